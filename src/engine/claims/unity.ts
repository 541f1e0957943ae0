import type { Candidate } from './candidates.ts';
import type { Word, WordClass } from './words.ts';

/**
 * Where a sentence is never divided, however likely the learnt model takes it to be: rules of the genre that the annotated pairs are
 * too few to teach.
 */

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}(?:st|nd|rd|th)?)$/;

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

/** Whether what stands before and after a candidate makes one point. */
export const isOnePoint = (words: readonly Word[], { at, next }: Candidate): boolean =>
  tellsDay(words, next) || inserted(words, at, next);

/** From so many words on, even what has no verb may make a point. */
const LEAST_WORDS = 4;
const ACTING: ReadonlySet<WordClass> = new Set(['verb', 'be', 'have', 'modal', 'ing', 'ed', 'bare', 'dual']);
const WHEN = new Set('since until till before after during within throughout today tomorrow yesterday'.split(' '));

/** "since last year": a few words without a verb that tell when make no point. */
export function tellsTime(words: readonly Word[]): boolean {
  const own = words.filter((word) => word.wordClass !== 'mark');
  return own.length < LEAST_WORDS && WHEN.has(own[0]?.lower ?? '') && !own.some((word) => ACTING.has(word.wordClass));
}
