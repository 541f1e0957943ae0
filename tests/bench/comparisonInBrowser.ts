import type { Page } from 'puppeteer-core';
import { until } from '../../src/cli/start/extension.ts';
import { browserName, inBrowser, type Session } from '../browser/harness/session.ts';
import { COMPARISON_PAGE, comparisonRows } from './comparisonRows.ts';
import { median, put } from './inBrowser.ts';

/**
 * How long a comparison takes in a real browser: from its address to the first painted points, and from a press on a filter to the
 * painted frame; both texts side by side, and as a list.
 * Usage, after a build: `BROWSER=chrome npx tsx tests/bench/comparisonInBrowser.ts [CLAIMS]`; 100 a side where no number is given.
 */

const CLAIMS = Number(process.argv[2] ?? 100);
const TIMES = 9;
const told = (what: string, times: readonly number[], most: number): void => {
  const shown = times.map((time) => time.toFixed(0)).join(' ');
  console.log(
    `${browserName}: 2 × ${CLAIMS}, ${what}: best ${Math.min(...times).toFixed(1)}, median ${median(times).toFixed(1)} ms of at most ${most} (${shown})`,
  );
};

/** How long an opened page is left alone. ms. */
const ALONE = 500;

/** An inert page of the extension: from there to the comparison the window keeps its width and the browser its process. */
const DESK = 'icons/statement-16.png';

async function opened(session: Session, width: number): Promise<{ page: Page; ms: number }> {
  const page = await session.extension.tab(DESK);
  await page.setViewport({ width, height: 900 });
  await page.bringToFront();
  // Not waited for: the page that would answer is gone by then.
  page.evaluate(`setTimeout(() => location.assign('/${COMPARISON_PAGE}'))`).catch(() => {});
  const mark = () => page.evaluate(() => performance.getEntriesByName('comparison-painted')[0]?.startTime ?? null);
  // A question takes the page's own time: it is left alone until it is likely to be done.
  await new Promise((resolve) => setTimeout(resolve, ALONE));
  await until(async () => (await mark()) !== null, 60_000);
  return { page, ms: (await mark()) ?? Number.NaN };
}

/**
 * From the press to the end of the frame that shows it; the time is taken in the page. `work` is what of it the page computes; `frame`
 * is how long a frame takes in which nothing was pressed, and so the least that `painted` can be.
 */
function pressed(page: Page, selector: string): Promise<{ work: number; painted: number; frame: number }> {
  return page.evaluate(async (wanted) => {
    const control = document.querySelector<HTMLElement>(wanted);
    if (!control) throw new Error('The page has no such filter.');
    // Written out each time: the compiler gives names to functions that the page does not know.
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const idle = performance.now();
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const begun = performance.now();
    control.click();
    await new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
    document.body.getBoundingClientRect();
    const work = performance.now() - begun;
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const painted = performance.now() - begun;
    if (control.getAttribute('aria-selected') !== 'true') throw new Error('The filter was not chosen.');
    // What is left for later has its time before the next press, as it has with a reader.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { work, painted, frame: begun - idle };
  }, selector);
}

async function measured(session: Session, width: number, name: string): Promise<void> {
  const opening: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const { page, ms } = await opened(session, width);
    opening.push(ms);
    await page.close();
  }
  told(`${name}, from the address to the first painted points`, opening, 100);
  const { page } = await opened(session, width);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const pressing: { work: number; painted: number; frame: number }[] = [];
  for (let time = 0; time < TIMES; time += 1)
    for (const filter of ['both', 'missing', 'all']) pressing.push(await pressed(page, `[data-filter="${filter}"]`));
  const [work, painted, frame] = (['work', 'painted', 'frame'] as const).map((what) =>
    pressing.map((one) => one[what]),
  );
  told(`${name}, a filter computed and laid out`, work ?? [], 16);
  told(`${name}, a filter from press to painted frame`, painted ?? [], 16);
  console.log(`${browserName}: a frame without a press: median ${median(frame ?? []).toFixed(1)} ms`);
  await page.close();
}

await inBrowser({}, async (session) => {
  const first = await session.extension.tab('src/reading/index.html');
  await first.waitForSelector('main[data-state="empty"]');
  await session.extension.desk.evaluate(put, comparisonRows(CLAIMS));
  await first.close();
  await measured(session, 1280, 'both texts');
  await measured(session, 400, 'list');
});
