/** The two kinds of model that `npm run learn` learns, and how they are asked. */

export interface Logistic {
  readonly weights: readonly number[];
  readonly bias: number;
}

/**
 * Boosted trees. A tree is a row of numbers, four a node: signal, cut, place of the node for values below the cut, place of the
 * other; or -1 and the leaf's value.
 */
export interface Trees {
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

export const probability = (margin: number): number => 1 / (1 + Math.exp(-margin));

/** The margin (log odds) of a row of signals. */
export function logisticMargin(model: Logistic, signals: ArrayLike<number>): number {
  let margin = model.bias;
  for (let i = 0; i < model.weights.length; i++) margin += (model.weights[i] ?? 0) * (signals[i] ?? 0);
  return margin;
}

/** The margin (log odds) of a row of signals. */
export function treesMargin(model: Trees, signals: ArrayLike<number>): number {
  let margin = model.bias;
  for (const tree of model.trees) {
    let at = 0;
    let signal = tree[0] ?? -1;
    while (signal >= 0) {
      at = ((signals[signal] ?? 0) < (tree[at + 1] ?? 0) ? tree[at + 2] : tree[at + 3]) ?? 0;
      signal = tree[at] ?? -1;
    }
    margin += tree[at + 1] ?? 0;
  }
  return margin;
}
