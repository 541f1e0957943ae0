/** The two kinds of model that `npm run learn` learns, and how they are asked. */

/** Logistic regression: a weight a signal. */
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

/** The probability that a margin (log odds) stands for, from 0 to 1. */
export const probability = (margin: number): number => 1 / (1 + Math.exp(-margin));

/** The margin (log odds) of a row of signals. */
export function logisticMargin(model: Logistic, signals: ArrayLike<number>): number {
  let margin = model.bias;
  const count = Math.min(model.weights.length, signals.length);
  for (let i = 0; i < count; i++) {
    const signal = signals[i] as number;
    if (signal !== 0) margin += (model.weights[i] as number) * signal;
  }
  return margin;
}

/**
 * All trees of a model in one: a row a node, children by their rows. A leaf is its own child, so that every walk down a tree takes
 * as many steps as the deepest tree has, without asking whether it has arrived: a processor guesses answers, and mostly wrong here. Two
 * trees are walked at once, because neither waits for the other; where their number is odd, a leaf of no value is the last.
 */
interface Forest {
  readonly roots: Int32Array;
  readonly depth: number;
  readonly signals: Uint16Array;
  /** What the node's signal is held against; of a leaf its value. */
  readonly values: Float64Array;
  /** Two a node: below the cut, and from the cut on. */
  readonly children: Int32Array;
  /** The row of signals that is being asked about, with room for every signal that a node asks for. */
  readonly row: Float64Array;
}

const planted = new WeakMap<Trees, Forest>();

const EMPTY_TREE = [-1, 0, 0, 0];

function forestOf(model: Trees): Forest {
  const known = planted.get(model);
  if (known) return known;
  const trees = model.trees.length % 2 === 0 ? model.trees : [...model.trees, EMPTY_TREE];
  const nodes = trees.reduce((sum, tree) => sum + tree.length / 4, 0);
  const signals = new Uint16Array(nodes);
  const values = new Float64Array(nodes);
  const children = new Int32Array(2 * nodes);
  const roots: number[] = [];
  let node = 0;
  for (const tree of trees) {
    const root = node;
    roots.push(root);
    for (let at = 0; at < tree.length; at += 4, node++) {
      const signal = tree[at] ?? -1;
      const leaf = signal < 0;
      signals[node] = leaf ? 0 : signal;
      values[node] = tree[at + 1] ?? 0;
      children[2 * node] = leaf ? node : root + (tree[at + 2] ?? 0) / 4;
      children[2 * node + 1] = leaf ? node : root + (tree[at + 3] ?? 0) / 4;
    }
  }
  const depth = model.trees.reduce((most, tree) => Math.max(most, depthOf(tree, 0)), 0);
  const row = new Float64Array(signals.reduce((most, signal) => Math.max(most, signal), 0) + 1);
  const forest = { roots: Int32Array.from(roots), depth, signals, values, children, row };
  planted.set(model, forest);
  return forest;
}

function depthOf(tree: readonly number[], at: number): number {
  if ((tree[at] ?? -1) < 0) return 0;
  return 1 + Math.max(depthOf(tree, tree[at + 2] ?? 0), depthOf(tree, tree[at + 3] ?? 0));
}

/** The margin (log odds) of a row of signals. */
export function treesMargin(model: Trees, given: ArrayLike<number>): number {
  const { roots, depth, signals, values, children, row } = forestOf(model);
  const count = Math.min(row.length, given.length);
  for (let i = 0; i < count; i++) row[i] = given[i] as number;
  row.fill(0, count);
  let margin = model.bias;
  for (let i = 0; i < roots.length; i += 2) {
    let node = roots[i] as number;
    let other = roots[i + 1] as number;
    for (let step = 0; step < depth; step++) {
      const reached = Number((row[signals[node] as number] as number) >= (values[node] as number));
      const otherReached = Number((row[signals[other] as number] as number) >= (values[other] as number));
      node = children[2 * node + reached] as number;
      other = children[2 * other + otherReached] as number;
    }
    margin += values[node] as number;
    margin += values[other] as number;
  }
  return margin;
}
