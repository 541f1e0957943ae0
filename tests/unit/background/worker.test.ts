import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pairView } from '../../../src/library/judgement/pairView.ts';
import { library } from '../../../src/library/schema.ts';
import type { PagePaint } from '../../../src/messages/contract.ts';
import { eventually } from '../eventually.ts';
import { contentSender, type FakeBrowser, fakeBrowser, PANEL_SENDER } from './browser.ts';
import { NORTH, SOUTH, seenPage } from './pages.ts';

let browser: FakeBrowser;

/** A worker that has just been started: it remembers nothing but the library. The build names its engine. */
async function startWorker(engine = 'one') {
  vi.resetModules();
  vi.stubGlobal('ENGINE_FINGERPRINT', engine);
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  browser.listeners.clear();
  await import('../../../src/background/worker.ts');
}

const see = (page: typeof NORTH, tab = 1) =>
  browser.receive(seenPage(page), contentSender(tab, page.url)) as Promise<PagePaint>;

const paste = (statement: string, text: string, issuer = 'xb-government') =>
  browser.receive({ name: 'counterpart.pasted', payload: { statement, issuer, text } }, PANEL_SENDER);

const painted = () =>
  browser.sent
    .filter(({ message }) => message.name === 'page.paint')
    .map(({ tab, message }) => ({ tab, paint: (message.payload as { paint: PagePaint }).paint }));

async function rows() {
  return Promise.all(library.tables.map((table) => table.toArray()));
}

beforeEach(async () => {
  vi.unstubAllGlobals();
  browser = fakeBrowser();
  browser.openTabs.push({ id: 1, url: `${NORTH.url}?utm_source=mail#top` }, { id: 2, url: SOUTH.url }, { id: 3 });
  await library.delete();
  await library.open();
  await startWorker();
});

