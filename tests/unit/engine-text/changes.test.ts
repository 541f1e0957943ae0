import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordChanges } from '../../../src/engine/text/changes.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';

const shown = (before: string, after: string) =>
  wordChanges(before, after).map((change) => [
    before.slice(change.before.start, change.before.end),
    after.slice(change.after.start, change.after.end),
  ]);

/** The text before, with every change made in it. */
function changed(before: string, after: string): string {
  let made = '';
  let at = 0;
  for (const change of wordChanges(before, after)) {
    made += `${before.slice(at, change.before.start)} ${after.slice(change.after.start, change.after.end)} `;
    at = change.before.end;
  }
  return made + before.slice(at);
}
const words = (text: string) => tokenize(text).map((token) => token.text);

describe('what was changed between two texts', () => {
  test('a word replaced, words added, words removed', () => {
    expect(shown('They agreed to open two crossings.', 'They agreed to open three crossings.')).toEqual([
      ['two', 'three'],
    ]);
    expect(shown('The talks were long.', 'The talks in Ordel were long.')).toEqual([['', 'in Ordel']]);
    expect(shown('They spoke of grain, fish and salt.', 'They spoke of grain and salt.')).toEqual([[', fish', '']]);
    expect(shown('', 'New words')).toEqual([['', 'New words']]);
    expect(shown('Old words', '')).toEqual([['Old words', '']]);
  });

  test('white space is no change, punctuation and case are', () => {
    expect(shown('One  two.\n\nThree', 'One two. Three')).toEqual([]);
    expect(shown('', ' ')).toEqual([]);
    expect(shown('They met today.', 'They met, today.')).toEqual([['', ',']]);
    expect(shown('the President', 'The President')).toEqual([['the', 'The']]);
  });

  test('changes that stand close together are one, those apart are several', () => {
    expect(shown('a x b y c d e f g h', 'a X b Y c d e f g H')).toEqual([
      ['x b y', 'X b Y'],
      ['h', 'H'],
    ]);
  });

  test('languages without blanks are read by their characters', () => {
    expect(shown('双方同意停火三十天。', '双方同意停火六十天。')).toEqual([['三', '六']]);
  });

  test('made in the one they give the other, whatever the texts', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'peace', 'talks', ',', '.', '\n'), { maxLength: 60 });
    fc.assert(
      fc.property(text, text, (one, two) => {
        const [before, after] = [one.join(' '), two.join(' ')];
        expect(words(changed(before, after))).toEqual(words(after));
        expect(wordChanges(after, before).length > 0).toBe(wordChanges(before, after).length > 0);
      }),
      { numRuns: 500 },
    );
  });

  test('any text at all is taken, and spans stay inside it and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        let [a, b] = [0, 0];
        for (const change of wordChanges(before, after)) {
          expect(change.before.start).toBeGreaterThanOrEqual(a);
          expect(change.after.start).toBeGreaterThanOrEqual(b);
          [a, b] = [change.before.end, change.after.end];
        }
        expect(a).toBeLessThanOrEqual(before.length);
        expect(b).toBeLessThanOrEqual(after.length);
      }),
    );
  });

  test('long texts: an edition word by word, another text as one change', () => {
    const long = Array.from({ length: 20_000 }, (_, i) => `word${i % 977}`);
    const edited = long.map((word, i) => (i % 100 === 7 ? 'edited' : word));
    expect(wordChanges(long.join(' '), edited.join(' '))).toHaveLength(200);
    const other = long.map((word) => `other${word}`);
    expect(wordChanges(long.join(' '), other.join(' '))).toHaveLength(1);
  });
});
