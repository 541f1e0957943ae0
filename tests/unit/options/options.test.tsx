// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ALL_ISSUERS } from '../../../src/issuers/all.ts';
import { originsOf, originsOfAll } from '../../../src/issuers/origins.ts';
import { Options } from '../../../src/options/Options.tsx';
import type { Settings, Shown } from '../../../src/options/settings.ts';
import { issuerGroups, missingOf, readingOf } from '../../../src/options/sites/issuerGroups.ts';
import { isReal } from '../../../src/ui/pair/issuerChoice.ts';
import { momentWords } from '../../../src/ui/words/moments.ts';
import { browser, forgetBrowser } from '../ui/fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const REAL = ALL_ISSUERS.filter(isReal);
const NONE: Settings = { off: new Set(), allowed: new Set(), read: new Map(), words: [] };
const settings = signal<Shown>('loading');
const retry = vi.fn();

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const show = (shown: Shown) =>
  act(() => {
    settings.value = shown;
  });
const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));
const click = async (selector: string) => {
  await act(() => all(selector)[0]?.click());
  await settled();
};
const search = (text: string) =>
  act(() => {
    const [box] = all('input[type="search"]') as HTMLInputElement[];
    if (!box) throw new Error('no search box');
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
const row = (issuer: string) => `[data-issuer="${issuer}"]`;
const issuer = (id: string) => {
  const found = REAL.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

beforeEach(() =>
  act(() => {
    settings.value = NONE;
    render(<Options store={{ settings, retry }} />, document.body);
  }),
);
afterEach(() => {
  render(null, document.body);
  forgetBrowser();
});

describe('the options page', () => {
  it('lists every issuer but those of the sample, by states in the order of their names', () => {
    expect(
      all('.issuer')
        .map((one) => one.dataset.issuer)
        .sort(),
    ).toEqual(REAL.map(({ id }) => id).sort());
    const states = words('.group h3');
    expect(states).toEqual([...states].sort((a, b) => (a < b ? -1 : 1)));
    expect(states).toContain('United States');
    const group = all('.group').find((one) => one.querySelector('h3')?.textContent === 'United States');
    expect([...(group?.querySelectorAll('.issuer') ?? [])].map((one) => one.getAttribute('data-issuer'))).toEqual([
      'us-state',
      'us-dod',
      'us-wh',
    ]);
  });

  it('says of each whether it is read, needs permission or is off', async () => {
    const allowed = new Set(originsOf(issuer('us-wh')));
    await show({ ...NONE, allowed, off: new Set(['ru-kremlin']) });
    expect(words(`${row('us-wh')} .issuer-state`)).toEqual(['Reads its pages']);
    expect(words(`${row('in-mea')} .issuer-state`)).toEqual(['Needs your permission']);
    expect(words(`${row('ru-kremlin')} .issuer-state`)).toEqual(['Off']);
    expect(all('[data-reading="reads"]')).toHaveLength(1);
    expect(words('.all [role="status"]')).toEqual([`One issuer is read. ${REAL.length - 2} need your permission.`]);
  });

  it('says when a list was last read, by the reader’s clock', async () => {
    const at = new Date(2026, 10, 5, 9, 5).getTime();
    await show({ ...NONE, read: new Map([['in-mea', at]]) });
    expect(words(`${row('in-mea')} .issuer-list`)).toEqual(['List of statements last read on 5 November 2026, 09:05']);
    expect(words(`${row('us-wh')} .issuer-list`)).toEqual([]);
    expect(momentWords(at)).toBe('5 November 2026, 09:05');
  });

  it('asks the browser for one issuer’s sites in the click itself, and for no others', async () => {
    act(() => all(`${row('de-aa')} [data-action="allow"]`)[0]?.click());
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [...originsOf(issuer('de-aa'))] });
  });

  it('asks for all at once, but for those that are allowed or off', async () => {
    const allowed = new Set(originsOf(issuer('us-wh')));
    await show({ ...NONE, allowed, off: new Set(['ru-kremlin']) });
    act(() => all('[data-action="allow-all"]')[0]?.click());
    const asked = browser.permissions.request.mock.calls[0]?.[0]?.origins ?? [];
    const wanted = originsOfAll(REAL.filter(({ id }) => id !== 'us-wh' && id !== 'ru-kremlin'));
    expect([...asked].sort()).toEqual([...wanted].sort());
  });

  it('says so when the browser gives no access, and asks no more where nothing is missing', async () => {
    browser.permissions.request.mockResolvedValueOnce(false);
    await click('[data-action="allow-all"]');
    expect(words('.all [role="alert"]')).toEqual([
      'The browser did not give access. Nothing has changed; you can allow it at any time.',
    ]);
    await show({ ...NONE, allowed: new Set(originsOfAll(REAL)) });
    expect(all('[data-action="allow-all"], [data-action="allow"]')).toEqual([]);
  });

  it('switches an issuer off by way of the worker, and tells what went wrong', async () => {
    browser.answers.current = (name) => (name === 'issuers.switch' ? { problem: 'problem_storage_full' } : undefined);
    await click(`${row('de-aa')} input`);
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({
      name: 'issuers.switch',
      payload: { issuers: ['de-aa'], on: false },
    });
    expect(words(`${row('de-aa')} [role="alert"]`)).toHaveLength(1);
  });

  it('finds issuers by name, country, code or site, and says when there is none', async () => {
    const found = () => all('.issuer').map((one) => one.dataset.issuer);
    await search('élysée');
    expect(found()).toEqual(['fr-elysee']);
    await search('ELYSEE');
    expect(found()).toEqual(['fr-elysee']);
    await search('mea.gov.in');
    expect(found()).toEqual(['in-mea']);
    await search('Japan ministry');
    expect(found()).toEqual(['jp-mofa']);
    await search('<b>atlantis</b>');
    expect(words('.issuers .notice h2')).toEqual(['Nobody fits “<b>atlantis</b>”.']);
    expect(words('search [role="status"]')).toEqual(['No issuers']);
    await click('.issuers .notice button');
    expect(found()).toHaveLength(REAL.length);
  });

  it('lists what was said of pages, as text, and takes it back', async () => {
    const page = 'https://news.stranger.example/a';
    const word = { page, issuer: 'us-state', title: '<i>What</i> they said', saidAt: 0 };
    await show({ ...NONE, words: [word, { ...word, page: `${page}b`, issuer: null, title: '' }] });
    expect(words('.word a')).toEqual(['<i>What</i> they said', `${page}b`]);
    expect(words('.word p:not(.hint)')).toEqual(['A statement of Department of State', 'Not a statement']);
    await click('[data-action="undo"]');
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({
      name: 'page.wordless',
      payload: { tab: null, url: page },
    });
  });

  it('waits, and says so when the library cannot be opened', async () => {
    await show('loading');
    expect(all('.issuer')).toEqual([]);
    await show('failed');
    await click('.notice button');
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe('what is read', () => {
  it('is an issuer that is on and has every site allowed', () => {
    const one = issuer('de-aa');
    const [first = ''] = originsOf(one);
    expect(originsOf(one).length).toBeGreaterThan(1);
    expect(readingOf(one, NONE)).toBe('asks');
    expect(readingOf(one, { ...NONE, allowed: new Set([first]) })).toBe('some');
    expect(missingOf([one], new Set([first]))).toEqual(originsOf(one).slice(1));
    expect(readingOf(one, { ...NONE, allowed: new Set(originsOf(one)) })).toBe('reads');
    expect(readingOf(one, { off: new Set(['de-aa']), allowed: new Set(originsOf(one)) })).toBe('off');
  });

  it('is found by every word of the search', () => {
    const found = (text: string) => issuerGroups(REAL, text).flatMap(({ issuers }) => issuers.map(({ id }) => id));
    expect(found('  ')).toHaveLength(REAL.length);
    expect(found('kremlin')).toEqual(['ru-kremlin']);
    expect(found('russia foreign')).toEqual(['ru-mid']);
    expect(found('russia japan')).toEqual([]);
  });
});
