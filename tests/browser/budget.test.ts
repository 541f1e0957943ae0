import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { cardText, until } from '../../src/cli/start/extension.ts';
import { type Figures, held } from '../budget.ts';
import { hover } from './harness/pointing.ts';
import { waitForState } from './harness/reading.ts';
import { browserName, inBrowser, root, type Session } from './harness/session.ts';

const budget =
  (JSON.parse(readFileSync(join(root, 'docs', 'budget.json'), 'utf8')) as Record<string, Figures>).pages ?? {};

/** Counts every change of the page's nodes, from when the browser has parsed it. */
const COUNTER = `<script>
  window.mutations = 0;
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => { mutations += records.length; })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

const counting = (html: string): string => html.replace('<head>', `<head>${COUNTER}`);
const mutationsOf = (page: Page) => page.evaluate(() => (window as unknown as { mutations: number }).mutations);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const QUIET = new URL('/contacts', ARVENIA.url).href;
const quietPage =
  '<!doctype html><html lang="en"><head><title>Contacts</title><link rel="icon" href="data:,"></head><body><p>Write.</p></body></html>';

/** A visit as a reader makes it: the page is painted, a claim is pointed at, and the pointer leaves. */
async function visit(session: Session): Promise<Page> {
  const page = await session.open(ARVENIA.url);
  await page.bringToFront();
  await session.painted(page);
  await hover(page, 'port of Vessin');
  await page.keyboard.press('Escape');
  await until(async () => (await cardText(page)) === '');
  return page;
}

describe(`what the extension does to pages and the network in ${browserName}`, () => {
  it('is no more than docs/budget.json allows, and a page or a request more is over it', async () => {
    const asked: string[] = [];
    const hosts = [ARVENIA, BELMAR].map(({ url }) => new URL(url).host);
    const pages = { [ARVENIA.url]: counting(ARVENIA.html), [BELMAR.url]: BELMAR.html, [QUIET]: counting(quietPage) };
    await inBrowser(
      {},
      async (session) => {
        // The browser's own errands go elsewhere; what a tab asks for is its page and no more.
        const requestsOf = async <T>(tabs: number, work: () => Promise<T>): Promise<readonly [T, number]> => {
          asked.length = 0;
          const made = await work();
          await pause(500);
          return [made, asked.filter((host) => hosts.includes(host)).length - tabs];
        };
        await session.painted(await session.open(BELMAR.url));
        const [quiet] = await requestsOf(1, () => session.open(QUIET));
        await pause(1_000);
        const [readout, forVisit] = await requestsOf(1, () => visit(session));
        const [, forPanel] = await requestsOf(0, async () => {
          await waitForState(await session.extension.panel(readout), 'pair');
        });
        const figures = {
          'requests of the extension for a visit': forVisit,
          'requests of the extension for one opening of the panel': forPanel,
          'mutations of a page that is no readout': await mutationsOf(quiet),
          'mutations of a readout that is painted, pointed at and left': await mutationsOf(readout),
        };
        expect(held('pages', figures, budget).lines.filter((line) => line.startsWith('OVER'))).toEqual([]);

        const [, one] = await requestsOf(0, () => readout.evaluate(() => fetch('/more').then(() => undefined)));
        await readout.evaluate(() => document.querySelector('.event__body')?.append(document.createElement('mark')));
        const worse = {
          ...figures,
          'requests of the extension for a visit': one,
          'mutations of a readout that is painted, pointed at and left': await mutationsOf(readout),
        };
        expect(held('pages', worse, budget).lines.filter((line) => line.startsWith('OVER'))).toEqual([
          'OVER BUDGET pages: requests of the extension for a visit: 1 of 0',
          'OVER BUDGET pages: mutations of a readout that is painted, pointed at and left: 1 of 0',
        ]);
        expect(session.errors).toEqual([]);
      },
      {
        sample: true,
        web: (url) => {
          asked.push(url.host);
          const body = pages[url.href];
          return body === undefined ? null : { body };
        },
      },
    );
  });
});
