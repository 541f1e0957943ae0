import { describe, expect, it } from 'vitest';
import { held } from '../../budget.ts';

const BUDGET = { bytes: 700, 'requests of a visit': 0 };

describe('what is held against the budget', () => {
  it('is fine when no figure is worse', () => {
    expect(held('chrome', { bytes: 700, 'requests of a visit': 0 }, BUDGET).ok).toBe(true);
    expect(held('chrome', { bytes: 12, 'requests of a visit': 0 }, BUDGET).ok).toBe(true);
  });

  for (const [what, figures, named] of [
    ['a figure is worse by one', { bytes: 701, 'requests of a visit': 0 }, 'bytes: 701 of 700'],
    ['something begins to be done', { bytes: 700, 'requests of a visit': 1 }, 'requests of a visit: 1 of 0'],
    ['a figure is not measured any more', { bytes: 700 }, 'requests of a visit: not measured of 0'],
    ['a figure has no budget', { ...BUDGET, mutations: 0 }, 'mutations: 0 of no budget'],
    ['a figure is no number', { bytes: Number.NaN, 'requests of a visit': 0 }, 'bytes: NaN of 700'],
  ] as const) {
    it(`fails when ${what}, and names it`, () => {
      const { ok, lines } = held('chrome', figures, BUDGET);
      expect(ok).toBe(false);
      expect(lines.filter((line) => line.startsWith('OVER BUDGET'))).toEqual([`OVER BUDGET chrome: ${named}`]);
    });
  }
});
