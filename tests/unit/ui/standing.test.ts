import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PairView } from '../../../src/library/views.ts';
import { followStanding, type PageAnswer, type Sources, standingOf } from '../../../src/ui/pair/standing.ts';
import { browser, forgetBrowser } from './fakeBrowser.ts';
import { alone, LEFT, pair } from './pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fakeBrowser.ts')).browser }));

const settled = () => new Promise((resolve) => setTimeout(resolve));

interface Watch {
  readonly url: string;
  readonly other: string | null;
  readonly show: (pair: PairView | null) => void;
  readonly fail: () => void;
  stopped: boolean;
}

function sources(address = 'chrome-extension://extension/src/panel/index.html') {
  const watches: Watch[] = [];
  const pages: { tab: number; show: (answer: PageAnswer) => void; stopped: boolean }[] = [];
  const made: Sources = {
    address,
    watchPair: (url, other, show, fail) => {
      const watch = { url, other, show, fail, stopped: false };
      watches.push(watch);
      return () => {
        watch.stopped = true;
      };
    },
    watchPage: (tab, show) => {
      const page = { tab, show, stopped: false };
      pages.push(page);
      return () => {
        page.stopped = true;
      };
    },
    isIssuerSite: (url) => url.startsWith('https://left.example/'),
  };
  return { made, watches, pages };
}

function last<T>(list: readonly T[]): T {
  const found = list.at(-1);
  if (found === undefined) throw new Error('nothing is watched');
  return found;
}

describe('what is shown', () => {
  const open = { state: 'open', tab: 1, url: LEFT, complete: true } as const;
  const site = () => true;

  it('follows from page, library and content script', () => {
    expect(standingOf({ state: 'waiting' }, 'waiting', 'asking', site).state).toBe('loading');
    expect(standingOf({ state: 'hidden', tab: 1 }, null, 'absent', site).state).toBe('hidden');
    expect(standingOf(open, 'waiting', 'asking', site).state).toBe('loading');
    expect(standingOf(open, 'failed', 'asking', site).state).toBe('library');
    expect(standingOf(open, pair, 'absent', site)).toEqual({ state: 'pair', tab: 1, pair });
    expect(standingOf(open, null, 'unknown', site).state).toBe('none');
    expect(standingOf(open, null, 'reading', site).state).toBe('loading');
    expect(standingOf(open, null, 'slow', site).state).toBe('slow');
  });

  it('asks for a reload only where a content script should have been', () => {
    expect(standingOf(open, null, 'absent', site).state).toBe('reload');
    expect(standingOf({ ...open, complete: false }, null, 'absent', site).state).toBe('loading');
    expect(standingOf(open, null, 'absent', () => false).state).toBe('none');
  });
});

