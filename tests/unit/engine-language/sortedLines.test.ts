import fc from 'fast-check';
import { expect, test } from 'vitest';
import data from '../../../src/engine/language/rarity.data.json' with { type: 'json' };
import { valueIn } from '../../../src/engine/language/sortedLines.ts';

const word = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => !/[ \n]/.test(text));

test('every word of sorted lines is found with its value, and no other', () => {
  fc.assert(
    fc.property(fc.dictionary(word, fc.nat()), word, (values, other) => {
      const table = new Map(Object.entries(values));
      const keys = [...table.keys()].sort((x, y) => (x < y ? -1 : 1));
      const lines = keys.map((key) => `${key} ${table.get(key)}`).join('\n');
      for (const key of keys) expect(valueIn(lines, key)).toBe(String(table.get(key)));
      expect(valueIn(lines, other)).toBe(table.has(other) ? String(table.get(other)) : null);
    }),
  );
});

test('text that is no word of a table is not found', () => {
  for (const text of ['', ' ', '\n', 'a b', 'zzzz', '\ud800']) expect(valueIn('a 1\nb 2', text)).toBeNull();
});

test('the rarities are sorted as the look-up needs them, each word once', () => {
  const keys = data.words.split('\n').map((line) => line.slice(0, line.indexOf(' ')));
  expect(keys.length).toBeGreaterThan(10_000);
  for (let i = 1; i < keys.length; i++) expect((keys[i - 1] ?? '') < (keys[i] ?? ''), keys[i]).toBe(true);
});
