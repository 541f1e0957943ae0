import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pairView } from '../../../src/library/judgement/pairView.ts';
import { library } from '../../../src/library/schema.ts';
import { isIssuerOn } from '../../../src/library/statement/issuerSettings.ts';
import { pageWord } from '../../../src/library/statement/pageWords.ts';
import { UNDO_TIME } from '../../../src/library/statement/setAside.ts';
import type { PagePaint, PlainRules } from '../../../src/messages/contract.ts';
import { eventually } from '../eventually.ts';
import { contentSender, type FakeBrowser, fakeBrowser, PANEL_SENDER } from './browser.ts';
import { NORTH, type OpenPage, SOUTH, seenPage } from './pages.ts';

const STATE_DEPARTMENT = {
  url: 'https://www.state.gov/secretary-examples-call-with-italian-foreign-minister-sample/',
  title: 'Secretary Example’s Call with Italian Foreign Minister Sample - United States Department of State',
};
const COPY: OpenPage = {
  ...SOUTH,
  url: 'https://news.stranger.example/2025/05/03/what-belmar-says',
  title: 'In full: PM call with President Tellan of Arvenia',
};

const ALLOWED = ['www.state.gov', 'president.arvenia.example', 'government.belmar.example', 'news.stranger.example'];

let browser: FakeBrowser;

async function startWorker() {
  vi.resetModules();
  vi.stubGlobal('ENGINE_FINGERPRINT', 'one');
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  browser.listeners.clear();
  await import('../../../src/background/worker.ts');
  // What it loads later, on a busy machine after a while.
  await import('../../../src/background/work.ts');
}

type Page = { readonly url: string; readonly title: string; readonly heading?: string };
const tell = (name: string, { url, title, heading = '' }: Page, tab = 1) =>
  browser.receive({ name, payload: { url, title, heading } }, contentSender(tab, url));
const opened = (page: Page) => tell('page.opened', page) as Promise<{ reading: boolean }>;
const rules = async (page: Page) => ((await tell('page.rules', page)) as { rules: PlainRules | null }).rules;
const see = (page: OpenPage) => browser.receive(seenPage(page), contentSender(1, page.url)) as Promise<PagePaint>;
const ours = (name: string, payload: object) => browser.receive({ name, payload }, PANEL_SENDER);
const call = ({ url, title }: Page, issuer: string | null) => ours('page.word', { tab: 1, url, title, issuer });
const takeBack = ({ url }: Page) => ours('page.wordless', { tab: 1, url });

beforeEach(async () => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  browser = fakeBrowser();
  await library.delete();
  await library.open();
  await startWorker();
});

