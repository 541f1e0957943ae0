import { probability } from '../learnt.ts';

/** The margin (log odds) that a first look gives two claims. */
export interface FirstMargin {
  readonly row: number;
  readonly column: number;
  readonly margin: number;
}

/** What `surroundings` gives, in its order. */
export const SURROUNDING_SIGNALS = [
  'first look',
  'standing in its line, lesser',
  'standing in its line, greater',
  'rank, better',
  'rank, worse',
  'behind the best, lesser',
  'behind the best, greater',
  'ahead of the next, lesser',
  'ahead of the next, greater',
  'neighbours on the diagonal, best',
  'neighbours on the diagonal, sum',
  'sum of its line, lesser',
  'sum of its line, greater',
  'claims, fewer',
  'claims, more',
] as const;

/** The margin of pairs that were not worth a look, and the least that any pair has. */
const HOPELESS = -7;

/**
 * How each pair of claims stands among all pairs of the two statements: the same when rows and columns change places. Pairs that
 * are not in the list count as hopeless. Time grows with the list. Null for a pair whose margin is lower than `least`.
 */
export function surroundings(
  list: readonly FirstMargin[],
  rows: number,
  columns: number,
  least: number,
): (number[] | null)[] {
  const margins = list.map(({ margin }) => Math.max(HOPELESS, margin));
  const inRows = lines(list, margins, rows, columns, ({ row }) => row);
  const inColumns = lines(list, margins, columns, rows, ({ column }) => column);
  const places = new Map<number, number>();
  for (let i = 0; i < list.length; i++) {
    const { row, column } = list[i] as FirstMargin;
    places.set(row * columns + column, probability(margins[i] ?? HOPELESS));
  }
  const at = (row: number, column: number): number =>
    column < 0 || column >= columns ? 0 : (places.get(row * columns + column) ?? 0);
  return list.map(({ row, column, margin: first }, i) => {
    if (first < least) return null;
    const margin = margins[i] ?? HOPELESS;
    const x = inRows[row];
    const y = inColumns[column];
    if (!x || !y) return null;
    const left = standing(x, margin);
    const right = standing(y, margin);
    const [diagonal, around] = neighbours(at, row, column);
    return [
      margin,
      Math.min(left.standing, right.standing),
      Math.max(left.standing, right.standing),
      Math.min(left.rank, right.rank),
      Math.max(left.rank, right.rank),
      Math.min(left.behind, right.behind),
      Math.max(left.behind, right.behind),
      Math.min(left.ahead, right.ahead),
      Math.max(left.ahead, right.ahead),
      diagonal,
      around,
      Math.min(left.sum, right.sum),
      Math.max(left.sum, right.sum),
      Math.min(rows, columns),
      Math.max(rows, columns),
    ];
  });
}

/** All pairs of one claim. */
interface Line {
  readonly mean: number;
  readonly spread: number;
  /** Margins of the pairs in the list, the highest first. */
  readonly sorted: readonly number[];
  readonly sum: number;
}

function lines(
  list: readonly FirstMargin[],
  margins: readonly number[],
  count: number,
  length: number,
  place: (own: FirstMargin) => number,
): Line[] {
  const found = Array.from({ length: count }, (): number[] => []);
  list.forEach((own, i) => {
    found[place(own)]?.push(margins[i] ?? HOPELESS);
  });
  return found.map((line) => {
    const rest = length - line.length;
    const sorted = line.sort((x, y) => y - x);
    const mean = (sorted.reduce((sum, x) => sum + x, 0) + rest * HOPELESS) / length;
    const squares = sorted.reduce((sum, x) => sum + (x - mean) ** 2, 0) + rest * (HOPELESS - mean) ** 2;
    return {
      mean,
      spread: Math.sqrt(squares / length) || 1,
      sorted,
      sum: sorted.reduce((sum, x) => sum + probability(x), 0),
    };
  });
}

function standing({ mean, spread, sorted, sum }: Line, margin: number) {
  const rank = sorted.indexOf(margin);
  return {
    standing: (margin - mean) / spread,
    rank,
    behind: margin - (sorted[0] ?? margin),
    ahead: rank === 0 ? margin - (sorted[1] ?? HOPELESS) : 0,
    sum: sum - probability(margin),
  };
}

function neighbours(at: (row: number, column: number) => number, i: number, j: number): [number, number] {
  const [before, after] = [at(i - 1, j - 1), at(i + 1, j + 1)];
  const wide = at(i - 1, j) + at(i + 1, j) + at(i, j - 1) + at(i, j + 1);
  return [Math.max(before, after), before + after + wide];
}
