import { reportingWords } from '../claims/predicates.ts';
import { type Word, type WordClass, wordsOf } from '../claims/words.ts';
import type { Span } from '../model.ts';
import { tokenize } from '../text/tokens.ts';
import { LONGEST_CLAIM, type Profile } from './profile.ts';

/** The parts of a claim's grammar that evidence needs, in offsets of the text. */
interface Grammar {
  /** By the offset where a word starts, what kind of word it is. */
  readonly classes: ReadonlyMap<number, WordClass>;
  /** The first word that reports ("stressed"), with its "the need" where that is what it reports. */
  readonly verb: Span | null;
}

/** What a verb may report instead of the matter itself, "stressed the need", and what may stand between the two. */
const NEEDS = new Set('need importance commitment readiness desire interest willingness intention hope'.split(' '));
const BEFORE_NEED = new Set('that the a an urgent absolute shared mutual'.split(' '));
/** "that the urgent need": so many words at most. */
const MOST_BEFORE_NEED = 3;

/** What a phrase is not extended over: it would run into the next verb or clause. */
export const BORDERS: ReadonlySet<WordClass> = new Set([
  'verb',
  'be',
  'have',
  'modal',
  'ed',
  'ing',
  'adverb',
  'prep',
  'pronoun',
  'relative',
]);

const known = new WeakMap<Profile, Grammar>();

/** The grammar of a claim, read once. */
export function grammarOf(profile: Profile): Grammar {
  let grammar = known.get(profile);
  if (!grammar) {
    grammar = readGrammar(profile);
    known.set(profile, grammar);
  }
  return grammar;
}

function readGrammar({ text, claim }: Profile): Grammar {
  const words = wordsOf(tokenize(text, claim.start, Math.min(claim.end, claim.start + LONGEST_CLAIM)));
  const reporting = reportingWords(words);
  // "exchange" has a verb's form in "an exchange of views" too: only where it reports is it the end of a phrase.
  const classes = new Map(
    words.map(({ start, wordClass }, i) => [
      start,
      wordClass === 'verb' && !reporting.includes(i) ? 'other' : wordClass,
    ]),
  );
  const at = reporting[0];
  const verb = at === undefined ? undefined : words[at];
  if (at === undefined || !verb) return { classes, verb: null };
  const last = needAfter(words, at) ?? complementOf(words, at) ?? verb;
  return { classes, verb: { start: verb.start, end: last.end } };
}

/** Verbs that say little by themselves: "made clear", "expressed satisfaction", "paid tribute", "exchanged views". */
const LIGHT = new Set('make express voice convey offer extend pay exchange draw look'.split(' '));
const BEFORE_COMPLEMENT: ReadonlySet<WordClass> = new Set(['det', 'adverb']);
const COMPLEMENTS: ReadonlySet<WordClass> = new Set(['other', 'dual', 'ed']);
/** Many a noun has a verb's form: "exchanged views". */
const completes = (word: Word | undefined): boolean =>
  word !== undefined && (COMPLEMENTS.has(word.wordClass) || (word.wordClass === 'verb' && word.verb?.form !== 'past'));
/** "His deep and sincere condolences": so many words at most. */
const MOST_OF_COMPLEMENT = 4;

/** The last word of what such a verb needs to say anything; null where it stands by itself. */
function complementOf(words: readonly Word[], at: number): Word | null {
  if (!LIGHT.has(words[at]?.verb?.lemma ?? '')) return null;
  let next = at + 1;
  while (next < at + MOST_OF_COMPLEMENT && BEFORE_COMPLEMENT.has(words[next]?.wordClass ?? 'mark')) next++;
  let last: Word | null = words[next - 1]?.lower === 'forward' ? (words[next - 1] ?? null) : null;
  for (; next <= at + MOST_OF_COMPLEMENT && completes(words[next]); next++) last = words[next] ?? null;
  return last;
}

/** The "need" that the verb at `at` reports. */
function needAfter(words: readonly Word[], at: number): Word | null {
  let next = at + 1;
  while (next <= at + MOST_BEFORE_NEED && BEFORE_NEED.has(words[next]?.lower ?? '')) next++;
  const word = words[next];
  return word && NEEDS.has(word.lower) ? word : null;
}

/** Whether nothing but a space or a hyphen stands between two words. */
export const joined = (text: string, left: Span | undefined, right: Span | undefined): boolean =>
  left !== undefined && right !== undefined && /^[\s-]{1,2}$/.test(text.slice(left.end, right.start));