describe('a page of an issuer’s host is open', () => {
  beforeEach(() => void ALLOWED.map((host) => browser.granted.add(`*://${host}/*`)));

  it('is left alone once the permission is taken back, though its script is still there', async () => {
    expect(await rules(STATE_DEPARTMENT)).not.toBeNull();
    browser.openTabs.push({ id: 8 });
    browser.granted.delete('*://www.state.gov/*');
    browser.permissions.onRemoved.tell({ origins: ['*://www.state.gov/*'] });
    await eventually(() => expect(browser.sent).toMatchObject([{ tab: 8, message: { name: 'page.recheck' } }]));
    expect(await rules(STATE_DEPARTMENT)).toBeNull();
  });

  it('is brought the reader when it is a readout, and is told its issuer’s rules', async () => {
    expect(await opened(STATE_DEPARTMENT)).toEqual({ reading: true });
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 1 },
      files: ['src/content/reader.iife.js'],
    });
    const told = await rules(STATE_DEPARTMENT);
    expect(told?.markups.flatMap(({ body }) => body)).toContain('.entry-content');
    expect(structuredClone(told)).toEqual(told);
  });

  it('is known by the heading where the document has the same title as every page of its site', async () => {
    browser.granted.add('*://www.pib.gov.in/*');
    const page = {
      url: 'https://www.pib.gov.in/PressReleasePage.aspx?PRID=1',
      title: 'Press Release:Press Information Bureau',
      heading: 'Prime Minister receives telephonic call from the President of Kenya',
    };
    expect(await opened(page)).toEqual({ reading: true });
    expect(await rules({ ...page, heading: 'Cabinet approves a railway line' })).toBeNull();
  });

  it.each([
    { url: 'https://www.state.gov/briefings/', title: 'Department Press Briefings' },
    { url: 'https://www.state.gov.example.com/secretary-examples-call/', title: STATE_DEPARTMENT.title },
    { url: 'https://www.ѕtate.gov/secretary-examples-call/', title: STATE_DEPARTMENT.title },
    { url: 'https://www.state.gov:8443/secretary-examples-call/', title: STATE_DEPARTMENT.title },
    { url: 'https://news.stranger.example/call', title: STATE_DEPARTMENT.title },
  ])('is left alone when it is none: $url', async (page) => {
    expect(await opened(page)).toEqual({ reading: false });
    expect(await rules(page)).toBeNull();
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('is refused what it says of another host’s page', async () => {
    const message = { name: 'page.opened', payload: { ...STATE_DEPARTMENT, heading: '' } };
    expect(await browser.receive(message, contentSender(1, 'https://evil.example/'))).toEqual({
      problem: 'problem_invalid_message',
    });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('is left alone when its issuer is switched off, whatever its script says', async () => {
    await ours('issuers.switch', { issuers: ['xa-president'], on: false });
    expect(await isIssuerOn('xa-president')).toBe(false);
    expect(await opened(NORTH)).toEqual({ reading: false });
    expect(await see(NORTH)).toEqual({ problem: 'problem_no_readout' });
    await ours('issuers.switch', { issuers: ['xa-president'], on: true });
    expect(await opened(NORTH)).toEqual({ reading: true });
  });
});

describe('content scripts at run time', () => {
  const matches = () =>
    browser.scripting.registerContentScripts.mock.calls.length + [...browser.registered.values()].length;
  const registered = () => browser.registered.get('gate')?.matches ?? [];

  it('are registered for what the user allows, kept by the browser, and taken back with the permission', async () => {
    await Promise.all(browser.runtime.onInstalled.tell({ reason: 'install' }));
    await eventually(() => expect(browser.permissions.contains).toHaveBeenCalled());
    expect(matches()).toBe(0);
    browser.granted.add('*://www.state.gov/*').add('*://www.mea.gov.in/*').add('*://www.whitehouse.gov/*');
    browser.permissions.onAdded.tell({ origins: ['*://www.state.gov/*', '*://www.mea.gov.in/*'] });
    // The manifest has the White House already.
    await eventually(() => expect(registered()).toEqual(['*://www.state.gov/*', '*://www.mea.gov.in/*']));
    expect(browser.registered.get('gate')).toMatchObject({ js: ['gate.js'], persistAcrossSessions: true });
    browser.granted.delete('*://www.state.gov/*');
    browser.permissions.onRemoved.tell({ origins: ['*://www.state.gov/*'] });
    await eventually(() => expect(registered()).toEqual(['*://www.mea.gov.in/*']));
    browser.granted.delete('*://www.mea.gov.in/*');
    browser.permissions.onRemoved.tell({ origins: ['*://www.mea.gov.in/*'] });
    await eventually(() => expect(browser.registered.size).toBe(0));
  });

  it('come again after an update and a start, once, however many events come at once', async () => {
    browser.granted.add('*://www.state.gov/*');
    browser.runtime.onInstalled.tell({ reason: 'update' });
    browser.runtime.onStartup.tell();
    browser.permissions.onAdded.tell({ origins: ['*://www.state.gov/*'] });
    await eventually(() => expect(registered()).toEqual(['*://www.state.gov/*']));
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledOnce();
  });

  it('are brought to open pages by an update of Firefox, which ends the old ones, and not by one of Chrome, where they run on', async () => {
    browser.openTabs.push({ id: 8, url: STATE_DEPARTMENT.url });
    browser.answers.current = () => undefined;
    browser.granted.add('*://www.state.gov/*').add('*://www.whitehouse.gov/*');
    browser.runtime.onInstalled.tell({ reason: 'update' });
    await eventually(() => expect(registered()).toEqual(['*://www.state.gov/*']));
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (rv:153.0) Gecko/20100101 Firefox/153.0' });
    browser.runtime.onInstalled.tell({ reason: 'update' });
    await eventually(() =>
      expect(browser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 8 }, files: ['gate.js'] }),
    );
    // The manifest's own the browser runs itself.
    expect(browser.tabs.query.mock.calls).toEqual([[{ url: ['*://www.state.gov/*'] }]]);
    vi.unstubAllGlobals();
  });

  it('leave the hosts of an issuer that is off', async () => {
    browser.granted.add('*://www.state.gov/*').add('*://www.mea.gov.in/*');
    await ours('issuers.switch', { issuers: ['us-state'], on: false });
    expect(registered()).toEqual(['*://www.mea.gov.in/*']);
    await ours('issuers.switch', { issuers: ['us-state'], on: true });
    expect(registered()).toEqual(['*://www.state.gov/*', '*://www.mea.gov.in/*']);
  });

  it('run in tabs that were open before, and in those alone', async () => {
    browser.openTabs.push({ id: 8, url: STATE_DEPARTMENT.url });
    browser.answers.current = () => undefined;
    browser.granted.add('*://www.state.gov/*');
    browser.permissions.onAdded.tell({ origins: ['*://www.state.gov/*', '*://stranger.example/*'] });
    await eventually(() =>
      expect(browser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 8 }, files: ['gate.js'] }),
    );
    expect(browser.tabs.query).toHaveBeenCalledWith({ url: ['*://www.state.gov/*'] });
  });
});

