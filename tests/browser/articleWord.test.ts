import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/start/extension.ts';
import type { ArticleRequests } from '../../src/messages/articleContract.ts';
import { MEANS, press, pressedPopup } from './harness/articlePress.ts';
import { ask } from './harness/painting.ts';
import { browserName, inBrowser, type Session } from './harness/session.ts';

/** On the reader's word, and with no access to the site but what that word gives. */

const NEWS = 'https://news.example/world/harvest';
const WORDS = 'The ministers of the two states spoke at length about the harvest, the ports and the railway. ';
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ministers speak</title><link rel="icon" href="data:,"></head>
<body><article><h1>Ministers speak</h1><p>${WORDS.repeat(5)}</p><p>${WORDS.repeat(4)}</p></article></body></html>`;

type State = ArticleRequests['article.state']['answer'];

/** What the article's script says; null where it is not on the page. */
const stateOf = (session: Session, page: Page): Promise<State | null> =>
  ask<State>(session, page, 'article.state', {}).catch(() => null);

async function readsWithoutWord(session: Session, page: Page): Promise<boolean> {
  const tab = await session.extension.tabId(page);
  const request = JSON.stringify({ name: 'article.read', payload: { tab } });
  const { reading } = (await session.extension.desk.evaluate(`api.runtime.sendMessage(${request})`)) as {
    reading: boolean;
  };
  return reading;
}

describe(`the reader’s word in ${browserName}, without any access to the site`, () => {
  for (const way of ['menu', 'key'] as const)
    it(`by the ${way}: ${MEANS[way]}`, async () => {
      await inBrowser({ [NEWS]: PAGE }, async (session) => {
        const page = await session.open(NEWS);
        expect(await readsWithoutWord(session, page)).toBe(false);
        expect(await stateOf(session, page)).toBeNull();
        await press(session, page, way);
        await until(async () => (await stateOf(session, page))?.state === 'read');
        // It was given for this page alone.
        const other = await session.open(`${NEWS}?page=2`);
        expect(await readsWithoutWord(session, other)).toBe(false);
        expect(session.errors).toEqual([]);
      });
    });

  // In Chrome nothing can press them without the worker.
  for (const way of ['menu', 'key'] as const)
    it.runIf(browserName === 'firefox')(`by the ${way}, which wakes the extension`, async () => {
      await inBrowser({ [NEWS]: PAGE }, async (session) => {
        const page = await session.open(NEWS);
        await session.extension.stopWorker();
        await press(session, page, way);
        // A second time before it is awake.
        if (way === 'key') await press(session, page, way);
        await until(async () => (await stateOf(session, page))?.state === 'read');
        expect(session.errors).toEqual([]);
      });
    });

  it(`by the button: ${MEANS.button}`, async () => {
    await inBrowser({ [NEWS]: PAGE }, async (session) => {
      const page = await session.open(NEWS);
      expect(await readsWithoutWord(session, page)).toBe(false);
      const popup = await pressedPopup(session, page);
      await until(() =>
        popup.run(() => {
          const button = document.querySelector<HTMLElement>('[data-action="read-article"]');
          button?.click();
          return button !== null;
        }),
      );
      await until(async () => (await stateOf(session, page))?.state === 'read');
      expect(session.errors).toEqual([]);
    });
  });

  it('ends with the page: one that takes its place under the same document is not read', async () => {
    await inBrowser({ [NEWS]: PAGE }, async (session) => {
      const page = await session.open(NEWS);
      await press(session, page, 'key');
      await until(async () => (await stateOf(session, page))?.state === 'read');
      await page.evaluate(() => history.pushState(null, '', '/world/another'));
      await until(async () => (await stateOf(session, page)) === null);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await stateOf(session, page)).toBeNull();
      expect(session.errors).toEqual([]);
    });
  });
});
