import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/start/extension.ts';
import { COMPARISON_PAGE, comparisonRows } from '../bench/comparisonRows.ts';
import { put } from '../bench/inBrowser.ts';
import { faults } from './harness/faults.ts';
import { browserName, inBrowser, type Session } from './harness/session.ts';

const CLAIMS = 1_000;
const { claims, versions } = comparisonRows(CLAIMS);

async function opened(session: Session, width: number): Promise<Page> {
  const first = await session.extension.tab('src/reading/index.html');
  await first.waitForSelector('main[data-state="empty"]');
  await session.extension.desk.evaluate(put, comparisonRows(CLAIMS));
  await first.close();
  const page = await session.extension.tab(COMPARISON_PAGE);
  await page.setViewport({ width, height: 900 });
  await page.bringToFront();
  return page;
}

const count = async (page: Page, selector: string) => (await page.$$(selector)).length;

/** The browser's own search for words: what holds them is then in the window, marked or in full. */
async function findWords(page: Page, words: string, holder: string): Promise<void> {
  // `find` is what the browser's search is to a script: not in the standard, but in both browsers.
  const found = await page.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    return (window as unknown as { find(words: string): boolean }).find(wanted);
  }, words);
  expect(found).toBe(true);
  await until(() =>
    page.evaluate(
      (wanted, selector) =>
        [...document.querySelectorAll(selector)].some((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return one.textContent.includes(wanted) && bottom > 0 && top < innerHeight;
        }),
      words,
      holder,
    ),
  );
}

describe(`a comparison of ${CLAIMS} points a side in ${browserName}`, () => {
  it('marks both texts around the window; all of them are there to be read, found and gone through', async () => {
    await inBrowser({}, async (session) => {
      const page = await opened(session, 1280);
      await page.waitForSelector('.texts [data-far="true"]');
      await until(async () => (await count(page, '.claim')) > 10);
      expect(await count(page, '.claim')).toBeLessThan(300);
      const read = await page.$$eval('.paragraphs', (texts) =>
        texts.map((text) =>
          [...text.children]
            .map((paragraph) => {
              const copy = paragraph.cloneNode(true) as HTMLElement;
              for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
              return copy.textContent;
            })
            .join('\n\n'),
        ),
      );
      expect(read).toEqual(versions.map(({ text }) => text));
      expect(await faults(page)).toEqual([]);

      // A filter that leaves one claim in three: the next is one step on, wherever it is.
      await page.click('[data-filter="both"]');
      await page.waitForSelector('[data-filter="both"][aria-selected="true"]');
      await page.focus('.text:first-of-type .claim');
      for (let step = 0; step < 60; step += 1) await page.keyboard.press('j');
      await until(async () => (await page.evaluate(() => document.activeElement?.getAttribute('data-claim'))) !== null);
      const at = await page.evaluate(() => document.activeElement?.getAttribute('data-claim') ?? '');
      expect(at).toBe(claims[60 * 3 + 1]?.id);
      await page.keyboard.press('k');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-claim'))).toBe(
        claims[59 * 3 + 1]?.id,
      );

      // Words far below are found by the browser's search, and are marked as soon as they are seen.
      await page.click('[data-filter="all"]');
      const last = claims[2 * CLAIMS - 3];
      await findWords(page, last?.text.slice(0, 60) ?? '', '.claim');
      expect(await count(page, '.claim')).toBeLessThan(300);

      // Both sides are in sight, and a chosen claim is told below and has the focus back after it.
      await page.waitForSelector('.stuck-sides .original', { visible: true });
      await page.evaluate((id) => document.querySelector<HTMLElement>(`[data-claim="${id}"]`)?.click(), last?.id ?? '');
      await page.waitForSelector('.detail .point');
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await until(
        async () => (await page.evaluate(() => document.activeElement?.getAttribute('data-claim'))) === last?.id,
      );
      await page.screenshot({ path: session.picture('long-texts') });
      expect(session.errors).toEqual([]);
    });
  });

  it('lists what is seen in full, the rest by its words, and keeps the place while rows are drawn above it', async () => {
    await inBrowser({}, async (session) => {
      const page = await opened(session, 400);
      await page.waitForSelector('.point');
      await page.click('[data-filter="all"]');
      await page.waitForSelector('.far');
      expect(await count(page, '.point')).toBeLessThan(60);
      const every = await page.$$eval('.points > li', (rows) =>
        rows.map((row) => Number(row.getAttribute('aria-posinset'))),
      );
      expect(every).toEqual(Array.from({ length: every.length }, (_, index) => index + 1));
      expect(every.length).toBeGreaterThan(CLAIMS);
      expect(await faults(page)).toEqual([]);

      await findWords(page, claims[700]?.text.slice(0, 60) ?? '', '.point');
      // Upwards rows are drawn that nobody has measured: what is read stays where the reader scrolled it.
      const jumps = await page.evaluate(async () => {
        const seen: number[] = [];
        for (let turn = 0; turn < 25; turn += 1) {
          const row = [...document.querySelectorAll<HTMLElement>('.row')].find(
            (one) => one.getBoundingClientRect().bottom > 200,
          );
          const before = row?.getBoundingClientRect().top ?? 0;
          scrollBy(0, -120);
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
          seen.push(Math.abs((row?.getBoundingClientRect().top ?? 0) - before - 120));
        }
        return seen.filter((jump) => jump > 2);
      });
      expect(jumps).toEqual([]);
      await page.screenshot({ path: session.picture('long-list') });
      expect(session.errors).toEqual([]);
    });
  });
});
