import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Trees, treesMargin } from '../../../src/engine/compare/learnt.ts';
import { MODELS } from '../../../src/engine/compare/models.ts';

/** The trees as their file tells them, node by node. */
function walked({ bias, trees }: Trees, row: readonly number[]): number {
  let margin = bias;
  for (const tree of trees) {
    let at = 0;
    while ((tree[at] ?? -1) >= 0) {
      const below = (row[tree[at] ?? 0] ?? 0) < (tree[at + 1] ?? 0);
      at = (below ? tree[at + 2] : tree[at + 3]) ?? 0;
    }
    margin += tree[at + 1] ?? 0;
  }
  return margin;
}

describe('boosted trees', () => {
  it('ask a node for its signal: below the cut left, from the cut on right', () => {
    const trees: Trees = {
      bias: 0.5,
      trees: [
        [1, 2, 4, 8, -1, -3, 0, 0, 0, 7, 12, 16, -1, 10, 0, 0, -1, 20, 0, 0],
        [-1, 100, 0, 0],
      ],
    };
    expect(treesMargin(trees, [0, 1.9])).toBe(97.5);
    expect(treesMargin(trees, [6.9, 2])).toBe(110.5);
    expect(treesMargin(trees, [7, 2])).toBe(120.5);
    expect(treesMargin(trees, [])).toBe(97.5);
  });

  it('give for any signals what the shipped file tells', () => {
    const shipped = [MODELS.links.trees, MODELS.same.trees];
    const row = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 150, maxLength: 150 });
    fc.assert(
      fc.property(row, (signals) => {
        for (const trees of shipped) expect(treesMargin(trees, signals)).toBe(walked(trees, signals));
      }),
      { numRuns: 100, seed: 20_310_505 },
    );
  });
});
