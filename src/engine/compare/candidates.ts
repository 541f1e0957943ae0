import { alike } from '../language/vectors.ts';
import type { Profile } from './profile.ts';
import type { RarityInPair } from './rarityInPair.ts';

/** Up to so many pairs of claims every pair is looked at; real statements stay below. */
const FEW = 2500;
/** Beyond, so many of the best of every claim are. */
const BEST = 8;

/** Which pairs of claims are worth a look: all of them in statements of ordinary length, the nearest in long ones. */
export function candidatesOf(
  rows: readonly Profile[],
  columns: readonly Profile[],
  rarity: RarityInPair,
): (row: number, column: number) => boolean {
  if (rows.length * columns.length <= FEW) return () => true;
  const nearness = roughNearness(rows, columns, rarity);
  const kept = rows.map(() => new Set<number>());
  nearness.forEach((line, row) => {
    for (const column of bestOf(line)) kept[row]?.add(column);
  });
  columns.forEach((_, column) => {
    for (const row of bestOf(nearness.map((line) => line[column] ?? 0))) kept[row]?.add(column);
  });
  return (row, column) => kept[row]?.has(column) ?? false;
}

function bestOf(line: ArrayLike<number>): number[] {
  const order = Array.from(line, (_, i) => i).sort((i, j) => (line[j] ?? 0) - (line[i] ?? 0) || i - j);
  return order.slice(0, BEST).filter((i) => (line[i] ?? 0) > 0);
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
    for (const key of row.named.keys()) add(names, key, rarity.named.get(key) ?? 0);
    return line;
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
