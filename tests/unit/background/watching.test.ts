import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { beginSearch, searchId, updateSearch } from '../../../src/library/find/searches.ts';
import type { SearchState } from '../../../src/library/find/searchRows.ts';
import { WATCH_FOR, watches, watchOf } from '../../../src/library/find/watches.ts';
import { library } from '../../../src/library/schema.ts';
import { switchIssuers } from '../../../src/library/statement/issuerSettings.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { FACTS, NORTH, SOUTH, sentencesAsClaims } from '../library/fixtures.ts';
import { type FakeBrowser, fakeBrowser } from './browser.ts';

let browser: FakeBrowser;
let now: number;
/** What the next looks find, in order; the last one stands. */
let finds: SearchState[];
let looked: string[];

const HOUR = 3_600_000;
const ISSUER = 'xb-government';
const ID = searchId(NORTH.url, ISSUER);

type Watching = typeof import('../../../src/background/find/watching.ts');
let watching: Watching;

/** A worker that has just been started. */
async function start() {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  watching = await import('../../../src/background/find/watching.ts');
}

async function look({ statement, issuer }: { statement: string; issuer: string }): Promise<SearchState> {
  looked.push(issuer);
  const state = finds.length > 1 ? (finds.shift() ?? 'nothing') : (finds[0] ?? 'nothing');
  await beginSearch({ statement, issuer, state: 'running' }, now);
  const page = state === 'found' || state === 'possible' ? SOUTH.url : null;
  if (page) await saveStatement(SOUTH, sentencesAsClaims(SOUTH.body), { ...FACTS, now });
  await updateSearch(searchId(statement, issuer), { state, page }, now);
  return state;
}

/** The alarm rings when it is set to: gives how many hours that took. */
async function ring(): Promise<number> {
  const when = browser.alarmsSet.get(watching.WATCH_ALARM);
  if (when === undefined) throw new Error('No alarm is set.');
  const hours = (when - now) / HOUR;
  now = when;
  await watching.lookForDue(look);
  return hours;
}

beforeEach(async () => {
  browser = fakeBrowser();
  now = 1_000_000_000_000;
  finds = ['nothing'];
  looked = [];
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  await library.delete();
  await library.open();
  await saveStatement(NORTH, sentencesAsClaims(NORTH.body), { ...FACTS, now });
  await start();
});

