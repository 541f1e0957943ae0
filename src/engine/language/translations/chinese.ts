import type { WrittenWord } from './characters.ts';
import data from './chinese.data.json' with { type: 'json' };
import { keyOf, readList } from './list.ts';
import { CHINESE } from './zh.ts';

/** A word of the field's own list is taken before any way to cut the same characters. */
const OWN_COST = 6;

/**
 * The Chinese words that the engine knows: the field's own list, and the commonest words of CC-CEDICT with the English word of their
 * meanings that official statements use most (`npm run learn -- chinese`; costs from the word frequencies of jieba).
 */
export function chineseWords(): ReadonlyMap<string, WrittenWord> {
  const table = new Map<string, WrittenWord>();
  for (const [cost, entries] of Object.entries(data.byCost)) {
    for (const entry of entries.split(';')) {
      const [word, ...english] = entry.split(' ');
      if (word) table.set(word, { english, cost: Number(cost) });
    }
  }
  for (const [word, english] of readList(CHINESE).whole)
    table.set(word, { english: english.map(keyOf), cost: OWN_COST });
  return table;
}
