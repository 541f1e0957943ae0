import type { Logistic } from '../../engine/compare/learnt.ts';

/** A row of signals and whether it is one of what is looked for; `weight` counts it more or less. */
export interface Sample {
  readonly x: ArrayLike<number>;
  readonly y: 0 | 1;
  readonly weight: number;
}

/** Rounds of Newton's method at most; it is mostly done after seven. */
const ROUNDS = 12;
const CLOSE = 1e-4;

/** A row without its zeros, which most signals are: the places and the values, scaled; the last place is the constant. */
interface Row {
  readonly places: Int32Array;
  readonly values: Float64Array;
  readonly y: number;
  readonly weight: number;
}

/** Logistic regression on scaled signals with a quadratic penalty, by Newton's method: exact, so the same everywhere. */
export function fitLogistic(samples: readonly Sample[], penalty: number): Logistic {
  const size = samples[0]?.x.length ?? 0;
  const scale = deviations(samples, size);
  const rows = samples.map((sample) => rowOf(sample, scale));
  const weights = new Float64Array(size + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const { gradient, hessian } = slopes(rows, weights, penalty);
    const step = solve(hessian, gradient);
    let most = 0;
    for (let i = 0; i <= size; i++) {
      weights[i] = (weights[i] as number) - (step[i] as number);
      most = Math.max(most, Math.abs(step[i] as number));
    }
    if (most < CLOSE) break;
  }
  // The scale goes into the weights, so that the engine multiplies the signals as they are.
  return { weights: scale.map((s, i) => (weights[i] as number) / s), bias: weights[size] ?? 0 };
}

function rowOf({ x, y, weight }: Sample, scale: readonly number[]): Row {
  const places: number[] = [];
  const values: number[] = [];
  scale.forEach((s, i) => {
    const value = x[i] ?? 0;
    if (value === 0) return;
    places.push(i);
    values.push(value / s);
  });
  places.push(scale.length);
  values.push(1);
  return { places: Int32Array.from(places), values: Float64Array.from(values), y, weight };
}

function deviations(samples: readonly Sample[], size: number): number[] {
  return Array.from({ length: size }, (_, i) => {
    let sum = 0;
    let squares = 0;
    for (const { x } of samples) {
      const value = x[i] ?? 0;
      sum += value;
      squares += value * value;
    }
    const mean = sum / samples.length;
    return Math.sqrt(Math.max(0, squares / samples.length - mean * mean)) || 1;
  });
}

function slopes(
  rows: readonly Row[],
  weights: Float64Array,
  penalty: number,
): { gradient: Float64Array; hessian: Float64Array[] } {
  const n = weights.length;
  const gradient = new Float64Array(n);
  const hessian = Array.from({ length: n }, () => new Float64Array(n));
  for (const { places, values, y, weight } of rows) {
    let z = 0;
    for (let k = 0; k < places.length; k++) z += (values[k] as number) * (weights[places[k] as number] as number);
    const p = 1 / (1 + Math.exp(-z));
    const error = (p - y) * weight;
    const curve = p * (1 - p) * weight;
    for (let k = 0; k < places.length; k++) {
      const i = places[k] as number;
      const x = values[k] as number;
      gradient[i] = (gradient[i] as number) + error * x;
      const line = hessian[i] as Float64Array;
      const cx = curve * x;
      for (let l = 0; l <= k; l++) {
        const j = places[l] as number;
        line[j] = (line[j] as number) + cx * (values[l] as number);
      }
    }
  }
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
