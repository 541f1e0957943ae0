import { isCapitalAt } from '../text/plain.ts';
import type { Word, WordClass } from './words.ts';

/** Who speaks in a claim: both (or all) sides, one side, nobody named ("it was noted"), or not said here. */
export type Speaker = 'both' | 'one' | 'passive' | 'none';

const NOT_BEFORE_A_VERB: ReadonlySet<WordClass> = new Set(['det', 'prep', 'to', 'number', 'ed']);
/** After "began by" and the like the verb in -ing is the one that reports. */
const STARTERS = new Set(['began', 'started', 'opened', 'begin', 'closed', 'concluded', 'ended', 'finished']);

/** The index of the nearest word before `i` that is no adverb, or -1. */
function indexBefore(words: readonly Word[], i: number): number {
  let at = i - 1;
  while (at >= 0 && words[at]?.wordClass === 'adverb') at--;
  return at;
}

/** Whether the word at `i` reports: a past, present or -ing form of a reporting verb where such a verb can stand. */
export function reportsAt(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word?.verb || word.wordClass !== 'verb') return false;
  const at = indexBefore(words, i);
  const before = words[at];
  if (word.verb.form === 'ing') {
    if (before === undefined || before.text === ',' || before.lower === 'and') return true;
    return before.lower === 'by' && STARTERS.has(words[indexBefore(words, at)]?.lower ?? '');
  }
  if (before === undefined) return word.verb.form === 'past';
  if (word.verb.form === 'base') return before.wordClass === 'pronoun' && before.lower !== 'both';
  if (NOT_BEFORE_A_VERB.has(before.wordClass) || /['’]s$|s['’]$/u.test(before.lower)) return false;
  // "discussed continued efforts": the second of two is an adjective.
  return !(before.wordClass === 'verb' && before.verb?.form === 'past' && word.verb.form === 'past');
}

/** The indices of all words that report. */
export function reportingWords(words: readonly Word[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < words.length; i++) if (reportsAt(words, i)) found.push(i);
  return found;
}

const MANY = new Set(
  (
    'leaders presidents ministers sides both they parties two pair interlocutors heads counterparts we secretaries chancellors ' +
    'principals countries allies teams officials'
  ).split(' '),
);
const ONE = new Set(
  (
    'president minister he she secretary chancellor side i king prince taoiseach spokesperson premier leader sheikh head general ' +
    'emir sultan russia ukraine canada kingdom washington moscow'
  ).split(' '),
);

/** Whether a word tells of a person or a side by what they are: "minister", "leaders". */
export const isRole = (word: Word | undefined): boolean =>
  word !== undefined &&
  (COMMON_ROLES.has(word.lower) || MANY.has(word.lower) || ONE.has(word.lower)) &&
  !NO_ROLES.has(word.lower);

/** Words of the lists below that stand for nobody by themselves, and roles that none of them has. */
const NO_ROLES = new Set(['both', 'they', 'two', 'we', 'he', 'she', 'i', 'general']);
const COMMON_ROLES = new Set(
  'counterpart counterparts ambassador envoy delegation colleague colleagues government governor commissioner queen pope'.split(
    ' ',
  ),
);

function speakerBetween(words: readonly Word[], from: number, to: number): Speaker {
  let one = false;
  let joined = false;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    // "President of the two countries" is one, "the leaders of Russia" many: what follows "of" is not who speaks.
    if (MANY.has(word.lower) && words[at - 1]?.lower !== 'of') return 'both';
    const person =
      ONE.has(word.lower) ||
      word.wordClass === 'name' ||
      (at === 0 && isCapitalAt(word.text, 0) && word.wordClass === 'other');
    if (person && joined) return 'both';
    if (person) one = true;
    else if (word.lower === 'and' && one) joined = true;
    else if (word.wordClass === 'prep' && joined) joined = false;
  }
  return one ? 'one' : 'none';
}

/** "President Vale, Jr. spoke": what stands after this comma names nobody by itself. */
const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'iii']);

/**
 * The index of the first word of the subject of the verb at `i`: what stands before the nearest comma is no part of it, if the rest names
 * somebody.
 */
export function subjectStart(words: readonly Word[], from: number, i: number): number {
  let comma = i - 1;
  while (comma >= from && (words[comma]?.text !== ',' || SUFFIXES.has(words[comma + 1]?.lower ?? ''))) comma--;
  const near = comma > from && comma < i - 1 && speakerBetween(words, comma + 1, i) !== 'none';
  return near ? comma + 1 : from;
}

/** The subject that stands directly before the verb at `i`, between `from` and the verb; `none` when the verb only goes on. */
export function speakerAt(words: readonly Word[], from: number, i: number): Speaker {
  const at = indexBefore(words, i);
  const before = words[at];
  if (words[i]?.verb?.form === 'ing') return 'none';
  if (before?.wordClass === 'be') return 'passive';
  if (!before || at < from || before.wordClass === 'conjunction' || before.text === ';') return 'none';
  return speakerBetween(words, subjectStart(words, from, i), i);
}

/** A verb that reports, and who is its subject. */
export interface Predicate {
  readonly at: number;
  readonly speaker: Speaker;
  /** The verb whose subject that is: this one, or the one that it goes on from. */
  readonly subjectOf: number;
  /** False when the verb stands in the sentence before the claim, which only goes on with it. */
  readonly own: boolean;
}

/** The predicate at `at`, with its own subject or that of the verb that it goes on from. */
function predicateAt(words: readonly Word[], reporting: readonly number[], at: number, offset: number): Predicate {
  for (let k = reporting.indexOf(at); k >= 0; k--) {
    const verb = reporting[k] ?? 0;
    const floor = verb >= offset ? offset : 0;
    const speaker = speakerAt(words, Math.max(floor, k === 0 ? 0 : (reporting[k - 1] ?? 0) + 1), verb);
    if (speaker !== 'none') return { at, speaker, subjectOf: verb, own: at >= offset };
  }
  return { at, speaker: 'none', subjectOf: at, own: at >= offset };
}

/**
 * The predicates of the claim that begins at `offset` of the sentence's words, its main one first; when it has none of its own,
 * the last one before it.
 */
export function predicatesOf(words: readonly Word[], offset: number): Predicate[] {
  const reporting = reportingWords(words);
  const own = reporting.filter((i) => i >= offset);
  const chosen = own.length > 0 ? own : reporting.slice(-1);
  const found = chosen.map((at) => predicateAt(words, reporting, at, offset));
  // "Discussing X, the leaders agreed Y": what stands in front is no predicate of its own.
  const front = offset === 0 && words[found[0]?.at ?? 0]?.verb?.form === 'ing' && found[0]?.at === 0;
  return front && found.length > 1 ? [...found.slice(1), ...found.slice(0, 1)] : found;
}

/** Who acts in a sentence that reports nobody's words: what stands before its first "is", "has" or "will". */
export function factSpeaker(words: readonly Word[]): Speaker {
  const verb = words.findIndex(
    (word) => word.wordClass === 'be' || word.wordClass === 'have' || word.wordClass === 'modal',
  );
  return verb < 0 ? 'none' : speakerBetween(words, 0, verb);
}
