import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, foundIn, soughtWords, textWords } from '../../../../src/library/search/words.ts';

const words = (text: string) => textWords(text).map(({ word }) => word);
const marked = (text: string, query: string) =>
  foundIn(text, soughtWords(query)).spans.map(({ start, end }) => text.slice(start, end));

describe('words as they are searched for', () => {
  it('have neither case nor accents, width nor ligatures', () => {
    expect(words('Élysée, STRASSE Straße Łódź ﬁne ＡＢＣ Øresund')).toEqual([
      ...['elysee', 'strasse', 'strasse', 'lodz', 'fine', 'abc', 'oresund'],
    ]);
    expect(words('Ещё Йод її')).toEqual([folded('еще'), folded('иод'), folded('іі')]);
    expect(words('회담 İstanbul')).toEqual(['회담', 'istanbul']);
  });

  it('are any two neighbours where a script sets no blanks, and the last letter', () => {
    expect(words('停火协议')).toEqual(['停火', '火协', '协议', '议']);
    expect(words('G7峰会 2025年')).toEqual(['g7', '峰会', '会', '2025', '年']);
    expect(words('首脳会談で、カナダ')).toEqual(['首脳', '脳会', '会談', '談て', 'て', 'カナ', 'ナタ', 'タ']);
  });

  it('stand where they are said to stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { word, start, end } of textWords(text)) {
          expect(start).toBeLessThan(end);
          // Of what stands there the same word is made again.
          expect(words(text.slice(start, end))[0]).toBe(word);
        }
      }),
    );
  });
});

describe('what is sought', () => {
  it('is each word once, longer ones also as beginnings', () => {
    expect(soughtWords('EU Ceasefire ceasefire')).toEqual([
      { word: 'eu', prefix: false },
      { word: 'ceasefire', prefix: true },
    ]);
    expect(soughtWords('停')).toEqual([{ word: '停', prefix: true }]);
    expect(soughtWords('停火线')).toEqual([
      { word: '停火', prefix: false },
      { word: '火线', prefix: false },
    ]);
    expect(soughtWords('…— ')).toEqual([]);
    expect(soughtWords('word '.repeat(500) + 'x y z a b c d e f g h i j k l m'.repeat(9)).length).toBeLessThanOrEqual(
      12,
    );
  });

  it('is marked in the text as it stands there', () => {
    expect(marked('The Cease-fire, a CEASEFIRE and ceasefires.', 'ceasefire')).toEqual(['CEASEFIRE', 'ceasefires']);
    expect(marked('Der Präsident sprach', 'prasident')).toEqual(['Präsident']);
    expect(marked('双方讨论了停火协议的内容', '停火协议')).toEqual(['停火协议']);
    expect(foundIn('one two', soughtWords('one two three')).words).toBe(2);
  });

  it('is cut from any text at all, which would never end if time grew with the square', () => {
    for (const text of ['a'.repeat(400_000), '停'.repeat(400_000), 'é '.repeat(200_000), '\u0301'.repeat(400_000)])
      expect([...textWords(text)].length, text.slice(0, 2)).toBeLessThanOrEqual(text.length);
  });
});
