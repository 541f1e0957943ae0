import type { Profile } from './profile.ts';
import { rarityInPair } from './rarityInPair.ts';
import { Likeness } from './signals/likeness.ts';
import { signalsOf } from './signals/signals.ts';

/** How likely each claim of the one statement speaks of the same matter as each of the other. */
export function scoresOf(rows: readonly Profile[], columns: readonly Profile[]): number[][] {
  const rarity = rarityInPair(rows, columns);
  const likeness = new Likeness();
  return rows.map((a) => columns.map((b) => signalsOf(a, b, rarity, likeness)[0] ?? 0));
}
