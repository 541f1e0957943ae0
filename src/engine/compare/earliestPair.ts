import type { Quantity } from '../language/numbers.ts';

/**
 * The two quantities, one of each list, that stand for the same thing and stand earliest in their lists taken together; of two such
 * pairs that with the earlier unit in the order of its letters. The same for (a, b) and (b, a); null when nothing fits.
 */
export function earliestPair(
  left: readonly Quantity[],
  right: readonly Quantity[],
  fits: (x: Quantity, y: Quantity) => boolean,
): readonly [Quantity, Quantity] | null {
  let best: readonly [Quantity, Quantity] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, x] of left.entries()) {
    for (const [j, y] of right.entries()) {
      if (i + j > least || !fits(x, y)) continue;
      if (best && i + j === least && best[0].unit <= x.unit) continue;
      best = [x, y];
      least = i + j;
    }
  }
  return best;
}
