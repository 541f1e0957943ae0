import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followBrowser } from '../../../src/background/events.ts';
import { newsSitesOf } from '../../../src/issuers/otherSites.ts';
import { eventually } from '../eventually.ts';
import { fakeBrowser } from './browser.ts';

const browser = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name: string) => (browser.current as Record<string, unknown>)[name] }),
}));

const SCRIPT = 'src/content/article.iife.js';
const NEWS = '*://news.example/*';
let fake = fakeBrowser();

beforeEach(async () => {
  fake = fakeBrowser();
  browser.current = fake;
  followBrowser('one');
  await import('../../../src/background/work.ts');
});

const allow = (...origins: string[]) => {
  for (const origin of origins) fake.granted.add(origin);
  fake.permissions.onAdded.tell({ origins });
};

describe('a news site that the reader wants read always', () => {
  it('has the article’s script registered for it, and for nothing else', async () => {
    allow(NEWS, '*://www.kremlin.ru/*');
    await eventually(() => expect(fake.registered.get('articles')?.matches).toEqual([NEWS]));
    allow('*://paper.example/*');
    await eventually(() => expect(fake.registered.get('articles')?.matches).toEqual([NEWS, '*://paper.example/*']));
  });

  it('is read at once where it is open', async () => {
    fake.openTabs.push({ id: 7, url: 'https://news.example/world' });
    allow(NEWS);
    await eventually(() =>
      expect(fake.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: [SCRIPT] }),
    );
    expect(fake.tabs.query).toHaveBeenCalledWith({ url: [NEWS] });
  });

  it('is read anew where it is open when Firefox updates the extension, which ends its scripts', async () => {
    fake.openTabs.push({ id: 7, url: 'https://news.example/world' });
    fake.granted.add(NEWS);
    fake.runtime.onInstalled.tell({ reason: 'update' });
    await eventually(() => expect(fake.registered.has('articles')).toBe(true));
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (rv:153.0) Gecko/20100101 Firefox/153.0' });
    fake.runtime.onInstalled.tell({ reason: 'update' });
    await eventually(() =>
      expect(fake.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: [SCRIPT] }),
    );
    vi.unstubAllGlobals();
  });

  it('is left when the reader takes it back', async () => {
    fake.openTabs.push({ id: 7, url: 'https://news.example/world' });
    allow(NEWS);
    await eventually(() => expect(fake.registered.has('articles')).toBe(true));
    fake.granted.delete(NEWS);
    fake.permissions.onRemoved.tell({ origins: [NEWS] });
    await eventually(() => expect(fake.registered.has('articles')).toBe(false));
    await eventually(() => expect(fake.sent.some(({ message }) => message.name === 'article.leave')).toBe(true));
  });
});

describe('the sites that count as news sites', () => {
  it('are single ones that are no issuer’s: never all sites', () => {
    expect(
      newsSitesOf([
        NEWS,
        '*://*/*',
        '*://*.news.example/*',
        '*://www.whitehouse.gov/*',
        '*://president.arvenia.example/*',
        '<all_urls>',
      ]),
    ).toEqual([NEWS]);
  });
});
