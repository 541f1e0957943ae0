import type { Logistic } from '../../engine/compare/learnt.ts';

/** A row of signals and whether it is one of what is looked for; `weight` counts it more or less. */
export interface Sample {
  readonly x: ArrayLike<number>;
  readonly y: 0 | 1;
  readonly weight: number;
}

/** Logistic regression on standardised signals with a quadratic penalty, by Newton's method: exact, so the same everywhere. */
export function fitLogistic(samples: readonly Sample[], penalty: number): Logistic {
  const size = samples[0]?.x.length ?? 0;
  const { mean, scale } = standards(samples, size);
  const rows = samples.map(({ x }) =>
    Float64Array.from({ length: size + 1 }, (_, i) =>
      i === size ? 1 : ((x[i] ?? 0) - (mean[i] ?? 0)) / (scale[i] ?? 1),
    ),
  );
  let weights = new Float64Array(size + 1);
  for (let round = 0; round < 12; round++) {
    const { gradient, hessian } = slopes(rows, samples, weights, penalty);
    const step = solve(hessian, gradient);
    weights = weights.map((w, i) => w - (step[i] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  // Fold the standardising into the weights, so that the engine multiplies the signals as they are.
  const plain = Array.from({ length: size }, (_, i) => (weights[i] ?? 0) / (scale[i] ?? 1));
  const bias = plain.reduce((sum, w, i) => sum - w * (mean[i] ?? 0), weights[size] ?? 0);
  return { weights: plain, bias };
}

function standards(samples: readonly Sample[], size: number): { mean: number[]; scale: number[] } {
  const mean = Array.from(
    { length: size },
    (_, i) => samples.reduce((sum, s) => sum + (s.x[i] ?? 0), 0) / samples.length,
  );
  const scale = mean.map((m, i) => {
    const variance = samples.reduce((sum, s) => sum + ((s.x[i] ?? 0) - m) ** 2, 0) / samples.length;
    return Math.sqrt(variance) || 1;
  });
  return { mean, scale };
}

function slopes(
  rows: readonly Float64Array[],
  samples: readonly Sample[],
  weights: Float64Array,
  penalty: number,
): { gradient: Float64Array; hessian: Float64Array[] } {
  const n = weights.length;
  const gradient = new Float64Array(n);
  const hessian = Array.from({ length: n }, () => new Float64Array(n));
  rows.forEach((row, r) => {
    const sample = samples[r];
    if (!sample) return;
    let z = 0;
    for (let i = 0; i < n; i++) z += (row[i] as number) * (weights[i] as number);
    const p = 1 / (1 + Math.exp(-z));
    const error = (p - sample.y) * sample.weight;
    const curve = p * (1 - p) * sample.weight;
    for (let i = 0; i < n; i++) {
      const x = row[i] as number;
      gradient[i] = (gradient[i] as number) + error * x;
      const line = hessian[i] as Float64Array;
      for (let j = 0; j <= i; j++) line[j] = (line[j] as number) + curve * x * (row[j] as number);
    }
  });
  for (let i = 0; i < n; i++) {
    const line = hessian[i] as Float64Array;
    for (let j = 0; j < i; j++) (hessian[j] as Float64Array)[i] = line[j] as number;
    const own = i === n - 1 ? 1e-6 : penalty;
    line[i] = (line[i] as number) + own;
    gradient[i] = (gradient[i] as number) + own * (weights[i] as number);
  }
  return { gradient, hessian };
}

/** Solves the symmetric positive system by Cholesky's decomposition. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  const lower = matrix.map((row) => Float64Array.from(row));
  const at = (i: number, j: number): number => (lower[i] as Float64Array)[j] as number;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      (lower[i] as Float64Array)[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  }
  const y = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = right[i] as number;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (y[k] as number);
    y[i] = sum / at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = y[i] as number;
    for (let k = i + 1; k < n; k++) sum -= at(k, i) * (y[k] as number);
    y[i] = sum / at(i, i);
  }
  return y;
}
