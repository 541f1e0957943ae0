import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/engine/text/paragraphs.ts';
import { sentencesOf } from '../../../src/engine/text/sentences.ts';
import { hostile, wholeCharacters } from './texts.ts';

const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['an abbreviated title', 'Mr. Arden met Dr. Lowe. They spoke.', ['Mr. Arden met Dr. Lowe.', 'They spoke.']],
    ['initials', 'President J. R. Vale called. He left.', ['President J. R. Vale called.', 'He left.']],
    [
      'Jr. in a name',
      'President J. Vale, Jr. spoke today. All agreed.',
      ['President J. Vale, Jr. spoke today.', 'All agreed.'],
    ],
    ['a country before a title', 'He met the U.S. President in Oslo.', ['He met the U.S. President in Oslo.']],
    [
      'a country at the end',
      'They discussed the U.S. The leaders agreed.',
      ['They discussed the U.S.', 'The leaders agreed.'],
    ],
    ['a hyphenated country', 'The Canada-U.S. border was discussed.', ['The Canada-U.S. border was discussed.']],
    [
      'decimal numbers',
      'Trade grew by 2.5 per cent. It fell before.',
      ['Trade grew by 2.5 per cent.', 'It fell before.'],
    ],
    ['hours', 'They met at 6 p.m. in Rome. It rained.', ['They met at 6 p.m. in Rome.', 'It rained.']],
    [
      'a quotation of two sentences',
      'He said: “We agree. We shall act.” They parted.',
      ['He said: “We agree. We shall act.”', 'They parted.'],
    ],
    ['question and exclamation', 'Is it so? It is! Good.', ['Is it so?', 'It is!', 'Good.']],
    ['Chinese', '双方通电话。双方同意保持沟通。', ['双方通电话。', '双方同意保持沟通。']],
    [
      'Russian',
      'Встреча прошла в 2020 г. в Москве. Стороны согласились.',
      ['Встреча прошла в 2020 г. в Москве.', 'Стороны согласились.'],
    ],
  ])('keeps %s together and divides the rest', (_case, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('takes a blank line, and the end of a list item, for the end of a sentence', () => {
    expect(cut('First point\n\nSecond point')).toEqual(['First point', 'Second point']);
    expect(cut('They agreed:\n- to meet\n- to talk')).toEqual(['They agreed:', '- to meet', '- to talk']);
  });

  it('goes on over a line break of hand-wrapped text', () => {
    const text =
      'The two leaders discussed at length the situation along the northern\nborder and agreed to meet again.';
    expect(cut(text)).toEqual([text]);
  });

  it('divides a quotation that is never closed', () => {
    const open = `“${'We agree on this. '.repeat(60)}`;
    expect(sentencesOf(open).length).toBeGreaterThan(30);
  });

  it('covers every word, in order, without overlap, cutting whole characters', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let end = 0;
        for (const span of sentencesOf(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(end, span.start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(wholeCharacters(text, span)).toBe(true);
          end = span.end;
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('keeps paragraphs apart and trimmed', () => {
    const text = '  One.  \n\n\n Two.\n';
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.']);
  });
});
