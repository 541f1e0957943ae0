/** Scores or signals of every claim of one statement (rows) with every claim of the other (columns). */
export type Matrix<T> = readonly (readonly T[])[];

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

/**
 * How a pair of claims stands among all pairs of the two statements, given the margins (log odds) of a first look: the same for
 * the transposed matrix.
 */
export function surroundings(margins: Matrix<number>): number[][][] {
  const rows = margins.map(lineFacts);
  const columns = (margins[0] ?? []).map((_, j) => lineFacts(margins.map((row) => row[j] ?? 0)));
  return margins.map((line, i) =>
    line.map((margin, j) => {
      const row = rows[i]?.[j];
      const column = columns[j]?.[i];
      if (!row || !column) return [];
      return [
        margin,
        ...both(row.standing, column.standing),
        ...both(row.rank, column.rank),
        ...both(row.behind, column.behind),
        ...both(row.ahead, column.ahead),
        ...neighbours(margins, i, j),
        ...both(row.sum, column.sum),
        ...both(rows.length, columns.length),
      ];
    }),
  );
}

const both = (x: number, y: number): [number, number] => [Math.min(x, y), Math.max(x, y)];
const probability = (margin: number): number => 1 / (1 + Math.exp(-margin));

interface InLine {
  readonly standing: number;
  readonly rank: number;
  readonly behind: number;
  readonly ahead: number;
  readonly sum: number;
}

function lineFacts(line: readonly number[]): InLine[] {
  const mean = line.reduce((sum, x) => sum + x, 0) / line.length;
  const spread = Math.sqrt(line.reduce((sum, x) => sum + (x - mean) ** 2, 0) / line.length) || 1;
  const sorted = [...line].sort((x, y) => y - x);
  const sum = line.reduce((total, x) => total + probability(x), 0);
  return line.map((x) => {
    const rank = sorted.indexOf(x);
    return {
      standing: (x - mean) / spread,
      rank,
      behind: x - (sorted[0] ?? x),
      ahead: rank === 0 ? x - (sorted[1] ?? -6) : 0,
      sum: sum - probability(x),
    };
  });
}

function neighbours(margins: Matrix<number>, i: number, j: number): [number, number] {
  const at = (r: number, c: number): number => {
    const margin = margins[r]?.[c];
    return margin === undefined ? 0 : probability(margin);
  };
  const around = [at(i - 1, j - 1), at(i + 1, j + 1)];
  const wide = [at(i - 1, j), at(i + 1, j), at(i, j - 1), at(i, j + 1)];
  return [Math.max(...around), [...around, ...wide].reduce((sum, x) => sum + x, 0)];
}