describe('a readout is open', () => {
  it('is saved and painted as not compared yet', async () => {
    const paint = await see(NORTH);
    expect(paint).toMatchObject({ statement: NORTH.url, other: null });
    expect(paint.claims.length).toBeGreaterThanOrEqual(3);
    for (const claim of paint.claims) {
      expect(claim.status).toBe('pending');
      expect(NORTH.body.slice(claim.start, claim.end)).toBe(claim.text);
    }
    expect(browser.action.setIcon).toHaveBeenCalledWith(
      expect.objectContaining({ tabId: 1, path: expect.objectContaining({ 16: '/icons/statement-16.png' }) }),
    );
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 1, text: '' });
  });

  it('finds its counterpart by itself, paints both and counts what is missing', async () => {
    await see(NORTH);
    const paint = await see(SOUTH, 2);
    expect(paint.other).toMatchObject({ published: NORTH.published });
    expect(paint.claims.some(({ status }) => status === 'pending')).toBe(false);
    const view = await pairView(SOUTH.url);
    expect(view?.counts.missing).toBeGreaterThan(0);
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 2, text: String(view?.counts.missing) });
    await eventually(() => expect(painted()).toHaveLength(1));
    expect(painted()[0]).toMatchObject({
      tab: 1,
      paint: { statement: NORTH.url, other: { published: SOUTH.published } },
    });
  });

  it('gives the same answer, and writes nothing, when it is opened again by a worker that has just started', async () => {
    await see(NORTH);
    const paint = await see(SOUTH, 2);
    await eventually(() => expect(painted()).toHaveLength(1));
    const before = await rows();
    await startWorker();
    expect(await see(SOUTH, 2)).toEqual(paint);
    expect(await rows()).toEqual(before);
    expect(painted()).toHaveLength(1);
  });

  it('compares once when both sides and a second tab come at once', async () => {
    await Promise.all([see(NORTH), see(SOUTH, 2), see(NORTH, 4), see(SOUTH, 5)]);
    const [comparisons, statements, versions] = [
      await library.comparisons.toArray(),
      await library.statements.count(),
      await library.versions.count(),
    ];
    expect([comparisons.length, statements, versions]).toEqual([1, 2, 2]);
    expect((await pairView(NORTH.url))?.other?.id).toBe(SOUTH.url);
  });

  it('compares anew when a text has changed', async () => {
    await see(NORTH);
    await see(SOUTH, 2);
    await see({ ...SOUTH, body: 'They agreed to open two crossings.' }, 2);
    const view = await pairView(NORTH.url);
    expect(view?.other).toMatchObject({ versions: 2, text: 'They agreed to open two crossings.' });
    expect(view?.own.claims.some(({ status }) => status === 'pending')).toBe(false);
    const [row, ...others] = await library.comparisons.toArray();
    expect(others).toEqual([]);
    expect(row?.links.length).toBeGreaterThan(0);
    for (const { a, b } of row?.links ?? [])
      expect([a, b].filter((id) => id.startsWith(`${SOUTH.url}#2.`))).toHaveLength(1);
  });

  it('takes a pairing back when the event no longer fits', async () => {
    await see(NORTH);
    await see(SOUTH, 2);
    expect(await library.comparisons.count()).toBe(1);
    expect(await see({ ...SOUTH, published: '2025-05-20' }, 2)).toMatchObject({ other: null });
    expect(await library.comparisons.count()).toBe(0);
    await eventually(() => expect(painted().at(-1)).toMatchObject({ tab: 1, paint: { other: null } }));
  });

  it('compares with another engine anew', async () => {
    await see(NORTH);
    const paint = await see(SOUTH, 2);
    await startWorker('another');
    expect(await see(SOUTH, 2)).toEqual(paint);
    expect(new Set((await library.versions.toArray()).map(({ engine }) => engine))).toEqual(new Set(['another']));
    expect(await library.comparisons.toArray()).toMatchObject([{ engine: 'another' }]);
  });

  it('keeps two calls of one day apart', async () => {
    await see(NORTH);
    await see(
      { ...SOUTH, url: 'https://government.belmar.example/news/78', title: 'PM call with President Sample of Canada' },
      2,
    );
    expect((await pairView(NORTH.url))?.other).toBeNull();
  });

  it.each([
    [{ ...NORTH, body: '' }, 'problem_empty_text'],
    [{ ...NORTH, body: '* * *' }, 'problem_no_sentence'],
    [{ ...NORTH, body: 'They spoke. '.repeat(400_000) }, 'problem_text_too_long'],
    [{ ...NORTH, title: 'Fact sheet: the harvest' }, 'problem_no_readout'],
    [{ ...NORTH, url: 'https://president.arvenia.example/about' }, 'problem_no_readout'],
    [{ ...NORTH, url: 'https://president.arvenia.example:8443/news/1' }, 'problem_no_readout'],
    [{ ...NORTH, url: 'https://president.arvenia.example.evil.example/news/1' }, 'problem_no_readout'],
    [{ ...NORTH, url: 'https://president.аrvenia.example/news/1' }, 'problem_no_readout'],
  ])('says why a page cannot be compared', async (page, problem) => {
    expect(await see(page)).toEqual({ problem });
    expect(await library.statements.count()).toBe(0);
  });

  it('refuses what one page says of another', async () => {
    const message = seenPage(NORTH);
    for (const url of ['https://evil.example/', 'https://president.arvenia.example.evil.example/', 'about:blank'])
      expect(await browser.receive(message, contentSender(1, url))).toEqual({ problem: 'problem_invalid_message' });
    expect(await library.statements.count()).toBe(0);
  });

  it('loses nothing when a tab is gone before it can be painted', async () => {
    await see(NORTH);
    browser.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    browser.action.setIcon.mockRejectedValue(new Error('No tab with id: 1'));
    expect(await see(SOUTH, 2)).toMatchObject({ statement: SOUTH.url });
  });
});

