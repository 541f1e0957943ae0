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
  return { classes, verb: { start: verb.start, end: needAfter(words, at)?.end ?? verb.end } };
}

/** The "need" that the verb at `at` reports. */
function needAfter(words: readonly Word[], at: number): Word | null {
  let next = at + 1;
  while (next <= at + MOST_BEFORE_NEED && BEFORE_NEED.has(words[next]?.lower ?? '')) next++;
  const word = words[next];
  return word && NEEDS.has(word.lower) ? word : null;
}