describe('waiting for an account', () => {
  it('looks often at first, then more rarely, a last time after three days, and no more', async () => {
    await watching.watch(NORTH.url, ISSUER);
    const begun = now;
    const waits: number[] = [];
    while (browser.alarmsSet.has(watching.WATCH_ALARM)) waits.push(await ring());
    expect(waits.slice(0, 6)).toEqual([1, 2, 3, 4, 6, 8]);
    expect(Math.max(...waits)).toBe(12);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(72);
    expect(now).toBe(begun + WATCH_FOR);
    expect(looked.length).toBe(waits.length);
    expect(await watchOf(ID)).toMatchObject({ state: 'ended', tries: waits.length });
    expect(browser.notifications.create).not.toHaveBeenCalled();
  });

  it('tells when it appears, once, and opens it on a click', async () => {
    finds = ['nothing', 'server', 'found'];
    await watching.watch(NORTH.url, ISSUER);
    for (let times = 0; times < 3; times++) await ring();
    expect(await watchOf(ID)).toMatchObject({ state: 'found', tries: 3 });
    expect(browser.alarmsSet.size).toBe(0);
    expect(browser.notifications.create.mock.calls).toEqual([
      [ID, expect.objectContaining({ title: 'watch_found_title Government of Belmar', message: SOUTH.title })],
    ]);
    await watching.openWatched(ID);
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: SOUTH.url });
    await watching.openWatched('something else');
    expect(browser.tabs.create).toHaveBeenCalledTimes(1);
  });

  it('tells in other words of what may be the account', async () => {
    finds = ['possible'];
    await watching.watch(NORTH.url, ISSUER);
    await ring();
    expect(browser.notifications.create.mock.calls[0]?.[1].title).toBe('watch_possible_title Government of Belmar');
  });

  it('goes on in a worker, or a browser, that starts later', async () => {
    await watching.watch(NORTH.url, ISSUER);
    browser.alarmsSet.clear();
    now += 30 * HOUR;
    await start();
    await watching.setAlarm();
    expect(await ring()).toBeLessThan(0.01);
    expect(looked).toEqual([ISSUER]);
    expect(await watchOf(ID)).toMatchObject({ state: 'on', tries: 1 });
  });

  it('looks a last time when the browser was closed for longer than three days', async () => {
    await watching.watch(NORTH.url, ISSUER);
    now += 2 * WATCH_FOR;
    await start();
    await watching.setAlarm();
    await ring();
    expect(looked).toHaveLength(1);
    expect(await watchOf(ID)).toMatchObject({ state: 'ended' });
    expect(browser.alarmsSet.size).toBe(0);
  });

  it('ends when the reader says so, also while a look is on its way', async () => {
    await watching.watch(NORTH.url, ISSUER);
    await watching.stopWatching(ID);
    expect(browser.alarmsSet.size).toBe(0);
    expect(await watchOf(ID)).toMatchObject({ state: 'stopped' });
    await watching.watch(NORTH.url, ISSUER);
    now += 2 * HOUR;
    await watching.lookForDue(async (of) => {
      await watching.stopWatching(ID);
      finds = ['found'];
      return look(of);
    });
    expect(await watchOf(ID)).toMatchObject({ state: 'stopped' });
    expect(browser.notifications.create).not.toHaveBeenCalled();
  });

  it('ends when access is taken back', async () => {
    finds = ['permission'];
    await watching.watch(NORTH.url, ISSUER);
    await ring();
    expect(await watchOf(ID)).toMatchObject({ state: 'permission' });
    expect(browser.alarmsSet.size).toBe(0);
  });

  it('ends without a look when its issuer is switched off', async () => {
    await watching.watch(NORTH.url, ISSUER);
    await switchIssuers([ISSUER], false, now);
    await ring();
    expect(looked).toEqual([]);
    expect(await watchOf(ID)).toMatchObject({ state: 'stopped', tries: 0 });
    expect(browser.alarmsSet.size).toBe(0);
  });

  it('has one alarm for all, set to the soonest, and looks for each in its turn', async () => {
    await watching.watch(NORTH.url, ISSUER);
    now += HOUR / 2;
    await watching.watch(NORTH.url, 'fr-elysee');
    expect(await ring()).toBe(0.5);
    expect(await ring()).toBe(0.5);
    expect(looked).toEqual([ISSUER, 'fr-elysee']);
    expect(await watches()).toHaveLength(2);
  });

  it('goes on after a look that failed altogether', async () => {
    await watching.watch(NORTH.url, ISSUER);
    now += HOUR;
    await expect(watching.lookForDue(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
    expect(await watchOf(ID)).toMatchObject({ state: 'on', tries: 1 });
    expect(browser.alarmsSet.get(watching.WATCH_ALARM)).toBe(now + 2 * HOUR);
  });

  it('is over without a look when the account came by another way', async () => {
    await watching.watch(NORTH.url, ISSUER);
    await saveStatement(SOUTH, sentencesAsClaims(SOUTH.body), { ...FACTS, now });
    await library.comparisons.put({
      id: 'x',
      sides: [SOUTH.url, NORTH.url],
      versions: [1, 1],
      pairedBy: 'reader',
      eventScore: 1,
      links: [],
      engine: '1',
      comparedAt: now,
    });
    await ring();
    expect(looked).toEqual([]);
    expect(await watchOf(ID)).toMatchObject({ state: 'found' });
  });
});
