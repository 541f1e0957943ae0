/** A pair of claims that speak of the same matter: their places in the two statements and how sure that is. */
export interface Pairing {
  readonly row: number;
  readonly column: number;
  readonly score: number;
}

/** How many of the best partners of a claim are looked at: a terser side may put two points into one. */
const MOST = 2;

/** The pairs of `scores` (rows × columns) at or above `least` that are among the best of both their row and their column. */
export function align(scores: readonly (readonly number[])[], least: number): Pairing[] {
  const columns = scores[0]?.length ?? 0;
  const found: Pairing[] = [];
  for (let row = 0; row < scores.length; row++) {
    for (let column = 0; column < columns; column++) {
      const score = scores[row]?.[column] ?? 0;
      if (score < least) continue;
      const ahead = scores[row]?.filter((other) => other > score).length ?? 0;
      const above = scores.filter((other) => (other[column] ?? 0) > score).length;
      if (ahead < MOST && above < MOST) found.push({ row, column, score });
    }
  }
  return found;
}
