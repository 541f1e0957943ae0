import 'fake-indexeddb/auto';

import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import { mattersOf, readEvent } from '../../../src/engine/event/readEvent.ts';
import { partiesIn } from '../../../src/issuers/parties.ts';
import { listReads } from '../../../src/library/find/listReads.ts';
import { searchOf } from '../../../src/library/find/searches.ts';
import type { SearchRow } from '../../../src/library/find/searchRows.ts';
import { library } from '../../../src/library/schema.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { KNOWLEDGE } from '../../../src/page/recognise/knowledge.ts';
import { readPage } from '../../../src/page/take/read.ts';
import { type Answer, DAY, governmentOf, ownPage, ownUrl, rss, webAnswer } from '../../browser/harness/issuerSites.ts';
import { eventually } from '../eventually.ts';
import { contentSender, type FakeBrowser, fakeBrowser, PANEL_SENDER } from './browser.ts';

let browser: FakeBrowser;
/** Every address that was fetched, in order. */
let fetched: string[];
/** What is answered instead of the site, by address. */
let instead: Map<string, Answer | 'fails'>;

async function startWorker() {
  vi.resetModules();
  vi.stubGlobal('ENGINE_FINGERPRINT', 'one');
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  browser.listeners.clear();
  await import('../../../src/background/worker.ts');
  // What it loads later, on a busy machine after a while.
  await import('../../../src/background/work.ts');
}

