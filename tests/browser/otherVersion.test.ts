import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { libraryRows } from './harness/library.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser, type Session } from './harness/session.ts';

/** The library under an open page: another version of the extension wants it, or holds it, or it is deleted. */

const LIBRARY_PAGE = 'src/reading/index.html';
const words = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

async function oneStatement(session: Session): Promise<void> {
  const page = await session.open(ARVENIA.url);
  await until(async () => (await libraryRows(session.extension.desk)).statements.length === 1);
  await page.close();
}

const ready = (page: Page) => page.waitForSelector('main[data-state="ready"], main[data-state="listed"], .event');

describe(`the library under an open page in ${browserName}`, () => {
  it('taken by a newer version is let go of at once; the page says so, and goes on when it is loaded again', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        await oneStatement(session);
        const page = await session.extension.tab('src/options/index.html');
        await page.waitForSelector('main[data-state="ready"]');
        const taken = await session.extension.desk.evaluate(`new Promise((resolve) => {
          const opening = indexedDB.open('counterpart', 9990);
          let blocked = false;
          opening.onblocked = () => { blocked = true; };
          opening.onsuccess = () => { opening.result.close(); resolve(blocked ? 'after a while' : 'at once'); };
          opening.onerror = () => resolve(String(opening.error));
        })`);
        expect(['at once', 'after a while']).toContain(taken);
        await page.waitForSelector('[data-reach="outdated"]');
        expect(await words(page, '[data-reach]')).toContain('Nothing is lost');
        await page.setViewport({ width: 800, height: 900 });
        await page.screenshot({ path: session.picture('outdated') });
        await page.bringToFront();
        await page.focus('[data-action="reload-outdated"]');
        await page.keyboard.press('Enter');
        await until(async () => (await page.$('[data-reach]')) === null && (await ready(page)) !== null);
        expect(await words(page, '.storage-holds')).toContain('one statement');
        expect((await libraryRows(session.extension.desk)).statements).toHaveLength(1);
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });

  it('held by an older version is waited for, with what to do, and shown by itself as soon as that is closed', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        const { desk } = session.extension;
        // Both in one turn: nobody else can open it between. Held without an ear for what others want.
        await desk.evaluate(`new Promise((resolve, reject) => {
          indexedDB.deleteDatabase('counterpart');
          const opening = indexedDB.open('counterpart', 1);
          opening.onsuccess = () => { globalThis.held = opening.result; resolve(true); };
          opening.onerror = () => reject(opening.error);
        })`);
        const page = await session.extension.tab(LIBRARY_PAGE);
        await page.waitForSelector('[data-reach="waits"]');
        expect(await words(page, '[data-reach]')).toContain('close the other tabs');
        await page.setViewport({ width: 800, height: 900 });
        await page.screenshot({ path: session.picture('waits') });
        // A statement that is read meanwhile is neither saved by half nor later, behind the reader's back.
        const read = await session.open(ARVENIA.url);
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        await desk.evaluate('globalThis.held.close(); true');
        await until(async () => (await page.$('[data-reach]')) === null);
        await read.reload();
        await until(async () => (await libraryRows(desk)).statements.length === 1);
        await page.bringToFront();
        await until(async () => (await words(page, 'main')).includes('Arvenia'));
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });

  it('deleted by the browser is noticed in the open panel, without a load, and told', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        await session.painted(await session.open(BELMAR.url));
        const page = await session.open(ARVENIA.url);
        await until(async () => 'counterpart-differs' in (await session.painted(page)));
        const panel = await session.extension.panel(page);
        await until(() => panel.run(() => document.querySelector('main[data-state="pair"]') !== null));
        const options = await session.extension.tab('src/options/index.html');
        await options.waitForSelector('main[data-state="ready"]');
        await until(async () => (await words(options, '.storage-holds')).includes('two statements'));
        await session.extension.desk.evaluate(`new Promise((resolve) => {
          const asking = indexedDB.deleteDatabase('counterpart');
          asking.onsuccess = asking.onerror = () => resolve(true);
        })`);
        await until(() => panel.run(() => document.querySelector('.lost-library') !== null));
        await options.waitForSelector('.lost-library');
        expect(await words(options, '.lost-library')).toContain('It held two statements');
        await until(() => panel.run(() => document.querySelector('main[data-state="pair"]') === null));
        await page.bringToFront();
        await panel.screenshot(session.picture('deleted-under-panel'));
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });
});
