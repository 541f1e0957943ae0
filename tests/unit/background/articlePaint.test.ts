import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it } from 'vitest';
import { articlePaint } from '../../../src/background/article/articlePaint.ts';
import { compareAll } from '../../../src/background/article/articleReading.ts';
import { compareTwo } from '../../../src/background/visit/compareInLibrary.ts';
import type { ArticleReading } from '../../../src/engine/model.ts';
import type { ArticleRow } from '../../../src/library/article/articleRows.ts';
import { comparisonId } from '../../../src/library/judgement/pairRows.ts';
import { library } from '../../../src/library/schema.ts';
import { currentText } from '../../../src/library/statement/currentText.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { FACTS, NORTH, SOUTH, sentencesAsClaims } from '../library/fixtures.ts';

const EAST: typeof NORTH = {
  ...NORTH,
  url: 'https://ministry.corland.example/5',
  issuer: 'xc-ministry',
  party: 'xc',
  parties: ['xa', 'xb', 'xc'],
  body: 'Two crossings between Arvenia and Belmar will be opened. Corland sent observers.',
};
const NOTHING: ArticleReading = { mentions: [], strayQuotations: [], omissions: [], reproductions: [] };
const TEXT = 'North agreed to open two crossings. “We shall open nine crossings.”';

let row: ArticleRow;

async function claimWith(statement: string, words: string): Promise<string> {
  const found = (await currentText(statement))?.claims.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`No claim says "${words}".`);
  return found.id;
}

beforeEach(async () => {
  await library.delete();
  await library.open();
  for (const page of [NORTH, SOUTH, EAST]) {
    const { issuer, party, parties, eventDate: date } = page;
    const event = { issuer: issuer ?? '', party: party ?? '', parties, date, kind: 'call' } as const;
    await saveStatement(page, sentencesAsClaims(page.body), { ...FACTS, event });
  }
  const claim = await claimWith(NORTH.url, 'two crossings');
  row = {
    id: 'https://news.example/a',
    url: 'https://news.example/a',
    title: 'News',
    published: '2025-05-03',
    language: 'en',
    text: TEXT,
    alternatives: [],
    printed: [],
    chosen: false,
    engine: '1',
    readAt: 1,
    statements: [NORTH.url, SOUTH.url, EAST.url],
    versions: [1, 1, 1],
    reading: {
      ...NOTHING,
      mentions: [
        {
          start: 0,
          end: 34,
          kind: 'paraphrase',
          attributedTo: [0],
          claims: [{ statement: 0, claim, start: 31, end: 60, score: 0.9 }],
        },
      ],
      strayQuotations: [
        { start: 36, end: 66, statement: 0, nearest: { statement: 0, claim, start: 31, end: 60, score: 0.4 } },
      ],
    },
  };
});

describe('the statements of an article’s event', () => {
  it('are compared two by two; what the reader paired stays the reader’s', async () => {
    await compareTwo(NORTH.url, EAST.url, { pairedBy: 'reader', eventScore: 1 }, '1');
    expect(await compareAll(row, '1')).toBe(true);
    const pairedBy = Object.fromEntries((await library.comparisons.toArray()).map((one) => [one.id, one.pairedBy]));
    expect(pairedBy).toEqual({
      [comparisonId(NORTH.url, SOUTH.url)]: 'event',
      [comparisonId(NORTH.url, EAST.url)]: 'reader',
      [comparisonId(SOUTH.url, EAST.url)]: 'event',
    });
    expect(await compareAll(row, '1')).toBe(false);
  });
});

describe('the card of a mention', () => {
  it('says nothing of the others before they are compared', async () => {
    const [mention] = (await articlePaint(row)).mentions;
    expect(mention).toMatchObject({ id: 'm0', status: 'pending', claim: { others: [] } });
    expect(mention?.claim?.quote).toContain('two crossings');
  });

  it('says what each of the others says, or that it is silent', async () => {
    await compareAll(row, '1');
    const [mention] = (await articlePaint(row)).mentions;
    expect(mention?.claim?.others).toHaveLength(2);
    expect(mention?.claim?.others.some(({ quote }) => quote?.includes('crossings'))).toBe(true);
    expect(mention?.voice).toBe('first');
    // Once the third is gone, the second alone is told of.
    const two = await articlePaint({ ...row, statements: row.statements.slice(0, 2) });
    expect(two.mentions[0]?.claim?.others).toHaveLength(1);
  });

  it('has the nearest words of a quotation that no statement has', async () => {
    const stray = (await articlePaint(row)).mentions.find(({ kind }) => kind === 'stray');
    expect(stray).toMatchObject({ id: 's0', voice: 'stray', start: 36, end: 66 });
    expect(stray?.claim?.quote).toContain('two crossings');
  });
});
