import type { Look } from './links.ts';

/** A claim is linked to so many of the other side at most: one side may put into one claim what the other spreads over three. */
const MOST = 3;

/** The looks that become links: at or above `least`, and among the best of both their claims. */
export function align(looks: readonly Look[], least: number): Look[] {
  const likely = looks.filter((look) => look.score >= least);
  return likely.filter((look) => {
    const ahead = (other: Look): boolean => other.score > look.score;
    const inRow = likely.filter((other) => other.row === look.row && ahead(other)).length;
    const inColumn = likely.filter((other) => other.column === look.column && ahead(other)).length;
    return inRow < MOST && inColumn < MOST;
  });
}
