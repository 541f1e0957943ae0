import { describe, expect, it } from 'vitest';
import { MOST_CLAIMS } from '../../../src/engine/claims/readClaims.ts';
import { compare } from '../../../src/engine/index.ts';
import { MEGABYTES } from '../engine-text/texts.ts';

/** Texts made to do harm, compared with an ordinary readout: if time grew with their square, none would be read within the guard. */

const ORDINARY =
  'President Orla Venn spoke with Prime Minister Tam Ruel. The leaders agreed to a 30-day ceasefire along the Lenna river, ' +
  'provided that foreign troops leave. They discussed the release of 40 fishermen and trade worth $2.5 billion on 31 March. ';

const many = (part: string, times: number): string => part.repeat(times);
const hundredThousand = (marks: string): [string, string][] =>
  [...marks].map((mark) => [`100,000 times ${mark}`, many(mark, 1e5)]);

const HOSTILE: readonly (readonly [string, string])[] = [
  ...MEGABYTES,
  ...hundredThousand('()[]{}<>“”"\'‘’«»「」『』（）„‚`,;:-–—/\\|*#'),
  ['brackets around words', many('(peace ', 1e5)],
  ['quotations that never close', many('“peace. ', 1e5)],
  ['straight quotations', many(' "Peace. ', 1e5)],
  ['second halves of characters', many('\ude00a ', 3e5)],
  ['right-to-left overrides', many('\u202eabc\u202c ', 2e5)],
  ['zero-width characters', many('a\u200b\u200d', 3e5)],
  ['soft hyphens', many('ce\u00ad', 3e5)],
  ['tabs', many('\t', 1e6)],
  ['100,000 times "and"', many('and ', 1e5)],
  ['100,000 times "and agreed"', many('and agreed ', 1e5)],
  ['100,000 commas after words', many('a, ', 1e5)],
  ['NULs', many('\0', 1e6)],
  ['NULs between words', many('peace\0', 1e5)],
  ['50,000 numbers', many('7 ', 5e4)],
  ['50,000 durations', many('30 days ', 5e4)],
  ['50,000 dates', many('31 March ', 5e4)],
  ['50,000 sums of money', many('$5 million, ', 5e4)],
  ['a number of many millions', `5 ${many('million ', 5e4)}`],
  ['a number of a million digits', many('9', 1e6)],
  ['accents upon accents', many('p\u0301\u0302\u0303\u0304\u0305\u0306\u0307', 1e5)],
  ['a million accents on a letter', `p${many('\u0301', 1e6)}`],
  ['200,000 words, none twice', Array.from({ length: 2e5 }, (_, i) => `w${i}`).join(' ')],
  [
    '20,000 sentences, none twice',
    Array.from({ length: 2e4 }, (_, i) => `Word${i} agreed on thing${i * 7}. `).join(''),
  ],
  ['Chinese without a stop', many('停火', 3e5)],
  ['Chinese clauses without end', many('双方同意停火，推动', 1e5)],
  ['Chinese lists without end', many('双方同意停火、', 1e5)],
  ['Russian without a stop', many('прекращение огня ', 6e4)],
  ['hyphens', many('a-', 3e5)],
  ['conditions', many('if ', 2e5)],
  ['names', many('the Kremlin ', 5e4)],
  ['concepts', many('ceasefire ', 5e4)],
  ['items of a list', many('1. peace;\n', 3e4)],
  ['joined pictures', many('👩‍👩‍👧', 1e5)],
  ['flags', many('🇸🇲', 2e5)],
  ['marks of question and wonder', many('!?', 3e5)],
  ['names of properties', many('__proto__ constructor toString hasOwnProperty. ', 5e3)],
];

const READOUT = { text: ORDINARY };

describe('hostile text', () => {
  it.each(HOSTILE)('%s: is compared, with a clear result', (_, text) => {
    const comparison = compare([{ text }, READOUT]);
    const claims = comparison.statements[0]?.claims ?? [];
    expect(claims.length).toBeLessThanOrEqual(MOST_CLAIMS);
    expect(comparison.statements[1]?.claims.length).toBeGreaterThan(2);
    for (const claim of claims) {
      expect(claim.text).toBe(text.slice(claim.start, claim.end));
      expect(claim.text).toMatch(/[\p{L}\p{N}]/u);
    }
  });

  it('without a word makes no claim, and nothing to link', () => {
    for (const text of ['', '(((', '“”', '\ud83d', '\u202e\u200b', ' \n\t', '\0\0', '… — …', '👩‍👩‍👧']) {
      const { statements, links } = compare([{ text }, READOUT]);
      expect([text, statements[0]?.claims, links]).toEqual([text, [], []]);
    }
  });
});
