// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginSearch, searchId, updateSearch } from '../../../src/library/find/searches.ts';
import { SEARCH_STATES, type SearchRow } from '../../../src/library/find/searchRows.ts';
import { beginWatch, updateWatch } from '../../../src/library/find/watches.ts';
import { library } from '../../../src/library/schema.ts';
import { switchIssuers } from '../../../src/library/statement/issuerSettings.ts';
import { Finder } from '../../../src/ui/finder/Finder.tsx';
import { eventually } from '../eventually.ts';
import { browser, forgetBrowser } from './fakeBrowser.ts';
import { alone, LEFT } from './pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fakeBrowser.ts')).browser }));

/** A statement of the Élysée whose other side is Canada. */
const CALL = {
  ...alone,
  event: { ...alone.event, date: '2025-05-12', parties: ['ca', 'fr'] },
  own: { ...alone.own, title: 'Telephone conversation with the Prime Minister of Canada' },
};

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const shown = () => words('body')[0] ?? '';
function one(selector: string): HTMLElement {
  const found = all(selector)[0];
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
const click = (selector: string) => act(async () => one(selector).click());
const sent = () => browser.runtime.sendMessage.mock.calls.map(([message]) => message);
const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 30))));

async function searched(change: Partial<SearchRow>, issuer = 'ca-pm') {
  await beginSearch({ statement: LEFT, issuer, state: 'running' }, Date.now());
  await updateSearch(searchId(LEFT, issuer), change, Date.now());
  await eventually(async () => {
    await settle();
    expect(all(`[data-issuer="${issuer}"][data-state="${change.state}"]`)).toHaveLength(1);
  });
}

beforeEach(async () => {
  await library.delete();
  await library.open();
  await library.statements.put({ id: LEFT } as never);
  browser.answers.current = () => ({ state: null });
  await act(() => render(<Finder pair={CALL} />, document.body));
  await settle();
});
afterEach(() => {
  render(null, document.body);
  forgetBrowser();
});

