import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/engine/text/sentences.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';
import { hostile, MEGABYTES, wholeCharacters } from './texts.ts';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokens', () => {
  it.each([
    ['an apostrophe joins', 'Arden’s envoy', ['Arden’s', 'envoy']],
    ['a hyphen divides', '30-day truce', ['30', '-', 'day', 'truce']],
    ['initials are one word', 'the U.S. border', ['the', 'U.S.', 'border']],
    ['numbers hold together', '£1,000.50 at 10:30', ['£', '1,000.50', 'at', '10:30']],
    ['an ordinal is one', 'the 19th of May', ['the', '19th', 'of', 'May']],
    ['Han characters stand alone', '停火 talks', ['停', '火', 'talks']],
    ['Cyrillic', 'прекращение огня', ['прекращение', 'огня']],
    ['a combining accent belongs to its letter', 'e\u0301lan', ['e\u0301lan']],
  ])('%s', (_case, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells words, numbers and marks apart', () => {
    expect(tokenize('Ten, 10 %').map((token) => token.kind)).toEqual(['word', 'mark', 'number', 'mark']);
  });

  it('cuts a part of a text with offsets into the whole', () => {
    expect(tokenize('one two three', 4, 7)).toEqual([{ text: 'two', start: 4, end: 7, kind: 'word' }]);
  });

  it('covers every letter and digit, in order, cutting whole characters', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(wholeCharacters(text, token)).toBe(true);
          end = token.end;
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe('a megabyte of hostile text', () => {
  it.each(MEGABYTES)('%s is cut in bounded time', { timeout: 20_000 }, (_case, text) => {
    expect(tokenize(text).length).toBeLessThanOrEqual(text.length);
    expect(sentencesOf(text).length).toBeLessThanOrEqual(text.length);
  });
});
