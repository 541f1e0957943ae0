import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { faults } from './harness/faults.ts';
import { libraryRows } from './harness/library.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser, type Session } from './harness/session.ts';

const WIDTHS = [320, 360, 640, 1280, 1600];

async function inEveryWidth(session: Session, page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    await page.screenshot({ path: session.picture(`${name}-${width}`) });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${name} at ${width} px`).toBeLessThanOrEqual(0);
  }
}

/** Waits until `selector` is there as often as `holds` says. */
const counted = (page: Page, selector: string, holds: (count: number) => boolean) =>
  until(async () => holds((await page.$$(selector)).length));

async function fullPage(session: Session): Promise<{ page: Page; full: Page; address: string }> {
  await session.painted(await session.open(BELMAR.url));
  const page = await session.open(ARVENIA.url);
  await until(async () => 'counterpart-differs' in (await session.painted(page)));
  const { statements } = await libraryRows(session.extension.desk);
  const id = (host: string) => statements.find((row) => row.id.includes(host))?.id ?? '';
  const [own, other] = [id(new URL(ARVENIA.url).host), id(new URL(BELMAR.url).host)];
  const address = `src/panel/index.html?statement=${encodeURIComponent(own)}&with=${encodeURIComponent(other)}`;
  const full = await session.extension.tab(address);
  await full.setViewport({ width: 1280, height: 900 });
  await full.bringToFront();
  await full.waitForSelector('main[data-state="pair"] .texts .claim');
  return { page, full, address };
}

for (const dark of [false, true])
  describe(`the comparison as a full page in ${browserName}, ${dark ? 'dark' : 'light'}`, () => {
    it('shows both texts or a list, searched, sifted and by topic; a point leads to its original', async () => {
      await inBrowser(
        samplePages,
        async (session) => {
          const { page, full } = await fullPage(session);
          const name = dark ? 'full-dark' : 'full';
          if (dark && browserName === 'chrome')
            await full.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
          await inEveryWidth(session, full, `${name}-texts`);
          await full.setViewport({ width: 1280, height: 900 });
          expect(await faults(full)).toEqual([]);

          // Each side's name leads to its page; of a chosen point, to its words there.
          const pages = [ARVENIA, BELMAR].map(({ url }) => url.replace('http:', 'https:'));
          const originals = () =>
            full.$$eval('.panel-header .original', (links) => links.map((link) => link.getAttribute('href')));
          expect(await originals()).toEqual(pages);
          await full.click('.claim[data-status="both"]');
          await full.waitForSelector('.detail .point');
          expect(await originals()).toEqual(pages.map((url) => expect.stringContaining(`${url}#:~:text=`)));
          await full.keyboard.press('Escape');

          await full.waitForSelector('.texts');
          await full.select('[data-order]', 'topic');
          await full.waitForSelector('.points-topic');
          const every = (await full.$$('.point')).length;
          await inEveryWidth(session, full, `${name}-topics`);
          await full.setViewport({ width: 1280, height: 900 });
          expect(await faults(full)).toEqual([]);

          await full.type('[type="search"]', 'RAILWAY');
          await counted(full, '.point', (count) => count > 0 && count < every);
          const found = await full.$$eval('mark[data-found]', (marks) => marks.map((mark) => mark.textContent));
          expect(found.length).toBeGreaterThan(0);
          expect(new Set(found.map((word) => word?.toLowerCase()))).toEqual(new Set(['railway']));
          await full.screenshot({ path: session.picture(`${name}-search`) });
          await full.click('[data-action="sift-clear"]');
          await counted(full, '.point', (count) => count === every);

          await full.click('#points-all');
          await full.waitForSelector('.point [data-action="show-on-page"]');
          await full.click('.point [data-action="show-on-page"]');
          await until(() => page.evaluate(() => document.visibilityState === 'visible'));
          expect(session.errors).toEqual([]);
        },
        { sample: true, dark },
      );
    });

    if (!dark)
      it('says what to do where its address names nothing', async () => {
        await inBrowser(
          samplePages,
          async (session) => {
            for (const [query, state] of [
              ['?statement=', 'misnamed'],
              ['?statement=https%3A%2F%2Fnowhere.example%2F1', 'gone'],
            ] as const) {
              const page = await session.extension.tab(`src/panel/index.html${query}`);
              await page.waitForSelector(`main[data-state="${state}"] .notice a.button`);
              expect(await faults(page)).toEqual([]);
            }
          },
          { sample: true },
        );
      });
  });
