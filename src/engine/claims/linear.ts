/** Linear models over named features: small, explainable, and the same sum on every machine. Learnt by `npm run learn`. */

/** What has been learnt of named features. Names stand in one text because thousands of properties take long to read. */
interface Weighed<Weight> {
  /** The names of the features, a line each. */
  readonly features: string;
  /** Of each feature, in their order. */
  readonly weights: readonly Weight[];
}

/** Whether, by a weighted sum of the features present: above `threshold` (a probability) the answer is yes. */
export interface BinaryModel extends Weighed<number> {
  readonly threshold: number;
}

/** Which of several labels: a feature has one weight a label, in the labels' order. */
export interface LabelModel extends Weighed<readonly number[]> {
  readonly labels: readonly string[];
}

// A map also because a word of a hostile text may be called like a property that every object has.
const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** The weight of each feature by its name. */
function indexed<Weight>({ features, weights }: Weighed<Weight>): ReadonlyMap<string, Weight> {
  const known = indexes.get(weights);
  if (known) return known as ReadonlyMap<string, Weight>;
  const names = features.split('\n');
  const index = new Map<string, Weight>();
  for (const [i, weight] of weights.entries()) index.set(names[i] ?? '', weight);
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
