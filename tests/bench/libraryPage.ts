import type { Page } from 'puppeteer-core';
import { until } from '../../src/cli/start/extension.ts';
import { browserName, type Session } from '../browser/harness/session.ts';
import { median } from './inBrowser.ts';

/** The library page as a reader uses it: opened, searched, filtered. What both benches of it measure. */

const TIMES = 9;

const told = (what: string, times: readonly number[], most: number): void => {
  const shown = times.map((time) => time.toFixed(0)).join(' ');
  const [best, middle] = [Math.min(...times).toFixed(0), median(times).toFixed(0)];
  console.log(`${browserName}: ${what}: median ${middle}, best ${best} ms of at most ${most} (${shown})`);
};

async function opened(session: Session): Promise<{ page: Page; ms: number }> {
  const page = await session.extension.tab('src/reading/index.html');
  await page.bringToFront();
  const mark = () => page.evaluate(() => performance.getEntriesByName('library-listed')[0]?.startTime ?? null);
  await until(async () => (await mark()) !== null, 60_000);
  return { page, ms: (await mark()) ?? Number.NaN };
}

/** From the change of a field to the frame that lists what it asks for, and to the words marked in it; the time is taken in the page. */
interface Changed {
  readonly listed: number;
  /** NaN where nothing is sought. */
  readonly marked: number;
}

/**
 * The list is known by its count, for its first rows may be those of before: what is asked for must leave something out. Of "12
 * events (of 900)" the second number comes before the list does.
 */
function changed(page: Page, field: string, value: string): Promise<Changed> {
  return page.evaluate(
    async (selector, words) => {
      const element = document.querySelector<HTMLInputElement>(selector);
      const list = document.querySelector('main');
      if (!element || !list) throw new Error('The page has no such field.');
      const count = () => document.querySelector('.reading-count')?.textContent?.split(' (of ')[0];
      const before = count();
      const seen = (what: string, is: () => boolean) =>
        new Promise<void>((resolve, reject) => {
          const late = setTimeout(() => reject(new Error(`${what} in vain: "${words}", ${count()}`)), 60_000);
          const look = () => {
            if (!is()) return;
            observer.disconnect();
            clearTimeout(late);
            requestAnimationFrame(() => setTimeout(resolve));
          };
          const observer = new MutationObserver(look);
          observer.observe(list, { subtree: true, childList: true, attributes: true, characterData: true });
          look();
        });
      const begun = performance.now();
      element.value = words;
      element.dispatchEvent(new Event(element.type === 'search' ? 'input' : 'change', { bubbles: true }));
      await seen('Waited for another list', () => count() !== before);
      const listed = performance.now() - begun;
      const seeks = element.type === 'search' && words !== '';
      if (seeks) await seen('Waited for marked words', () => document.querySelector('.passages mark') !== null);
      return { listed, marked: seeks ? performance.now() - begun : Number.NaN };
    },
    field,
    value,
  );
}

/** From the click into the field to the first letter, ms: quick hands need as long. */
const TO_FIRST_LETTER = 200;

/** The page as a reader has it before the first letter: opened, nothing sought yet, the field clicked into. */
async function ready(session: Session): Promise<{ page: Page; ms: number }> {
  const one = await opened(session);
  await one.page.waitForFunction('document.querySelector(\'input[type="search"]\') !== null');
  await one.page.focus('input[type="search"]');
  await new Promise((resolve) => setTimeout(resolve, TO_FIRST_LETTER));
  // What compiles this file names functions by a helper of its own, which the page lacks.
  await one.page.evaluate('globalThis.__name = (named) => named');
  return one;
}

/** Measures a library that is filled already: opened some times and searched at once each time, then searched and filtered in one page. */
export async function measurePage(session: Session, searches: readonly string[]): Promise<void> {
  const opening: number[] = [];
  const firstSearch: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const { page, ms } = await ready(session);
    opening.push(ms);
    firstSearch.push((await changed(page, 'input[type="search"]', searches[0] ?? '')).listed);
    await page.close();
  }
  told('opened, first rows painted', opening, 300);
  told(`first search of a page just opened, for "${searches[0]}"`, firstSearch, 50);
  const { page } = await ready(session);
  for (const words of searches) {
    const times: Changed[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      times.push(await changed(page, 'input[type="search"]', words));
      await changed(page, 'input[type="search"]', '');
    }
    told(
      `searched for "${words}"`,
      times.map(({ listed }) => listed),
      50,
    );
    const marked = median(times.map((one) => one.marked)).toFixed(0);
    console.log(`${browserName}:   the words marked in the rows: median ${marked} ms`);
  }
  const filtering: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    filtering.push((await changed(page, 'select[name="party"]', 'ru')).listed);
    await changed(page, 'select[name="party"]', '');
  }
  told('filtered by a party', filtering, 50);
  await page.close();
}
