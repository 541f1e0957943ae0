import { nameRarity, rarity } from '../language/rarity.ts';
import type { Profile } from './profile.ts';

/**
 * How much a shared word or term tells in this pair of statements: its rarity in general times its rarity among the claims of
 * both. What both repeat all the time ("Ukraine" in statements about Ukraine) counts less.
 */
export interface RarityInPair {
  readonly words: ReadonlyMap<string, Weight>;
  readonly named: ReadonlyMap<string, Weight>;
}

/** What a word or name of the pair tells. */
export interface Weight {
  /** From 0 on, another for each word of the pair, and for each name. */
  readonly number: number;
  /** Its rarity in official statements at large. */
  readonly general: number;
  /** Its rarity in this pair. */
  readonly own: number;
}

/** Weighs the words and names of two statements' claims. */
export function rarityInPair(rows: readonly Profile[], columns: readonly Profile[]): RarityInPair {
  const all = [...rows, ...columns];
  const scarcity = scarcityAmong(all.length);
  return {
    words: weights(all, (profile) => profile.matter.keys(), rarity, scarcity),
    named: weights(all, (profile) => profile.named.keys(), nameRarity, scarcity),
  };
}

function weights(
  all: readonly Profile[],
  keys: (profile: Profile) => Iterable<string>,
  rarityOf: (key: string) => number,
  scarcity: (n: number) => number,
): Map<string, Weight> {
  const found = new Map<string, { number: number; claims: number; general: number; own: number }>();
  for (const profile of all) {
    for (const key of keys(profile)) {
      const known = found.get(key);
      if (known) known.claims++;
      else found.set(key, { number: found.size, claims: 1, general: rarityOf(key), own: 0 });
    }
  }
  for (const weight of found.values()) weight.own = weight.general * scarcity(weight.claims);
  return found;
}

/** From 1 for what a single claim has down to nearly 0 for what all have. */
function scarcityAmong(claims: number): (n: number) => number {
  const most = Math.log(claims + 1);
  return (n) => Math.log((claims + 1) / n) / most;
}
