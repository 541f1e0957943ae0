import { describe, expect, it } from 'vitest';
import { STAND_SIGNS, STATUS_SIGNS } from '../../../src/engine/signs.ts';
import { sourcesBelow } from './sources.ts';

describe('the signs of status and stand', () => {
  it('stand in one place', () => {
    // The other signs are letters of every text.
    const own = [STATUS_SIGNS.differs, STATUS_SIGNS.conflict, STAND_SIGNS.says];
    const holding = sourcesBelow('src').filter(({ code }) => own.some((sign) => code.includes(sign)));
    expect(holding.map(({ path }) => path)).toEqual(['src/engine/signs.ts']);
  });

  it('are told apart without colour', () => {
    for (const signs of [Object.values(STATUS_SIGNS), Object.values(STAND_SIGNS)])
      expect(new Set(signs).size).toBe(signs.length);
  });
});