/** The web of the tests. Like the browsers', it hides where a redirect leads when nobody follows it. */
async function fakeFetch(address: string, { signal, redirect, credentials }: RequestInit): Promise<Response> {
  fetched.push(address);
  expect({ redirect, credentials }).toEqual({ redirect: 'manual', credentials: 'omit' });
  const answer = instead.get(address) ?? webAnswer(new URL(address)) ?? { status: 404, body: 'Nothing here.' };
  if (answer === 'fails') throw new TypeError('Failed to fetch');
  if (answer.never)
    await new Promise((_, reject) => {
      if (signal?.aborted) reject(signal.reason);
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  const { status = 200, headers = { 'content-type': 'text/html; charset=utf-8' }, body } = answer;
  if (status >= 300 && status < 400)
    return { type: 'opaqueredirect', status: 0, ok: false, headers: new Headers(), body: null } as Response;
  return new Response(body as BodyInit, { status, headers });
}

/** Saves the statement that is open, as the worker does when its page is. */
async function open(issuer: string): Promise<string> {
  const { document } = parseHTML(ownPage(governmentOf(issuer).leader));
  const { reading } = readPage(document as unknown as Document, ownUrl(issuer), KNOWLEDGE);
  const { title, body, parties, eventDate, language } = reading;
  expect(reading).toMatchObject({ issuer: 'ua-president', kind: 'readout', eventDate: DAY });
  const account = { issuer: 'ua-president', party: 'ua', title, text: body, date: eventDate, parties };
  const event = { ...readEvent(account, partiesIn), matters: mattersOf(body) };
  await saveStatement(reading, readClaims(body, { language }), { now: 1_000, engine: 'one', event });
  return reading.url;
}

const send = (name: string, payload: object) => browser.receive({ name, payload }, PANEL_SENDER);
const allow = (...hosts: string[]) => hosts.forEach((host) => void browser.granted.add(`*://${host}/*`));

/** Opens the statement and looks for the issuer's account, with access to these hosts. */
async function look(issuer: string, ...hosts: string[]): Promise<SearchRow> {
  const statement = await open(issuer);
  allow(...hosts);
  await send('counterpart.find', { statement, issuer, access: 'given' });
  const row = await searchOf(statement, issuer);
  if (!row) throw new Error('No search was kept.');
  return row;
}

beforeEach(async () => {
  vi.unstubAllGlobals();
  browser = fakeBrowser();
  fetched = [];
  instead = new Map();
  await library.delete();
  await library.open();
  vi.stubGlobal('fetch', fakeFetch);
  await startWorker();
});
afterEach(async () => {
  // Whatever came of it, the statement that was open is still there, and its text.
  for (const { id, currentVersion } of await library.statements.toArray())
    expect(await library.versions.get([id, currentVersion])).toBeDefined();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const HOSTS: Readonly<Record<string, readonly string[]>> = {
  'fr-elysee': ['www.elysee.fr'],
  'de-bk': ['www.bundesregierung.de', 'www.bundeskanzler.de'],
  'uk-pmo': ['www.gov.uk'],
  'eu-commission': ['ec.europa.eu'],
  'jp-mofa': ['www.mofa.go.jp'],
  'kr-mofa': ['www.mofa.go.kr'],
  'ca-gac': ['api.io.canada.ca', 'www.canada.ca'],
  'kz-akorda': ['www.akorda.kz'],
  'us-wh': ['www.whitehouse.gov'],
};

describe('a page that the reader has called no statement', () => {
  it('is neither asked for nor proposed again', async () => {
    const found = await look('us-wh', ...(HOSTS['us-wh'] ?? []));
    const page = found.page ?? '';
    expect(found.state).toBe('found');
    await library.statements.delete(page);
    await library.pageWords.put({ page, issuer: null, title: 'Not it', saidAt: 1 });
    fetched = [];
    const again = await look('us-wh');
    expect(again).toMatchObject({ state: 'nothing', page: null });
    expect(fetched.length).toBeGreaterThan(0);
    expect(fetched).not.toContain(page);
  });
});

describe('an account that is on an issuer’s list', () => {
  for (const [issuer, hosts] of Object.entries(HOSTS))
    it(`is found, saved and compared: ${issuer}`, async () => {
      const row = await look(issuer, ...hosts);
      expect(row).toMatchObject({ state: 'found', host: null, status: null });
      expect(row.page).not.toBeNull();
      expect(await library.statements.get(row.page ?? '')).toMatchObject({
        issuer,
        origin: 'official',
        day: '2025-05-12',
      });
      expect(await library.comparisons.toArray()).toMatchObject([{ pairedBy: 'event' }]);
      expect(new Set(fetched.map((url) => new URL(url).hostname)).size).toBeLessThanOrEqual(hosts.length);
      expect(fetched.length).toBeLessThanOrEqual(16);
      expect(row.requests).toBe(fetched.length);
      expect(await listReads()).toMatchObject([{ issuer, at: expect.any(Number) }]);
    });
});

describe('a search that finds nothing says why', () => {
  const cases: readonly [string, string, Partial<SearchRow>][] = [
    ['in-pib', 'pib.gov.in', { state: 'nothing', host: null }],
    ['tr-presidency', 'www.tccb.gov.tr', { state: 'redirected', host: 'www.tccb.gov.tr' }],
    ['it-governo', 'www.governo.it', { state: 'server', status: 500 }],
    ['sa-spa', 'www.spa.gov.sa', { state: 'malformed' }],
    ['es-moncloa', 'www.lamoncloa.gob.es', { state: 'too_large' }],
    ['by-president', 'president.gov.by', { state: 'login' }],
  ];
  for (const [issuer, host, expected] of cases)
    it(`${issuer}: ${expected.state}`, async () => {
      const row = await look(issuer, host);
      expect(row).toMatchObject({ ...expected, page: null });
      expect(new Set(fetched.map((url) => new URL(url).hostname))).toEqual(new Set([host]));
      expect(await library.statements.count()).toBe(1);
      expect(row.looked[0]?.outcome).toBe(expected.state === 'nothing' ? 'read' : expected.state);
    });

  it('and on which days it looked', async () => {
    const { looked } = await look('in-pib', 'pib.gov.in');
    expect(looked).toMatchObject([{ outcome: 'read', entries: 30, from: '2025-05-06', to: '2025-05-15' }]);
  });

  it('when the list does not reach back to the day', async () => {
    const feed = 'https://pib.gov.in/RssMain.aspx?ModId=6&Lang=1&Regid=3';
    const newer = {
      url: 'https://pib.gov.in/PressReleasePage.aspx?PRID=2128001',
      title: 'A bridge',
      date: '2025-09-01',
    };
    instead.set(feed, { body: rss([newer]), headers: { 'content-type': 'text/xml' } });
    expect(await look('in-pib', 'pib.gov.in')).toMatchObject({ state: 'too_old', looked: [{ from: '2025-09-01' }] });
    instead.set(feed, { body: rss([]), headers: { 'content-type': 'text/xml' } });
    expect(await look('in-pib', 'pib.gov.in')).toMatchObject({ state: 'nothing', looked: [{ entries: 0 }] });
  });

  it('when the list is a page that a script writes', async () => {
    instead.set('https://www.mofa.go.jp/press/release/index.html', {
      body: '<html><body><div id="app"></div></body></html>',
    });
    expect(await look('jp-mofa', 'www.mofa.go.jp')).toMatchObject({ state: 'malformed' });
  });

  it('when the site answers too late', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((wait) => {
      expect(wait).toBeLessThanOrEqual(15_000);
      return timeout(20);
    });
    expect(await look('fi-president', 'www.presidentti.fi')).toMatchObject({ state: 'slow', requests: 1 });
  });

  it('when there is no network, and when the host alone is away', async () => {
    instead.set('https://www.governo.it/it/feed/rss', 'fails');
    expect(await look('it-governo', 'www.governo.it')).toMatchObject({ state: 'unreachable' });
    vi.stubGlobal('navigator', { onLine: false });
    expect(await look('it-governo', 'www.governo.it')).toMatchObject({ state: 'offline', host: 'www.governo.it' });
  });

  it('when the page that the list names is gone', async () => {
    instead.set(governmentOf('jp-mofa').page?.url ?? '', { status: 404, body: '' });
    expect(await look('jp-mofa', 'www.mofa.go.jp')).toMatchObject({ state: 'server', status: 404 });
  });

  it('when no list is known', async () => {
    const statement = await open('au-pm');
    await send('counterpart.find', { statement, issuer: 'kp-kcna', access: 'given' });
    expect(await searchOf(statement, 'kp-kcna')).toMatchObject({ state: 'no_list' });
    expect(fetched).toEqual([]);
  });

  it('as often as it is asked, and then finds what has come', async () => {
    const account = governmentOf('jp-mofa').page?.url ?? '';
    instead.set(account, { status: 503, body: '' });
    expect(await look('jp-mofa', 'www.mofa.go.jp')).toMatchObject({ state: 'server' });
    instead.clear();
    expect(await look('jp-mofa', 'www.mofa.go.jp')).toMatchObject({ state: 'found', host: null, status: null });
  });
});

describe('a site that sends visitors on', () => {
  it('is asked for the same list under its other names, and for nothing else', async () => {
    const first = 'https://www.whitehouse.gov/briefings-statements/page/1/';
    const list = webAnswer(new URL(first));
    instead.set(first, { status: 301, body: '' });
    instead.set(first.slice(0, -1), { status: 301, body: '' });
    instead.set('https://www.whitehouse.gov/briefings-statements/', list ?? { body: '' });
    expect(await look('us-wh', 'www.whitehouse.gov')).toMatchObject({ state: 'found' });
    expect(fetched.slice(0, 3)).toEqual([
      first,
      first.slice(0, -1),
      'https://www.whitehouse.gov/briefings-statements/',
    ]);
    instead.clear();
    fetched = [];
    const feed = 'https://www.governo.it/it/feed/rss';
    for (const url of [feed, `${feed}/`]) instead.set(url, { status: 302, body: '' });
    expect(await look('it-governo', 'www.governo.it')).toMatchObject({ state: 'redirected' });
    expect(fetched).toEqual([feed, `${feed}/`]);
  });
});

describe('access', () => {
  it('is asked for before anything is fetched; refused, nothing is', async () => {
    const statement = await open('jp-mofa');
    const of = { statement, issuer: 'jp-mofa' };
    expect(await send('counterpart.find', { ...of, access: 'asked' })).toEqual({ state: 'asked' });
    expect(await searchOf(statement, 'jp-mofa')).toMatchObject({ state: 'asked', host: 'www.mofa.go.jp' });
    expect(await send('counterpart.find', { ...of, access: 'refused' })).toEqual({ state: 'permission' });
    expect(await searchOf(statement, 'jp-mofa')).toMatchObject({ state: 'permission', host: 'www.mofa.go.jp' });
    expect(fetched).toEqual([]);
  });

  it('that is said to be given is not believed', async () => {
    expect(await look('jp-mofa')).toMatchObject({ state: 'permission', host: 'www.mofa.go.jp' });
    expect(fetched).toEqual([]);
  });

  it('given after the popup closed lets the search begin, even of a worker that has just started', async () => {
    const statement = await open('jp-mofa');
    await send('counterpart.find', { statement, issuer: 'jp-mofa', access: 'asked' });
    await startWorker();
    browser.permissions.onAdded.tell({ origins: ['*://elsewhere.example/*'] });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fetched).toEqual([]);
    allow('www.mofa.go.jp');
    browser.permissions.onAdded.tell({ origins: ['*://www.mofa.go.jp/*'] });
    await eventually(async () => expect(await searchOf(statement, 'jp-mofa')).toMatchObject({ state: 'found' }));
  });

  it('to each host is asked for by itself', async () => {
    const first = await look('ca-gac', 'api.io.canada.ca');
    expect(first).toMatchObject({ state: 'permission', host: 'www.canada.ca' });
    expect(fetched.map((url) => new URL(url).hostname)).toEqual(['api.io.canada.ca']);
    allow('www.canada.ca');
    await send('counterpart.find', { statement: first.statement, issuer: 'ca-gac', access: 'given' });
    expect(await searchOf(first.statement, 'ca-gac')).toMatchObject({ state: 'found' });
  });

  it('is nothing that a page’s own script can use', async () => {
    const statement = await open('jp-mofa');
    allow('www.mofa.go.jp');
    const asked = { name: 'counterpart.find', payload: { statement, issuer: 'jp-mofa', access: 'given' } };
    expect(await browser.receive(asked, contentSender(1, statement))).toEqual({ problem: 'problem_invalid_message' });
    expect(await send('counterpart.find', { statement, issuer: 'jp-mofa', access: 'maybe' })).toEqual({
      problem: 'problem_invalid_message',
    });
    expect(fetched).toEqual([]);
  });
});

describe('a search on its way', () => {
  it('can be stopped', async () => {
    const statement = await open('fi-president');
    allow('www.presidentti.fi');
    const of = { statement, issuer: 'fi-president' };
    const searching = send('counterpart.find', { ...of, access: 'given' });
    await eventually(() => expect(fetched).toHaveLength(1));
    expect(await searchOf(statement, 'fi-president')).toMatchObject({ state: 'running' });
    expect(await send('counterpart.find', { ...of, access: 'given' })).toEqual({ state: null });
    expect(await send('counterpart.stop', of)).toEqual({ stopped: true });
    expect(await searching).toEqual({ state: 'stopped' });
    expect(await searchOf(statement, 'fi-president')).toMatchObject({ state: 'stopped' });
    expect(await send('counterpart.stop', of)).toEqual({ stopped: false });
    expect(fetched).toHaveLength(1);
  });

  it('that ended with its worker is called interrupted, and can begin again', async () => {
    const statement = await open('fi-president');
    allow('www.presidentti.fi');
    const searching = send('counterpart.find', { statement, issuer: 'fi-president', access: 'given' });
    await eventually(() => expect(fetched).toHaveLength(1));
    await startWorker();
    await eventually(async () =>
      expect(await searchOf(statement, 'fi-president')).toMatchObject({ state: 'interrupted' }),
    );
    instead.set('https://www.presidentti.fi/en/feed', { status: 500, body: '' });
    await send('counterpart.find', { statement, issuer: 'fi-president', access: 'given' });
    expect(await searchOf(statement, 'fi-president')).toMatchObject({ state: 'server' });
    void searching;
  });

  it('of a statement that is not there is refused', async () => {
    const of = { statement: 'https://nowhere.example/1', issuer: 'jp-mofa', access: 'given' };
    allow('www.mofa.go.jp');
    expect(await send('counterpart.find', of)).toEqual({ problem: 'problem_unknown_statement' });
    expect(await send('counterpart.watch', { statement: of.statement, issuer: 'jp-mofa', on: true })).toEqual({
      problem: 'problem_unknown_statement',
    });
    expect(fetched).toEqual([]);
  });
});

describe('a page that may be the account', () => {
  it('is kept and not compared until the reader says that it is', async () => {
    const row = await look('au-pm', 'www.pm.gov.au');
    expect(row).toMatchObject({ state: 'possible', page: governmentOf('au-pm').page?.url });
    expect(await library.comparisons.count()).toBe(0);
    const of = { statement: row.statement, issuer: 'au-pm' };
    expect(await send('counterpart.judge', { ...of, same: true })).toEqual({ paired: true });
    expect(await library.comparisons.toArray()).toMatchObject([{ pairedBy: 'reader' }]);
    expect(await searchOf(row.statement, 'au-pm')).toMatchObject({ state: 'found' });
  });

  it('is never proposed again when the reader says that it is not', async () => {
    const row = await look('au-pm', 'www.pm.gov.au');
    const of = { statement: row.statement, issuer: 'au-pm' };
    expect(await send('counterpart.judge', { ...of, same: false })).toEqual({ paired: false });
    expect(await send('counterpart.judge', { ...of, same: true })).toEqual({ problem: 'problem_unknown_statement' });
    fetched = [];
    expect(await look('au-pm', 'www.pm.gov.au')).toMatchObject({ state: 'nothing', page: null });
    expect(fetched).not.toContain(row.page);
  });
});
