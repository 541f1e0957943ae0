import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import { type Trees, treesMargin } from '../../../src/engine/compare/learnt.ts';
import { looksOf, sightingsOf } from '../../../src/engine/compare/links.ts';
import { MODELS } from '../../../src/engine/compare/models.ts';
import { profilesOf } from '../../../src/engine/compare/profile.ts';
import { relationSignals } from '../../../src/engine/compare/relation.ts';
import { COVERAGE_SIGNALS } from '../../../src/engine/compare/signals/coverage.ts';
import { MANNER_SIGNALS } from '../../../src/engine/compare/signals/manner.ts';
import { SIGNALS } from '../../../src/engine/compare/signals/signals.ts';
import { SURROUNDING_SIGNALS } from '../../../src/engine/compare/signals/surroundings.ts';

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

describe('signals', () => {
  const profiles = ['Norland will send 40 ambulances by May 4.', 'Sudovia thanked Norland for 40 ambulances.'].map(
    (text, i) => profilesOf(text, readClaims(text, { statement: i })),
  );
  const [rows = [], columns = []] = profiles;
  const sightings = sightingsOf(rows, columns);
  const [look] = looksOf(sightings, { ...MODELS.links, first: { ...MODELS.links.first, bias: 100 } });

  it('have a name each, and the shipped models a weight for each', () => {
    const [a, b] = [rows[0], columns[0]];
    if (!look || !a || !b) throw new Error('The two claims were not looked at.');
    expect(sightings.list[0]?.signals).toHaveLength(SIGNALS.length);
    expect(MODELS.links.first.weights).toHaveLength(SIGNALS.length);
    expect(look.signals).toHaveLength(SIGNALS.length + SURROUNDING_SIGNALS.length);
    expect(MODELS.links.second.weights).toHaveLength(look.signals.length);
    const relation = relationSignals(look, a, b);
    expect(relation).toHaveLength(1 + look.signals.length + MANNER_SIGNALS.length + COVERAGE_SIGNALS.length);
    for (const { weights } of [MODELS.same.linear, ...Object.values(MODELS.kinds.models)])
      expect(weights).toHaveLength(relation.length);
  });

  it('have no name twice', () => {
    const names = [...SIGNALS, ...SURROUNDING_SIGNALS, ...MANNER_SIGNALS, ...COVERAGE_SIGNALS];
    expect(new Set(names).size).toBe(names.length);
  });
});