describe('the other side is pasted', () => {
  it('is compared, and the open page is painted', async () => {
    await see(NORTH);
    const answer = (await paste(NORTH.url, SOUTH.body)) as { statement: string };
    expect(answer.statement).toMatch(/^pasted:/);
    expect((await pairView(NORTH.url))?.other?.id).toBe(answer.statement);
    await eventually(() => expect(painted()).toHaveLength(1));
    expect(painted()[0]?.paint.claims.some(({ status }) => status === 'pending')).toBe(false);
    // Visiting the page again keeps the reader's pairing, and compares nothing anew.
    const before = await rows();
    await see(NORTH);
    expect(await rows()).toEqual(before);
  });

  it.each([
    ['', 'problem_empty_text'],
    ['…', 'problem_no_sentence'],
    [NORTH.body, 'problem_same_text'],
  ])('says what is wrong with the text', async (text, problem) => {
    await see(NORTH);
    expect(await paste(NORTH.url, text)).toEqual({ problem });
  });

  it('says so when the two are too long to be compared', async () => {
    const long = (words: string) => `${words}. `.repeat(1_100);
    await see({ ...NORTH, body: long('They met at noon') });
    expect(await paste(NORTH.url, long('Grain is dear'))).toEqual({ problem: 'problem_text_too_long' });
    expect((await pairView(NORTH.url))?.other).toBeNull();
  });

  it('needs a known issuer', async () => {
    await see(NORTH);
    expect(await paste(NORTH.url, SOUTH.body, 'xz-nobody')).toEqual({ problem: 'problem_unknown_issuer' });
  });

  it('needs a statement of the library', async () => {
    expect(await paste('https://nowhere.example/1', SOUTH.body)).toEqual({ problem: 'problem_unknown_statement' });
  });

  it('takes it from our own pages only', async () => {
    const payload = { statement: NORTH.url, issuer: 'xb-government', text: SOUTH.body };
    const message = { name: 'counterpart.pasted', payload };
    expect(await browser.receive(message, contentSender(1, NORTH.url))).toEqual({ problem: 'problem_invalid_message' });
  });
});

describe('the panel is asked for', () => {
  const open = (claim: string | null, tab = 1) =>
    browser.receive({ name: 'panel.open', payload: { statement: NORTH.url, claim } }, contentSender(tab, NORTH.url));

  it('opens in the same turn in Chrome, remembers the claim and tells the panel', async () => {
    const sidePanel = { open: vi.fn(async () => {}) };
    vi.stubGlobal('chrome', { sidePanel });
    const answer = open(`${NORTH.url}#1.1`);
    expect(sidePanel.open).toHaveBeenCalledWith({ tabId: 1 });
    expect(await answer).toEqual({ opened: true });
    expect(browser.session).toEqual({ focus: { tab: 1, statement: NORTH.url, claim: `${NORTH.url}#1.1`, at: 1 } });
    expect(browser.sent.at(-1)).toEqual({
      tab: null,
      message: { name: 'claim.focus', payload: { statement: NORTH.url, claim: `${NORTH.url}#1.1` } },
    });
    await startWorker();
    await open(null);
    expect(browser.session).toEqual({ focus: { tab: 1, statement: NORTH.url, claim: null, at: 2 } });
  });

  it('says so when the browser refuses, and still remembers', async () => {
    vi.stubGlobal('chrome', { sidePanel: { open: async () => Promise.reject(new Error('no user gesture')) } });
    expect(await open(null)).toEqual({ opened: false });
    expect(browser.session.focus).toMatchObject({ statement: NORTH.url });
  });

  it('tells in Firefox whether the sidebar is open', async () => {
    vi.stubGlobal('chrome', {});
    expect(await open(`${NORTH.url}#1.0`)).toEqual({ opened: false });
    expect(browser.sent).toEqual([]);
    browser.sidebarAction.isOpen.mockResolvedValue(true);
    expect(await open(`${NORTH.url}#1.0`)).toEqual({ opened: true });
    expect(browser.sent.at(-1)?.message.name).toBe('claim.focus');
  });
});
