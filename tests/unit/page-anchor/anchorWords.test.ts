import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorWords } from '../../../src/page/anchor/anchorWords.ts';

const wordsOf = (text: string) => anchorWords(text, new Map(), true);
const essentials = (text: string): string[] => {
  const words = wordsOf(text);
  return words.exact.filter((_, at) => words.essential(at));
};

describe('the words of a text', () => {
  it('stand where they are said to stand, one after the other, with nothing of a word between them', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('the', 'Kell’s', "isn't", "'", '’', ' ', '停火三十天', 'мир', 'İ', '𝐀', '\ud835', 'é', '\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { starts, exact } = wordsOf(text);
        let end = 0;
        for (const [at, word] of exact.entries()) {
          const start = starts[at] ?? -1;
          expect(text.slice(start, start + word.length).replaceAll('’', "'")).toBe(word);
          expect(text.slice(end, start)).not.toMatch(/[\p{L}\p{N}]/u);
          end = start + word.length;
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('have the number that the same word has in another text, whatever its capitals; others have none', () => {
    const numbers = new Map<string, number>();
    expect(anchorWords('The truce, the Truce', numbers, true).folded).toEqual([0, 1, 0, 1]);
    expect(anchorWords('A truce of the Navy', numbers).folded).toEqual([-1, 1, -1, 0, -1]);
  });

  it('may not change where they are names, numbers, what is counted, or turn a sentence round', () => {
    expect(essentials('They spoke to Orla Venn. The talks did not end in March.')).toEqual([
      ...['Orla', 'Venn', 'not', 'March'],
    ]);
    expect(essentials('Within 30 days NATO won’t send two ships; agreed.')).toEqual([
      ...['30', 'days', 'NATO', "won't", 'two', 'ships'],
    ]);
    expect(essentials('他们不同意停火')).toEqual(['不']);
  });

  it('turn round what stands beside them, or do not', () => {
    const words = wordsOf('They did not agree');
    expect([-1, 0, 1, 2, 3, 4].map(words.negates)).toEqual([false, false, false, true, false, false]);
  });
});
