import 'fake-indexeddb/auto';

import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { likelyEvents } from '../../../src/background/article/articleEvent.ts';
import { articleOf } from '../../../src/library/article/articles.ts';
import { library, type StatementRow } from '../../../src/library/schema.ts';
import { eventually } from '../eventually.ts';
import { contentSender, type FakeBrowser, fakeBrowser } from './browser.ts';
import { NORTH, SOUTH, seenPage, textsOf } from './pages.ts';

/** What a reading reads of a library of a thousand statements with texts and claims, in rows and letters: figures that no machine changes. */

const STATEMENTS = 1_000;
const CLAIMS = 20;
/** Other events of the days around, some of which share a party with the article's. */
const OTHERS = [
  ['de', 'fr'],
  ['fr', 'xa'],
  ['it', 'xb'],
  ['jp', 'kr'],
] as const;

let browser: FakeBrowser;

function statement(n: number): StatementRow {
  const id = `https://archive.example/${n}`;
  const parties = OTHERS[n % OTHERS.length] ?? OTHERS[0];
  const day = `2025-05-0${1 + (n % 4)}`;
  return {
    id,
    url: id,
    issuer: `${parties[0]}-president`,
    party: parties[0],
    title: `Telephone conversation ${n}`,
    kind: 'readout',
    published: day,
    eventDate: day,
    day,
    eventKind: 'call',
    parties,
    persons: [],
    open: false,
    matters: [],
    language: 'en',
    origin: 'official',
    currentVersion: 1,
    firstSeen: 1,
    lastChanged: 1,
  };
}

async function fill(): Promise<void> {
  const rows = Array.from({ length: STATEMENTS - 2 }, (_, n) => statement(n));
  const words = 'The ministers spoke of the harvest at length';
  await library.statements.bulkPut(rows);
  await library.versions.bulkPut(
    rows.map(({ id, title }) => ({
      statement: id,
      number: 1,
      title,
      hash: '',
      readAt: 1,
      engine: 'one',
      text: `${words}. `.repeat(CLAIMS),
    })),
  );
  await library.claims.bulkPut(
    rows.flatMap(({ id }) =>
      Array.from({ length: CLAIMS }, (_, index) => ({
        id: `${id}#1.${index}`,
        statement: id,
        version: 1,
        index,
        act: 'POSITION' as const,
        start: index * (words.length + 2),
        end: index * (words.length + 2) + words.length,
        text: words,
      })),
    ),
  );
}

/** Counts the rows that the database hands out, and their letters, while `work` is done. Keys of an index are no rows. */
async function readBy(work: () => Promise<unknown>): Promise<{ rows: number; letters: number }> {
  const seen = { rows: 0, letters: 0 };
  const count = (found: unknown): void => {
    for (const row of Array.isArray(found) ? found : [found]) {
      if (row === undefined || row === null) continue;
      const value = row instanceof IDBCursorWithValue ? row.value : row;
      if (typeof value !== 'object') continue;
      seen.rows += 1;
      seen.letters += JSON.stringify(value).length;
    }
  };
  const undo = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((prototype) =>
    ['get', 'getAll', 'openCursor'].map((name) => {
      const asked: unknown = Reflect.get(prototype, name);
      if (typeof asked !== 'function') throw new Error(`The database has no ${name}.`);
      Reflect.set(prototype, name, function (this: unknown, ...given: readonly unknown[]): IDBRequest {
        const request = Reflect.apply(asked, this, given) as IDBRequest;
        request.addEventListener('success', () => count(request.result));
        return request;
      });
      return () => Reflect.set(prototype, name, asked);
    }),
  );
  try {
    await work();
  } finally {
    for (const one of undo) one();
  }
  return seen;
}

beforeAll(async () => {
  vi.stubGlobal('ENGINE_FINGERPRINT', 'one');
  await library.delete();
  await library.open();
  await fill();
  // The library page's rows are another matter: nothing of these statements waits to be put among them.
  await library.shelfQueue.clear();
});

beforeEach(async () => {
  vi.resetModules();
  browser = fakeBrowser();
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  await import('../../../src/background/worker.ts');
});

const ARTICLE = {
  url: 'https://news.example/world/call',
  title: 'What Arvenia and Belmar said',
  published: '2025-05-03',
  body: [
    'The presidents of Arvenia and Belmar spoke by phone on Friday.',
    'Arvenia said that the presidents agreed to open two crossings. Belmar said that three crossings will be opened.',
    'Traders in the old town waited for news all morning, and many had closed their shops before noon. '.repeat(3),
  ].join('\n\n'),
};

describe('an article in a library of a thousand statements', () => {
  it('has its event found in the indexes: neither the other statements nor their claims are read', async () => {
    for (const page of [NORTH, SOUTH]) await browser.receive(seenPage(page), contentSender(1, page.url));
    await eventually(async () => expect(await library.shelfQueue.count()).toBe(0), 10_000);
    expect(await library.statements.count()).toBe(STATEMENTS);

    const facts = { published: ARTICLE.published, parties: ['xa', 'xb'], matters: [] };
    let events: Awaited<ReturnType<typeof likelyEvents>> = [];
    const looked = await readBy(async () => {
      events = await likelyEvents(facts);
    });
    expect(events[0]?.map(({ id }) => id).sort()).toEqual([NORTH.url, SOUTH.url].sort());
    expect(looked.rows).toBe(2);

    const payload = { url: ARTICLE.url, texts: { ...textsOf(ARTICLE), withoutRules: true }, quoted: [] };
    const read = await readBy(async () => {
      await browser.receive({ name: 'article.seen', payload }, contentSender(7, ARTICLE.url));
    });
    expect((await articleOf(ARTICLE.url))?.statements.length).toBe(2);
    console.log(`an article against ${STATEMENTS} statements: ${read.rows} rows, ${read.letters} letters read`);
    expect(read.rows).toBeLessThan(60);
    expect(read.letters).toBeLessThan(30_000);
  });
});
