import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { faults } from './harness/faults.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser, type Session } from './harness/session.ts';
import { pasteThird, showAllSides } from './harness/thirdSide.ts';

const WIDTHS = [320, 400, 800];

/** The panel of the sample's pair in a tab of its own, narrow as a side panel. */
async function panelTab(session: Session): Promise<Page> {
  await session.painted(await session.open(BELMAR.url));
  const page = await session.open(ARVENIA.url);
  await session.painted(page);
  const panel = await session.extension.tab(`src/panel/index.html?tab=${await session.extension.tabId(page)}`);
  await panel.setViewport({ width: 400, height: 900 });
  await panel.bringToFront();
  await panel.waitForSelector('main[data-state="pair"] .specifics');
  return panel;
}

/** Looks at the page in every width: nothing is wider than its window. */
async function inEveryWidth(session: Session, page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    await page.screenshot({ path: session.picture(`${name}-${width}`) });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${name} at ${width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewport({ width: 400, height: 900 });
}

describe(`the overview in ${browserName}`, () => {
  it('is seen together with the first point, and leads to the points of a topic', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        const panel = await panelTab(session);
        const below = await panel.$eval('.point', (point) => point.getBoundingClientRect().bottom);
        expect(below).toBeLessThanOrEqual(900);
        await inEveryWidth(session, panel, 'overview');

        await panel.click('.topics summary');
        const topic = await panel.waitForSelector('.topics tbody button', { visible: true });
        await topic?.focus();
        await panel.keyboard.press('Enter');
        await panel.waitForSelector('.topics [aria-pressed="true"]');
        const chosen = await panel.$eval('.topics-chosen', (one) => one.textContent ?? '');
        const listed = await panel.$$eval('.point', (all) => all.length);
        const counts = await panel.$$eval('.topics [aria-pressed="true"]', ([one]) =>
          [...(one?.closest('tr')?.querySelectorAll('.topic-count') ?? [])].map(
            (count) => Number(count.textContent) || 0,
          ),
        );
        expect(chosen).not.toBe('');
        expect(listed).toBeGreaterThan(0);
        expect(listed).toBeLessThanOrEqual(counts.reduce((sum, count) => sum + count, 0));
        await inEveryWidth(session, panel, 'topics');
        expect(await faults(panel)).toEqual([]);

        await panel.reload({ waitUntil: [] });
        await panel.waitForSelector('.topics[open] tbody button', { visible: true });
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });

  for (const dark of [false, true]) {
    it(`shows three statements of an event by point and side, ${dark ? 'dark' : 'light'}`, async () => {
      await inBrowser(
        samplePages,
        async (session) => {
          const panel = await panelTab(session);
          if (dark && browserName === 'chrome')
            await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
          await pasteThird(panel);
          await showAllSides(panel);
          const heads = await panel.$$eval('.matrix thead abbr', (codes) => codes.map((code) => code.textContent));
          expect(heads).toEqual(['XA', 'FI', 'XB']);
          const rail = await panel.$$eval('.matrix tr[data-point]', (rows) =>
            rows
              .filter((row) => row.querySelector('summary')?.textContent?.includes('railway line'))
              .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.dataset.stand)),
          );
          expect(rail).toEqual([['says', 'says', 'says']]);
          // Every two of the three are compared, though the third was paired with one of them alone.
          expect(await panel.$$('.matrix td[data-stand="unknown"]')).toEqual([]);
          const silent = await panel.$$eval('.matrix td[data-stand="silent"] .unseen', (cells) => cells.length);
          expect(silent).toBeGreaterThan(3);
          const name = dark ? 'all-sides-dark' : 'all-sides';
          await inEveryWidth(session, panel, name);
          await panel.click('.topics summary');
          await panel.waitForSelector('.topics tbody button', { visible: true });
          await panel.screenshot({ path: session.picture(`${name}-topics`) });
          await panel.click('.topics summary');
          await panel.click('.matrix tr[data-point] summary');
          await panel.waitForSelector('.matrix .sides-words .quotation');
          await panel.screenshot({ path: session.picture(`${name}-open`) });
          expect(await faults(panel)).toEqual([]);
          expect(session.errors).toEqual([]);
        },
        { sample: true, dark },
      );
    });
  }
});
