import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleReading, readArticle, type Span } from '../../../src/engine/index.ts';

const WHITE_HOUSE = {
  text: 'President Biden spoke today with President Xi Jinping of China about fisheries. President Biden raised concerns about the seizure of 14 fishing boats near the Orkan reef. The two leaders agreed to reopen the fisheries hotline by 1 June. President Biden underscored that freedom of navigation must be respected by all coast guards.',
  party: 'us',
  language: 'en',
};
const BEIJING = {
  text: 'President Xi Jinping had a telephone conversation with US President Biden. President Xi stressed that the fishing boats had entered the waters of China without permission. Both sides agreed to reopen the fisheries hotline. President Xi invited the US side to a conference on tuna stocks in autumn.',
  party: 'cn',
  language: 'en',
};
const STATEMENTS = [WHITE_HOUSE, BEIJING];

const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end);

const reports = (article: string, { mentions }: ArticleReading) =>
  mentions.map((mention) => ({
    kind: mention.kind,
    words: wordsAt(article, mention),
    claim: mention.claims[0] && wordsAt(STATEMENTS[mention.claims[0].statement]?.text ?? '', mention.claims[0]),
    attributedTo: mention.attributedTo,
  }));

describe('an article read against two statements', () => {
  const article =
    'Boats and phones\n\nPresident Biden raised concerns about the seizure of 14 fishing boats near the Orkan reef, the White House said. The price of bread rose again in the harbour towns. Chinese President Xi Jinping stressed that nobody had allowed the fishing boats into the waters of China.';
  const reading = readArticle(article, STATEMENTS);

  it('finds the sentences that report claims, and what they report', () => {
    const found = reports(article, reading);
    expect(found.map(({ claim }) => claim)).toEqual([
      'President Biden raised concerns about the seizure of 14 fishing boats near the Orkan reef',
      'President Xi stressed that the fishing boats had entered the waters of China without permission',
    ]);
    expect(found.map(({ kind }) => kind)).toEqual(['quote', 'paraphrase']);
  });

  it('tells whose words the article says they are', () => {
    expect(reports(article, reading).map(({ attributedTo }) => attributedTo)).toEqual([[0], [1]]);
  });

  it('tells what the article leaves out, in the order of the statements', () => {
    const left = reading.omissions.map((omission) => wordsAt(STATEMENTS[omission.statement]?.text ?? '', omission));
    expect(left).toContain('The two leaders agreed to reopen the fisheries hotline by 1 June');
    expect(left.at(-1)).toBe('President Xi invited the US side to a conference on tuna stocks in autumn');
    expect(left).not.toContain(
      'President Biden raised concerns about the seizure of 14 fishing boats near the Orkan reef',
    );
  });

  it('leaves alone what speaks of another meeting', () => {
    const other = 'The President of Egypt met the King of Jordan on Friday. They will discuss wheat.';
    expect(readArticle(other, STATEMENTS).mentions).toEqual([]);
  });
});

describe('quotations', () => {
  it('that no statement has are told, with the nearest words', () => {
    const article = 'President Biden said “freedom of navigation is a thing that coast guards may sell for gold”.';
    const [stray] = readArticle(article, STATEMENTS).strayQuotations;
    expect(stray && wordsAt(article, stray)).toBe(
      'freedom of navigation is a thing that coast guards may sell for gold',
    );
    expect(stray?.statement).toBe(0);
    expect(stray?.nearest && wordsAt(WHITE_HOUSE.text, stray.nearest)).toMatch(/freedom of navigation/);
  });

  it('of a statement are none of them, with brackets and a dropped middle', () => {
    const article = 'President Biden said that “freedom of navigation must be respected by [the] coast guards”.';
    expect(readArticle(article, STATEMENTS).strayQuotations).toEqual([]);
  });

  it('that the article attributes to nobody are left alone', () => {
    const article = 'A poster on the wall read “nobody owns the silver fish of the sea”.';
    expect(readArticle(article, STATEMENTS).strayQuotations).toEqual([]);
  });
});

describe('a statement printed in an article', () => {
  const article = `What Beijing said\n\n${BEIJING.text}\n\nThe harbour was quiet.`;
  const reading = readArticle(article, STATEMENTS);

  it('is found, and nothing of it counts as a mention or is left out', () => {
    expect(reading.reproductions.map(({ statement }) => statement)).toEqual([1]);
    expect(reading.reproductions[0]?.spans.map((span) => wordsAt(article, span))).toEqual([BEIJING.text.slice(0, -1)]);
    expect(reading.omissions.filter(({ statement }) => statement === 1)).toEqual([]);
    expect(reading.mentions).toEqual([]);
  });
});

describe('whatever the article', () => {
  const pieces = fc.constantFrom(
    ...[
      'President Biden',
      ' spoke with ',
      'President Xi',
      ' said “',
      '” ',
      '. ',
      ', ',
      '\n\n',
      'boats',
      ' reopen the fisheries hotline',
      '\ud800',
      '(',
      '双方',
    ],
  );

  it('gives spans that lie in it and never overlap, and claims that are reported or left out, never both', () => {
    const all = readArticle('', STATEMENTS).omissions.map(({ statement, claim }) => `${statement} ${claim}`);
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const article = parts.join('');
        const { mentions, omissions, reproductions } = readArticle(article, STATEMENTS);
        let at = 0;
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(article.length);
        const reported = new Set(
          mentions.flatMap(({ claims }) => claims.map(({ statement, claim }) => `${statement} ${claim}`)),
        );
        const left = omissions.map(({ statement, claim }) => `${statement} ${claim}`);
        expect(left.filter((id) => reported.has(id))).toEqual([]);
        if (reproductions.length === 0) expect(left.length + reported.size).toBe(all.length);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a megabyte without a stop', 'a'.repeat(1_000_000)],
    ['a hundred thousand brackets', '('.repeat(100_000)],
    ['quotation marks that never close', '“'.repeat(100_000)],
    ['one sentence of twenty thousand clauses', 'President Biden met President Xi, '.repeat(20_000)],
  ])('ends, for %s', (_, article) => {
    expect(readArticle(article, STATEMENTS).omissions.length).toBeGreaterThan(0);
  });

  it('gives the same for the same', () => {
    const article = 'President Biden and President Xi agreed to reopen the fisheries hotline by June.';
    expect(readArticle(article, STATEMENTS)).toEqual(readArticle(article, STATEMENTS));
  });
});
