import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { clipped } from './harness/clipped.ts';
import { faults } from './harness/faults.ts';
import { libraryRows } from './harness/library.ts';
import { arveniaPage, samplePages } from './harness/sample.ts';
import { browserName, inBrowser, type Session } from './harness/session.ts';

/** A second, lone account, of another day. */
const LONE = 'http://president.arvenia.example/news/2025-07-02-harvest';
/** Pages are kept by their key, whatever they were fetched by. */
const LONE_ID = LONE.replace('http:', 'https:');
const lonePage = arveniaPage(['The ministers spoke of the barley harvest.', 'They agreed to meet in autumn.'])
  .replaceAll('2025-05-12', '2025-07-02')
  .replaceAll('May 12, 2025', 'July 2, 2025');
const pages = { ...samplePages, [LONE]: lonePage };

async function library(session: Session, hash = ''): Promise<Page> {
  const page = await session.extension.tab(`src/reading/index.html${hash}`);
  await page.bringToFront();
  await page.waitForSelector('main[data-state="ready"], main[data-state="empty"]');
  return page;
}

/** Reads the sample's two pages and the lone one, and opens the library when they are listed. */
async function filled(session: Session, hash = ''): Promise<Page> {
  for (const url of Object.keys(pages)) await session.painted(await session.open(url));
  const page = await library(session, hash);
  await until(async () => (await rows(page)).length === 2);
  return page;
}

const rows = (page: Page): Promise<string[]> =>
  page.$$eval('[data-row]', (found) => found.map((row) => (row as HTMLElement).innerText));
const told = (page: Page, what: string) => page.waitForSelector(`[data-told="${what}"]`);
const held = async (session: Session) => (await libraryRows(session.extension.desk)).statements.length;

const seek = (page: Page, words: string) =>
  page.$eval(
    'input[type="search"]',
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    words,
  );

/** Waits until the rows are as many, and gives their words. */
async function rowsAre(page: Page, count: number): Promise<string[]> {
  await until(async () => (await rows(page)).length === count);
  return rows(page);
}

/** By the page itself: Firefox tells nobody when a page of an extension has loaded again. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.before = 'reload';
    setTimeout(() => location.reload());
  });
  await until(async () => page.evaluate(() => document.documentElement.dataset.before === undefined));
  await page.waitForSelector('main[data-state="ready"]');
}

/** The address that the next comparison is opened at. */
async function opens(session: Session, work: () => Promise<void>): Promise<string> {
  const tabs = async () => {
    const all = (await session.extension.desk.evaluate(
      'api.tabs.query({}).then((tabs) => tabs.map(({ id, url, pendingUrl }) => [id, url || pendingUrl || ""]))',
    )) as [number, string][];
    return all.filter(([, url]) => url.includes('statement='));
  };
  const before = new Set((await tabs()).map(([id]) => id));
  await work();
  let found: string | undefined;
  await until(async () => {
    found = (await tabs()).find(([id]) => !before.has(id))?.[1];
    return found !== undefined;
  });
  return decodeURIComponent(found ?? '');
}

