import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { longArticle } from './harness/longArticle.ts';
import { belmarText, samplePages } from './harness/sample.ts';
import { browserName, inBrowser, paintedOn, type Session } from './harness/session.ts';

/**
 * What a page can learn of us from its own world, on a readout and on an article. The registry of highlights and the sheets of rules are
 * the page's own, and there are no others: that something is painted, and where, it can read (docs/threats.md). Everything else is as if
 * nobody were there.
 */

const NEWS = new URL('/press-review/what-they-said', ARVENIA.url).href;

/** Stands first in the page: hears all that is told to it, and counts all that changes in it. */
const EARS = `<script>
  window.heard = [];
  addEventListener('DOMContentLoaded', () => { window.asSent = document.documentElement.outerHTML; });
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { heard.push('dispatched ' + event.type); return dispatch.call(this, event); };
  for (const name of ['message', 'messageerror', 'error', 'unhandledrejection', 'securitypolicyviolation', 'storage', 'counterpart'])
    addEventListener(name, (event) => heard.push(name + ' ' + (event.message ?? '')), true);
  new MutationObserver((all) => { if (document.readyState === 'complete') heard.push(...all.map(({ type, target }) => type + ' ' + target.nodeName)); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

const withEars = (html: string): string => html.replace(/<head>/, `<head>${EARS}`);

/** All that a page's own script can look at and that could betray us, as text. */
function traces(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const styleOf = (element: Element, pseudo?: string): string => {
      const style = getComputedStyle(element, pseudo);
      return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
    };
    const elements = [document.documentElement, document.head, document.body, ...document.querySelectorAll('p, h1')];
    const entries = performance
      .getEntries()
      .filter(({ entryType }) => entryType === 'resource' || entryType === 'mark');
    return {
      source: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(window).sort(),
      ofDocument: Object.getOwnPropertyNames(document).sort(),
      styles: elements.map((element) => styleOf(element)),
      boxes: elements.flatMap((element) => ['::before', '::after', '::selection'].map((one) => styleOf(element, one))),
      sheets: document.styleSheets.length,
      entries: entries.map(({ entryType, name }) => `${entryType} ${name}`),
      measures: performance.getEntriesByType('measure').length,
      storage: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
      databases: (await indexedDB.databases()).map(({ name }) => name),
      frames: window.length,
      focus: document.activeElement?.tagName,
      title: document.title,
      selection: String(getSelection()),
      listenersOnDocument: ['onclick', 'onkeydown', 'onpointerdown', 'onmessage'].map((name) =>
        Reflect.get(document, name),
      ),
    };
  });
}

/** Whether the page can fetch anything of the extension, or load it as a picture, a script or a frame. */
function reaches(page: Page, origin: string): Promise<string[]> {
  return page.evaluate(async (extension) => {
    const files = [
      'manifest.json',
      'icons/statement-16.png',
      'src/content/article.iife.js',
      'src/content/reader.iife.js',
    ];
    const reached: string[] = [];
    for (const file of [...files, 'src/panel/index.html', '_locales/en/messages.json']) {
      const url = `${extension}/${file}`;
      const fetched = await fetch(url).then(
        () => true,
        () => false,
      );
      const loaded = await new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = url;
      });
      if (fetched || loaded) reached.push(file);
    }
    return reached;
  }, origin);
}

/** Firefox tells the page, as an error of its own, that it reached for what it may not. */
const PROBED = /may not load or link to moz-extension:/;

/** What the page does see of the paint, for what the documents say of it. */
const seenOfPaint = (page: Page) =>
  page.evaluate(() => ({
    names: [...CSS.highlights.keys()].sort(),
    size: CSS.highlights.size,
    rules: document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
  }));

const heard = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'heard') as string[]);

async function readArticle(session: Session, page: Page): Promise<void> {
  const tab = await session.extension.tabId(page);
  const word = JSON.stringify({ name: 'article.read', payload: { tab } });
  await session.extension.desk.evaluate(`api.runtime.sendMessage(${word}).then(() => true)`);
  await until(async () => Object.keys(await paintedOn(page)).length > 0);
}

/** Holds what a page sees while it is painted, and after we have left, against what it saw before we came. */
async function comesAndGoes(
  page: Page,
  origin: string,
  come: () => Promise<void>,
): Promise<Awaited<ReturnType<typeof seenOfPaint>>> {
  const before = await traces(page);
  expect((await seenOfPaint(page)).size).toBe(0);
  await come();
  const painted = await traces(page);
  expect(painted).toEqual(before);
  expect(await heard(page)).toEqual([]);
  expect(await reaches(page, origin)).toEqual([]);
  return seenOfPaint(page);
}

describe(`a page in ${browserName}`, () => {
  it('sees of a reading of its article that words are painted, and nothing else', async () => {
    await inBrowser(
      { ...samplePages, [NEWS]: withEars(longArticle()) },
      async (session) => {
        for (const url of Object.keys(samplePages)) await session.painted(await session.open(url));
        const page = await session.open(NEWS);
        const seen = await comesAndGoes(page, session.launched.origin, () => readArticle(session, page));
        expect(
          seen.names.filter((name) => !/^counterpart-said-(?:both|first|second|nobody|stray)$/.test(name)),
        ).toEqual([]);
        expect(seen.size).toBe(seen.names.length);
        // The rules give lines and colours; no word of a statement, no name of a side, no address of ours stands in them.
        expect(seen.rules).not.toMatch(/content|url\(|extension|Arvenia|Belmar/i);
        const before = await page.evaluate(() => document.documentElement.outerHTML);
        const tab = await session.extension.tabId(page);
        await session.extension.desk.evaluate(
          `api.tabs.sendMessage(${tab}, ${JSON.stringify({ name: 'article.leave', payload: {} })})`,
        );
        await until(async () => (await seenOfPaint(page)).size === 0);
        expect(await seenOfPaint(page)).toEqual({ names: [], size: 0, rules: '' });
        expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
        expect(session.errors.filter((error) => !PROBED.test(error))).toEqual([]);
      },
      { sample: true },
    );
  });

  it('sees of a readout’s comparison that points are marked and how, and no word of the other side', async () => {
    const served = withEars(ARVENIA.html);
    await inBrowser(
      { ...samplePages, [ARVENIA.url]: served },
      async (session) => {
        await session.painted(await session.open(BELMAR.url));
        const page = await session.open(ARVENIA.url);
        await session.painted(page);
        await until(async () => 'counterpart-both' in (await paintedOn(page)));
        // The reader comes with the page: what stands there now is what the server sent.
        const now = await traces(page);
        expect(await heard(page)).toEqual([]);
        expect(await reaches(page, session.launched.origin)).toEqual([]);
        expect(now).toMatchObject({ entries: [], measures: 0, databases: [], frames: 0, storage: [[], [], ''] });
        expect((now.globals as string[]).filter((name) => /counterpart/i.test(name))).toEqual([]);
        expect(now.source).toBe(await page.evaluate(() => Reflect.get(window, 'asSent')));
        const seen = await seenOfPaint(page);
        const known = /^counterpart-(?:both|differs|conflict|only|pending)(?:-possible)?$/;
        expect(seen.names.filter((name) => !known.test(name))).toEqual([]);
        const words = belmarText.split(/\s+/).filter((word) => word.length > 7);
        expect(words.filter((word) => seen.rules.includes(word))).toEqual([]);
        expect(seen.rules).not.toMatch(/content|url\(|extension/i);
        expect(session.errors.filter((error) => !PROBED.test(error))).toEqual([]);
      },
      { sample: true },
    );
  });
});