describe('the standing', () => {
  beforeEach(() => {
    browser.openTabs.push(
      { id: 1, url: LEFT, status: 'complete', active: true },
      { id: 2, url: 'https://elsewhere.example/', status: 'complete' },
      { id: 3 },
    );
  });
  afterEach(forgetBrowser);

  it('is loading, then what the library holds, live', async () => {
    const { made, watches } = sources();
    const { standing } = followStanding(made);
    expect(standing.value.state).toBe('loading');
    await settled();
    last(watches).show(alone);
    expect(standing.value).toEqual({ state: 'pair', tab: 1, pair: alone });
    last(watches).show(pair);
    expect(standing.value).toEqual({ state: 'pair', tab: 1, pair });
  });

  it('follows the active tab, and stops watching the one before', async () => {
    const { made, watches, pages } = sources();
    const { standing } = followStanding(made);
    await settled();
    const first = last(watches);
    first.show(pair);
    for (const tab of browser.openTabs) tab.active = tab.id === 2;
    browser.tabs.onActivated.tell();
    await settled();
    expect(first.stopped).toBe(true);
    expect(standing.value.state).toBe('loading');
    last(watches).show(null);
    expect(last(pages).tab).toBe(2);
    last(pages).show('absent');
    expect(standing.value.state).toBe('none');
    for (const tab of browser.openTabs) tab.active = tab.id === 3;
    browser.tabs.onActivated.tell();
    await settled();
    expect(standing.value.state).toBe('hidden');
  });

  it('stays with the tab that the address names', async () => {
    const { made, watches } = sources('chrome-extension://extension/src/panel/index.html?tab=2');
    const { standing } = followStanding(made);
    await settled();
    expect(last(watches).url).toBe('https://elsewhere.example/');
    browser.openTabs.splice(1, 1);
    browser.tabs.onRemoved.tell();
    await settled();
    expect(standing.value.state).toBe('hidden');
  });

  it('asks the page again when it has loaded anew', async () => {
    const { made, watches, pages } = sources();
    const { standing } = followStanding(made);
    await settled();
    last(watches).show(null);
    last(pages).show('absent');
    expect(standing.value.state).toBe('reload');
    const tab = browser.openTabs[0];
    if (tab) tab.status = 'loading';
    browser.tabs.onUpdated.tell(1, { status: 'loading' });
    await settled();
    if (tab) tab.status = 'complete';
    browser.tabs.onUpdated.tell(1, { status: 'complete' });
    await settled();
    expect(pages.slice(0, -1).every(({ stopped }) => stopped)).toBe(true);
    last(pages).show('reading');
    expect(standing.value.state).toBe('loading');
    last(watches).show(alone);
    expect(standing.value.state).toBe('pair');
  });

  it('keeps what is shown while another counterpart is looked up', async () => {
    const { made, watches } = sources();
    const { standing, compareWith } = followStanding(made);
    await settled();
    last(watches).show(pair);
    compareWith('https://third.example/');
    expect(last(watches).other).toBe('https://third.example/');
    expect(standing.value.state).toBe('pair');
  });

  it('bridges the moment between a changed text and its new comparison', async () => {
    const { made, watches } = sources();
    const { standing } = followStanding(made);
    await settled();
    const between: PairView = { ...alone, other: pair.other };
    last(watches).show(between);
    expect(standing.value).toMatchObject({ pair: between });
    last(watches).show(pair);
    vi.useFakeTimers();
    last(watches).show(between);
    expect(standing.value).toMatchObject({ pair });
    vi.advanceTimersByTime(1_000);
    const again = { ...pair, counts: { ...pair.counts, missing: 9 } };
    last(watches).show(again);
    vi.advanceTimersByTime(10_000);
    expect(standing.value).toMatchObject({ pair: again });
    last(watches).show(between);
    vi.advanceTimersByTime(10_000);
    expect(standing.value).toMatchObject({ pair: between });
    vi.useRealTimers();
  });

  it('shows at once that a counterpart is gone', async () => {
    const { made, watches } = sources();
    const { standing } = followStanding(made);
    await settled();
    last(watches).show(pair);
    last(watches).show(alone);
    expect(standing.value).toMatchObject({ pair: alone });
  });

  it('says that the library did not open, and tries again', async () => {
    const { made, watches } = sources();
    const { standing, retry } = followStanding(made);
    await settled();
    last(watches).fail();
    expect(standing.value.state).toBe('library');
    retry();
    expect(standing.value.state).toBe('loading');
    last(watches).show(pair);
    expect(standing.value.state).toBe('pair');
  });

  it('is not mixed up by answers that overtake each other', async () => {
    const { made, watches } = sources();
    followStanding(made);
    await settled();
    let late: (tabs: typeof browser.openTabs) => void = () => {};
    browser.tabs.query.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          late = resolve;
        }),
    );
    browser.tabs.onActivated.tell();
    for (const tab of browser.openTabs) tab.active = tab.id === 2;
    browser.tabs.onActivated.tell();
    await settled();
    late([{ id: 1, url: LEFT, status: 'complete' }]);
    await settled();
    expect(last(watches).url).toBe('https://elsewhere.example/');
  });
});
