import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AT_ONCE, nextAtOnce } from '../../../../src/library/search/shelve.ts';

/** The time of a transaction on a machine that takes so long for each statement, ms. */
function settled(msEach: number, begin = AT_ONCE): { atOnce: number; took: number } {
  let atOnce = begin;
  for (let turn = 0; turn < 8; turn += 1) atOnce = nextAtOnce(atOnce, atOnce * msEach);
  return { atOnce, took: atOnce * msEach };
}

it('a transaction is as large as fits into the time that others may wait, on a fast machine and on a slow one', () => {
  expect(settled(1).atOnce).toBe(AT_ONCE);
  fc.assert(
    fc.property(fc.double({ min: 4.2, max: 12.5, noNaN: true }), (msEach) => {
      const { took } = settled(msEach);
      expect(took).toBeLessThanOrEqual(200);
      expect(took).toBeGreaterThan(150);
    }),
  );
});

it('even the slowest machine goes on, and one slow turn does not keep the next ones small', () => {
  const slowest = settled(100_000).atOnce;
  expect(slowest).toBeGreaterThan(0);
  expect(settled(1, slowest).atOnce).toBe(AT_ONCE);
  expect(nextAtOnce(AT_ONCE, 0)).toBe(AT_ONCE);
});
