import type { Profile } from './profile.ts';
import type { RarityInPair } from './rarityInPair.ts';

/** Up to so many pairs of claims every pair is looked at; real statements stay below. */
const FEW = 2500;
/** Beyond, so many of the best of every claim are. */
const BEST = 8;

/**
 * Which columns are worth a look for a row, in order: all of them in statements of ordinary length, in long ones those nearest to the row,
 * those that the row is nearest to, and the one that repeats its words. The same when rows and columns change places.
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
  repeated(rows, columns).forEach((column, row) => {
    kept[row]?.add(column);
  });
  return (row) => [...(kept[row] ?? [])].sort((x, y) => x - y);
}

/** For the n-th row of the same words the n-th column of them, however many others are as near. */
function repeated(rows: readonly Profile[], columns: readonly Profile[]): Map<number, number> {
  const wordsOf = ({ reading }: Profile): string => reading.words.map(({ lower }) => lower).join(' ');
  const places = new Map<string, number[]>();
  columns.forEach((profile, column) => {
    const words = wordsOf(profile);
    const known = places.get(words);
    if (known) known.push(column);
    else places.set(words, [column]);
  });
  const met = new Map<string, number>();
  const pairs = new Map<number, number>();
  rows.forEach((profile, row) => {
    const words = wordsOf(profile);
    const turn = met.get(words) ?? 0;
    met.set(words, turn + 1);
    const column = places.get(words)?.[turn];
    if (column !== undefined) pairs.set(row, column);
  });
  return pairs;
}

/** By square roots alone, which every machine takes alike. */
const fourthRoot = (x: number): number => Math.sqrt(Math.sqrt(x));

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
  const sizes = columns.map(({ matter }) => fourthRoot(matter.size));
  return rows.map((row) => {
    const line = Float64Array.from(columns, (column) => 3 * Math.max(0, row.meaning.alike(column.meaning)));
    const size = fourthRoot(row.matter.size);
    for (const key of row.matter.keys()) {
      const weight = rarity.words.get(key)?.own ?? 0;
      for (const column of words.get(key) ?? [])
        line[column] = (line[column] ?? 0) + weight / (size * (sizes[column] ?? 1));
    }
    for (const key of row.named.keys()) {
      const weight = (rarity.named.get(key)?.own ?? 0) / 3;
      for (const column of names.get(key) ?? []) line[column] = (line[column] ?? 0) + weight;
    }
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
