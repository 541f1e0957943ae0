import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import { readArticle, type Span } from '../../../src/engine/index.ts';

const OSLO =
  'Prime Minister Sunak spoke with President Macron of France about scallop licences. The Prime Minister raised the loss of 40 nets near Jersey. They agreed that a joint patrol would begin in May. The Prime Minister thanked France for the loan of a tapestry.';
const PARIS =
  'The President of the Republic had a telephone call with the British Prime Minister. The President regretted the delay of 60 licences. A joint patrol will begin in May. He invited the Prime Minister to the regatta of Brest.';
const CHINESE = '国家主席习近平同英国首相苏纳克通电话。习近平指出，扇贝贸易要公平。双方同意五月开始联合巡逻。';
const RUSSIAN =
  'Состоялся телефонный разговор с Премьер-министром Великобритании. Стороны договорились о совместном патруле в мае.';
const FOUR = [OSLO, PARIS, CHINESE, RUSSIAN].map((text) => ({ text }));
const ARTICLE =
  'Scallops\n\nSunak raised the loss of 40 nets near Jersey, Downing Street said. Both sides agreed that a joint patrol would begin in May. Macron said: “the sea has no memory of your nets at all”. Прошёл телефонный разговор. 双方同意五月开始联合巡逻。';

function expectInside(article: string, spans: readonly Span[]): void {
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(article.length);
  }
}

function expectSound(article: string, statements: readonly { text: string }[]): void {
  const { mentions, strayQuotations, omissions, reproductions } = readArticle(article, statements);
  expectInside(article, mentions);
  expectInside(article, strayQuotations);
  for (const { statement, spans } of reproductions) {
    expect(statements[statement]).toBeDefined();
    expectInside(article, spans);
  }
  for (const reported of [...mentions.flatMap(({ claims }) => claims), ...omissions])
    expectInside(statements[reported.statement]?.text ?? '', [reported]);
  for (const { claims, attributedTo } of mentions) {
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.map(({ score }) => score)).toEqual(claims.map(({ score }) => Math.min(1, Math.max(0, score))));
    for (const place of attributedTo) expect(statements[place]).toBeDefined();
  }
  const starts = mentions.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(mentions.every(({ start }, i) => start >= (mentions[i - 1]?.end ?? 0))).toBe(true);
}

describe('an article and statements of several languages', () => {
  it('are read together', () => {
    const { mentions, omissions } = readArticle(ARTICLE, FOUR);
    const reported = new Set(mentions.flatMap(({ claims }) => claims.map(({ statement }) => statement)));
    expect([...reported].sort()).toEqual(expect.arrayContaining([0, 1]));
    expect(omissions.map(({ statement }) => statement)).toEqual(
      omissions.map(({ statement }) => statement).toSorted((a, b) => a - b),
    );
    expectSound(ARTICLE, FOUR);
  });

  it('give the same where the claims were read before', () => {
    const read = FOUR.map(({ text }, i) => ({ text, claims: readClaims(text, { statement: i }) }));
    const english = [read[0], read[1]].flatMap((one) => one ?? []);
    expect(readArticle(ARTICLE, english)).toEqual(readArticle(ARTICLE, FOUR.slice(0, 2)));
  });
});

describe('cut, doubled and scrambled articles', () => {
  it('give spans that lie in their texts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: ARTICLE.length }), { minLength: 2, maxLength: 8 }), (cuts) => {
        const article = cuts.map((cut, i) => ARTICLE.slice(cut, cuts[i + 1])).join('');
        expectSound(article, FOUR);
      }),
      { numRuns: 40 },
    );
  });

  it('give spans that lie in their texts, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (article) => expectSound(article, FOUR.slice(0, 2))),
      { numRuns: 40 },
    );
  });
});

describe('nothing to read', () => {
  it.each(['', ' \n\n ', '“”', '…'])('%j reports nothing and leaves all out', (article) => {
    const reading = readArticle(article, FOUR);
    expect(reading.mentions).toEqual([]);
    expect(reading.strayQuotations).toEqual([]);
    expect(reading.reproductions).toEqual([]);
    expect(reading.omissions.length).toBeGreaterThan(8);
  });

  it('no statements, or empty ones, give an empty reading', () => {
    const nothing = { mentions: [], strayQuotations: [], omissions: [], reproductions: [] };
    expect(readArticle(ARTICLE, [])).toEqual(nothing);
    expect(readArticle(ARTICLE, [{ text: '' }, { text: '\n' }])).toEqual(nothing);
  });
});

describe('texts made to hold the reader up', () => {
  it.each([
    [
      'one sentence said four thousand times',
      'The Prime Minister raised the loss of 40 nets near Jersey. '.repeat(4000),
    ],
    ['reports within reports', 'Macron said that '.repeat(12_000)],
    ['according to according to', 'according to '.repeat(15_000)],
    ['during the call, during the call', `During the call with ${'the call with '.repeat(14_000)}`],
    ['marks that open and close', '“a b c d e f g” '.repeat(12_000)],
    ['nothing but spaces', ' '.repeat(200_000)],
    ['a statement printed three hundred times', `${OSLO}\n\n`.repeat(300)],
  ])('%s is read to its end, and reports no more than it says', (_, article) => {
    for (const { start, end } of readArticle(article, FOUR.slice(0, 2)).mentions)
      expect(article.slice(start, end).trim()).not.toBe('');
  });
});
