import type { CDPSession, Page } from 'puppeteer-core';
import { until } from '../../src/cli/start/extension.ts';
import { browserName } from '../browser/harness/session.ts';
import { type Arm, pause, tabOf, withArms } from './arms.ts';
import { firefoxProcesses, metricsOf, profiled } from './cost.ts';
import { OTHER, OWN, otherPage, readout } from './readoutPages.ts';

/**
 * A readout that changes ten times a second: a clock beside the statement, the statement written anew in the same words, and words of it that
 * change. For each: the main thread with the extension and without, how often the page was read again, what has grown, and how many
 * passages are still painted; beside them those of an extension that marked them with mark.js at the load. What has grown holds the code
 * that the browser compiles of scripts that are run often: what one reading leaves behind is told by what grows in as long again.
 * Usage, after a build: `BROWSER=chrome npx tsx tests/bench/changingPageInBrowser.ts [SECONDS]`; 20 where no number is given.
 */

const SECONDS = Number(process.argv[2] ?? 20);
const WORDS = 1_000;

/** What the page does ten times a second. */
const CHANGES: Readonly<Record<string, string>> = {
  'a clock beside the statement': `document.querySelector('.dateline').lastChild.data = ' ' + ++ticks`,
  'the statement written anew in the same words': `const body = document.querySelector('.event__body'); body.innerHTML = words; ticks++`,
  'a number in the statement that changes': `document.querySelector('.event__body').lastElementChild.textContent = 'They spoke of ' + ++ticks + ' lighthouses.'`,
};

const changing = (change: string): string =>
  `<script>
    let ticks = 0;
    let words;
    let stop;
    window.changes = () => ticks;
    addEventListener('DOMContentLoaded', () => { words = document.querySelector('.event__body').innerHTML; });
    window.begin = () => { stop = setInterval(() => { ${change} }, 100); };
    window.end = () => clearInterval(stop);
  </script>`;

let shown = '';

/** Passages painted now, in highlights whose ranges still hold words, or in elements. */
const paintedNow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let count = document.querySelectorAll('.bench-mark').length;
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('counterpart')) count += [...highlight].filter((range) => range.toString() !== '').length;
    return count;
  });

interface Found {
  readonly figures: Readonly<Record<string, number>>;
  readonly before: number;
  /** While the page changed, of looks at any moment; and when it had rested. */
  readonly during: number;
  readonly after: number;
}

/** Between two looks at what is painted: never in step with the changes. ms */
const LOOK = 470;
const REST = 3_000;

async function watched(arm: Arm): Promise<Found> {
  const page = await tabOf(arm);
  try {
    await page.goto(OWN, { waitUntil: 'load' });
    if (arm.name !== 'none') await until(async () => (await paintedNow(page)) > 0);
    await pause(1_500);
    const before = await paintedNow(page);
    const looks: number[] = [];
    const measure = browserName === 'chrome' ? chromeFigures : firefoxFigures;
    const figures = await measure(arm, page, async () => {
      await page.evaluate('begin()');
      for (const until = performance.now() + SECONDS * 1_000; performance.now() < until; await pause(LOOK))
        looks.push(await paintedNow(page));
      await page.evaluate('end()');
    });
    const changes = Number(await page.evaluate('changes()'));
    await pause(REST);
    const during = looks.reduce((sum, count) => sum + count, 0) / looks.length;
    return { figures: { ...figures, changes }, before, during, after: await paintedNow(page) };
  } finally {
    await page.close();
  }
}

async function firefoxFigures(arm: Arm, _page: Page, work: () => Promise<void>): Promise<Record<string, number>> {
  const before = await firefoxProcesses(arm);
  await work();
  const after = await firefoxProcesses(arm);
  return { 'processor time of the pages’ processes, % of the time': (after.cpu - before.cpu) / SECONDS / 10 };
}

async function chromeFigures(_arm: Arm, page: Page, work: () => Promise<void>): Promise<Record<string, number>> {
  const tools = await page.createCDPSession();
  await tools.send('Performance.enable');
  const before = await collected(tools);
  await page.tracing.start({ categories: ['devtools.timeline'] });
  let spent = 0;
  const own = await profiled(tools, async () => {
    const from = await metricsOf(tools);
    await work();
    spent = ((await metricsOf(tools)).TaskDuration ?? 0) - (from.TaskDuration ?? 0);
  });
  const trace = new TextDecoder().decode(await page.tracing.stop());
  // The extension reads in idle moments, and the page itself asks for none.
  const readings = trace.split('"name":"FireIdleCallback"').length - 1;
  const after = await collected(tools);
  await work();
  const again = await collected(tools);
  const grown = (name: string): number => (after[name] ?? 0) - (before[name] ?? 0);
  return {
    'main thread, % of the time': (spent / SECONDS) * 100,
    'of it scripts of the extension, % of the time': own / SECONDS / 10,
    'times read again': readings,
    'JS heap grown after collection, kB': grown('JSHeapUsedSize') / 1_000,
    'in as long again, kB': ((again.JSHeapUsedSize ?? 0) - (after.JSHeapUsedSize ?? 0)) / 1_000,
    'nodes more': grown('Nodes'),
    'listeners more': grown('JSEventListeners'),
  };
}

async function collected(tools: CDPSession): Promise<Readonly<Record<string, number>>> {
  for (let time = 0; time < 3; time += 1) await tools.send('HeapProfiler.collectGarbage');
  return metricsOf(tools);
}

await withArms(
  ['none', 'ours', 'mark.js'],
  (url) => (url.href === OWN ? { body: shown } : url.href === OTHER ? { body: otherPage } : null),
  async (arms) => {
    for (const [name, change] of Object.entries(CHANGES)) {
      shown = readout(WORDS).replace('</head>', `${changing(change)}</head>`);
      console.log(`\n${browserName}: ${name}, ten times a second for ${SECONDS} s, ${WORDS} words`);
      for (const arm of arms) {
        const { figures, before, during, after } = await watched(arm);
        const told = Object.entries(figures).map(([what, value]) => `${what} ${Number(value.toFixed(1))}`);
        console.log(
          `  ${arm.name}: passages painted ${before} before, ${during.toFixed(0)} on the average while it changed, ${after} after; ${told.join('; ')}`,
        );
      }
    }
  },
);
