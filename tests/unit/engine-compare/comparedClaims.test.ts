import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, SURE_SCORE } from '../../../src/engine/index.ts';
import { readout } from '../engine-text/readouts.ts';

describe('a compared claim', () => {
  it('is possible where it has links and all of them are possible ones, and only there', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(readout, readout, readout, (a, b, c) => {
        const { statements, links } = compare([a, b, c].map((text) => ({ text })));
        for (const { possible, score } of links) expect(possible === true).toBe(score < SURE_SCORE);
        for (const { id, possible } of statements.flatMap(({ claims }) => claims)) {
          const own = links.filter((link) => link.a === id || link.b === id);
          const expected = own.length > 0 && own.every((link) => link.possible === true);
          expect(possible === true).toBe(expected);
          seen.add(own.length === 0 ? 'none' : expected ? 'possible' : 'sure');
        }
      }),
      { numRuns: 60, seed: 20_310_507 },
    );
    expect([...seen].sort()).toEqual(['none', 'possible', 'sure']);
  });

  it('keeps at most three candidates of each other statement, best first, its own links among them where they are best', () => {
    let kept = 0;
    fc.assert(
      fc.property(readout, readout, readout, (a, b, c) => {
        const { statements } = compare([a, b, c].map((text) => ({ text })));
        const ids = new Set(statements.flatMap(({ claims }) => claims.map(({ id }) => id)));
        for (const { id, candidates = [] } of statements.flatMap(({ claims }) => claims)) {
          const [own] = id.split('.');
          for (const other of ['0', '1', '2']) {
            const theirs = candidates.filter(({ claim }) => claim.startsWith(`${other}.`));
            expect(theirs.length).toBeLessThanOrEqual(other === own ? 0 : 3);
            const scores = theirs.map(({ score }) => score);
            expect(scores).toEqual([...scores].sort((x, y) => y - x));
            expect(new Set(theirs.map(({ claim }) => claim)).size).toBe(theirs.length);
            kept += theirs.length;
          }
          for (const { claim, score } of candidates) {
            expect(ids.has(claim)).toBe(true);
            expect(score > 0 && score <= 1).toBe(true);
          }
        }
      }),
      { numRuns: 60, seed: 20_310_508 },
    );
    expect(kept).toBeGreaterThan(0);
  });

  it('has the claim that says the same as its best candidate, and scores it from both sides alike', () => {
    const { statements } = compare([
      { text: 'They agreed to free 14 fishermen on 20 May. A school of music was opened.' },
      { text: 'Wheat was discussed. The two sides agreed on 20 May as the day to free the 14 fishermen.' },
    ]);
    const [fishermen] = statements[0]?.claims ?? [];
    const best = fishermen?.candidates?.[0];
    expect(best?.claim).toBe('1.1');
    const back = statements[1]?.claims[1]?.candidates?.find(({ claim }) => claim === '0.0');
    expect(back?.score).toBe(best?.score);
  });
});
