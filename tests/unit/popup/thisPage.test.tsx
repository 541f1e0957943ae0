// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ALL_ISSUERS } from '../../../src/issuers/all.ts';
import { library } from '../../../src/library/schema.ts';
import { switchIssuers } from '../../../src/library/statement/issuerSettings.ts';
import { keepPageWord } from '../../../src/library/statement/pageWords.ts';
import { ThisPage } from '../../../src/popup/ThisPage.tsx';
import { isReal } from '../../../src/ui/pair/issuerChoice.ts';
import { eventually } from '../eventually.ts';
import { browser, forgetBrowser } from '../ui/fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const ADDRESS = 'chrome-extension://extension/src/popup/index.html';
const STRANGER = 'https://news.stranger.example/what-they-said';
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const there = (selector: string) => eventually(() => expect(all(selector)).not.toEqual([]));
const sent = (name: string) =>
  browser.runtime.sendMessage.mock.calls.flatMap(([message]) => (message.name === name ? [message.payload] : []));

async function open(url: string, isStatement = false) {
  browser.openTabs.push({ id: 7, url, title: 'What they said', status: 'complete', active: true });
  await act(() => render(<ThisPage address={ADDRESS} isStatement={isStatement} />, document.body));
}

beforeEach(async () => {
  await library.delete();
  await library.open();
});
afterEach(() => {
  render(null, document.body);
  forgetBrowser();
});

describe('this page, in the popup', () => {
  it('may be called a statement of any issuer that publishes', async () => {
    await open(STRANGER);
    await there('[name="treat-as"]');
    expect(all('[name="treat-as"] option')).toHaveLength(ALL_ISSUERS.filter(isReal).length + 1);
    await act(() => all('[data-action="treat"]')[0]?.click());
    expect(words('[role="alert"]')).toHaveLength(1);
    expect(sent('page.word')).toEqual([]);
    await act(() => {
      const [choice] = all('[name="treat-as"]') as HTMLSelectElement[];
      if (!choice) throw new Error('no choice');
      choice.value = 'in-mea';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await act(() => all('[data-action="treat"]')[0]?.click());
    expect(sent('page.word')).toEqual([{ tab: 7, url: STRANGER, title: 'What they said', issuer: 'in-mea' }]);
  });

  it('may be called none where it is one', async () => {
    await open('https://www.whitehouse.gov/releases/1', true);
    await there('[data-action="not-a-statement"]');
    await act(() => all('[data-action="not-a-statement"]')[0]?.click());
    expect(sent('page.word')).toMatchObject([{ tab: 7, issuer: null }]);
  });

  it('says what it was called, whichever way its address is written, and takes it back', async () => {
    await keepPageWord({ page: STRANGER, issuer: 'in-mea', title: 'x', saidAt: 1 });
    await open(`${STRANGER}?utm_source=mail#top`);
    await there('[data-action="undo-word"]');
    expect(words('[role="status"]')[0]).toContain('You said that this is a statement of Ministry of External Affairs');
    expect(all('[name="treat-as"]')).toEqual([]);
    await act(() => all('[data-action="undo-word"]')[0]?.click());
    expect(sent('page.wordless')).toEqual([{ tab: 7, url: `${STRANGER}?utm_source=mail#top` }]);
  });

  it('is read again when the popup opens over a page that was called a statement, and not over others', async () => {
    await open(STRANGER);
    await there('[name="treat-as"]');
    expect(sent('page.resume')).toEqual([]);
    await act(() => keepPageWord({ page: STRANGER, issuer: 'in-mea', title: 'x', saidAt: 1 }));
    await eventually(() => expect(sent('page.resume')).toEqual([{ tab: 7, url: STRANGER }]));
  });

  it('on the site of an issuer that is not allowed yet asks for its sites in the click', async () => {
    await open('https://www.mea.gov.in/press-releases.htm');
    await there('[data-action="allow-site"]');
    expect(words('[data-site="in-mea"] p')[0]).toContain('Ministry of External Affairs');
    act(() => all('[data-action="allow-site"]')[0]?.click());
    expect(browser.permissions.request.mock.calls[0]?.[0]?.origins).toContain('*://www.mea.gov.in/*');
  });

  it('on the site of an issuer that is off says so; on a look-alike of one it says nothing', async () => {
    await switchIssuers(['in-mea'], false, 1);
    await open('https://www.mea.gov.in/press-releases.htm');
    await there('[data-site="in-mea"]');
    expect(all('[data-action="allow-site"]')).toEqual([]);
    render(null, document.body);
    browser.openTabs.length = 0;
    await open('https://www.mea.gov.in.example.com/press-releases.htm');
    await there('[name="treat-as"]');
    expect(all('[data-site]')).toEqual([]);
  });

  it('is nothing to speak of where the browser does not tell which it is; the options are always in reach', async () => {
    browser.openTabs.push({ id: 7, active: true });
    await act(() => render(<ThisPage address={ADDRESS} isStatement={false} />, document.body));
    await act(() => all('[data-action="options"]')[0]?.click());
    expect(browser.runtime.openOptionsPage).toHaveBeenCalledOnce();
    expect(all('.this-page-part')).toEqual([]);
  });
});
