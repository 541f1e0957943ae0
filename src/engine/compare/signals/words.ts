import type { Profile } from '../profile.ts';
import type { RarityInPair } from '../rarityInPair.ts';
import type { Likeness } from './likeness.ts';

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

/** What the words of two claims have in common; the same for (a, b) and (b, a). */
export function wordSignals(a: Profile, b: Profile, rarity: RarityInPair, likeness: Likeness): number[] {
  const shared = sharedWords(a, b, rarity);
  const [one = 0, two = 0, three = 0] = shared.top;
  const weightA = total(a.matter, rarity.words);
  const weightB = total(b.matter, rarity.words);
  const globalA = total(a.matter, rarity.general);
  const globalB = total(b.matter, rarity.general);
  const left = covered(a, b, rarity, likeness);
  const right = covered(b, a, rarity, likeness);
  return [
    shared.sum / (Math.sqrt(weightA * weightB) || 1),
    shared.sum / (Math.max(weightA, weightB) || 1),
    shared.sum / (Math.min(weightA, weightB) || 1),
    shared.squares / (Math.sqrt(squares(a, rarity) * squares(b, rarity)) || 1),
    one,
    two,
    three,
    shared.sum,
    shared.global / (Math.sqrt(globalA * globalB) || 1),
    (left.share + right.share) / 2,
    Math.min(left.share, right.share),
    Math.max(left.share, right.share),
    Math.max(left.best, right.best),
    Math.min(left.rarest, right.rarest),
    Math.max(left.rarest, right.rarest),
    Math.min(left.unmatched, right.unmatched),
    Math.max(left.unmatched, right.unmatched),
    likeness.meaning(a, b),
  ];
}

interface Shared {
  readonly sum: number;
  readonly squares: number;
  readonly global: number;
  readonly top: readonly number[];
}

function sharedWords(a: Profile, b: Profile, rarity: RarityInPair): Shared {
  let sum = 0;
  let squares = 0;
  let global = 0;
  const weights: number[] = [];
  for (const key of a.matter.keys()) {
    if (!b.matter.has(key)) continue;
    const weight = rarity.words.get(key) ?? 0;
    sum += weight;
    squares += weight * weight;
    global += rarity.general.get(key) ?? 0;
    weights.push(weight);
  }
  return { sum, squares, global, top: weights.sort((x, y) => y - x) };
}

function total(matter: ReadonlyMap<string, unknown>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const key of matter.keys()) sum += weights.get(key) ?? 0;
  return sum;
}

function squares(profile: Profile, rarity: RarityInPair): number {
  let sum = 0;
  for (const key of profile.matter.keys()) sum += (rarity.words.get(key) ?? 0) ** 2;
  return sum;
}

interface Covered {
  /** The share of the weight of the words that the other has too or has the like of. */
  readonly share: number;
  /** The best likeness of a word that the other has not itself, times its rarity. */
  readonly best: number;
  readonly rarest: number;
  readonly unmatched: number;
}

function covered(own: Profile, other: Profile, rarity: RarityInPair, likeness: Likeness): Covered {
  const likes = likeness.bestOfEach(own, other);
  let sum = 0;
  let all = 0;
  let best = 0;
  let rarest = 0;
  let i = 0;
  for (const key of own.matter.keys()) {
    const weight = rarity.words.get(key) ?? 0;
    const like = likes[i] ?? 0;
    i++;
    all += weight;
    sum += like * weight;
    if (like === 1) continue;
    best = Math.max(best, like * weight);
    rarest = Math.max(rarest, (1 - like) * weight);
  }
  return { share: sum / (all || 1), best, rarest, unmatched: all - sum };
}
