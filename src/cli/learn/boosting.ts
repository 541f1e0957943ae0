import type { Trees } from '../../engine/compare/learnt.ts';
import type { Sample } from './logistic.ts';
import { randomNumbers } from './random.ts';

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** The least sum of second derivatives in a leaf. */
  readonly leaf: number;
  readonly penalty: number;
  /** Shares of samples and of signals that a tree sees. */
  readonly rows: number;
  readonly columns: number;
  readonly seed: number;
}

/** Cuts of a signal that are tried. */
const BINS = 32;

/** Gradient-boosted trees for the logistic loss with second derivatives (Friedman 2001; Chen and Guestrin 2016). */
export function fitTrees(samples: readonly Sample[], options: BoostingOptions): Trees {
  const random = randomNumbers(options.seed);
  const size = samples[0]?.x.length ?? 0;
  const cuts = Array.from({ length: size }, (_, f) => cutsOf(samples, f));
  const bins = cuts.map((cut, f) => Uint8Array.from(samples, (s) => binOf(cut, s.x[f] ?? 0)));
  const positive = samples.reduce((sum, s) => sum + s.y * s.weight, 0);
  const all = samples.reduce((sum, s) => sum + s.weight, 0);
  const bias = Math.log(positive / Math.max(1e-9, all - positive));
  const margins = new Float64Array(samples.length).fill(bias);
  const trees: number[][] = [];
  for (let t = 0; t < options.trees; t++) {
    const g = new Float64Array(samples.length);
    const h = new Float64Array(samples.length);
    samples.forEach((sample, i) => {
      const p = 1 / (1 + Math.exp(-(margins[i] as number)));
      g[i] = (p - sample.y) * sample.weight;
      h[i] = Math.max(1e-9, p * (1 - p)) * sample.weight;
    });
    const rows = samples.flatMap((_, i) => (random() < options.rows ? [i] : []));
    const features = cuts.flatMap((_, f) => (random() < options.columns ? [f] : []));
    const tree: number[] = [];
    grow({ g, h, bins, cuts, features, options, tree }, rows, options.depth);
    trees.push(tree);
    samples.forEach((sample, i) => {
      margins[i] = (margins[i] as number) + leafOf(tree, sample.x);
    });
  }
  return { bias, trees };
}

function leafOf(tree: readonly number[], x: ArrayLike<number>): number {
  let at = 0;
  while ((tree[at] as number) >= 0)
    at =
      (x[tree[at] as number] as number) < (tree[at + 1] as number)
        ? (tree[at + 2] as number)
        : (tree[at + 3] as number);
  return tree[at + 1] as number;
}

function cutsOf(samples: readonly Sample[], f: number): number[] {
  const values = samples.map((s) => s.x[f] ?? 0).sort((x, y) => x - y);
  const found: number[] = [];
  for (let b = 1; b < BINS; b++) {
    // Most pairs share nothing, so quantiles are taken towards the upper end as well.
    const share = 1 - (1 - b / BINS) ** 2;
    const value = values[Math.floor(share * (values.length - 1))] ?? 0;
    const rounded = Math.round(value * 1e4) / 1e4;
    if (rounded > (values[0] ?? 0) && rounded > (found.at(-1) ?? Number.NEGATIVE_INFINITY)) found.push(rounded);
  }
  return found;
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (cuts[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Growing {
  readonly g: Float64Array;
  readonly h: Float64Array;
  readonly bins: readonly Uint8Array[];
  readonly cuts: readonly (readonly number[])[];
  readonly features: readonly number[];
  readonly options: BoostingOptions;
  /** Four numbers a node: signal, cut, left, right; or -1 and the leaf's value. */
  readonly tree: number[];
}

function grow(growing: Growing, rows: readonly number[], depth: number): number {
  const { tree, options } = growing;
  const at = tree.length;
  let g = 0;
  let h = 0;
  for (const row of rows) {
    g += growing.g[row] as number;
    h += growing.h[row] as number;
  }
  const split = depth > 0 ? bestSplit(growing, rows, g, h) : null;
  if (!split) {
    tree.push(-1, Math.round(((-options.rate * g) / (h + options.penalty)) * 1e5) / 1e5, 0, 0);
    return at;
  }
  const bins = growing.bins[split.feature] as Uint8Array;
  tree.push(split.feature, growing.cuts[split.feature]?.[split.cut] ?? 0, 0, 0);
  tree[at + 2] = grow(
    growing,
    rows.filter((row) => (bins[row] as number) <= split.cut),
    depth - 1,
  );
  tree[at + 3] = grow(
    growing,
    rows.filter((row) => (bins[row] as number) > split.cut),
    depth - 1,
  );
  return at;
}

function bestSplit(
  growing: Growing,
  rows: readonly number[],
  g: number,
  h: number,
): { feature: number; cut: number } | null {
  const { penalty, leaf } = growing.options;
  let best: { feature: number; cut: number } | null = null;
  let most = 1e-6;
  const sumG = new Float64Array(BINS);
  const sumH = new Float64Array(BINS);
  for (const feature of growing.features) {
    const count = growing.cuts[feature]?.length ?? 0;
    const bins = growing.bins[feature] as Uint8Array;
    sumG.fill(0);
    sumH.fill(0);
    for (const row of rows) {
      const bin = bins[row] as number;
      sumG[bin] = (sumG[bin] as number) + (growing.g[row] as number);
      sumH[bin] = (sumH[bin] as number) + (growing.h[row] as number);
    }
    let leftG = 0;
    let leftH = 0;
    for (let cut = 0; cut < count; cut++) {
      leftG += sumG[cut] as number;
      leftH += sumH[cut] as number;
      if (leftH < leaf || h - leftH < leaf) continue;
      const gain = leftG ** 2 / (leftH + penalty) + (g - leftG) ** 2 / (h - leftH + penalty) - g ** 2 / (h + penalty);
      if (gain > most) {
        most = gain;
        best = { feature, cut };
      }
    }
  }
  return best;
}
