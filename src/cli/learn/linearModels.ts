import type { BinaryModel, LabelModel } from '../../engine/claims/linear.ts';

/** Multinomial logistic regression by full-batch AdaGrad from zero: no chance in it, so it learns the same weights every time. */

export interface Example {
  readonly features: readonly string[];
  /** Index of the right label. */
  readonly label: number;
}

export interface Learning {
  /** Strength of the pull towards zero. */
  readonly pull: number;
  /** A feature that fewer examples have is left out. */
  readonly least: number;
  readonly rounds: number;
  /** Features that are known to tell: pulled less, by this share of the pull. Their names begin with this. */
  readonly trusted?: { readonly prefix: string; readonly share: number };
}

const STEP = 0.5;

function indexFeatures(examples: readonly Example[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  return new Map(names.sort().map((name, i) => [name, i]));
}

/** Turns sums into probabilities, in place. */
function softmax(sums: Float64Array): void {
  const top = Math.max(...sums);
  let total = 0;
  for (let i = 0; i < sums.length; i++) {
    sums[i] = Math.exp((sums[i] ?? 0) - top);
    total += sums[i] ?? 0;
  }
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) / total;
}

/** One pass over all examples: the gradient of the log loss, without the pull. */
function gradientOf(
  rows: readonly Int32Array[],
  labels: readonly number[],
  weights: Float64Array,
  count: number,
): Float64Array {
  const gradient = new Float64Array(weights.length);
  const sums = new Float64Array(count);
  rows.forEach((row, e) => {
    sums.fill(0);
    for (const f of row) for (let c = 0; c < count; c++) sums[c] = (sums[c] ?? 0) + (weights[f * count + c] ?? 0);
    softmax(sums);
    const label = labels[e] ?? 0;
    sums[label] = (sums[label] ?? 0) - 1;
    for (const f of row)
      for (let c = 0; c < count; c++) gradient[f * count + c] = (gradient[f * count + c] ?? 0) + (sums[c] ?? 0);
  });
  return gradient;
}

function descend(examples: readonly Example[], index: Map<string, number>, count: number, how: Learning): Float64Array {
  const rows = examples.map(({ features }) =>
    Int32Array.from([...new Set(features)].flatMap((name) => index.get(name) ?? [])),
  );
  const labels = examples.map(({ label }) => label);
  const weights = new Float64Array(index.size * count);
  const seen = new Float64Array(weights.length).fill(1e-6);
  const pulls = new Float64Array(weights.length).fill(how.pull);
  for (const [name, f] of index)
    if (how.trusted && name.startsWith(how.trusted.prefix))
      pulls.fill(how.pull * how.trusted.share, f * count, (f + 1) * count);
  for (let round = 0; round < how.rounds; round++) {
    const gradient = gradientOf(rows, labels, weights, count);
    for (let i = 0; i < weights.length; i++) {
      const slope = (gradient[i] ?? 0) + (pulls[i] ?? 0) * (weights[i] ?? 0);
      seen[i] = (seen[i] ?? 0) + slope * slope;
      weights[i] = (weights[i] ?? 0) - (STEP * slope) / Math.sqrt(seen[i] ?? 1);
    }
  }
  return weights;
}

const rounded = (weight: number): number => Math.round(weight * 100) / 100 || 0;

/** Learns which of `labels` an example has. Weights are rounded to hundredths, features without weight dropped. */
export function learnLabels(examples: readonly Example[], labels: readonly string[], how: Learning): LabelModel {
  const index = indexFeatures(examples, how.least);
  const weights = descend(examples, index, labels.length, how);
  const rows = [...index].map(([name, f]): [string, number[]] => [
    name,
    labels.map((_, c) => rounded(weights[f * labels.length + c] ?? 0)),
  ]);
  return { labels, ...inOrder(rows.filter(([, row]) => row.some((weight) => Math.abs(weight) >= LEAST))) };
}

/** Learns yes (label 1) or no (label 0). Features called like `forgotten` are learnt and left out. */
export function learnBinary(
  examples: readonly Example[],
  threshold: number,
  how: Learning,
  forgotten: string,
): BinaryModel {
  const { features, weights } = learnLabels(examples, ['no', 'yes'], how);
  const rows = features
    .split('\n')
    .map((name, i): [string, number] => [name, rounded((weights[i]?.[1] ?? 0) - (weights[i]?.[0] ?? 0))]);
  return {
    threshold,
    ...inOrder(rows.filter(([name, weight]) => Math.abs(weight) >= LEAST && !name.startsWith(forgotten))),
  };
}

/** A smaller weight is none. */
const LEAST = 0.02;

const inOrder = <T>(rows: readonly (readonly [name: string, weight: T])[]): { features: string; weights: T[] } => ({
  features: rows.map(([name]) => name).join('\n'),
  weights: rows.map(([, weight]) => weight),
});
