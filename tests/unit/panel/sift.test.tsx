// @vitest-environment happy-dom
import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PairView } from '../../../src/library/views.ts';
import type { FocusRequest } from '../../../src/panel/comparison/focusRequests.ts';
// Loaded beforehand: what is loaded later must not come when a test is over.
import '../../../src/panel/export/ExportMenu.tsx';
import { Panel } from '../../../src/panel/Panel.tsx';
import { NO_TAB, type Standing } from '../../../src/ui/pair/standing.ts';
import { message } from '../../../src/ui/words/words.ts';
import { forgetBrowser } from '../ui/fakeBrowser.ts';
import { LEFT, left, pair } from '../ui/pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const standing = signal<Standing>({ state: 'loading' });
const wanted: Signal<FocusRequest | null> = signal(null);
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** Lets the page be idle until it is so. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !holds(); turn += 1)
    await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))));
  expect(holds()).toBe(true);
}

const show = (shown: PairView) =>
  act(() => {
    standing.value = { state: 'pair', tab: NO_TAB, pair: shown };
  });
const enter = (selector: string, value: string, kind: 'input' | 'change') =>
  act(() => {
    one<HTMLInputElement>(selector).value = value;
    one(selector).dispatchEvent(new Event(kind, { bubbles: true }));
  });

beforeEach(async () => {
  wanted.value = null;
  await show(pair);
  const store = { standing, compareWith: vi.fn(), retry: vi.fn() };
  await act(() => render(<Panel store={store} wide={signal(false)} wanted={wanted} />, document.body));
});
afterEach(() => {
  render(null, document.body);
  forgetBrowser();
  vi.restoreAllMocks();
});

describe('the points of a comparison', () => {
  it('are searched with the found words marked, counted, and all brought back with one press', async () => {
    await enter('[type="search"]', 'BORDER proposed', 'input');
    expect(words('.point .status')).toEqual(['They differ']);
    expect(new Set(words('mark[data-found]').map((word) => word.toLowerCase()))).toEqual(
      new Set(['border', 'proposed']),
    );
    expect(words('.sift-left')).toEqual([message('sift_left', '1', '5')]);
    await act(() => one('[data-action="sift-clear"]').click());
    expect(one<HTMLInputElement>('[type="search"]').value).toBe('');
    expect(words('.sift-left')).toEqual(['']);
    expect(all('mark[data-found]')).toEqual([]);
  });

  it('have their choices folded away where it is narrow, but never one that is made', async () => {
    const more = one('[data-action="sift-more"]');
    expect([more.getAttribute('aria-expanded'), one('.sift').dataset.open]).toEqual(['false', 'false']);
    await act(() => more.click());
    expect([more.getAttribute('aria-expanded'), one('.sift').dataset.open]).toEqual(['true', 'true']);
    await act(() => more.click());
    await enter('.sift select', 'CONSULT', 'change');
    expect(one('.sift').dataset.open).toBe('true');
  });

  it('say so when none is left', async () => {
    await enter('[type="search"]', 'zeppelin', 'input');
    expect(all('.point')).toEqual([]);
    expect(words('.empty')).toEqual([message('sift_nothing')]);
    expect(all('[data-action="sift-clear"]')).toHaveLength(1);
  });

  it('stand by topic under headings, none of them lost', async () => {
    await act(() => one('[data-filter="all"]').click());
    await enter('[data-order]', 'topic', 'change');
    expect(all('.point')).toHaveLength(5);
    expect(words('.points-topic').length).toBeGreaterThan(1);
    expect(words('.points-topic').at(-1)).toContain(message('topic_none'));
  });

  it('are drawn around the window only where they are many, each with its place among all', async () => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(
      () => ({ top: 0, bottom: 150, height: 150, left: 0, right: 300, width: 300, x: 0, y: 0 }) as DOMRect,
    );
    const [claim] = left.claims;
    if (!claim) throw new Error('no claim');
    const claims = Array.from({ length: 1_000 }, (_, index) => ({ ...claim, id: `${LEFT}#2.${index}`, partners: [] }));
    await show({ ...pair, own: { ...left, claims } });
    await act(() => one('[data-filter="all"]').click());
    const begun = all('.row').length;
    expect(begun).toBeGreaterThan(3);
    expect(begun).toBeLessThan(10);
    const gap = all('.gap').reduce((sum, { style }) => sum + Number.parseFloat(style.height), 0);
    expect(gap).toBeGreaterThan(100_000);
    await until(() => all('.far').length > 900);
    const rows = all('.row');
    expect(rows.length).toBeGreaterThan(begun);
    expect(rows.length).toBeLessThan(60);
    expect(rows[1]?.getAttribute('aria-posinset')).toBe('2');
    expect(Number(rows[1]?.getAttribute('aria-setsize'))).toBeGreaterThanOrEqual(1_000);
    // What is far from the window has its words and its place, for the browser's search and for those who hear the list.
    expect(all('.gap')).toEqual([]);
    expect(all('.row, .far').map((row) => row.getAttribute('aria-posinset'))).toEqual(
      Array.from({ length: rows.length + all('.far').length }, (_, index) => String(index + 1)),
    );
    expect(all('.far').at(-1)?.textContent).toContain(claim.text);
  });

  it('are drawn whole when the page is idle where they are some hundred, what is seen first', async () => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(
      () => ({ top: 0, bottom: 150, height: 150, left: 0, right: 300, width: 300, x: 0, y: 0 }) as DOMRect,
    );
    const [claim] = left.claims;
    if (!claim) throw new Error('no claim');
    const claims = Array.from({ length: 150 }, (_, index) => ({ ...claim, id: `${LEFT}#2.${index}`, partners: [] }));
    await show({ ...pair, own: { ...left, claims } });
    await act(() => one('[data-filter="all"]').click());
    expect(all('.row').length).toBeLessThan(10);
    await until(() => all('.gap').length === 0);
    expect(all('.row').length).toBeGreaterThanOrEqual(150);
    expect(all('.far')).toEqual([]);
  });
});
