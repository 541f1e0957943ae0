// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../src/popup/Popup.tsx';
import type { Standing } from '../../../src/ui/pair/standing.ts';
import { message } from '../../../src/ui/words/words.ts';
import { browser, forgetBrowser } from '../ui/fakeBrowser.ts';
import { alone, left, pair, right } from '../ui/pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const ADDRESS = 'chrome-extension://extension/src/popup/index.html';
const standing = signal<Standing>({ state: 'loading' });
const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const show = (shown: Standing) =>
  act(() => {
    standing.value = shown;
  });

beforeEach(() =>
  act(() => {
    standing.value = { state: 'pair', tab: 5, pair };
    render(<Popup store={{ standing, compareWith: vi.fn(), retry: vi.fn() }} address={ADDRESS} />, document.body);
  }),
);
afterEach(() => {
  render(null, document.body);
  forgetBrowser();
  vi.unstubAllGlobals();
});

describe('the popup', () => {
  it('says whose statement of which event this is', () => {
    expect(words('h1')).toEqual(['Call with Iceland']);
    expect(words('.event-date')).toEqual(['12 May 2025']);
    expect(words('.side')).toEqual(['FR Élysée', 'IS Prime Minister of Iceland']);
  });

  it('says where a text came from, unless from its own page', async () => {
    await show({ state: 'pair', tab: 5, pair: { ...pair, other: { ...right, origin: 'pasted', url: null } } });
    expect(words('.side')[1]).toBe('IS Prime Minister of Iceland (pasted text)');
  });

  it('counts the points in words', () => {
    expect(words('[data-count]')).toEqual([
      '• One point missing here',
      '≠ One point on which they contradict each other',
      '≈ One point on which they differ',
      '= One point that both make (one of them possibly)',
      '• One point only here',
    ]);
  });

  it('names no contradiction where there is none', async () => {
    await show({ state: 'pair', tab: 5, pair: { ...pair, counts: { ...pair.counts, conflict: 0 } } });
    expect(all('[data-count="conflict"]')).toEqual([]);
    expect(all('[data-count]')).toHaveLength(4);
  });

  it('quotes the first missing points in full, and says how many more there are', async () => {
    expect(words('.quotation')).toEqual(['The Prime Minister called for the release of the crew']);
    expect(all('.missing .hint')).toHaveLength(1);
    const only = right.claims.map((claim) => ({ ...claim, status: 'only' as const }));
    await show({ state: 'pair', tab: 5, pair: { ...pair, other: { ...right, claims: only } } });
    expect(words('.quotation')).toEqual(right.claims.slice(0, 3).map(({ text }) => text));
    expect(words('.missing .hint').at(-1)).toBe('One more in the panel');
  });

  it('says so where nothing is missing', async () => {
    await show({ state: 'pair', tab: 5, pair: { ...pair, other: { ...right, claims: [] } } });
    expect(words('.missing')).toEqual([`${message('missing_heading')}${message('missing_none')}`]);
  });

  it('waits for a comparison that is on its way', async () => {
    await show({ state: 'pair', tab: 5, pair: { ...alone, other: right } });
    expect(words('[role="status"]')).toEqual([message('comparing')]);
    expect(all('[data-count]')).toEqual([]);
  });

  it('offers the box where there is no counterpart', async () => {
    await show({ state: 'pair', tab: 5, pair: alone });
    expect(words('.notice h2')).toEqual([message('state_alone_title')]);
    expect(all('form.paste')).toHaveLength(1);
    expect(all('[data-action="open-panel"]')).toEqual([]);
  });

  it('says where a statement has no point', async () => {
    await show({ state: 'pair', tab: 5, pair: { ...pair, own: { ...left, claims: [] } } });
    expect(words('.notice h2')).toEqual([message('state_empty_title')]);
  });

  it.each(['loading', 'hidden', 'none', 'library', 'reload', 'slow'] as const)('has words for %s', async (state) => {
    await show({ state, tab: 5 } as Standing);
    expect(all('main')[0]?.dataset.state).toBe(state);
    expect(words('main')[0]?.length).toBeGreaterThan(10);
  });
});

describe('the button for the side panel', () => {
  const press = async () => {
    await act(() => all('[data-action="open-panel"]')[0]?.click());
  };

  it('opens Chrome’s in the click itself, for the tab that is shown', async () => {
    const open = vi.fn(async () => {});
    vi.stubGlobal('chrome', { sidePanel: { open } });
    all('[data-action="open-panel"]')[0]?.click();
    // Asked before anything else could run: a later call would be without the user's gesture.
    expect(open).toHaveBeenCalledWith({ tabId: 5 });
    await settled();
    expect(all('[role="alert"]')).toEqual([]);
  });

  it('opens Firefox’s sidebar in the click itself', async () => {
    vi.stubGlobal('chrome', {});
    all('[data-action="open-panel"]')[0]?.click();
    expect(browser.sidebarAction.open).toHaveBeenCalled();
    await settled();
  });

  it('closes the popup afterwards, but no page that is open in a tab', async () => {
    vi.stubGlobal('chrome', { sidePanel: { open: vi.fn(async () => {}) } });
    const close = vi.spyOn(window, 'close').mockImplementation(() => {});
    await press();
    await settled();
    expect(close).not.toHaveBeenCalled();
    browser.extension.getViews.mockReturnValueOnce([window]);
    await press();
    await settled();
    expect(close).toHaveBeenCalled();
  });

  it('says so when the browser refuses', async () => {
    vi.stubGlobal('chrome', { sidePanel: { open: vi.fn(async () => Promise.reject(new Error('no gesture'))) } });
    await press();
    await settled();
    expect(words('[role="alert"]')).toEqual([message('open_panel_failed')]);
  });
});
