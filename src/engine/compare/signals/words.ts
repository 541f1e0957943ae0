import type { WeighedClaim, WeighedWords } from '../weighed.ts';
import type { Meeting } from './likeness.ts';

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

/** What the words of two claims have in common; the same for (a, b) and (b, a). `meaning` is the cosine of the claims' meanings. */
export function wordSignals(a: WeighedClaim, b: WeighedClaim, meeting: Meeting, meaning: number): number[] {
  const shared = sharedWords(a.words, meeting.placesInB);
  const left = covered(a.words, meeting.likesInB);
  const right = covered(b.words, meeting.likesInA);
  const [x, y] = [a.words, b.words];
  return [
    shared.sum / (Math.sqrt(x.total * y.total) || 1),
    shared.sum / (Math.max(x.total, y.total) || 1),
    shared.sum / (Math.min(x.total, y.total) || 1),
    shared.squares / (Math.sqrt(x.squares * y.squares) || 1),
    shared.first,
    shared.second,
    shared.third,
    shared.sum,
    shared.global / (Math.sqrt(x.generalTotal * y.generalTotal) || 1),
    (left.share + right.share) / 2,
    Math.min(left.share, right.share),
    Math.max(left.share, right.share),
    Math.max(left.best, right.best),
    Math.min(left.rarest, right.rarest),
    Math.max(left.rarest, right.rarest),
    Math.min(left.unmatched, right.unmatched),
    Math.max(left.unmatched, right.unmatched),
    meaning,
  ];
}

interface Shared {
  readonly sum: number;
  readonly squares: number;
  readonly global: number;
  /** The rarities of the three rarest. */
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

function sharedWords({ weights, general }: WeighedWords, placesInOther: Int32Array): Shared {
  let [sum, squares, global] = [0, 0, 0];
  let [first, second, third] = [0, 0, 0];
  for (let i = 0; i < weights.length; i++) {
    if ((placesInOther[i] as number) < 0) continue;
    const weight = weights[i] as number;
    sum += weight;
    squares += weight * weight;
    global += general[i] as number;
    if (weight > first) [first, second, third] = [weight, first, second];
    else if (weight > second) [second, third] = [weight, second];
    else if (weight > third) third = weight;
  }
  return { sum, squares, global, first, second, third };
}

interface Covered {
  /** The share of the weight of the words that the other has too or has the like of. */
  readonly share: number;
  /** The best likeness of a word that the other has not itself, times its rarity. */
  readonly best: number;
  readonly rarest: number;
  readonly unmatched: number;
}

function covered({ weights, total }: WeighedWords, likes: Float32Array): Covered {
  let [sum, best, rarest] = [0, 0, 0];
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    const like = likes[i] as number;
    sum += like * weight;
    if (like === 1) continue;
    if (like * weight > best) best = like * weight;
    if ((1 - like) * weight > rarest) rarest = (1 - like) * weight;
  }
  return { share: sum / (total || 1), best, rarest, unmatched: total - sum };
}
