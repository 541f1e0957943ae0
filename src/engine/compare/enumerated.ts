import { BORDERS, grammarOf, joined, joinedBy } from './grammar.ts';
import { isNoun, phraseAround, runAround } from './phrases.ts';
import type { Profile } from './profile.ts';

/** Lists in a claim: commas between their things, and "and" before the final one. */

/** "Honey, cherries and other farm products": so many things at most, and so many words each. */
const MOST_LISTED = 5;
const LONGEST_LISTED = 3;

/** The last word of a list that goes on behind the word at `last`: commas between its things, and "and" before the final one. */
export function listed(own: Profile, last: number): number {
  const words = own.reading.words;
  let at = last;
  for (let things = 0; things < MOST_LISTED; things++) {
    const comma = joinedBy(',', own.text, words[at], words[at + 1]);
    const and = words[at + 1]?.lower === 'and' && (comma || joined(own.text, words[at], words[at + 1]));
    if (and && things > 0) {
      const [from, to] = words[at + 2] ? phraseAround(own, at + 2) : [at + 3, at + 3];
      return from <= at + 2 && isListed(own, at + 2) ? Math.min(to, at + 1 + LONGEST_LISTED) : last;
    }
    if (!comma || !isListed(own, at + 1)) return last;
    const [, to] = runAround(own, at + 1);
    if (to - at > LONGEST_LISTED) return last;
    at = to;
  }
  return last;
}

/** The first word of a list whose end is the phrase from `first` to `last`: "energy, transport | and industry". */
export function listedBefore(own: Profile, first: number, last: number): number {
  const words = own.reading.words;
  if (!words.slice(first, last + 1).some(({ lower }) => lower === 'and')) return first;
  let at = first;
  for (let things = 0; things < MOST_LISTED; things++) {
    if (!joinedBy(',', own.text, words[at - 1], words[at]) || !isListed(own, at - 1)) return at;
    const [from] = runAround(own, at - 1);
    // "On trade, ministers and envoys agreed": a topic before the sentence is no part of a list.
    if (from <= 1 || at - from > LONGEST_LISTED) return at;
    at = from;
  }
  return at;
}

function isListed(own: Profile, at: number): boolean {
  const word = own.reading.words[at];
  const { classes, verbal } = grammarOf(own);
  if (!word || word.empty || verbal.has(word.start)) return false;
  const kind = classes.get(word.start) ?? 'other';
  if (kind === 'ed') return isNoun(own, own.reading.words[at + 1], word);
  return !BORDERS.has(kind) && kind !== 'bare';
}
