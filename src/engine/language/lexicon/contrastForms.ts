import { DIFFERENCE_KINDS, type DifferenceKind } from '../../model.ts';
import { linesOf } from '../sortedLines.ts';
import { CONTRASTS } from './contrasts.ts';
import { baseOf } from './inflection.ts';

/** A way of saying one side of a contrast. */
export interface ContrastForm {
  /** Which contrast, by its line. */
  readonly contrast: number;
  readonly side: 0 | 1;
  readonly kind: DifferenceKind;
  /** Whether both cannot be right when all else is the same. */
  readonly conflict: boolean;
  /** The bases of the words after the first. */
  readonly rest: readonly string[];
}

/** Between the parts of a form, its words after the first too, and between forms. */
const PART = '.';
const CONFLICT = 'conflict ';
const FORM = ' ';

/** The contrasts as lines: for the base of a first word, its forms (see `valueIn`). Throws on a line that is not written as it should be. */
export function contrastLines(): string {
  const forms = new Map<string, string[]>();
  for (const [contrast, line] of CONTRASTS.trim().split('\n').entries()) {
    const [head = '', said = ''] = line.split(' > ');
    const conflict = head.startsWith(CONFLICT);
    const kind = conflict ? head.slice(CONFLICT.length) : head;
    const sides = said.split(' : ');
    if (sides.length !== 2 || !DIFFERENCE_KINDS.some((known) => known === kind))
      throw new Error(`contrasts: not "kind > words : words": ${line}`);
    for (const [side, words] of sides.entries()) {
      for (const phrase of words.split(' | ')) {
        const [first = '', ...rest] = phrase.split(/[ -]/).map(baseOf);
        const form = [contrast, side, kind, conflict ? 1 : 0, ...rest].join(PART);
        forms.set(first, [...(forms.get(first) ?? []), form]);
      }
    }
  }
  return linesOf([...forms].map(([first, own]) => [first, own.join(FORM)]));
}

/** The forms that stand in a line. */
export const formsInLine = (line: string): ContrastForm[] =>
  line.split(FORM).map((form) => {
    const [contrast, side, kind, conflict, ...rest] = form.split(PART);
    return {
      contrast: Number(contrast),
      side: side === '0' ? 0 : 1,
      kind: kind as DifferenceKind,
      conflict: conflict === '1',
      rest,
    };
  });
