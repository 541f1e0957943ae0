import { reportsAt } from './predicates.ts';
import type { Word } from './words.ts';

/**
 * A place where a sentence may be divided: `end` closes the claim before it, `start` opens the one after it (UTF-16 code units).
 * `at` and `next` are the indices of the first word of the divider and of the first word after it.
 */
export interface Candidate {
  readonly end: number;
  readonly start: number;
  readonly at: number;
  readonly next: number;
  /** How the text divides here: `, and`, `;`, `to` … */
  readonly divider: string;
}

const COORDINATORS = new Set(['and', 'but', 'while', 'or', 'whereas', 'nor']);
/** Openers that stay with the claim they open, with a comma before them or without. */
const OPENERS = new Set(['including', 'about', 'regarding', 'concerning', 'especially', 'particularly', 'notably']);
/** These open a claim only after a comma. */
const OPENERS_AFTER_COMMA = new Set(['on', 'which']);
const CLOSING = new Map([
  ['“', '”'],
  ['"', '"'],
  ['(', ')'],
  ['«', '»'],
  ['[', ']'],
]);
/** A quotation or bracket up to this many words is never divided. */
const UNDIVIDED = 60;

/** For each word whether it stands inside a quotation or brackets that open and close within the sentence. */
function enclosed(words: readonly Word[]): Uint8Array {
  const inside = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const close = CLOSING.get(words[i]?.text ?? '');
    if (!close) continue;
    const stop = Math.min(words.length, i + UNDIVIDED);
    for (let j = i + 1; j < stop; j++) {
      if (words[j]?.text !== close) continue;
      inside.fill(1, i, j + 1);
      i = j;
      break;
    }
  }
  return inside;
}

/** The length in words of the coordinator at `i`: 3 for "as well as", 1 for "and", 0 for none. */
function coordinatorAt(words: readonly Word[], i: number): number {
  const lower = words[i]?.lower ?? '';
  if (COORDINATORS.has(lower)) return 1;
  if (lower === 'as' && words[i + 1]?.lower === 'well' && words[i + 2]?.lower === 'as') return 3;
  return 0;
}

function dividerAt(words: readonly Word[], i: number): { length: number; divider: string } | null {
  const word = words[i];
  if (!word) return null;
  if (word.text === ';' || word.text === ':') return { length: 1, divider: word.text };
  if (/^[–—-]$/u.test(word.text)) {
    // A dash between two spaces divides; a hyphen inside a word does not.
    const before = words[i - 1];
    const after = words[i + 1];
    return before && after && before.end < word.start && word.end < after.start ? { length: 1, divider: '-' } : null;
  }
  if (word.text === ',') {
    const joined = coordinatorAt(words, i + 1);
    if (joined > 0) return { length: 1 + joined, divider: `, ${joined === 3 ? 'as well as' : words[i + 1]?.lower}` };
    return { length: 1, divider: `, ${openerAfterComma(words, i + 1)}`.trimEnd() };
  }
  const joined = coordinatorAt(words, i);
  if (joined > 0) return { length: joined, divider: joined === 3 ? 'as well as' : word.lower };
  if (word.lower === 'such' && words[i + 1]?.lower === 'as') return { length: 2, divider: 'such as' };
  if (word.lower === 'to') return opensPurpose(words[i + 1]) ? { length: 0, divider: 'to' } : null;
  return OPENERS.has(word.lower) ? { length: 0, divider: word.lower } : null;
}

/** "spoke with the King | to discuss trade": what follows is something to do. */
const opensPurpose = (word: Word | undefined): boolean =>
  word?.wordClass === 'bare' || (word?.wordClass === 'verb' && word.verb?.form === 'base');

/** What opens a claim after the comma at `i - 1`, or an empty string. */
function openerAfterComma(words: readonly Word[], i: number): string {
  const word = words[i];
  if (!word) return '';
  if (OPENERS_AFTER_COMMA.has(word.lower)) return word.lower;
  if (word.verb?.form === 'ing' && reportsAt(words, i)) return 'ing';
  const divider = dividerAt(words, i);
  return divider?.length === 0 ? divider.divider : '';
}

/** "The envoys, speaking for many, | stressed X": a comma between a subject and its verb divides nothing. */
function partsSubject(words: readonly Word[], comma: number, next: number): boolean {
  const first = words[next];
  const finite = first?.wordClass === 'be' || first?.wordClass === 'modal' || first?.wordClass === 'have';
  if (!finite && first?.verb?.form !== 'past') return false;
  for (let i = 0; i < comma; i++) if (reportsAt(words, i) && words[i]?.verb?.form !== 'ing') return false;
  return true;
}

/** ", of which ten will be paid in July": a clause on what was just named makes no point by itself. */
const leansBack = (words: readonly Word[], next: number): boolean =>
  words[next]?.wordClass === 'prep' && /^(?:which|whom)$/.test(words[next + 1]?.lower ?? '');

/** All places where the sentence may be divided, in order; none inside a quotation or brackets. */
export function candidatesIn(words: readonly Word[]): Candidate[] {
  const inside = enclosed(words);
  const found: Candidate[] = [];
  for (let i = 1; i < words.length - 1; i++) {
    const divider = inside[i] ? null : dividerAt(words, i);
    const next = i + (divider?.length ?? 0);
    const [last, first] = [words[i - 1], words[next]];
    if (!divider || !last || !first || first.wordClass === 'mark') continue;
    if (divider.divider === ',' && partsSubject(words, i, next)) continue;
    if (divider.divider.startsWith(',') && leansBack(words, next)) continue;
    found.push({ end: last.end, start: first.start, at: i, next, divider: divider.divider });
    // What opens the claim after this divider is none of its own.
    i = Math.max(i, divider.length > 0 ? next : i);
  }
  return found;
}
