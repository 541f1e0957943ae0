import type { TermKind } from '../../../model.ts';
import { withoutAccents } from '../accents.ts';
import { readLines } from '../format.ts';
import { ORGANISATIONS } from './organisations.ts';
import { PEOPLE } from './people.ts';
import { PLACES } from './places.ts';
import { STATES } from './states.ts';

/** A name that a text may hold, and what it names. `capital`: a city that stands for its government unless the text is "in" it. */
export interface NameEntry {
  readonly kind: TermKind;
  readonly key: string;
  readonly name: string;
  readonly forms: readonly string[];
  readonly broader: readonly string[];
  /** The party that a person or capital stands for. */
  readonly party: string | null;
  readonly capital: boolean;
}

/** `Côte d'Ivoire` → `cote-d-ivoire`. */
const slug = (name: string): string =>
  withoutAccents(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '');

const rows = (data: string): string[][] =>
  data
    .split('\n')
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map(cells);

function stateEntries(): NameEntry[] {
  return rows(STATES).flatMap(([code = '', names, peoples, cities]) => {
    const own = list(names);
    const [capital, ...seats] = list(cities);
    const spellings = capital?.split('/') ?? [];
    const party = { kind: 'party' as const, key: code, name: own[0] ?? code, broader: [], party: code, capital: false };
    const entries: NameEntry[] = [{ ...party, forms: [...own, ...list(peoples), ...seats] }];
    const city = spellings[0];
    // Vatican is a name of the state as well.
    if (city !== undefined && !own.includes(city)) {
      entries.push({ ...party, kind: 'place', key: slug(city), name: city, forms: spellings, capital: true });
    }
    return entries;
  });
}

function personEntries(): NameEntry[] {
  return rows(PEOPLE).map(([party = '', name = '', others]) => {
    const forms = [...new Set([name, ...list(others)])];
    return { kind: 'person', key: slug(name), name, forms, broader: [], party, capital: false };
  });
}

function lineEntries(kind: TermKind, data: string): NameEntry[] {
  return readLines(data).map(({ key, broader, forms }) => {
    return { kind, key, name: forms[0] ?? key, forms, broader, party: null, capital: false };
  });
}

/** All names of the lexicon: states and their seats, leaders, organisations, places. */
export function nameEntries(): NameEntry[] {
  return [
    ...stateEntries(),
    ...personEntries(),
    ...lineEntries('organisation', ORGANISATIONS),
    ...lineEntries('place', PLACES),
  ];
}
