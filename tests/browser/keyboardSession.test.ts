import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { cardText, until } from '../../src/cli/start/extension.ts';
import { libraryRows } from './harness/library.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser } from './harness/session.ts';

/** Goes on with the tab key until the focus is on what is looked for. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let pressed = 0; pressed < 80; pressed++) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tab key does not lead to ${selector}.`);
}

async function hold(page: Page, held: 'Control', key: 'Enter'): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

describe(`a session by keyboard alone in ${browserName}`, () => {
  it('reads the page, goes through the points, notes, judges, takes back, and shows a point on its page, exports, searches the library', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        await session.painted(await session.open(BELMAR.url));
        const page = await session.open(ARVENIA.url);
        await until(async () => 'counterpart-differs' in (await session.painted(page)));
        await page.bringToFront();
        await page.keyboard.down('Alt');
        await page.keyboard.down('Shift');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.up('Shift');
        await page.keyboard.up('Alt');
        await until(async () => (await cardText(page)) !== '');
        await page.keyboard.press('Escape');
        expect(await cardText(page)).toBe('');

        const tab = await session.extension.tabId(page);
        const panel = await session.extension.tab(`src/panel/index.html?tab=${tab}`);
        await panel.bringToFront();
        await panel.setViewport({ width: 360, height: 900 });
        await panel.waitForSelector('[data-point]');
        const rows = () => libraryRows(session.extension.desk) as unknown as Promise<Record<string, unknown[]>>;

        await panel.keyboard.press('j');
        await panel.keyboard.press('n');
        await panel.waitForSelector('.note-editor textarea:focus');
        // Letters are letters here.
        await panel.keyboard.type('jn? e/u');
        await hold(panel, 'Control', 'Enter');
        await panel.waitForSelector('[data-point] .note');
        expect(await panel.$eval('.note', (note) => note.textContent)).toContain('jn? e/u');
        await until(() => panel.evaluate(() => document.activeElement?.closest('[data-point]') !== null));

        await tabTo(panel, '[data-point] details.mend > summary');
        await panel.keyboard.press('Enter');
        await panel.keyboard.press('Tab');
        await tabTo(panel, '[data-point] .verdicts button');
        await panel.keyboard.press('Enter');
        await panel.waitForSelector('[data-step="undo"]:not([disabled])');
        await until(async () => ((await rows()).judgements ?? []).length === 1);
        await until(() => panel.evaluate(() => document.activeElement !== document.body));

        // The key takes back what was said last.
        await panel.evaluate(() => document.querySelector<HTMLElement>('[data-point]')?.focus());
        await panel.keyboard.press('u');
        await until(async () => ((await rows()).judgements ?? []).length === 0);

        while (
          (await panel.$eval('[role="tab"][aria-selected="true"]', (one) => one.getAttribute('data-filter'))) !== 'both'
        )
          await panel.keyboard.press('f');
        await panel.keyboard.press('j');
        await panel.keyboard.press('Enter');
        await until(() =>
          panel.evaluate(() => [...document.querySelectorAll('.shown')].some((one) => one.textContent !== '')),
        );

        await panel.keyboard.press('e');
        await until(() =>
          panel.evaluate(() => document.querySelector('[data-key="export"]')?.closest('details')?.open === true),
        );
        expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe('export');

        const library = await session.extension.tab('src/reading/index.html');
        await library.bringToFront();
        await library.waitForSelector('[data-row]');
        await library.keyboard.press('j');
        expect(await library.evaluate(() => document.activeElement?.closest('[data-row]') !== null)).toBe(true);
        await library.keyboard.press('/');
        expect(await library.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
        await library.keyboard.type('jn');
        expect(await library.$eval('[data-key="search"]', (field) => (field as HTMLInputElement).value)).toBe('jn');
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });
});
