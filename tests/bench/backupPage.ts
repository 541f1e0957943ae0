import type { Page } from 'puppeteer-core';
import type { Session } from '../browser/harness/session.ts';

/** The backup as a reader makes it and brings it back. What both benches of it measure. */

/** The options page, when it knows what the library holds. */
export async function optionsPage(session: Session): Promise<Page> {
  const page = await session.extension.tab('src/options/index.html');
  await page.bringToFront();
  await page.waitForSelector('main[data-state="ready"]');
  return page;
}

/**
 * Until the backup stands so, the longest time meanwhile in which the page could do nothing else, in ms, and how much more memory its
 * script took at most, as far as the browser tells.
 */
export async function timed(page: Page, begin: () => Promise<void>, state: string): Promise<string> {
  // In a block of its own: the page is timed more than once, and a name can be given once.
  await page.evaluate(`{
    globalThis.longest = 0;
    const memory = () => performance.memory?.usedJSHeapSize ?? NaN;
    const before = memory();
    globalThis.most = 0;
    let last = performance.now();
    globalThis.watch = setInterval(() => {
      const now = performance.now();
      globalThis.longest = Math.max(globalThis.longest, now - last);
      globalThis.most = Math.max(globalThis.most, memory() - before);
      last = now;
    }, 4);
    true }`);
  const start = performance.now();
  await begin();
  await page.waitForSelector(`[data-backup="${state}"], [data-backup="failed"], [data-backup="refused"]`, {
    timeout: 500_000,
  });
  const took = performance.now() - start;
  const longest = Number(await page.evaluate('clearInterval(globalThis.watch); globalThis.longest'));
  const most = Number(await page.evaluate('globalThis.most'));
  const memory = Number.isNaN(most) ? '' : `, ${Math.round(most / 1e6)} MB more memory`;
  const reached = await page.$eval('[data-backup]', (section) => section.getAttribute('data-backup'));
  return `${Math.round(took)} ms, longest block ${Math.round(longest)} ms${memory}${reached === state ? '' : ` (${reached})`}`;
}

/** Presses a button of the options page. */
export const press = (page: Page, action: string) =>
  page.$eval(`[data-action="${action}"]`, (button) => (button as HTMLElement).click());

/** Keeps the file that the page gives out next, as `globalThis.saved`, beside giving it. */
export async function keepSaved(page: Page): Promise<void> {
  await page.evaluate(`
    const own = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => { globalThis.saved = blob; return own(blob); };
    true`);
}

/**
 * Deletes the library and brings the saved file back: how long it is read and checked, how long it is restored.
 * @param most how long the deleting may take, ms.
 */
export async function restoreSaved(page: Page, most = 120_000): Promise<{ checked: string; restored: string }> {
  await press(page, 'delete-all');
  await page.waitForSelector('[data-action="delete-sure"]');
  await press(page, 'delete-sure');
  await page.waitForFunction(() => document.querySelector('.storage-holds')?.textContent?.includes('no statements'), {
    timeout: most,
  });
  const choose = () =>
    page.evaluate(`
      const field = document.querySelector('#backup-file');
      const given = new DataTransfer();
      given.items.add(new File([globalThis.saved], 'backup.zip'));
      field.files = given.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      true`);
  const checked = await timed(page, async () => void (await choose()), 'preview');
  return { checked, restored: await timed(page, () => press(page, 'restore'), 'restored') };
}

/** How large that file is. */
export async function savedSize(page: Page): Promise<string> {
  return `${(Number(await page.evaluate('globalThis.saved.size')) / 1e6).toFixed(1)} MB`;
}
