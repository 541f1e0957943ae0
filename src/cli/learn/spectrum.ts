/** One half of a symmetric matrix: `rows[i] <= columns[i]`. */
export interface Sparse {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Columns more than asked for, and rounds of multiplying: Halko, Martinsson and Tropp (2011). */
const EXTRA = 12;
const ROUNDS = 4;

/** The eigenvectors of the symmetric matrix with the largest eigenvalues (by size), by randomised subspace iteration. */
export function eigenvectors(
  matrix: Sparse,
  size: number,
  wanted: number,
  random: () => number,
): { vectors: Float64Array[]; values: number[] } {
  const count = wanted + EXTRA;
  let basis: Float64Array[] = Array.from({ length: count }, () =>
    Float64Array.from({ length: size }, () => random() * 2 - 1),
  );
  orthonormalise(basis);
  for (let round = 0; round < ROUNDS; round++) {
    basis = basis.map((column) => multiply(matrix, column));
    orthonormalise(basis);
  }
  const images = basis.map((column) => multiply(matrix, column));
  const small = basis.map((x) => images.map((y) => dot(x, y)));
  const { vectors: turns, values } = jacobi(small);
  const order = values.map((_, i) => i).sort((i, j) => Math.abs(values[j] ?? 0) - Math.abs(values[i] ?? 0) || i - j);
  const kept = order.slice(0, wanted);
  const vectors = kept.map((k) => {
    const vector = new Float64Array(size);
    basis.forEach((column, i) => {
      addScaled(vector, column, turns[i]?.[k] ?? 0);
    });
    return vector;
  });
  return { vectors, values: kept.map((k) => values[k] ?? 0) };
}

function multiply({ rows, columns, values }: Sparse, x: Float64Array): Float64Array {
  const y = new Float64Array(x.length);
  for (let i = 0; i < values.length; i++) {
    const r = rows[i] as number;
    const c = columns[i] as number;
    const v = values[i] as number;
    y[r] = (y[r] as number) + v * (x[c] as number);
    if (r !== c) y[c] = (y[c] as number) + v * (x[r] as number);
  }
  return y;
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i] as number) * (y[i] as number);
  return sum;
}

function addScaled(to: Float64Array, x: Float64Array, by: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + by * (x[i] as number);
}

/** Gram and Schmidt's way, in place. */
function orthonormalise(basis: Float64Array[]): void {
  basis.forEach((column, i) => {
    for (let j = 0; j < i; j++) {
      const other = basis[j];
      if (other) addScaled(column, other, -dot(column, other));
    }
    const length = Math.sqrt(dot(column, column)) || 1;
    for (let k = 0; k < column.length; k++) column[k] = (column[k] as number) / length;
  });
}

/** All eigenvectors (as columns) of a small symmetric matrix, by Jacobi's rotations. */
function jacobi(input: readonly (readonly number[])[]): { vectors: number[][]; values: number[] } {
  const n = input.length;
  const a = input.map((row) => [...row]);
  const v = a.map((_, i) => a.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, p, q);
  }
  return { vectors: v, values: a.map((row, i) => row[i] ?? 0) };
}

function rotate(a: number[][], v: number[][], p: number, q: number): void {
  const at = (m: number[][], i: number, j: number): number => m[i]?.[j] ?? 0;
  const off = at(a, p, q);
  if (Math.abs(off) < 1e-12) return;
  const theta = (at(a, q, q) - at(a, p, p)) / (2 * off);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  const turn = (m: number[][], i1: number, j1: number, i2: number, j2: number): void => {
    const x = at(m, i1, j1);
    const y = at(m, i2, j2);
    (m[i1] as number[])[j1] = c * x - s * y;
    (m[i2] as number[])[j2] = s * x + c * y;
  };
  for (let k = 0; k < a.length; k++) turn(a, k, p, k, q);
  for (let k = 0; k < a.length; k++) turn(a, p, k, q, k);
  for (let k = 0; k < a.length; k++) turn(v, k, p, k, q);
}
