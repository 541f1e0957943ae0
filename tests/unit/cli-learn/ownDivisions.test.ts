import { describe, expect, it } from 'vitest';
import { annotatedSides } from '../../../src/cli/learn/goldClaims.ts';
import { ownDivisions, shortHash, sideOf } from '../../../src/cli/learn/ownDivisions.ts';
import { sourcesExist } from '../../../src/cli/learn/sources.ts';

const TEXT = 'Lind called Horak. They spoke of fish and of boats.';
const LINE = {
  manner: 'alone' as const,
  source: 'pages.jsonl',
  url: 'https://press.example/1',
  until: TEXT.length + 1,
  sha256: shortHash(TEXT),
  claims: [
    [0, 17],
    [19, 37],
    [42, 50],
  ] as [number, number][],
};

describe('a text that we divided', () => {
  it('is read from its page, without what follows and the blanks around it', () => {
    const side = sideOf(LINE, `\n${TEXT} Press office`);
    expect(side.text).toBe(TEXT);
    expect(side.claims.map(({ start, end }) => side.text.slice(start, end))).toEqual([
      'Lind called Horak',
      'They spoke of fish',
      'of boats',
    ]);
  });

  it('is refused, with its address, where the page is another', () => {
    expect(() => sideOf(LINE, TEXT.replace('fish', 'milk'))).toThrow(
      'https://press.example/1: the text is not the one',
    );
    expect(() => sideOf(LINE, '')).toThrow(LINE.url);
  });

  it.skipIf(!sourcesExist())(
    'is what it was, with claims in order that cut whole words, and stands in no annotated pair',
    () => {
      const scored = new Set(annotatedSides().map(({ text }) => text.trim()));
      const own = ownDivisions();
      expect(own.length).toBeGreaterThanOrEqual(398);
      for (const { text, pair, claims } of own) {
        expect(scored.has(text), pair).toBe(false);
        let last = 0;
        for (const { start, end } of claims) {
          expect(start, pair).toBeGreaterThanOrEqual(last);
          expect(end, pair).toBeGreaterThan(start);
          expect(text.slice(start, end).trim(), pair).toBe(text.slice(start, end));
          last = end;
        }
        expect(last, pair).toBeLessThanOrEqual(text.length);
      }
    },
  );
});
