// @vitest-environment happy-dom
import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PairView } from '../../../src/library/views.ts';
import { type FocusRequest, followFocusRequests } from '../../../src/panel/comparison/focusRequests.ts';
import { eventually } from '../eventually.ts';
// Loaded beforehand: what is loaded later must not come when a test is over.
import '../../../src/panel/export/ExportMenu.tsx';
import { Panel } from '../../../src/panel/Panel.tsx';
import type { Standing } from '../../../src/ui/pair/standing.ts';
import { message } from '../../../src/ui/words/words.ts';
import { browser, forgetBrowser } from '../ui/fakeBrowser.ts';
import { alone, LEFT, left, pair, RIGHT, right } from '../ui/pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const standing = signal<Standing>({ state: 'loading' });
const wide = signal(false);
const wanted: Signal<FocusRequest | null> = signal(null);
const compareWith = vi.fn();
const retry = vi.fn();

const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const put = <T,>(place: Signal<T>, value: T) =>
  act(() => {
    place.value = value;
  });
const shownPair = (shown: PairView) => put<Standing>(standing, { state: 'pair', tab: 5, pair: shown });

function one(selector: string): HTMLElement {
  const found = all(selector)[0];
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

beforeEach(async () => {
  standing.value = { state: 'pair', tab: 5, pair };
  wide.value = false;
  wanted.value = null;
  await act(() =>
    render(<Panel store={{ standing, compareWith, retry }} wide={wide} wanted={wanted} />, document.body),
  );
});
afterEach(() => {
  render(null, document.body);
  forgetBrowser();
});

describe('the panel', () => {
  it('begins with the points that are missing here', () => {
    expect(words('h1')).toEqual(['Call with Iceland']);
    expect(words('.side')).toEqual(['FR Élysée', 'IS Prime Minister of Iceland']);
    expect(words('[role="tab"][aria-selected="true"]')).toEqual(['Missing here 1']);
    expect(words('.point .quotation')).toEqual(['The Prime Minister called for the release of the crew']);
    expect(words('.point .status')).toEqual(['IS only']);
  });

  it('leads from each side’s name to its page, at the words of the point that the reader is at', async () => {
    const links = () => all('.panel-header .original').map((link) => link.getAttribute('href'));
    expect(links()).toEqual([LEFT, RIGHT]);
    await act(() => one('[data-filter="differs"]').click());
    await act(() => one('.point').focus());
    expect(links()).toEqual([
      expect.stringMatching(/^https:\/\/left\.example\/call#:~:text=The%20leaders%20agreed/),
      expect.stringMatching(/^https:\/\/right\.example\/call#:~:text=The%20Prime%20Minister%20proposed/),
    ]);
    browser.answers.current = (name) => (name === 'claim.show' ? { anchor: 'found' } : undefined);
    browser.tabs.create.mockClear();
    await act(async () => {
      one('.panel-header .original').click();
      await settled();
    });
    // The open page's own words are shown there; the other side's page is opened anew.
    expect(browser.tabs.create).not.toHaveBeenCalled();
    await act(async () => {
      all('.panel-header .original')[1]?.click();
      await settled();
    });
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: links()[1] });
    await shownPair({ ...pair, own: { ...left, url: null } });
    expect(links()).toHaveLength(1);
  });

  it('shows how specific each side is, and who speaks of what', async () => {
    expect(words('.specifics .unseen').map((sentence) => sentence.slice(0, 40))).toEqual([
      'Élysée: 1 of 4 points set terms or name ',
      'Prime Minister of Iceland: 2 of 4 points',
    ]);
    await eventually(() =>
      expect(words('.topics tbody :is(th, td)')).toEqual([
        ...['Military', '1', '2'],
        ...['Energy and sea', '1', '–'],
        ...['Humanitarian', '–', '1'],
      ]),
    );
  });

  it('shows the points of a topic, whatever they are counted as, until it is pressed again', async () => {
    await eventually(() => one('.topics tbody button'));
    const topic = one('.topics tbody button');
    await act(() => topic.click());
    expect(topic.getAttribute('aria-pressed')).toBe('true');
    expect(words('[role="tab"][aria-selected="true"]')).toEqual(['All']);
    expect(words('.point .status')).toEqual(['IS only', 'They differ']);
    await act(() => topic.click());
    expect(words('[role="tab"][aria-selected="true"]')).toEqual(['Missing here 1']);
  });

  it('never shows a possible pairing as a fact', async () => {
    await act(() => one('[data-filter="both"]').click());
    expect(words('.point .status')).toEqual(['Possibly both say this']);
    expect(words('.point .glyph')[0]).toBe('=?');
    expect(words('.doubtful')[0]).toMatch(/^One of these rests on a pairing that is only possible/);
    expect(words('.balance [data-part="both"] .unseen')).toEqual(['one point that both make (one of them possibly)']);
  });

  it('shows linked claims together, with what differs marked in both texts and in words', async () => {
    await act(() => one('[data-filter="differs"]').click());
    expect(words('.point .quotation')).toEqual([left.claims[0]?.text, right.claims[0]?.text]);
    expect(words('.point mark')).toEqual(['30 days', 'proposed', '60 days']);
    expect(words('.differences li')).toEqual([
      'number: 30 days (FR), 60 days (IS)',
      'stage: proposed, only IS',
      'Difference in firmness',
    ]);
    expect(words('.why ul li')).toEqual(['border']);
  });

  it('says where a pairing leaves room for doubt', async () => {
    await act(() => one('[data-filter="both"]').click());
    expect(words('.possible')).toEqual([message('possible_pair')]);
    await act(() => one('[data-filter="differs"]').click());
    expect(words('.possible')).toEqual([]);
  });

  it('filters by a click on the balance bar', async () => {
    await act(() => one('.balance [data-part="only"] button').click());
    expect(words('[role="tab"][aria-selected="true"]')).toEqual(['Only here 1']);
    expect(one('.balance [data-part="only"] button').getAttribute('aria-pressed')).toBe('true');
  });

  it('leads from filter to filter with the arrow keys alone', async () => {
    one('[role="tab"][aria-selected="true"]').focus();
    const press = (key: string) =>
      act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    await press('ArrowRight');
    expect(document.activeElement?.getAttribute('data-filter')).toBe('conflict');
    await press('End');
    expect(document.activeElement?.getAttribute('data-filter')).toBe('all');
    expect(all('[role="tab"][tabindex="0"]')).toHaveLength(1);
    expect(all('.point')).toHaveLength(5);
  });

  it('says of a text that it was read without the site’s rules', async () => {
    expect(words('.panel-header > .hint')).toEqual([]);
    await shownPair({ ...pair, other: { ...right, readWithoutRules: true } });
    expect(words('.panel-header > .hint')).toEqual([message('read_without_rules', right.issuerName)]);
  });

  it('never makes markup of a statement’s words', async () => {
    const text = '<img src=x onerror=alert(1)> <b>agreed</b>';
    const hostile = {
      ...left,
      text,
      issuerName: '<i>Élysée</i>',
      claims: [{ ...left.claims[2], start: 0, end: text.length }],
    };
    await shownPair({ ...pair, own: hostile as typeof left });
    await act(() => one('[data-filter="only"]').click());
    expect(words('.point .quotation')).toEqual([text]);
    expect(all('img, b, i')).toEqual([]);
  });

  it('scrolls the page to a point and says how that went', async () => {
    await act(() => one('[data-filter="only"]').click());
    const asked: unknown[] = [];
    browser.answers.current = (name, payload, tab) => {
      asked.push([name, payload, tab]);
      return { anchor: 'missing' };
    };
    await act(() => one('[data-action="show-on-page"]').click());
    await settled();
    expect(asked).toEqual([['claim.show', { claim: `${LEFT}#1.2` }, 5]]);
    expect(words('.shown').filter(Boolean)).toEqual([message('anchor_missing')]);
  });

  it('says so when the page does not answer', async () => {
    await act(() => one('[data-filter="only"]').click());
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await act(() => one('[data-action="show-on-page"]').click());
    await settled();
    expect(words('.shown').filter(Boolean)).toEqual([message('anchor_unreachable')]);
  });

  it('tells what an empty list means', async () => {
    await shownPair({ ...pair, other: { ...right, claims: right.claims.filter(({ status }) => status !== 'only') } });
    await act(() => one('[data-filter="missing"]').click());
    expect(words('.empty')).toEqual([message('filter_empty_missing', right.issuerName)]);
  });
});

describe('live changes', () => {
  /** The left statement's first point, now the same in both. */
  const changed: PairView = {
    ...pair,
    own: { ...left, claims: left.claims.map((claim, index) => (index === 0 ? { ...claim, status: 'both' } : claim)) },
    counts: { ...pair.counts, both: 2, differs: 0 },
  };

  it('leave the reader at the point and at the control they were at', async () => {
    await act(() => one('[data-filter="differs"]').click());
    one('.point summary').focus();
    await act(() => void document.activeElement?.dispatchEvent(new FocusEvent('focus', { bubbles: true })));
    await shownPair(changed);
    expect(words('.point .status')).toEqual(['Both say this']);
    expect(document.activeElement?.closest('[data-point]')?.getAttribute('data-point')).toBe(`${LEFT}#1.0`);
    expect(document.activeElement?.localName).toBe('summary');
  });

  it('keep the focus when the point moves in the list', async () => {
    await act(() => one('[data-filter="all"]').click());
    one(`[data-point="${LEFT}#1.2"] button`).focus();
    const first = {
      ...pair,
      own: {
        ...left,
        claims: left.claims.map((claim, index) => (index === 2 ? { ...claim, status: 'conflict' as const } : claim)),
      },
    };
    await shownPair(first);
    expect(all('.point').findIndex((point) => point.contains(document.activeElement))).toBe(1);
    expect(document.activeElement?.getAttribute('data-action')).toBe('show-on-page');
  });

  it('keep the focus when a new version gives the claims new names', async () => {
    one(`[data-point="${RIGHT}#1.2"] a`).focus();
    const claims = right.claims.map((claim) => ({ ...claim, id: claim.id.replace('#1.', '#2.') }));
    await shownPair({ ...pair, other: { ...right, versions: 2, claims } });
    expect(document.activeElement?.closest('[data-point]')?.getAttribute('data-point')).toBe(`${RIGHT}#2.2`);
    expect(document.activeElement?.localName).toBe('a');
  });

  it('are told to screen readers, but not what was there from the beginning', async () => {
    const live = () => words('p.unseen[role="status"]').join('');
    expect(live()).toBe('');
    await shownPair(changed);
    expect(live()).toContain('Compared with the Prime Minister of Iceland');
    expect(live()).toContain('two points that both make');
  });

  it('keep the filter that the reader chose', async () => {
    await act(() => one('[data-filter="both"]').click());
    await shownPair(changed);
    expect(words('[role="tab"][aria-selected="true"]')).toEqual(['Both 2']);
    expect(all('.point')).toHaveLength(2);
  });
});

describe('a point that was chosen on the page', () => {
  it('comes into view with the focus, under its filter', async () => {
    await put(wanted, { tab: 5, statement: LEFT, claim: `${LEFT}#1.0` });
    await settled();
    expect(words('[role="tab"][aria-selected="true"]')).toEqual(['Differ 1']);
    expect(document.activeElement?.getAttribute('data-point')).toBe(`${LEFT}#1.0`);
    expect(wanted.value).toBe(null);
  });

  it('waits while another statement or another tab is shown', async () => {
    await put(wanted, { tab: 9, statement: LEFT, claim: `${LEFT}#1.0` });
    await settled();
    expect(wanted.value).not.toBe(null);
    await put(wanted, { tab: 5, statement: RIGHT, claim: `${RIGHT}#1.0` });
    await settled();
    expect(wanted.value).not.toBe(null);
    expect(words('[role="tab"][aria-selected="true"]')).toEqual(['Missing here 1']);
  });

  it('is heard from the worker, and found where the worker left it', async () => {
    browser.kept.focus = { tab: 5, statement: LEFT, claim: `${LEFT}#1.2`, at: 1 };
    const asked = followFocusRequests();
    await settled();
    expect(asked.value).toEqual({ tab: 5, statement: LEFT, claim: `${LEFT}#1.2` });
    browser.runtime.onMessage.tell(
      { name: 'claim.focus', payload: { statement: LEFT, claim: `${LEFT}#1.3` } },
      { id: 'extension', url: 'chrome-extension://extension/worker.js' },
    );
    expect(asked.value).toEqual({ tab: null, statement: LEFT, claim: `${LEFT}#1.3` });
    await browser.storage.session.set({ focus: { tab: 5, statement: LEFT, claim: `${LEFT}#1.1`, at: 2 } });
    await settled();
    expect(asked.value?.claim).toBe(`${LEFT}#1.1`);
  });

  it('is nothing when what is kept is no focus', async () => {
    for (const strange of [null, 3, { tab: 1 }, { tab: 5, statement: LEFT, claim: null, at: 1 }]) {
      browser.kept.focus = strange;
      const asked = followFocusRequests();
      await settled();
      expect(asked.value).toBe(null);
    }
  });
});

describe('wide', () => {
  beforeEach(() => put(wide, true));

  it('both statements stand side by side, whole', () => {
    expect(words('.text h2')).toEqual(['FR Élysée', 'IS Prime Minister of Iceland']);
    const [own = '', other = ''] = words('.paragraphs').map((text) => text.replace(/ \([^)]*\)/g, ''));
    expect(own).toBe(left.text.replace(/\s*\n\n/g, ''));
    expect(other).toBe(right.text.replace(/\s*\n\n/g, ''));
    expect(all('.claim')).toHaveLength(8);
  });

  it('a claim lights its partner, by mouse and by keyboard', async () => {
    const lit = () => all('.claim[data-lit="true"]').map((claim) => claim.dataset.claim);
    await act(() => void one(`[data-claim="${LEFT}#1.1"]`).dispatchEvent(new MouseEvent('mouseenter')));
    expect(lit()).toEqual([`${LEFT}#1.1`, `${RIGHT}#1.1`]);
    await act(() => void one(`[data-claim="${LEFT}#1.1"]`).dispatchEvent(new MouseEvent('mouseleave')));
    expect(lit()).toEqual([]);
    await act(() => one(`[data-claim="${RIGHT}#1.0"]`).focus());
    expect(lit()).toEqual([`${LEFT}#1.0`, `${RIGHT}#1.0`]);
  });

  it('one claim of each text is in the way of the tab key; arrow keys lead to the others', async () => {
    expect(all('.claim[tabindex="0"]')).toHaveLength(2);
    one(`[data-claim="${LEFT}#1.0"]`).focus();
    await act(
      () =>
        void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })),
    );
    expect((document.activeElement as HTMLElement).dataset.claim).toBe(`${LEFT}#1.1`);
  });

  it('a chosen claim is told in full below, and Escape leads back to it', async () => {
    await act(() => one(`[data-claim="${RIGHT}#1.0"]`).click());
    expect(words('.detail .quotation')).toEqual([left.claims[0]?.text, right.claims[0]?.text]);
    expect(document.activeElement).toBe(one('.detail'));
    await act(() => void one('.detail').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect((document.activeElement as HTMLElement).dataset.claim).toBe(`${RIGHT}#1.0`);
    expect(words('.detail')).toEqual([message('choose_point')]);
  });

  it('a filter leaves the other claims as plain, readable text', async () => {
    await act(() => one('[data-filter="missing"]').click());
    expect(words('.claim')).toEqual(['The Prime Minister called for the release of the crew (IS only)']);
    expect(words('.paragraphs')[0]).toContain('open the northern border for 30 days');
  });
});

