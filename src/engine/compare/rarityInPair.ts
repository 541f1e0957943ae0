import { nameRarity, rarity } from '../language/rarity.ts';
import type { Profile } from './profile.ts';

/**
 * How much a shared word or term tells in this pair of statements: its rarity in general times its rarity among the claims of
 * both. What both repeat all the time ("Ukraine" in statements about Ukraine) counts less.
 */
export interface RarityInPair {
  /** The rarity of words in official statements at large. */
  readonly general: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly named: ReadonlyMap<string, number>;
}

/** Counts the words and names of two statements' claims. */
export function rarityInPair(rows: readonly Profile[], columns: readonly Profile[]): RarityInPair {
  const all = [...rows, ...columns];
  const scarcity = scarcityAmong(all.length);
  const words = count(all, (profile) => profile.matter.keys());
  const named = count(all, (profile) => profile.named.keys());
  const general = new Map([...words.keys()].map((key) => [key, rarity(key)]));
  return {
    general,
    words: new Map([...words].map(([key, n]) => [key, (general.get(key) ?? 0) * scarcity(n)])),
    named: new Map([...named].map(([key, n]) => [key, nameRarity(key) * scarcity(n)])),
  };
}

function count(all: readonly Profile[], keys: (profile: Profile) => Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const profile of all) for (const key of keys(profile)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** From 1 for what a single claim has down to nearly 0 for what all have. */
function scarcityAmong(claims: number): (n: number) => number {
  const most = Math.log(claims + 1);
  return (n) => Math.log((claims + 1) / n) / most;
}
