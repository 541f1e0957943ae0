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

/** The probability that the model gives, from 0 to 1. Features that it does not know count nothing. */
export function probability(model: BinaryModel, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) if (Object.hasOwn(model.weights, feature)) sum += model.weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** The sum of each label, in the labels' order. */
export function labelScores(model: LabelModel, features: readonly string[]): number[] {
  const sums = model.labels.map(() => 0);
  for (const feature of features) {
    const weights = Object.hasOwn(model.weights, feature) ? model.weights[feature] : undefined;
    if (weights) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
  }
  return sums;
}
