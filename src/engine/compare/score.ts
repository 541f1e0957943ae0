import type { Profile } from './profile.ts';

/** How much two claims have in common, from 0 to 1: the rarity-weighted share of the words of the shorter and the longer. */
export function commonMatter(a: Profile, b: Profile): number {
  let shared = 0;
  for (const [key, weight] of a.weights) if (b.weights.has(key)) shared += weight;
  if (shared === 0) return 0;
  return shared / Math.sqrt(a.weight * b.weight);
}
