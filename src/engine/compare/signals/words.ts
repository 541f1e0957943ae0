import type { WeighedClaim, WeighedWords } from '../weighed.ts';
import type { Meeting } from './likeness.ts';

/** What `wordSignals` enters, in its order. */
export const WORD_SIGNALS = [
  'words: shared, mean',
  'words: shared, of the fuller',
  'words: shared, of the terser',
  'words: shared, cosine',
  'words: rarest shared',
  'words: second rarest shared',
  'words: third rarest shared',
  'words: sum shared',
  'words: shared, global mean',
  'like: mean',
  'like: of the fuller',
  'like: of the terser',
  'like: best beyond the shared',
  'like: rarest unmatched, lesser',
  'like: rarest unmatched, greater',
  'like: unmatched, lesser',
  'like: unmatched, greater',
  'meaning: cosine',
] as const;

/**
 * Enters into a row, from a place on, what the words of two claims have in common; the same for (a, b) and (b, a).
 * @param meaning the cosine of the claims' meanings.
 */
export function wordSignals(
  a: WeighedClaim,
  b: WeighedClaim,
  meeting: Meeting,
  meaning: number,
  row: Float64Array,
  from: number,
): void {
  const x = a.words;
  const y = b.words;
  const { sum, squares, global, first, second, third } = sharedWords(x, meeting.placesInB);
  const own = covered(x, meeting.likesInB);
  const other = covered(y, meeting.likesInA);
  let at = from;
  row[at++] = sum / (Math.sqrt(x.total * y.total) || 1);
  row[at++] = sum / (Math.max(x.total, y.total) || 1);
  row[at++] = sum / (Math.min(x.total, y.total) || 1);
  row[at++] = squares / (Math.sqrt(x.squares * y.squares) || 1);
  row[at++] = first;
  row[at++] = second;
  row[at++] = third;
  row[at++] = sum;
  row[at++] = global / (Math.sqrt(x.generalTotal * y.generalTotal) || 1);
  row[at++] = (own.share + other.share) / 2;
  row[at++] = Math.min(own.share, other.share);
  row[at++] = Math.max(own.share, other.share);
  row[at++] = Math.max(own.best, other.best);
  row[at++] = Math.min(own.rarest, other.rarest);
  row[at++] = Math.max(own.rarest, other.rarest);
  row[at++] = Math.min(own.unmatched, other.unmatched);
  row[at++] = Math.max(own.unmatched, other.unmatched);
  row[at++] = meaning;
}

/** Of the words that both have: the sum of their rarities, of the squares, of the rarities at large, and the three rarest. */
interface SharedWords {
  readonly sum: number;
  readonly squares: number;
  readonly global: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

function sharedWords({ weights, general }: WeighedWords, placesInOther: Int32Array): SharedWords {
  let sum = 0;
  let squares = 0;
  let global = 0;
  let first = 0;
  let second = 0;
  let third = 0;
  for (let i = 0; i < weights.length; i++) {
    if ((placesInOther[i] as number) < 0) continue;
    const weight = weights[i] as number;
    sum += weight;
    squares += weight * weight;
    global += general[i] as number;
    if (weight > first) {
      third = second;
      second = first;
      first = weight;
    } else if (weight > second) {
      third = second;
      second = weight;
    } else if (weight > third) third = weight;
  }
  return { sum, squares, global, first, second, third };
}

/**
 * The share of the weight of the words that the other has too or has the like of; of the words that it has not itself, the best
 * likeness times rarity and the greatest rarity left; and the weight that is left of all.
 */
interface Covered {
  readonly share: number;
  readonly best: number;
  readonly rarest: number;
  readonly unmatched: number;
}

function covered({ weights, total }: WeighedWords, likes: Float32Array): Covered {
  let sum = 0;
  let best = 0;
  let rarest = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    const like = likes[i] as number;
    if (like === 0) {
      if (weight > rarest) rarest = weight;
      continue;
    }
    sum += like * weight;
    if (like === 1) continue;
    if (like * weight > best) best = like * weight;
    if ((1 - like) * weight > rarest) rarest = (1 - like) * weight;
  }
  return { share: sum / (total || 1), best, rarest, unmatched: total - sum };
}