describe('looking for the other side’s account', () => {
  it('is offered for the most fitting office first, in plain words, and asks for nothing by itself', () => {
    expect(words('.finder-of')[0]).toContain('CA Prime Minister of Canada');
    expect(words('[data-action="find"]')[0]).toBe('Look on www.pm.gc.ca');
    expect(words('.finder-of .hint')[0]).toContain('this one site');
    expect(words('.finder-of .hint')[0]).toContain('12 May 2025');
    expect(words('.finder-others .finder-issuer')).toEqual(['CA Global Affairs Canada']);
    expect(browser.permissions.request).not.toHaveBeenCalled();
    expect(sent()).toEqual([]);
  });

  it('asks for access to that one host in the click itself, and tells the worker before the answer comes', async () => {
    let answer: (given: boolean) => void = () => {};
    browser.permissions.request.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    one('[data-action="find"]').click();
    expect(browser.permissions.request.mock.calls).toEqual([[{ origins: ['*://www.pm.gc.ca/*'] }]]);
    const payload = { statement: LEFT, issuer: 'ca-pm' };
    expect(sent()).toEqual([{ name: 'counterpart.find', payload: { ...payload, access: 'asked' } }]);
    await act(async () => answer(false));
    expect(sent()[1]).toEqual({ name: 'counterpart.find', payload: { ...payload, access: 'refused' } });
  });

  it('goes on when access is given, and is refused where the browser does not even ask', async () => {
    await click('[data-action="find"]');
    expect(sent().map(({ payload }) => (payload as { access: string }).access)).toEqual(['asked', 'given']);
    browser.permissions.request.mockRejectedValueOnce(new Error('only from a user input handler'));
    await click('[data-action="find"]');
    expect(
      sent()
        .map(({ payload }) => (payload as { access: string }).access)
        .at(-1),
    ).toBe('refused');
  });

  it('says so when the library refuses', async () => {
    browser.answers.current = () => ({ problem: 'problem_storage_full' });
    await click('[data-action="find"]');
    await settle();
    expect(words('.fault')[0]).toMatch(/no room left/);
  });

  it('has words of its own for every state, and never leaves the reader without a way on', async () => {
    const said = new Set<string>();
    for (const state of SEARCH_STATES) {
      await library.searches.clear();
      await settle();
      const host = state === 'permission' ? 'news.pm.gc.ca' : 'www.pm.gc.ca';
      await searched({ state, host, status: state === 'server' ? 503 : null });
      const text = words('.finder-state')[0] ?? '';
      expect(text, state).not.toMatch(/find_|\$\d/);
      said.add(text);
      if (state === 'running') expect(all('[data-action="stop"]')).toHaveLength(1);
      else expect(words('[data-action="find"]')[0], state).toMatch(/^Look again on /);
      const ways = all('[data-issuer="ca-pm"] .finder-ways a').length;
      expect(ways > 0, state).toBe(!['asked', 'running', 'found'].includes(state));
    }
    expect(said.size).toBe(SEARCH_STATES.length);
  });

  it('asks for the host that was missing', async () => {
    await searched({ state: 'permission', host: 'news.pm.gc.ca' });
    await click('[data-action="find"]');
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['*://news.pm.gc.ca/*'] });
  });

  it('shows how far it is, and stops', async () => {
    await searched({ state: 'running', requests: 3 });
    expect(shown()).toContain('three requests so far');
    await click('[data-action="stop"]');
    expect(sent()).toEqual([{ name: 'counterpart.stop', payload: { statement: LEFT, issuer: 'ca-pm' } }]);
  });

  it('takes a search without a sign of life for one that the browser ended', async () => {
    await library.searches.clear();
    await beginSearch({ statement: LEFT, issuer: 'ca-pm', state: 'running' }, Date.now() - 50_000);
    await eventually(async () => {
      await settle();
      expect(words('.finder-state')[0]).toMatch(/^Interrupted/);
    });
    expect(all('[data-action="find"]').length).toBeGreaterThan(0);
  });

  it('tells where it looked, how much it read, of which days, and what it could not read', async () => {
    const list = { url: 'https://www.pm.gc.ca/en/news.rss', outcome: 'read', entries: 20 } as const;
    await searched({
      state: 'nothing',
      looked: [
        { ...list, from: '2025-05-10', to: '2025-05-14' },
        { ...list, url: 'https://www.pm.gc.ca/one', entries: 1, from: '2025-05-12', to: '2025-05-12' },
        { ...list, url: 'https://www.pm.gc.ca/none', from: null, to: null },
        { ...list, url: 'https://www.pm.gc.ca/empty', entries: 0, from: null, to: null },
        { ...list, url: 'https://www.pm.gc.ca/list?page=1', outcome: 'slow', entries: 0, from: null, to: null },
      ],
    });
    expect(words('.looked li')).toEqual([
      'www.pm.gc.ca/en/news.rss: 20 entries, 10 May 2025 to 14 May 2025',
      'www.pm.gc.ca/one: one entry, 12 May 2025',
      'www.pm.gc.ca/none: 20 entries, without dates',
      'www.pm.gc.ca/empty: no entries',
      'www.pm.gc.ca/list: not read. www.pm.gc.ca takes too long.',
    ]);
  });

  it('asks the reader about a page that may be it', async () => {
    const url = 'https://www.pm.gc.ca/en/news/readouts/2025/05/15/call';
    await library.statements.put({ id: url, url, title: 'A call', day: '2025-05-15' } as never);
    await searched({ state: 'possible', page: url });
    expect(one('.finder-judge a').getAttribute('href')).toBe(url);
    expect(words('.finder-judge p')).toEqual(['A call 15 May 2025']);
    await click('[data-action="same"]');
    await click('[data-action="other"]');
    expect(sent().map(({ name, payload }) => [name, (payload as { same: boolean }).same])).toEqual([
      ['counterpart.judge', true],
      ['counterpart.judge', false],
    ]);
  });

  it('leaves out offices that are switched off, and those whose account is there', async () => {
    await act(() => switchIssuers(['ca-gac'], false, 1));
    await eventually(async () => {
      await settle();
      expect(all('.finder-others')).toHaveLength(0);
    });
    const there = { ...CALL, counterparts: [{ id: 'x', issuerName: 'Prime Minister of Canada', code: 'CA' }] };
    await act(() => render(<Finder pair={there} />, document.body));
    await settle();
    expect(all('.finder')).toHaveLength(0);
  });

  it('is not offered without a day or another party', async () => {
    for (const event of [
      { ...CALL.event, date: null },
      { ...CALL.event, parties: ['fr'] },
    ]) {
      await act(() => render(<Finder pair={{ ...CALL, event }} />, document.body));
      expect(all('.finder')).toHaveLength(0);
    }
  });
});

describe('watching', () => {
  it('is offered where nothing was found, begins with access only, and tells how long it lasts', async () => {
    await searched({ state: 'nothing' });
    browser.permissions.request.mockResolvedValueOnce(false);
    await click('[data-action="watch"]');
    await settle();
    expect(words('.fault')[0]).toMatch(/Without access to www\.pm\.gc\.ca/);
    expect(sent()).toEqual([]);
    browser.answers.current = () => ({ on: true });
    await click('[data-action="watch"]');
    expect(sent()).toEqual([{ name: 'counterpart.watch', payload: { statement: LEFT, issuer: 'ca-pm', on: true } }]);
    await beginWatch(LEFT, 'ca-pm', new Date(2025, 4, 13, 12).getTime(), 1);
    await eventually(async () => {
      await settle();
      expect(words('[data-watch="on"] [role="status"]')).toEqual(['Watching www.pm.gc.ca until 16 May 2025.']);
    });
    await click('[data-action="unwatch"]');
    expect(sent().at(-1)?.payload).toMatchObject({ on: false });
  });

  it('says how it ended, and can begin anew', async () => {
    await beginWatch(LEFT, 'ca-pm', 1, 1);
    for (const [state, said] of [
      ['ended', /published no account that was found/],
      ['permission', /access .* was taken back/],
      ['found', /has appeared/],
    ] as const) {
      await updateWatch(searchId(LEFT, 'ca-pm'), { state });
      await eventually(async () => {
        await settle();
        expect(words(`[data-watch="${state}"] [role="status"]`)[0]).toMatch(said);
      });
      expect(all('[data-action="watch"]')).toHaveLength(1);
    }
  });
});