describe('the user’s word', () => {
  beforeEach(() => void ALLOWED.map((host) => browser.granted.add(`*://${host}/*`)));

  it('makes any page a statement, never an official one, read without rules and remembered', async () => {
    expect(await rules(COPY)).toBeNull();
    expect(await see(COPY)).toEqual({ problem: 'problem_no_readout' });
    expect(await call(COPY, 'xb-government')).toEqual({ kept: true });
    await startWorker();
    expect(await rules(COPY)).toEqual({ markups: [], wrapping: [] });
    await see(NORTH);
    expect(await see(COPY)).toMatchObject({ statement: COPY.url, other: { published: NORTH.published } });
    expect(await library.statements.get(COPY.url)).toMatchObject({
      issuer: 'xb-government',
      party: 'xb',
      origin: 'copy',
      kind: 'readout',
    });
  });

  it.each([
    'https://government.belmar.example.evil.example/news/77',
    'https://government.belmar.example:8443/news/77',
    'https://government.bеlmar.example/news/77',
    'https://xgovernment.belmar.example/news/77',
  ])('does not make %s official', async (address) => {
    const url = new URL(address).href;
    await call({ ...SOUTH, url }, 'xb-government');
    await see({ ...SOUTH, url });
    expect(await library.statements.toArray()).toMatchObject([{ origin: 'copy', issuer: 'xb-government' }]);
  });

  it('makes a page of the issuer’s own host official, read by its rules', async () => {
    const page = { ...SOUTH, url: 'https://government.belmar.example/about/us', title: 'About us' };
    expect(await rules(page)).toBeNull();
    await call(page, 'xb-government');
    expect((await rules(page))?.markups).toMatchObject([{ name: 'sample' }]);
    await see(page);
    expect(await library.statements.get(page.url)).toMatchObject({ origin: 'official' });
  });

  it('brings the reader to the open page, or has the one that is there ask again', async () => {
    browser.answers.current = () => undefined;
    await call(COPY, 'xb-government');
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
    browser.answers.current = ({ message }) => (message.name === 'page.recheck' ? { rechecking: true } : undefined);
    await call(COPY, 'xa-president');
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
  });

  it('is not kept for a page that the browser closes to extensions, and the reader is told', async () => {
    browser.answers.current = () => undefined;
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('The extensions gallery cannot be scripted.'));
    expect(await call(COPY, 'xb-government')).toEqual({ problem: 'problem_page_closed' });
    expect(await pageWord(COPY.url)).toBeNull();
  });

  it('comes back with the popup on a later visit, for pages it was given for alone', async () => {
    expect(await ours('page.resume', { tab: 4, url: COPY.url })).toEqual({ reading: false });
    await call(COPY, 'xb-government');
    browser.scripting.executeScript.mockClear();
    expect(await ours('page.resume', { tab: 4, url: `${COPY.url}?utm_source=mail#top` })).toEqual({ reading: true });
    expect(browser.scripting.executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 4 } }));
  });

  it('takes a statement away with all that hangs on it, and brings it back whole', async () => {
    browser.openTabs.push({ id: 1, url: NORTH.url }, { id: 2, url: SOUTH.url });
    await see(NORTH);
    await see(SOUTH);
    const rows = () =>
      Promise.all([library.statements, library.versions, library.claims, library.comparisons].map((t) => t.toArray()));
    const before = await rows();
    expect(await call(SOUTH, null)).toEqual({ kept: true });
    expect((await rows()).map(({ length }) => length)).toEqual([1, 1, 3, 0]);
    expect((await pairView(NORTH.url))?.other).toBeNull();
    expect(browser.sent.filter(({ message }) => message.name === 'page.recheck').map(({ tab }) => tab)).toContain(2);
    expect(await rules(SOUTH)).toBeNull();
    expect(await see(SOUTH)).toEqual({ problem: 'problem_no_readout' });
    expect(await takeBack(SOUTH)).toEqual({ kept: false });
    expect(await rows()).toEqual(before);
    expect(await rules(SOUTH)).not.toBeNull();
  });

  it('forgets what was taken away after a day; the word stays until it is taken back', async () => {
    await see(SOUTH);
    await call(SOUTH, null);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + UNDO_TIME + 1 });
    await startWorker();
    await eventually(async () => expect(await library.setAside.count()).toBe(0));
    expect(await pageWord(SOUTH.url)).toMatchObject({ issuer: null, title: SOUTH.title });
    await takeBack(SOUTH);
    expect(await library.statements.count()).toBe(0);
    expect(await see(SOUTH)).toMatchObject({ statement: SOUTH.url });
  });

  it('that is taken back takes the copy with it', async () => {
    await call(COPY, 'xb-government');
    await see(COPY);
    await takeBack(COPY);
    expect(await library.statements.count()).toBe(0);
    expect(await rules(COPY)).toBeNull();
  });

  it('is taken from our own pages only, and for known issuers', async () => {
    const payload = { tab: 1, url: COPY.url, title: '', issuer: 'xb-government' };
    expect(await browser.receive({ name: 'page.word', payload }, contentSender(1, COPY.url))).toEqual({
      problem: 'problem_invalid_message',
    });
    expect(await call(COPY, 'xz-nobody')).toEqual({ problem: 'problem_unknown_issuer' });
    expect(await library.pageWords.count()).toBe(0);
  });
});
