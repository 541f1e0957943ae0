import fc from 'fast-check';
import { expect, test } from 'vitest';
import rarities from '../../../src/engine/language/rarity.data.json' with { type: 'json' };
import { BETWEEN_LINES, linesOf, valueIn } from '../../../src/engine/language/sortedLines.ts';
import vectors from '../../../src/engine/language/vectors.data.json' with { type: 'json' };

const word = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => !/[ ;]/.test(text));

test('every word of sorted lines is found with its value, and no other', () => {
  fc.assert(
    fc.property(fc.dictionary(word, fc.nat()), word, (values, other) => {
      const table = new Map(Object.entries(values));
      const lines = linesOf([...table].map(([key, value]) => [key, String(value)]));
      for (const key of table.keys()) expect(valueIn(lines, key)).toBe(String(table.get(key)));
      expect(valueIn(lines, other)).toBe(table.has(other) ? String(table.get(other)) : null);
    }),
  );
});

test('text that is no word of a table is not found', () => {
  for (const text of ['', ' ', ';', 'a b', 'a 1;b', 'zzzz', '\ud800']) expect(valueIn('a 1;b 2', text)).toBeNull();
});

test.each([
  ['rarities', rarities.words, 17_000],
  ['vectors', vectors.words, 5_000],
])('the %s are sorted as the look-up needs them, each word once', (_of, words, least) => {
  const keys = words.split(BETWEEN_LINES).map((line) => line.slice(0, line.indexOf(' ')));
  expect(keys.length).toBeGreaterThan(least);
  for (let i = 1; i < keys.length; i++) expect((keys[i - 1] ?? '') < (keys[i] ?? ''), keys[i]).toBe(true);
});
