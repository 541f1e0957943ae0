import { reportingVerb } from '../claims/verbs.ts';
import type { WordClass } from '../claims/words.ts';
import { synonymAmong } from '../language/lexicon/synonymous.ts';
import type { Word } from '../language/words.ts';
import type { Span, TermKind } from '../model.ts';
import { overlap } from '../text/span.ts';
import { grammarOf, joined } from './grammar.ts';
import { DAYS, MONTHS } from './otherNames.ts';
import { isCapital, isDone, isOffice, NUMERALS } from './phrases.ts';
import type { Profile } from './profile.ts';
import type { Likeness } from './signals/likeness.ts';

/** Which words of a claim carry matter that the other claim does not have. */

/** From this likeness on two words say the same ("supplies" and "deliveries"). */
const ALIKE = 0.4;
/** Words of set phrases ("in light of", "in this context"): they carry no matter. */
const IDIOMS = new Set(
  'light context accordance order view regard regards addition connection course framework account part turn case clear favour favor length satisfaction behalf occasion margins almost foremost least apart instead alike much detail first telephone phone touch particular'.split(
    ' ',
  ),
);
/** What reports or only leads to what is said. */
const NO_MATTER: ReadonlySet<WordClass> = new Set([
  'adverb',
  'verb',
  'modal',
  'be',
  'have',
  'prep',
  'relative',
  'pronoun',
]);
/** Those who talk, however they are written. */
const TALKERS = new Set(
  'leaders presidents ministers heads side sides interlocutors teams counterpart counterparts parties pair countries nations peoples highness majesty excellency colleague colleagues'.split(
    ' ',
  ),
);
/** When something is, was or will be: a difference in time. */
const TIMES = new Set([
  ...MONTHS,
  ...DAYS,
  ...'commencing today tomorrow yesterday morning afternoon evening night week month year years autumn spring summer winter'.split(
    ' ',
  ),
]);
/**
 * What says little of any matter by itself: heads of phrases that say what of, words of wishing and judging, which are strength or stance.
 */
const VAGUE = new Set(
  (
    'details situation efforts issues issue progress matters matter questions topics topic aspects developments steps work area areas subject point points ' +
    'wish wishes keenness desire willingness ready readiness determination hope intention interest mind pleasure regret gratitude attention ' +
    'cooperation support partners country countries region way ways form forms depth top option options institutions content stand conviction ' +
    'commitment view views concern concerns opinion priority emphasis conclusion place file things thing meeting meetings conversation talks exchange basis ' +
    'degree level levels terms term framework operation effect main working movement future outcome proposal proposals idea ideas respect conflict call calls time moment manner fashion come take make bring go give get keep hold see measures measure attempts attempt participation people third ' +
    'discussion discussions opening continuation implementation result results role importance need necessity visit strengthening'
  ).split(' '),
);

/** Tells of a word of `own` whether it is one of matter that the other side does not have, nor any like it or another word for the same. Asked once a word. */
export function lackingIn(
  own: Profile,
  other: Profile,
  likeness: Likeness,
  barred: readonly TermKind[],
): (word: Word) => boolean {
  const { verb, classes } = grammarOf(own);
  const inSynonym = synonymAmong(other.reading.words);
  const who = own.reading.names.filter(({ kind }) => barred.includes(kind));
  const taken = [...sharedNames(own, other), ...own.reading.quantities, ...own.reading.dates, ...who];
  const lacks = (word: Word): boolean =>
    !word.empty &&
    !other.matter.has(word.key) &&
    !(verb && overlap(verb, word)) &&
    !/^\d|^[ap]\.?m\b/.test(word.lower) &&
    word.lower !== 'one' &&
    !NUMERALS.has(word.lower) &&
    !TIMES.has(word.lower) &&
    !IDIOMS.has(word.lower) &&
    !isOffice(own, word) &&
    !TALKERS.has(word.lower) &&
    !(word.english && reportingVerb(word.english)) &&
    !NO_MATTER.has(classes.get(word.start) ?? 'other') &&
    !taken.some((span) => overlap(span, word)) &&
    likeness.best(word.key, other) < ALIKE &&
    !inSynonym(word);
  const known = new Map<Word, boolean>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = lacks(word);
      known.set(word, answer);
    }
    return answer;
  };
}

/** The names of a claim that the other has too, be it in part: "Maro Tellan" where the other says "President Tellan". */
export function sharedNames(own: Profile, other: Profile): Span[] {
  const shared = [...own.named].flatMap(([key, term]): Span[] => (other.named.has(key) ? [term] : []));
  const runs: Word[][] = [];
  for (const word of own.reading.words) {
    const run = runs.at(-1);
    if (!isCapital(own.text, word)) continue;
    if (run && joined(own.text, run.at(-1), word)) run.push(word);
    else runs.push([word]);
  }
  for (const run of runs)
    if (run.some((word) => other.matter.has(word.key)))
      shared.push({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });
  return shared;
}

const isTalker = (word: Word | undefined): boolean => word !== undefined && TALKERS.has(word.lower);

/** Whether a word is worth going on for where it completes a phrase ("pressure | on Iran"): a name that the other side does not have is, whatever it names. */
export function completes(own: Profile, other: Profile, lacking: (word: Word) => boolean, word: Word): boolean {
  if (lacking(word)) return !VAGUE.has(word.lower);
  const { dates, quantities } = own.reading;
  const named = isCapital(own.text, word) && !word.empty && !other.matter.has(word.key);
  return named && ![...dates, ...quantities].some((span) => overlap(span, word));
}

/** Whether a word tells of a thing: nothing vague, no verb as it stands, nor the name of who knows whom. */
export function isThing(own: Profile, word: Word): boolean {
  const { classes, verbal } = grammarOf(own);
  const kind = classes.get(word.start);
  if (!isClear(own, word) || verbal.has(word.start) || kind === 'ed') return false;
  const { words } = own.reading;
  const at = words.indexOf(word);
  const [before, behind] = [words[at - 1], words[at + 1]];
  if (isDone(own, at)) return false;
  // "Prime ministers", "heads of state": who talks.
  if (behind && isTalker(behind) && joined(own.text, word, behind)) return false;
  return !(before?.lower === 'of' && isTalker(words[at - 2]));
}

/** Whether a word tells of a thing or of something done: nothing vague, no name of who knows whom. */
export const isClear = (own: Profile, word: Word): boolean => !VAGUE.has(word.lower) && !isUnknownName(own, word);

const OF_PLACE = new Set(['in', 'at', 'off', 'near', 'through']);

/** A single name that no list has: a person or a state rather than a matter, unless it follows "in" and the like. "G7" is none. */
export function isUnknownName(own: Profile, word: Word): boolean {
  const {
    text,
    reading: { words, names },
  } = own;
  // German writes every noun with a capital.
  if (own.language !== 'en' || !isCapital(text, word) || /^[A-Z0-9]{2}/.test(text.slice(word.start, word.end)))
    return false;
  if (names.some((name) => overlap(name, word))) return false;
  const at = words.indexOf(word);
  const [before, behind] = [words[at - 1], words[at + 1]];
  if (before && OF_PLACE.has(before.lower)) return false;
  const isPart = (next: Word | undefined): boolean =>
    next !== undefined && isCapital(text, next) && !next.empty && !isOffice(own, next);
  return !(joined(text, before, word) && isPart(before)) && !(joined(text, word, behind) && isPart(behind));
}
