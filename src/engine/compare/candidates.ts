import { alike } from '../language/vectors.ts';
import type { Profile } from './profile.ts';
import type { RarityInPair } from './rarityInPair.ts';

/** Up to so many pairs of claims every pair is looked at; real statements stay below. */
const FEW = 2500;
/** Beyond, so many of the best of every claim are. */
const BEST = 8;

/**
 * Which columns are worth a look for a row, in order: all of them in statements of ordinary length, in long ones those nearest to the row
 * and those that the row is nearest to.
 */
export function candidatesOf(
  rows: readonly Profile[],
  columns: readonly Profile[],
  rarity: RarityInPair,
): (row: number) => readonly number[] {
  if (rows.length * columns.length <= FEW) {
    const all = columns.map((_, column) => column);
    return () => all;
  }
  const nearness = roughNearness(rows, columns, rarity);
  const kept = nearness.map((line) => new Set(bestOf(line)));
  columns.forEach((_, column) => {
    for (const row of bestOf(nearness.map((line) => line[column] ?? 0))) kept[row]?.add(column);
  });
  return (row) => [...(kept[row] ?? [])].sort((x, y) => x - y);
}

function bestOf(line: ArrayLike<number>): number[] {
  // Insertion into a short list: sorting whole lines would cost more than all that follows.
  const best: number[] = [];
  for (let i = 0; i < line.length; i++) {
    const value = line[i] ?? 0;
    if (value <= 0 || (best.length === BEST && value <= (line[best[BEST - 1] ?? 0] ?? 0))) continue;
    let at = best.length;
    while (at > 0 && value > (line[best[at - 1] ?? 0] ?? 0)) at--;
    best.splice(at, 0, i);
    if (best.length > BEST) best.pop();
  }
  return best;
}

/** The weight of the shared words and names, found through an index of the columns' words, and the nearness of meaning. */
function roughNearness(rows: readonly Profile[], columns: readonly Profile[], rarity: RarityInPair): Float64Array[] {
  const words = indexOf(columns, (profile) => profile.matter.keys());
  const names = indexOf(columns, (profile) => profile.named.keys());
  return rows.map((row) => {
    const line = Float64Array.from(columns, (column) => 3 * Math.max(0, alike(row.meaning, column.meaning)));
    const add = (index: ReadonlyMap<string, readonly number[]>, key: string, weight: number): void => {
      for (const column of index.get(key) ?? []) line[column] = (line[column] ?? 0) + weight;
    };
    for (const key of row.matter.keys()) add(words, key, (rarity.words.get(key) ?? 0) / Math.sqrt(row.matter.size));
    for (const key of row.named.keys()) add(names, key, (rarity.named.get(key) ?? 0) / 3);
    return line.map((x) => Math.round(x * 1e7) / 1e7);
  });
}

function indexOf(profiles: readonly Profile[], keys: (profile: Profile) => Iterable<string>): Map<string, number[]> {
  const index = new Map<string, number[]>();
  profiles.forEach((profile, i) => {
    for (const key of keys(profile)) {
      const places = index.get(key);
      if (places) places.push(i);
      else index.set(key, [i]);
    }
  });
  return index;
}
