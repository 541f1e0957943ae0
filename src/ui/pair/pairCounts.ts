import type { PairView } from '../../library/views.ts';
import { type CountKey, counted, message } from '../words/words.ts';

/** What of a pair is counted. */
export type Counted = Exclude<keyof PairView['counts'], 'possible'>;

/** How many of a count rest on pairings that are only possible. */
export function possiblyOf({ counts }: PairView, count: Counted): number {
  return count === 'both' || count === 'differs' || count === 'conflict' ? counts.possible[count] : 0;
}

/** A count in words, and how many of it are only possibly so: "seven points that both make (two of them possibly)". */
export function countedWithDoubt(key: CountKey, pair: PairView, count: Counted): string {
  const possible = possiblyOf(pair, count);
  const words = counted(key, pair.counts[count]);
  return possible === 0 ? words : words + message('count_in_brackets', counted('count_possibly', possible));
}
