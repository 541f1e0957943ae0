import 'fake-indexeddb/auto';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../eventually.ts';
import { sourcesBelow } from '../rooms/sources.ts';
import { contentSender, type FakeBrowser, fakeBrowser, PANEL_SENDER } from './browser.ts';
import { NORTH, seenPage, textsOf } from './pages.ts';

const NEWS = 'https://news.example/world/call';
const article = { url: NEWS, texts: { ...textsOf(NORTH), withoutRules: true }, quoted: [] };

let browser: FakeBrowser;

/** What the work is asked to do, recorded. */
const articleSeen = vi.fn(async (..._: unknown[]) => ({ article: NEWS, mentions: [] }));
const expectArticle = vi.fn(() => ({ ready: true }));
const statementSeen = vi.fn(async (..._: unknown[]) => ({ statement: NORTH.url }));
const articleSitesAllowed = vi.fn(async (..._: unknown[]) => undefined);
const accessGiven = vi.fn(async (..._: unknown[]) => undefined);
const permissionsAdded = vi.fn(async (..._: unknown[]) => undefined);
const alarmRang = vi.fn(async (..._: unknown[]) => undefined);
const nothing = () => undefined;
/** The parts of the work, with what is asked of them here. */
const PARTS = {
  'article/articles': { articleSeen },
  'article/articleExpected': { expectArticle },
  'article/articleSites': { articleSitesAllowed },
  'find/finding': { accessGiven, alarmRang, startFinding: nothing },
  'find/watching': {},
  'judgement/judging': {},
  'judgement/partActs': { partActs: {} },
  'judgement/remarking': {},
  'judgement/sharedReasons': {},
  shelving: { startShelving: nothing },
  'visit/pages': {},
  'visit/pageWords': {},
  'visit/registration': { permissionsAdded },
  'visit/statements': { statementSeen },
};
/** A part of the work that is not there before `loaded` is called; with `fails` none of the work ever is. */
let loaded = () => {};
let fails = (_: Error) => {};

/** A worker after its first turn, whose work is still being loaded. */
beforeEach(async () => {
  vi.resetModules();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  vi.stubGlobal('ENGINE_FINGERPRINT', 'one');
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  browser = fakeBrowser();
  const loading = new Promise<void>((done, failed) => {
    loaded = done;
    fails = failed;
  });
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  for (const [part, given] of Object.entries(PARTS)) vi.doMock(`../../../src/background/${part}.ts`, () => given);
  vi.doMock('../../../src/background/keeping.ts', async () => {
    await loading;
    return { startKeeping: nothing };
  });
  await import('../../../src/background/worker.ts');
});
// Nothing is left waiting that would meet the next worker.
afterEach(async () => {
  loaded();
  await import('../../../src/background/work.ts').catch(() => undefined);
  vi.restoreAllMocks();
});

const seeArticle = () =>
  browser.receive({ name: 'article.seen', payload: article }, contentSender(7, NEWS)) as Promise<unknown>;
const read = () => browser.receive({ name: 'article.read', payload: { tab: 7 } }, PANEL_SENDER) as Promise<unknown>;
const brought = () => browser.scripting.executeScript.mock.calls.map(([{ target, files }]) => [target.tabId, files]);
const SCRIPT = [7, ['src/content/article.iife.js']];

