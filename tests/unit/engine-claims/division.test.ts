import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestDivision } from '../../../src/engine/claims/division.ts';

const sentence = { start: 0, end: 100 };
const cut = (at: number, probability: number) => ({ end: at, start: at + 2, probability });

describe('the division of a sentence', () => {
  it('divides where readers surely divide, and nowhere else', () => {
    expect(bestDivision(sentence, [cut(30, 0.02), cut(50, 0.97)], 0.4)).toEqual([
      { start: 0, end: 50 },
      { start: 52, end: 100 },
    ]);
  });

  it('keeps a sentence whole when a cut is unlikely', () => {
    expect(bestDivision(sentence, [cut(50, 0.2)], 0.4)).toEqual([sentence]);
  });

  it('makes fewer claims the more each must be worth', () => {
    const cuts = [cut(25, 0.45), cut(50, 0.5), cut(75, 0.45)];
    expect(bestDivision(sentence, cuts, 0.6).length).toBeLessThan(bestDivision(sentence, cuts, 0.05).length);
  });

  it('covers the sentence from end to end, in order, whatever the cuts', () => {
    const cuts = fc.array(
      fc.record({ at: fc.integer({ min: 1, max: 97 }), probability: fc.double({ min: 0, max: 1, noNaN: true }) }),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(cuts, fc.double({ min: 0.05, max: 0.9, noNaN: true }), (places, worth) => {
        const sorted = [...new Map(places.map((place) => [place.at, place])).values()].sort((a, b) => a.at - b.at);
        const claims = bestDivision(
          sentence,
          sorted.map((place) => cut(place.at, place.probability)),
          worth,
        );
        expect(claims[0]?.start).toBe(0);
        expect(claims.at(-1)?.end).toBe(100);
        for (const [i, claim] of claims.entries()) expect(claim.start).toBeGreaterThanOrEqual(claims[i - 1]?.end ?? 0);
      }),
    );
  });
});
