import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { faults } from './harness/faults.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser, type Session } from './harness/session.ts';

const WIDTH = 360;

/** The panel of the compared sample page in a tab of its own, narrow, where the keyboard can be used. */
async function panelOf(session: Session, page: Page): Promise<Page> {
  const tab = await session.extension.tabId(page);
  const panel = await session.extension.tab(`src/panel/index.html?tab=${tab}`);
  await panel.setViewport({ width: WIDTH, height: 900 });
  await panel.bringToFront();
  await panel.waitForSelector('main[data-state="pair"] [data-point]');
  return panel;
}

/** Goes through what can be focused with the tab key until it is there; no pointer has a part in it. */
async function tabTo(panel: Page, selector: string, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (await panel.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await panel.keyboard.press('Tab');
  }
  throw new Error(`${selector} cannot be reached with the tab key.`);
}

const focusPoint = (panel: Page, id: string) =>
  panel.evaluate((point) => document.querySelector<HTMLElement>(`[data-point="${CSS.escape(point)}"]`)?.focus(), id);

const ids = (panel: Page) =>
  panel.evaluate(() =>
    [...document.querySelectorAll('[data-point]')].map((one) => one.getAttribute('data-point') ?? ''),
  );

const wordsOf = (panel: Page, selector: string) =>
  panel.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? ''),
    selector,
  );

async function showAll(panel: Page): Promise<void> {
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-filter="all"]')?.click());
  await panel.waitForSelector('[data-filter="all"][aria-selected="true"]');
}

async function undo(panel: Page): Promise<void> {
  await panel.keyboard.down('Control');
  await panel.keyboard.press('z');
  await panel.keyboard.up('Control');
}

async function redo(panel: Page): Promise<void> {
  await panel.keyboard.down('Control');
  await panel.keyboard.down('Shift');
  await panel.keyboard.press('z');
  await panel.keyboard.up('Shift');
  await panel.keyboard.up('Control');
}

async function pictures(session: Session, panel: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    if (browserName === 'chrome') await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    else await session.extension.scheme(scheme);
    await panel.screenshot({ path: session.picture(`${name}-${scheme}`) });
  }
}

describe(`the reader’s remarks in ${browserName}`, () => {
  it('are written, taken back and done again with the keyboard alone, and outlive the page', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        await session.painted(await session.open(BELMAR.url));
        const page = await session.open(ARVENIA.url);
        const before = await session.painted(page);
        const panel = await panelOf(session, page);
        await showAll(panel);
        const [first = '', second = ''] = (await ids(panel)).filter((id) => id.includes(new URL(ARVENIA.url).host));
        expect(second).not.toBe('');

        // A note with tags, by its key.
        await focusPoint(panel, first);
        await panel.keyboard.press('n');
        await panel.waitForSelector('.note-editor textarea');
        await panel.keyboard.type('Ask the press office.');
        await panel.keyboard.press('Tab');
        await panel.keyboard.type('to do, <b>border</b>');
        await pictures(session, panel, 'remark-writing');
        await panel.keyboard.press('Enter');
        await panel.waitForSelector('[data-note]');
        expect(await wordsOf(panel, '[data-note] .note-words')).toEqual(['Ask the press office.']);
        expect(await wordsOf(panel, '[data-note] .tags li')).toEqual(['to do', '<b>border</b>']);
        expect(await panel.evaluate(() => document.activeElement?.closest('[data-point]') !== null)).toBe(true);

        // Divided at another place than the one that is offered, and joined again by undoing it.
        const many = (await ids(panel)).length;
        await focusPoint(panel, second);
        await tabTo(panel, '[data-remark="more"] summary');
        await panel.keyboard.press('Enter');
        await panel.waitForSelector('[data-remark="divide"]');
        await tabTo(panel, '[data-remark="divide"]');
        await panel.keyboard.press('Enter');
        await panel.waitForSelector('.divide input');
        const offered = (await wordsOf(panel, '.divide-parts p'))[1];
        await panel.keyboard.press('ArrowLeft');
        await until(async () => (await wordsOf(panel, '.divide-parts p'))[1] !== offered);
        const parts = (await wordsOf(panel, '.divide-parts p')).map((words) => words.trim());
        await pictures(session, panel, 'remark-dividing');
        await tabTo(panel, '[data-remark="divide-here"]');
        await panel.keyboard.press('Enter');
        await until(async () => (await ids(panel)).length > many);
        const quoted = await wordsOf(panel, '[data-point] .quotation');
        for (const part of parts) expect(quoted).toContain(part);
        await until(() => panel.evaluate(() => document.activeElement !== document.body));
        await undo(panel);
        await until(async () => (await ids(panel)).length === many);
        await redo(panel);
        await until(async () => (await ids(panel)).length > many);
        await undo(panel);
        await until(async () => (await ids(panel)).includes(second));

        // Set aside: it is painted no more, and is listed apart.
        await focusPoint(panel, second);
        await tabTo(panel, '[data-remark="more"] summary');
        await panel.keyboard.press('Enter');
        await panel.waitForSelector('[data-remark="boilerplate"]');
        await tabTo(panel, '[data-remark="boilerplate"]');
        await panel.keyboard.press('Enter');
        await until(async () => !(await ids(panel)).includes(second));
        expect(await panel.evaluate(() => document.activeElement?.hasAttribute('data-point'))).toBe(true);
        const counted = (painted: Awaited<ReturnType<Session['painted']>>) => Object.values(painted).flat().length;
        await page.bringToFront();
        await until(async () => counted(await session.painted(page)) < counted(before));
        await page.reload();
        await session.painted(page);
        await panel.bringToFront();
        await until(async () => (await wordsOf(panel, '[data-remarks="aside"] li')).length === 1);
        await panel.evaluate(() => {
          for (const list of document.querySelectorAll<HTMLDetailsElement>('[data-remarks]')) list.open = true;
        });
        await pictures(session, panel, 'remark-lists');
        expect(await faults(panel)).toEqual([]);
        expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        await panel.focus('[data-remarks="aside"] summary');
        await tabTo(panel, '[data-remarks="aside"] [data-remark="back"]');
        await panel.keyboard.press('Enter');
        await until(async () => (await wordsOf(panel, '[data-remarks="aside"]')).length === 0);
        await showAll(panel);
        await until(async () => (await ids(panel)).includes(second));
        expect(await wordsOf(panel, '[data-note] .note-words')).toEqual(['Ask the press office.']);
        await panel.setViewport({ width: 1200, height: 900 });
        await panel.waitForSelector('.texts');
        await pictures(session, panel, 'remark-wide');
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });
});
