import 'fake-indexeddb/auto';

import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { library } from '../../../src/library/schema.ts';
import { statementOfPage } from '../../../src/library/statement/statements.ts';
import type { PairView } from '../../../src/library/views.ts';
import { extensionSources } from '../../../src/ui/pair/extensionSources.ts';
import { type Figures, held } from '../../budget.ts';
import { contentSender, type FakeBrowser, fakeBrowser } from '../background/browser.ts';
import { NORTH, SOUTH, seenPage } from '../background/pages.ts';
import { rowsOf } from './rows.ts';

/** Statements of other days and parties, which nobody asks for: what is read must not grow with them. */
const OTHERS = 2_000;

let browser: FakeBrowser;

vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => Reflect.get(browser, name) }),
}));

/** All that a page's scripts ask of the worker: what the page is, how it is to be read, and what to paint. */
async function visit(page: typeof NORTH): Promise<void> {
  const sender = contentSender(1, page.url);
  const introduction = { url: page.url, title: page.title, heading: page.title };
  await browser.receive({ name: 'page.opened', payload: introduction }, sender);
  await browser.receive({ name: 'page.rules', payload: introduction }, sender);
  const paint = await browser.receive(seenPage(page), sender);
  if (typeof paint !== 'object' || paint === null || !('claims' in paint))
    throw new Error(`Nothing to paint: ${JSON.stringify(paint)}`);
}

/** What the panel reads until it shows the pair of a page. */
async function openPanel(url: string): Promise<void> {
  const sources = extensionSources('chrome-extension://a/src/panel/index.html');
  const shown = await new Promise<PairView | null>((resolve, reject) => {
    sources.watchPair(url, null, resolve, () => reject(new Error('The panel failed.')));
  });
  if (!shown?.other) throw new Error('The panel shows no pair.');
}

const measured: Record<string, number> = {};
const budget = (JSON.parse(readFileSync('docs/budget.json', 'utf8')) as Record<string, Figures>).library ?? {};

beforeAll(async () => {
  browser = fakeBrowser();
  browser.openTabs.push({ id: 1, url: NORTH.url }, { id: 2, url: SOUTH.url });
  Object.assign(browser, { storage: { ...browser.storage, local: browser.storage.session } });
  vi.stubGlobal('ENGINE_FINGERPRINT', 'one');
  await library.delete();
  await library.open();
  await import('../../../src/background/worker.ts');
  await visit(NORTH);
  const [row] = await library.statements.toArray();
  if (!row) throw new Error('Nothing was saved.');
  const day = (i: number) => `19${String(10 + (i % 80))}-01-01`;
  await library.statements.bulkPut(
    Array.from({ length: OTHERS }, (_, i) => ({ ...row, id: `${row.id}-${i}`, day: day(i), parties: ['xc', 'xd'] })),
  );
  // The worker shelves what is new, and is done with that when a page is visited.
  await rowsOf(async () => undefined);
  const tell = async (what: string, work: () => Promise<void>): Promise<void> => {
    const { read, written } = await rowsOf(work);
    measured[`rows read for ${what}`] = read;
    measured[`rows written for ${what}`] = written;
  };
  await tell('one look-up', async () => void (await statementOfPage(NORTH.url)));
  await tell('a visit to a page whose other side is kept', () => visit(SOUTH));
  await tell('a visit to a page seen before', () => visit(NORTH));
  await tell('one opening of the panel', () => openPanel(NORTH.url));
}, 90_000);

describe(`the rows of a library of ${OTHERS} statements`, () => {
  it('are no more than docs/budget.json allows', () => {
    const { ok, lines } = held('library', measured, budget);
    expect(lines.filter((line) => line.startsWith('OVER')).join('\n')).toBe('');
    expect(ok).toBe(true);
  });

  it('are over it as soon as one is read for nothing', async () => {
    const { read } = await rowsOf(async () => {
      await statementOfPage(NORTH.url);
      await statementOfPage(SOUTH.url);
    });
    const worse = { ...measured, 'rows read for one look-up': read };
    expect(held('library', worse, budget)).toMatchObject({ ok: false });
  });
});

describe('the count', () => {
  it('is of every row that is read, whichever way, and of every row that is put', async () => {
    const shop = new Dexie('counted');
    shop.version(1).stores({ ships: 'name, port' });
    const ships = shop.table<{ name: string; port: string }>('ships');
    const fleet = ['Alba', 'Brisa', 'Corva'].map((name) => ({ name, port: 'Vessin' }));
    expect(await rowsOf(() => ships.bulkPut(fleet))).toEqual({ read: 0, written: 3 });
    expect(await rowsOf(() => ships.toArray())).toEqual({ read: 3, written: 0 });
    expect(await rowsOf(() => ships.filter(({ name }) => name !== 'Alba').toArray())).toEqual({ read: 3, written: 0 });
    expect(await rowsOf(() => ships.each(() => undefined))).toEqual({ read: 3, written: 0 });
    expect(await rowsOf(() => ships.where('port').equals('Vessin').limit(2).toArray())).toEqual({
      read: 2,
      written: 0,
    });
    expect(await rowsOf(() => ships.toCollection().primaryKeys())).toEqual({ read: 3, written: 0 });
    expect(await rowsOf(() => ships.get('Alba'))).toEqual({ read: 1, written: 0 });
    expect(await rowsOf(() => ships.get('nobody’s'))).toEqual({ read: 0, written: 0 });
    expect(await rowsOf(() => ships.put({ name: 'Alba', port: 'Kell' }))).toEqual({ read: 0, written: 1 });
    await shop.delete();
  });
});
