import { describe, expect, it } from 'vitest';
import { alike, DIMENSIONS, maybeAlike, type Vector, vectorOf } from '../../../src/engine/language/vectors.ts';

const WORDS =
  'peac ceasefir truce war attack strike support aid assist trade tariff energi ga oil nuclear missil leader presid minist meet call';
const vectors = WORDS.split(' ')
  .map(vectorOf)
  .filter((vector): vector is Vector => vector !== null);

describe('the vectors of words', () => {
  it('are there for common words, at length one, and the same again', () => {
    expect(vectors.length).toBeGreaterThan(15);
    for (const { direction } of vectors) {
      expect(direction).toHaveLength(DIMENSIONS);
      expect(alike(direction, direction)).toBeCloseTo(1, 5);
    }
    expect(vectorOf('peac')).toBe(vectorOf('peac'));
    expect(vectorOf('no such word')).toBeNull();
    expect(vectorOf('__proto__')).toBeNull();
  });

  it('are never called unlike where they are alike, and mostly where they are not', () => {
    let saved = 0;
    for (const x of vectors) {
      for (const y of vectors) {
        const cosine = alike(x.direction, y.direction);
        for (const least of [-0.2, 0, 0.2, 0.35, 0.6, 0.99]) {
          if (cosine >= least) expect(maybeAlike(x, y, least)).toBe(true);
          if (cosine < least - 0.001) expect(maybeAlike(x, y, least)).toBe(false);
        }
        if (!maybeAlike(x, y, 0.35)) saved++;
      }
    }
    expect(saved).toBeGreaterThan(vectors.length);
  });
});
