import { describe, expect, it } from 'vitest';
import { DIMENSIONS, Meaning, productOf, type Vector, vectorOf } from '../../../src/engine/language/vectors.ts';

const WORDS =
  'peac ceasefir truce war attack strike support aid assist trade tariff energi ga oil nuclear missil leader presid minist meet call';
const keys = WORDS.split(' ').filter((key) => vectorOf(key) !== null);
const vectors = keys.map((key) => vectorOf(key) as Vector);

const alike = (x: Vector, y: Vector): number => productOf(x.steps, y.steps) / (x.length * y.length);

describe('the vectors of words', () => {
  it('are there for common words, in steps that are learnt, and the same again', () => {
    expect(vectors.length).toBeGreaterThan(15);
    for (const { steps, length } of vectors) {
      expect(steps).toHaveLength(DIMENSIONS);
      for (const step of steps) expect(Math.abs(step) % 2 === 1 && Math.abs(step) < 16).toBe(true);
      expect(length).toBeCloseTo(Math.hypot(...steps), 8);
    }
    expect(vectorOf('peac')).toBe(vectorOf('peac'));
    expect(vectorOf('no such word')).toBeNull();
    expect(vectorOf('__proto__')).toBeNull();
  });

  it('are as alike as the angle between them says', () => {
    const [war, attack, tariff] = ['war', 'attack', 'tariff'].map((key) => vectorOf(key) as Vector);
    if (!war || !attack || !tariff) throw new Error('not among the words');
    expect(alike(war, war)).toBeCloseTo(1, 12);
    expect(productOf(war.steps, attack.steps)).toBe(productOf(attack.steps, war.steps));
    expect(alike(war, attack)).toBeGreaterThan(alike(war, tariff));
    const dot = war.steps.reduce((sum, step, d) => sum + step * (attack.steps[d] ?? 0), 0);
    expect(alike(war, attack)).toBeCloseTo(dot / (Math.hypot(...war.steps) * Math.hypot(...attack.steps)), 12);
  });
});

describe('what words mean together', () => {
  const same = () => 1;

  it('is what the word means where it is one', () => {
    for (const [i, key] of keys.entries()) {
      const own = new Meaning([key], same);
      expect(own.alike(own)).toBeCloseTo(1, 2);
      const next = keys[(i + 1) % keys.length] ?? '';
      const cosine = alike(vectors[i] as Vector, vectorOf(next) as Vector);
      expect(own.alike(new Meaning([next], same))).toBeCloseTo(cosine, 3);
    }
  });

  it('leans to the rarer word, and is nothing where no word is known', () => {
    const both = new Meaning(['war', 'tariff'], (key) => (key === 'war' ? 8 : 1));
    expect(both.alike(new Meaning(['war'], same))).toBeGreaterThan(both.alike(new Meaning(['tariff'], same)));
    const nothing = new Meaning(['no such word'], same);
    expect(nothing.alike(nothing)).toBe(0);
    expect(nothing.alike(both)).toBe(0);
  });

  it('is reckoned without a loss for claims as long as any', () => {
    const many = Array.from({ length: 2000 }, (_, i) => keys[i % keys.length] ?? '');
    const few = new Meaning(keys, () => 9);
    expect(new Meaning(many, () => 9).alike(few)).toBeCloseTo(few.alike(few), 2);
  });
});
