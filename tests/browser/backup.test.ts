import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { faults } from './harness/faults.ts';
import { libraryRows } from './harness/library.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser, root, type Session, type SessionOptions } from './harness/session.ts';

/** A backup as a reader makes it, loses what it holds, and has it back. */

const withSample = (work: (session: Session) => Promise<void>, more: SessionOptions = {}) =>
  inBrowser(samplePages, work, { sample: true, ...more });

async function bothSides(session: Session): Promise<Page> {
  await session.painted(await session.open(BELMAR.url));
  const page = await session.open(ARVENIA.url);
  await until(async () => 'counterpart-differs' in (await session.painted(page)));
  return page;
}

async function options(session: Session, dark = false): Promise<Page> {
  const page = await session.extension.tab('src/options/index.html');
  if (dark && browserName === 'chrome')
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.bringToFront();
  await page.waitForSelector('main[data-state="ready"]');
  return page;
}

const words = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Presses with the keyboard: what cannot be reached or pressed by it fails here. */
async function press(page: Page, action: string): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector(`[data-action="${action}"]`);
  await page.focus(`[data-action="${action}"]`);
  await page.keyboard.press('Enter');
}

/** Makes a backup and gives the file that the browser was told to save, by its place on the disk. */
async function backUp(page: Page): Promise<string> {
  // What is saved is looked at where it is handed to the browser: not every browser lets a test look into its downloads.
  await page.evaluate(`
    globalThis.saved = null;
    const own = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => { globalThis.saved = blob; return own(blob); };
    true`);
  // Firefox opens its list of downloads, which takes the keys: a reader closes it, a test cannot.
  if (browserName === 'firefox') await page.evaluate('HTMLAnchorElement.prototype.click = () => undefined; true');
  await press(page, 'backup');
  await page.waitForSelector('[data-backup="made"]');
  const base64 = await page.evaluate(`new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(',')[1]);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(globalThis.saved);
  })`);
  const file = `${root}/out/tests/${browserName}-backup.zip`;
  writeFileSync(file, Buffer.from(String(base64), 'base64'));
  return file;
}

async function choose(page: Page, file: string): Promise<void> {
  const field = await page.waitForSelector('#backup-file');
  if (!field) throw new Error('no field for the file');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
}

/** All that a backup holds, as it lies in the database. Whatever a page that is open saves meanwhile would be in it too. */
async function rows(session: Session): Promise<Record<string, unknown>> {
  const { statements, versions, claims, comparisons } = await libraryRows(session.extension.desk);
  return { statements, versions, claims, comparisons };
}

describe(`a backup in ${browserName}`, () => {
  it('brings all back that was deleted, by keyboard alone, and the page is painted as before', async () => {
    await withSample(async (session) => {
      const read = await bothSides(session);
      const painted = await session.painted(read);
      const before = await rows(session);
      const page = await options(session);
      expect(await words(page, '.storage-holds')).toContain('two statements');
      const file = await backUp(page);
      expect(await words(page, '.backup-told')).toContain('two statements');
      await read.goto('about:blank');

      await press(page, 'delete-all');
      await press(page, 'delete-sure');
      await until(async () => (await words(page, '.storage-holds')).includes('no statements'));
      expect((await rows(session)).claims).toEqual([]);
      expect(await page.$('.lost-library')).toBeNull();

      await choose(page, file);
      await page.waitForSelector('[data-backup="preview"]');
      expect(await words(page, '[data-table="statements"] [data-fate="new"]')).toMatch(/2$/);
      expect((await rows(session)).claims).toEqual([]);
      await press(page, 'restore');
      await page.waitForSelector('[data-backup="restored"]');
      expect(await rows(session)).toEqual(before);

      const again = await session.open(ARVENIA.url);
      await until(async () => JSON.stringify(await session.painted(again)) === JSON.stringify(painted));
      expect(session.errors).toEqual([]);
    });
  });

  it('is offered when the browser has lost the library', async () => {
    await withSample(async (session) => {
      const read = await bothSides(session);
      const page = await options(session);
      const file = await backUp(page);
      await until(async () => (await words(page, '.storage-backup')) !== 'Last backup: none yet.');
      await read.goto('about:blank');
      const lost = await session.extension.desk.evaluate(`new Promise((resolve) => {
        const asking = indexedDB.deleteDatabase('counterpart');
        asking.onsuccess = () => resolve(true);
        asking.onerror = () => resolve(false);
      })`);
      expect(lost).toBe(true);
      await page.reload({ waitUntil: [] }).catch(() => undefined);
      await page.waitForSelector('.lost-library');
      expect(await words(page, '.lost-library')).toContain('It held two statements');
      await page.setViewport({ width: 800, height: 900 });
      await page.screenshot({ path: session.picture('lost-library') });
      await choose(page, file);
      await page.waitForSelector('[data-backup="preview"]');
      await press(page, 'restore');
      await page.waitForSelector('[data-backup="restored"]');
      await until(async () => (await page.$('.lost-library')) === null);
      expect((await libraryRows(session.extension.desk)).statements).toHaveLength(2);
    });
  });

  it('of another kind is refused with the reason', async () => {
    await withSample(async (session) => {
      const page = await options(session);
      const file = `${root}/out/tests/${browserName}-no-backup.zip`;
      writeFileSync(file, 'PK, but no zip');
      await choose(page, file);
      await page.waitForSelector('[data-backup="refused"]');
      expect(await words(page, '.backup [role="alert"]')).toContain('a backup is a zip file');
    });
  });

  for (const dark of [false, true])
    it(`has no fault that axe knows and fits any width, ${dark ? 'dark' : 'light'}`, async () => {
      await withSample(
        async (session) => {
          await bothSides(session);
          const page = await options(session, dark);
          const file = await backUp(page);
          await choose(page, file);
          await page.waitForSelector('[data-backup="preview"]');
          await press(page, 'delete-all');
          await page.waitForSelector('#delete-heading');
          for (const width of [320, 800]) {
            await page.setViewport({ width, height: 1_000 });
            await page.$eval('#storage-heading', (heading) => heading.scrollIntoView());
            await page.screenshot({ path: session.picture(`backup-${width}-${dark ? 'dark' : 'light'}`) });
            const over = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect(over, `${width} px wide`).toBe(0);
          }
          expect(await faults(page)).toEqual([]);
        },
        { dark },
      );
    });
});