/** Time for whatever is not held up by the loading. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('while the work is being loaded', () => {
  afterEach(() => expect(console.error).not.toHaveBeenCalled());

  it('the reader’s word brings the article’s script to the page at once: by the button, the menu and the key', async () => {
    const answer = read();
    expect(brought()).toEqual([SCRIPT]);
    expect(await answer).toEqual({ reading: true });
    browser.contextMenus.onClicked.tell({ menuItemId: 'read-article' }, { id: 7 });
    expect(brought()).toEqual([SCRIPT, SCRIPT]);
    await aWhile();
    browser.openTabs.push({ id: 7 });
    browser.commands.onCommand.tell('read-article');
    await aWhile();
    expect(brought()).toEqual([SCRIPT, SCRIPT, SCRIPT]);
    expect(expectArticle).not.toHaveBeenCalled();
    loaded();
    await eventually(() => expect(expectArticle).toHaveBeenCalledTimes(3));
  });

  it('the panel opens in the reader’s click', async () => {
    const sidePanel = { open: vi.fn(async () => {}) };
    vi.stubGlobal('chrome', { sidePanel });
    const payload = { statement: NORTH.url, claim: null };
    void browser.receive({ name: 'panel.open', payload }, contentSender(1, NORTH.url));
    expect(sidePanel.open).toHaveBeenCalledWith({ tabId: 1 });
  });

  it('a message waits, and is answered once', async () => {
    const heard = vi.fn();
    const first = seeArticle().then(heard);
    const second = Promise.resolve(browser.receive(seenPage(NORTH), contentSender(1, NORTH.url))).then(heard);
    await aWhile();
    expect(heard).not.toHaveBeenCalled();
    loaded();
    await Promise.all([first, second]);
    expect(heard.mock.calls).toEqual([[{ article: NEWS, mentions: [] }], [{ statement: NORTH.url }]]);
    expect(articleSeen).toHaveBeenCalledOnce();
    expect(articleSeen.mock.calls[0]?.slice(0, 1)).toEqual([article]);
    expect(statementSeen).toHaveBeenCalledOnce();
  });

  it('what is not for the worker is left to others, and a stranger is refused without waiting', async () => {
    expect(browser.receive({ name: 'claim.focus', payload: {} }, PANEL_SENDER)).toBeUndefined();
    const refused = { problem: 'problem_invalid_message' };
    expect(await browser.receive({ name: 'article.seen', payload: article }, PANEL_SENDER)).toEqual(refused);
    expect(await browser.receive({ name: 'article.seen', payload: {} }, contentSender(7, NEWS))).toEqual(refused);
  });

  it('what the browser tells is told to everybody whom it concerns, once', async () => {
    const origins = ['*://news.example/*'];
    browser.permissions.onAdded.tell({ origins });
    browser.alarms.onAlarm.tell({ name: 'watch' });
    await aWhile();
    expect(accessGiven).not.toHaveBeenCalled();
    loaded();
    await eventually(() => expect(alarmRang).toHaveBeenCalled());
    expect(permissionsAdded.mock.calls).toEqual([[origins]]);
    expect(articleSitesAllowed.mock.calls).toEqual([[origins]]);
    expect(accessGiven.mock.calls).toEqual([['one']]);
    expect(alarmRang.mock.calls).toEqual([['watch', 'one']]);
  });
});

describe('work that cannot be loaded', () => {
  it('is told to whoever asked, now and later, instead of an answer that never comes', async () => {
    const waiting = seeArticle();
    browser.alarms.onAlarm.tell({ name: 'watch' });
    fails(new Error('The file is broken.'));
    const trouble = { problem: 'problem_unexpected' };
    expect(await waiting).toEqual(trouble);
    expect(await seeArticle()).toEqual(trouble);
    // The page is read all the same: there the reader is told.
    expect(await read()).toEqual({ reading: true });
    await aWhile();
    expect(console.error).toHaveBeenCalled();
  });
});

describe('the sources', () => {
  const sources = new Map(sourcesBelow('src').map((source) => [source.path, source]));

  /** A file and all that it takes from others at once. */
  const withImports = (path: string, known = new Set<string>()): ReadonlySet<string> => {
    if (known.has(path)) return known;
    known.add(path);
    const { code = '', imports = [] } = sources.get(path) ?? {};
    for (const { target, ours, typeOnly } of imports)
      if (ours && !typeOnly && !new RegExp(`import\\(\\s*'[^']*${target.split('/').at(-1)}'`).test(code))
        withImports(target, known);
    return known;
  };
  const first = withImports('src/background/worker.ts');

  it('of the first turn hold nothing of the engine, and no library', () => {
    expect(first).toContain('src/background/article/articleWord.ts');
    expect([...first].filter((path) => path.startsWith('src/engine/'))).toEqual([]);
    expect(first).not.toContain('src/library/schema.ts');
  });

  it('of the work do not listen to the browser: its events do not wait for them', () => {
    const listening = [...sources.values()]
      .filter(
        ({ path, code }) =>
          path.startsWith('src/background/') && /\.on[A-Z]\w*\??\.addListener|answer\w*\(\{/.test(code),
      )
      .map(({ path }) => path);
    expect(listening).toContain('src/background/events.ts');
    expect(listening.filter((path) => !first.has(path))).toEqual([]);
  });
});
