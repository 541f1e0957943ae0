import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/start/extension.ts';
import { browserName, inBrowser, paintedOn } from './harness/session.ts';

const NEWS = 'https://news.example/world/harvest';
const WORDS = 'The ministers of the two states spoke at length about the harvest, the ports and the railway. ';
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ministers speak</title><link rel="icon" href="data:,"></head>
<body><article><h1>Ministers speak</h1><p>${WORDS.repeat(5)}</p><p>${WORDS.repeat(4)}</p></article></body></html>`;

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
