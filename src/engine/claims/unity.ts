import type { Candidate } from './candidates.ts';
import type { Word, WordClass } from './words.ts';

/**
 * Where a sentence is never divided, or always, however likely the learnt model takes it to be: rules of the genre that the annotated pairs are
 * too few to teach.
 */

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}(?:st|nd|rd|th)?)$/;

const ACTING: ReadonlySet<WordClass> = new Set(['verb', 'be', 'have', 'modal', 'ing', 'ed', 'bare', 'dual']);
const PARTICIPLES: ReadonlySet<WordClass> = new Set(['ing', 'ed']);

/** ", on Tuesday, 4 May": when, and no matter. */
const tellsDay = (words: readonly Word[], next: number): boolean =>
  words[next]?.lower === 'on' && DAY.test(words[next + 1]?.lower ?? '');

/** Words between the two commas of an insertion, at most. */
const INSERTION = 6;

/** "the agreement, reached in March, on the return of …": a clause between two commas on what was just named. */
function inserted(words: readonly Word[], at: number, next: number): boolean {
  if (words[at]?.text === ',' && words[next]?.wordClass === 'ed') {
    const close = words.findIndex((word, i) => i > next && word.text === ',');
    if (close > 0 && close - next <= INSERTION) return true;
  }
  // Behind it the sentence goes on with what it had begun.
  if (words[at]?.text !== ',' || words[next]?.wordClass !== 'prep') return false;
  const open = words.findLastIndex((word, i) => i < at && word.text === ',');
  return open > 0 && at - open <= INSERTION + 1 && words[open + 1]?.wordClass === 'ed';
}

/** "The envoys, representing a dozen harbours, stressed …": nothing was said yet of whom the participle tells. */
const tellsOfSubject = (words: readonly Word[], at: number, next: number): boolean =>
  PARTICIPLES.has(words[next]?.wordClass ?? 'name') &&
  !words.slice(0, at).some(({ wordClass }) => ACTING.has(wordClass));

const PROVISION = /^(?:art|article|annex|appendix|chapter|paragraph|para|section|protocol|resolution|no)s?\.?$/;
/** Roman to 39, for "civil" and "ill" are no numbers. */
const NUMBER = /^(?:\d+[a-z]?|x{1,3}(?:ix|iv|v?i{0,3})|ix|iv|vi{0,3}|i{1,3})$/;

/** "Resolution No. 5, Art. 12 of the Treaty, and Annex II": places in documents, which stand for one matter. */
const namesProvision = (words: readonly Word[], next: number): boolean =>
  PROVISION.test(words[next]?.lower ?? '') && words.slice(next + 1, next + 3).some(({ lower }) => NUMBER.test(lower));

/** Words of the first of a pair that "both … and" joins, at most. */
const PAIRED = 8;

/** What joins the parts at a candidate: the last word of what stands between them, of which an opener ("to", "including") has none. */
const jointAt = (words: readonly Word[], at: number, next: number): string | undefined =>
  next > at ? words[next - 1]?.lower : undefined;

/** "both in the harbours and in the hills", "not only the harbours but also the hills": said of both at once. */
function pairsUp(words: readonly Word[], at: number, next: number): boolean {
  const joint = jointAt(words, at, next);
  if (joint === 'but') {
    const only = words.findLastIndex(({ lower }, i) => i < at && lower === 'only' && words[i - 1]?.lower === 'not');
    return only >= 0 && !words.slice(only, at).some(({ lower }) => lower === 'but');
  }
  const both = joint === 'and' ? words.findLastIndex(({ lower }, i) => i < at && lower === 'both') : -1;
  return both >= 0 && at - both <= PAIRED && words[both + 1]?.wordClass === 'prep' && words[next]?.wordClass === 'prep';
}

const QUALITY = /(?:al|ive|ous|ful|ary|ible|able|ern|(?<!m)ent|ant)$/;
const QUALITIES = new Set(
  'just deep strong close free open safe new full broad wide long firm clear fair frank warm good great early direct stable secure joint mutual'.split(
    ' ',
  ),
);
const isQuality = (word: Word | undefined): boolean =>
  word?.wordClass === 'other' && (QUALITIES.has(word.lower) || QUALITY.test(word.lower));

/** "deep and growing ties": two qualities of one thing. */
const joinsQualities = (words: readonly Word[], at: number, next: number): boolean =>
  jointAt(words, at, next) === 'and' &&
  isQuality(words[at - 1]) &&
  (isQuality(words[next]) || PARTICIPLES.has(words[next]?.wordClass ?? 'name')) &&
  words[next + 1]?.wordClass === 'other';

/** Whether what stands before and after a candidate makes one point. */
export const isOnePoint = (words: readonly Word[], { at, next }: Candidate): boolean =>
  tellsDay(words, next) ||
  inserted(words, at, next) ||
  tellsOfSubject(words, at, next) ||
  namesProvision(words, next) ||
  pairsUp(words, at, next) ||
  joinsQualities(words, at, next);

/** Words of a name with its titles, before the verb, at most. */
const NAMED = 6;

/**
 * "The President welcomed …, and Prime Minister Arden thanked him": somebody else reports, by name. In the annotated pairs and our own divisions
 * readers divide there in 18 of 18 sentences.
 * @param reporting places of the sentence's words that report.
 */
export function areTwoPoints(
  words: readonly Word[],
  reporting: readonly number[],
  { at, next, divider }: Candidate,
): boolean {
  if (divider !== ', and') return false;
  const verb = reporting.find((i) => i > next && i <= next + NAMED);
  if (verb === undefined || words[verb]?.verb?.form !== 'past' || !reporting.some((i) => i < at)) return false;
  return words.slice(next, verb).every(({ wordClass, lower }) => wordClass === 'name' || lower === 'the');
}

/** From so many words on, even what has no verb may make a point. */
const LEAST_WORDS = 4;
const WHEN = new Set('since until till before after during within throughout today tomorrow yesterday'.split(' '));

/** "since last year": a few words without a verb that tell when make no point. */
export function tellsTime(words: readonly Word[]): boolean {
  const own = words.filter((word) => word.wordClass !== 'mark');
  return own.length < LEAST_WORDS && WHEN.has(own[0]?.lower ?? '') && !own.some((word) => ACTING.has(word.wordClass));
}
