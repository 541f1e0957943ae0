import type { CDPSession, Page } from 'puppeteer-core';
import { until } from '../../src/cli/start/extension.ts';
import { browserName } from '../browser/harness/session.ts';
import { type Arm, pause, tabOf, versionOf, withArms } from './arms.ts';
import { profiled } from './cost.ts';
import { median } from './inBrowser.ts';
import { OTHER, OWN, otherPage, readout } from './readoutPages.ts';

/**
 * How long a readout takes from its load to its painted claims, and how much of that the page's own thread is kept busy by the extension and
 * the worker works. Beside it, in the same run, an extension that marks the same sentences with mark.js at once: it knows them
 * beforehand, so it tells what no extension can be faster than.
 * Usage, after a build: `BROWSER=chrome npx tsx tests/bench/readoutInBrowser.ts [LOADS]`; 10 where no number is given.
 */

const LOADS = Number(process.argv[2] ?? 10);

interface Case {
  readonly name: string;
  readonly words: number | 'sample';
  /** Every load has another text, which is saved and compared. */
  readonly fresh: boolean;
  /** The browser has put the worker to sleep. */
  readonly asleep: boolean;
}

const CASES: readonly Case[] = [
  { name: 'the sample, seen before', words: 'sample', fresh: false, asleep: false },
  { name: 'the sample in new words', words: 'sample', fresh: true, asleep: false },
  { name: 'the sample in new words, the worker asleep', words: 'sample', fresh: true, asleep: true },
  { name: '5,000 words, seen before', words: 5_000, fresh: false, asleep: false },
  { name: '5,000 new words', words: 5_000, fresh: true, asleep: false },
];

let shown = '';
let count = 0;

function turn({ words, fresh }: Case): void {
  count += 1;
  shown = readout(words, fresh ? `They spoke ${count + 10} times of the ${count + 20} lighthouses of Ordel Bay.` : '');
}

interface Painted {
  /** From the end of the load to the frame with the painted words; from the beginning of the navigation. */
  readonly sinceLoad: number;
  readonly sinceStart: number;
}

async function painted(page: Page): Promise<Painted> {
  const read = () =>
    page.evaluate(() => ({
      shown: (window as unknown as { shown: number | null }).shown,
      loaded: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
    }));
  await until(async () => (await read()).shown !== null, 30_000);
  const { shown: at, loaded } = await read();
  return { sinceStart: at ?? Number.NaN, sinceLoad: (at ?? Number.NaN) - loaded };
}

async function visit(arm: Arm, one: Case): Promise<Painted> {
  if (one.asleep) await arm.extension?.stopWorker();
  const page = await tabOf(arm);
  try {
    await page.goto(OWN, { waitUntil: 'load' });
    return await painted(page);
  } finally {
    await page.close();
  }
}

/** Chromium only: ms that the extension's scripts take of the page's thread, and the worker of its own, while a page is loaded and painted. */
async function shares(arm: Arm, one: Case): Promise<{ page: number; worker: number }> {
  const target = await arm.launched.browser.waitForTarget((found) => found.type() === 'service_worker');
  const worker = await target.createCDPSession();
  const page = await tabOf(arm);
  await page.goto(OWN, { waitUntil: 'load' });
  await painted(page);
  turn(one);
  const tools = await page.createCDPSession();
  const load = async () => {
    await page.reload({ waitUntil: 'load' });
    await painted(page);
    await pause(300);
  };
  let own = Number.NaN;
  const busy = await busyTime(worker, async () => {
    own = await profiled(tools, load);
  });
  await page.close();
  await worker.detach();
  return { page: own, worker: busy };
}

async function busyTime(tools: CDPSession, work: () => Promise<void>): Promise<number> {
  await tools.send('Profiler.enable');
  await tools.send('Profiler.setSamplingInterval', { interval: 200 });
  await tools.send('Profiler.start');
  await work();
  const { profile } = await tools.send('Profiler.stop');
  const idle = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.functionName === '(idle)' || callFrame.functionName === '(program)')
      .map(({ id }) => id),
  );
  const { samples = [], timeDeltas = [] } = profile;
  return samples.reduce((sum, id, at) => sum + (idle.has(id) ? 0 : (timeDeltas[at] ?? 0)), 0) / 1_000;
}

await withArms(
  ['ours', 'mark.js'],
  (url) => (url.href === OWN ? { body: shown } : url.href === OTHER ? { body: otherPage } : null),
  async (arms) => {
    const [ours] = arms;
    if (!ours) throw new Error('No browser.');
    // The other side is in the library, so that there is something to compare with.
    const other = await tabOf(ours);
    await other.goto(OTHER, { waitUntil: 'load' });
    await pause(2_500);
    await other.close();
    for (const one of CASES) {
      turn(one);
      await visit(ours, one);
      const all = new Map<string, Painted[]>(arms.map(({ name }) => [name, []]));
      for (let load = 0; load < LOADS; load += 1) {
        if (one.fresh) turn(one);
        for (const arm of load % 2 === 0 ? arms : [...arms].reverse()) all.get(arm.name)?.push(await visit(arm, one));
      }
      console.log(`\n${browserName}: ${one.name}; medians of ${LOADS} loads (mark.js ${versionOf('mark.js')})`);
      for (const [name, times] of all) {
        const of = (part: keyof Painted) => times.map((time) => time[part]);
        const best = Math.min(...of('sinceLoad')).toFixed(0);
        console.log(
          `  ${name}: painted ${median(of('sinceLoad')).toFixed(0)} ms after the load (best ${best}), ${median(of('sinceStart')).toFixed(0)} ms after the navigation began`,
        );
      }
      if (browserName === 'firefox' || one.asleep) continue;
      const { page, worker } = await shares(ours, one);
      console.log(`  of it ours: ${page.toFixed(1)} ms of the page's thread, ${worker.toFixed(1)} ms of the worker's`);
    }
  },
);