describe(`the library page in ${browserName}`, () => {
  it('begins empty, takes the sample in with one press and gives it away again, with a way back', async () => {
    await inBrowser({}, async (session) => {
      const page = await library(session);
      expect(await page.$$eval('.empty .sites a', (links) => links.length)).toBe(2);
      await page.screenshot({ path: session.picture('library-empty') });
      expect(await faults(page)).toEqual([]);
      await page.click('[data-action="sample"]');
      const [sample = ''] = await rowsAre(page, 1);
      expect(sample).toContain('24 June 2025');
      expect(await held(session)).toBe(2);
      await page.click('[data-action="sample-remove"]');
      await page.waitForSelector('main[data-state="empty"]');
      await told(page, 'deleted');
      await page.keyboard.press('u');
      await rowsAre(page, 1);
      expect(await held(session)).toBe(2);
      expect(session.errors).toEqual([]);
    });
  });

  it('lists events, finds words in them, filters them, and goes back in the browser', async () => {
    await inBrowser(
      pages,
      async (session) => {
        const page = await filled(session);
        const [lone = '', pair = ''] = await rows(page);
        expect(lone).toContain('2 July 2025');
        expect(pair).toContain('12 May 2025');
        expect(pair).toMatch(/Belmar[\s\S]*Arvenia|Arvenia[\s\S]*Belmar/);
        await page.keyboard.press('/');
        await page.keyboard.type('Ordel fisher');
        const [found = ''] = await rowsAre(page, 1);
        expect(found).toContain('12 May 2025');
        await until(async () => (await page.$$('.passages mark')).length > 0);
        const marked = await page.$$eval('.passages mark', (marks) => marks.map((mark) => mark.textContent));
        expect(marked.every((words) => /^(?:Ordel|fisher)/i.test(words ?? ''))).toBe(true);
        const led = await page.$eval('.passages a', (link) => decodeURIComponent(link.getAttribute('href') ?? ''));
        expect(led).toMatch(/src\/panel\/index\.html\?statement=https:.*&claim=https:.*#1\.\d/);
        // Within one document: there is no load to wait for.
        await page.evaluate(() => history.back());
        await rowsAre(page, 2);
        await seek(page, 'agreed');
        await page.waitForSelector('[data-order="best"][aria-pressed="true"]');
        await until(async () => (await page.$$('.passages mark')).length > 0);
        // What fits best has no months over it.
        expect(await page.$$('.month')).toHaveLength(0);
        await page.click('[data-order="date"]');
        await page.waitForSelector('.month');
        expect((await rows(page))[0]).toContain('2 July 2025');
        expect(await page.evaluate(() => location.hash)).toBe('#/search?q=agreed&sort=date');
        await seek(page, '');
        await rowsAre(page, 2);
        expect(await page.$$('[data-order]')).toHaveLength(0);
        await page.select('select[name="issuer"]', 'xb-government');
        await rowsAre(page, 1);
        await page.select('select[name="issuer"]', '');
        await page.$eval('input[name="from"]', (field) => {
          (field as HTMLInputElement).value = '2025-06-01';
          field.dispatchEvent(new Event('change', { bubbles: true }));
        });
        expect((await rowsAre(page, 1))[0]).toContain('2 July 2025');
        await reload(page);
        await rowsAre(page, 1);
        await page.click('[data-action="clear"]');
        await page.click('[data-view="table"]');
        await page.waitForSelector('table');
        await page.click('[data-sort="missing"]');
        expect((await rowsAre(page, 2))[0]).toContain('12 May 2025');
        await page.click('[data-sort="missing"]');
        await until(async () => (await rows(page))[0]?.includes('2 July 2025') ?? false);
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });

  it('is used by keyboard: rows, opening, selecting, comparing any two, deleting and undoing', async () => {
    await inBrowser(
      pages,
      async (session) => {
        const page = await filled(session);
        const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.row ?? '');
        await page.keyboard.press('j');
        const first = await focused();
        await page.keyboard.press('ArrowDown');
        expect(await focused()).not.toBe(first);
        const opened = await opens(session, () => page.keyboard.press('Enter'));
        expect(opened).toMatch(/statement=https:.*&with=https:/);
        await page.bringToFront();
        await page.keyboard.press('k');
        expect(await focused()).toBe(first);
        await page.keyboard.press(' ');
        await page.click(`[data-statement="${BELMAR.url.replace('http:', 'https:')}"]`);
        await page.waitForSelector('[data-action="compare"]');
        await page.screenshot({ path: session.picture('library-selected') });
        expect(await faults(page)).toEqual([]);
        const compared = await opens(session, () => page.click('[data-action="compare"]'));
        expect(compared).toContain(LONE_ID);
        await page.bringToFront();
        await rowsAre(page, 1);
        const { comparisons } = await libraryRows(session.extension.desk);
        expect(comparisons.filter(({ id }) => id.includes(LONE_ID)).length).toBeGreaterThan(0);
        await page.focus('[data-row]');
        await page.keyboard.press('Delete');
        await told(page, 'deleted');
        expect(await held(session)).toBe(0);
        await page.keyboard.press('u');
        await told(page, 'restored');
        await rowsAre(page, 1);
        expect(await held(session)).toBe(3);
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });

  for (const dark of [false, true]) {
    it(`is whole on narrow and wide windows and has no fault that axe knows, ${dark ? 'dark' : 'light'}`, async () => {
      await inBrowser(
        pages,
        async (session) => {
          const page = await filled(session);
          if (dark && browserName === 'chrome')
            await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
          for (const width of [320, 1280]) {
            await page.setViewport({ width, height: 900 });
            for (const hash of ['#/timeline', '#/table', '#/search?q=agreed']) {
              await page.evaluate((to) => {
                location.hash = to;
              }, hash);
              await page.waitForSelector(hash === '#/table' ? 'table' : '.timeline');
              if (hash.includes('q=')) await page.waitForSelector('.passages mark');
              const name = `library-${hash.replace(/\W+/g, '')}-${width}-${dark ? 'dark' : 'light'}`;
              await page.screenshot({ path: session.picture(name), fullPage: true });
              expect(await clipped(page), name).toEqual([]);
              expect(await faults(page), name).toEqual([]);
            }
          }
        },
        { sample: true, dark },
      );
    });
  }
});
