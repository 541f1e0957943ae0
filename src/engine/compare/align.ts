import type { Look } from './links.ts';

/** A claim is linked to so many of the other side at most: one side may put into one claim what the other spreads over three. */
const MOST = 3;

/** The looks that become links: at or above `least`, and among the best of both their claims. */
export function align(looks: readonly Look[], least: number): Look[] {
  const likely = looks.filter((look) => look.score >= least);
  const rows = leastKept(likely, ({ row }) => row);
  const columns = leastKept(likely, ({ column }) => column);
  return likely.filter(
    ({ row, column, score }) => score >= (rows.get(row) ?? 1) && score >= (columns.get(column) ?? 1),
  );
}

/** For each claim the score of the last of its best partners. */
function leastKept(likely: readonly Look[], place: (look: Look) => number): Map<number, number> {
  const scores = new Map<number, number[]>();
  for (const look of likely) {
    const own = scores.get(place(look));
    if (own) own.push(look.score);
    else scores.set(place(look), [look.score]);
  }
  return new Map([...scores].map(([at, all]) => [at, all.sort((x, y) => y - x)[Math.min(MOST, all.length) - 1] ?? 1]));
}