describe('without a comparison', () => {
  it('the panel offers the box and shows the points as not compared', async () => {
    await shownPair(alone);
    expect(words('.notice h2')).toEqual([message('state_alone_title')]);
    await eventually(async () => {
      await settled();
      expect(all('form.paste')).toHaveLength(1);
    });
    expect(new Set(words('.point .status'))).toEqual(new Set(['Not compared yet']));
  });

  it('a statement without a point says so', async () => {
    await shownPair({ ...alone, own: { ...left, claims: [] } });
    expect(words('.notice h2')).toEqual([message('state_empty_title')]);
  });

  it.each([
    ['loading', 'state_loading'],
    ['hidden', 'state_hidden_title'],
    ['none', 'state_none_title'],
    ['library', 'state_library_title'],
    ['reload', 'state_reload_title'],
    ['slow', 'state_slow_title'],
  ] as const)('%s says what is so', async (state, key) => {
    await put(standing, { state, tab: 5 } as Standing);
    expect(one('main').dataset.state).toBe(state);
    expect(one('main').textContent).toContain(message(key));
  });

  it('the buttons do what they say', async () => {
    await put(standing, { state: 'reload', tab: 5 });
    await act(() => one('button').click());
    expect(browser.tabs.reload).toHaveBeenCalledWith(5);
    await put(standing, { state: 'library' });
    await act(() => one('button').click());
    expect(retry).toHaveBeenCalled();
  });

  it('where there is no readout it leads to those who publish them, no sample among them', async () => {
    await put(standing, { state: 'none' });
    const links = all('.sites a').map((link) => link.getAttribute('href'));
    expect(links).toContain('https://www.whitehouse.gov/');
    expect(links.filter((link) => link?.includes('.example'))).toEqual([]);
  });
});
