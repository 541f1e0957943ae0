import type { TermKind } from '../../model.ts';
import { BETWEEN_LINES } from '../sortedLines.ts';

/** What a form stands for. */
export interface Meaning {
  readonly kind: TermKind;
  readonly key: string;
  /** The party that a person or capital stands for. */
  readonly party: string | null;
  /** A city that stands for its government unless something happens in it. */
  readonly capital: boolean;
}

const NOBODY = '-';
const CAPITAL = 'capital';

/** A meaning as a line. */
export const writtenMeaning = ({ kind, key, party, capital }: Meaning): string =>
  `${kind} ${key} ${party ?? NOBODY}${capital ? ` ${CAPITAL}` : ''}`;

/** Meanings by their numbers, each read when it is first asked for. */
export class Meanings {
  private readonly lines: readonly string[];
  private readonly known: Meaning[] = [];

  /** @param lines as `writtenMeaning` writes them. */
  constructor(lines: string) {
    this.lines = lines.split(BETWEEN_LINES);
  }

  /** The same object for the same number. */
  at(number: number): Meaning | undefined {
    const known = this.known[number];
    const line = this.lines[number];
    if (known !== undefined || line === undefined) return known;
    const [kind, key = '', party = NOBODY, capital] = line.split(' ');
    const meaning = {
      kind: kind as TermKind,
      key,
      party: party === NOBODY ? null : party,
      capital: capital === CAPITAL,
    };
    this.known[number] = meaning;
    return meaning;
  }
}
