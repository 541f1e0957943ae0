/** Linear models over named features: small, explainable, and the same sum on every machine. Learnt by `npm run learn`. */

/** Whether, by a weighted sum of the features present: above `threshold` (a probability) the answer is yes. */
export interface BinaryModel {
  readonly threshold: number;
  /** The names of the features, a line each. */
  readonly features: string;
  /** Of each feature, in their order. */
  readonly weights: readonly number[];
}

/** Which of several labels. */
export interface LabelModel {
  readonly labels: readonly string[];
  /** The names of the features, a line each. */
  readonly features: string;
  /** Of each feature, in their order, one weight a label, in the labels' order. */
  readonly weights: readonly (readonly number[])[];
}

/** What a model has learnt, as it is looked up in. */
interface Learnt<T> {
  readonly features: string;
  readonly weights: readonly T[];
}

// A map also because a word of a hostile text may be called like a property that every object has.
const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** The weight of each feature by its name. Names stand in one text because thousands of properties take long to read. */
function indexed<T>({ features, weights }: Learnt<T>): ReadonlyMap<string, T> {
  const known = indexes.get(weights);
  if (known) return known as ReadonlyMap<string, T>;
  const index = new Map<string, T>();
  const names = features.split('\n');
  for (let i = 0; i < weights.length; i++) index.set(names[i] as string, weights[i] as T);
  indexes.set(weights, index);
  return index;
}

/** The probability that the model gives, from 0 to 1. Features that it does not know count nothing. */
export function probability(model: BinaryModel, features: readonly string[]): number {
  const weights = indexed(model);
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** The sum of each label, in the labels' order. */
export function labelScores(model: LabelModel, features: readonly string[]): Float64Array {
  const weights = indexed(model);
  const sums = new Float64Array(model.labels.length);
  for (const feature of features) {
    const row = weights.get(feature);
    if (row) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (row[i] ?? 0);
  }
  return sums;
}
