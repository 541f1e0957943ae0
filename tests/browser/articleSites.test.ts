import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/start/extension.ts';
import { agreeBeforehand } from './harness/access.ts';
import { press } from './harness/articlePress.ts';
import { ask } from './harness/painting.ts';
import { browserName, inBrowser, paintedOn } from './harness/session.ts';

const NEWS = 'https://news.example/world/harvest';
const REGISTERED =
  "api.scripting.getRegisteredContentScripts({ ids: ['articles'] }).then(({ length }) => length === 1)";
const WORDS = 'The ministers of the two states spoke at length about the harvest, the ports and the railway. ';
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ministers speak</title><link rel="icon" href="data:,"></head>
<body><article><h1>Ministers speak</h1><p>${WORDS.repeat(5)}</p><p>${WORDS.repeat(4)}</p></article></body></html>`;

describe(`a news site that is asked for, in ${browserName}`, () => {
  it('is read always once it is given, and no more once it is taken back in the options', async () => {
    const pages = { [NEWS]: PAGE, [`${NEWS}-two`]: PAGE, [`${NEWS}-three`]: PAGE };
    await inBrowser(
      pages,
      async (session) => {
        await agreeBeforehand(session, ['news.example']);
        const open = await session.open(NEWS);
        await press(session, open, 'key');
        const isRead = (page: typeof open) =>
          ask<{ state: string }>(session, page, 'article.state', {}).then(
            ({ state }) => state === 'read',
            () => false,
          );
        await until(() => isRead(open));
        // In a tab of its own the popup can be clicked for real, which the browser asks for before it asks the reader.
        const popup = await session.extension.tab(`src/popup/index.html?tab=${await session.extension.tabId(open)}`);
        await popup.bringToFront();
        await popup.waitForSelector('[data-action="always"]');
        await popup.click('[data-action="always"]');
        await popup.waitForSelector('[data-action="always-stop"]');
        await until(() => session.extension.desk.evaluate(REGISTERED) as Promise<boolean>);
        const second = await session.open(`${NEWS}-two`);
        await until(() => isRead(second));
        const options = await session.extension.tab('src/options/index.html');
        await options.bringToFront();
        const stop = '[data-site="news.example"] [data-action="site-stop"]';
        await options.waitForSelector(stop);
        await options.click(stop);
        await until(async () => (await session.extension.desk.evaluate(REGISTERED)) === false);
        const third = await session.open(`${NEWS}-three`);
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        expect(await isRead(third)).toBe(false);
        expect(await isRead(open)).toBe(false);
        expect(session.errors).toEqual([]);
      },
      { giveAccess: true },
    );
  });
});

describe(`a news site that is allowed, in ${browserName}`, () => {
  it('is read without a press, and can be given back in the popup', async () => {
    await inBrowser(
      { [NEWS]: PAGE },
      async (session) => {
        await until(() =>
          session.extension.desk.evaluate(async () => {
            const { chrome } = globalThis as unknown as {
              chrome: { scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches: string[] }[]> } };
            };
            const scripts = await chrome.scripting.getRegisteredContentScripts();
            return scripts.some(({ id, matches }) => id === 'articles' && matches.join() === '*://news.example/*');
          }),
        );
        const open = await session.open(NEWS);
        const popup = await session.extension.popup(open);
        await until(() => popup.run(() => document.querySelector('[data-article="read"]') !== null));
        await until(() => popup.run(() => document.querySelector('[data-action="always-stop"]') !== null));
        await popup.screenshot(session.picture('article-always'));
        expect(await paintedOn(open)).toEqual({});
        expect(session.errors).toEqual([]);
      },
      { hosts: ['news.example'] },
    );
  });
});
