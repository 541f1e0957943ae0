/** Linear models over named features: small, explainable, and the same sum on every machine. Learnt by `npm run learn`. */

/** Whether, by a weighted sum of the features present: above `threshold` (a probability) the answer is yes. */
export interface BinaryModel {
  readonly threshold: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Which of several labels; each feature has one weight a label, in the labels' order. */
export interface LabelModel {
  readonly labels: readonly string[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

// A map also because a word of a hostile text may be called like a property that every object has.
const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>();

function indexed<T>(weights: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  const known = indexes.get(weights);
  if (known) return known as ReadonlyMap<string, T>;
  const index = new Map(Object.entries(weights));
  indexes.set(weights, index);
  return index;
}

/** The probability that the model gives, from 0 to 1. Features that it does not know count nothing. */
export function probability(model: BinaryModel, features: readonly string[]): number {
  const weights = indexed(model.weights);
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** The sum of each label, in the labels' order. */
export function labelScores(model: LabelModel, features: readonly string[]): Float64Array {
  const weights = indexed(model.weights);
  const sums = new Float64Array(model.labels.length);
  for (const feature of features) {
    const row = weights.get(feature);
    if (row) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (row[i] ?? 0);
  }
  return sums;
}
