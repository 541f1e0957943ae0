import type { CDPSession, Page } from 'puppeteer-core';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { inFirefoxWindow, until } from '../../src/cli/start/extension.ts';
import { browserName } from '../browser/harness/session.ts';
import { type Arm, pause, tabOf, withArms } from './arms.ts';
import { firefoxProcesses } from './cost.ts';

/**
 * Memory after 10, 50, 100 and more pages in one tab, two of three of them readouts, each of its own address and text: the page's heap and
 * nodes, and the worker's heap, each after a collection, on the same page each time. Beside it a browser without the extension.
 * Usage, after a build: `BROWSER=chrome npx tsx tests/bench/manyPagesInBrowser.ts [PAGES]`; 50 where no number is given.
 */

const PAGES = Number(process.argv[2] ?? 50);
const LOOKS = [10, 50, 100, PAGES].filter((count, at, all) => count <= PAGES && all.indexOf(count) === at);

const HOSTS = { own: new URL(ARVENIA.url).origin, other: new URL(BELMAR.url).origin, quiet: 'https://garden.example' };

const addressOf = (n: number): string =>
  n % 3 === 0 ? `${HOSTS.quiet}/walks/${n}` : `${n % 3 === 1 ? HOSTS.own : HOSTS.other}/news/${n}`;

const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November'];

/** Every three pages are of another day, months from the next, so that a readout has one counterpart, as in life. */
function dayOf(n: number): { iso: string; month: string; year: number } {
  const place = Math.floor((n - 1) / 3);
  const [month, year] = [place % MONTHS.length, 2010 + Math.floor(place / MONTHS.length)];
  return { iso: `${year}-${String(1 + 2 * month).padStart(2, '0')}-12`, month: MONTHS[month] ?? '', year };
}

/** Another number makes another text, so that every readout is saved and compared. */
function bodyOf(url: URL): string | null {
  const number = /\/(\d+)$/.exec(url.pathname)?.[1];
  if (number === undefined) return null;
  const html = url.origin === HOSTS.own ? ARVENIA.html : BELMAR.html;
  const { iso, month, year } = dayOf(Number(number));
  return html
    .replaceAll('2025-05-12', iso)
    .replaceAll('May 12, 2025', `${month} 12, ${year}`)
    .replaceAll('12 May 2025', `12 ${month} ${year}`)
    .replace(
      /class="(?:event__body|document-body)">/,
      `$&<p>They spoke ${number} times of the lighthouses of Ordel Bay.</p>`,
    );
}

const LAST = `${HOSTS.own}/news/1`;

async function visit(arm: Arm, page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  const readout = !url.startsWith(HOSTS.quiet);
  if (arm.name === 'ours' && readout) await until(() => page.evaluate(() => CSS.highlights.size > 0), 30_000);
  else await pause(100);
}

type Memory = Readonly<Record<string, number>>;

async function collect(tools: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time += 1) await tools.send('HeapProfiler.collectGarbage');
  return (await tools.send('Runtime.getHeapUsage')).usedSize;
}

async function chromeMemory(arm: Arm, page: Page): Promise<Memory> {
  const tools = await page.createCDPSession();
  const heap = await collect(tools);
  const { documents, nodes, jsEventListeners } = await tools.send('Memory.getDOMCounters');
  const attached = Number(await page.evaluate(COUNT_NODES));
  await tools.detach();
  const own = {
    'page’s heap, kB': heap / 1_000,
    documents,
    'nodes in all': nodes,
    'nodes in the document': attached,
    listeners: jsEventListeners,
  };
  if (arm.name === 'none') return own;
  const target = await arm.launched.browser.waitForTarget((found) => found.type() === 'service_worker');
  const worker = await target.createCDPSession();
  const used = await collect(worker);
  await worker.detach();
  return { ...own, 'worker’s heap, kB': used / 1_000 };
}

const COUNT_NODES = `(() => {
  const walker = document.createTreeWalker(document);
  let count = 1;
  while (walker.nextNode()) count++;
  return count;
})()`;

/** Firefox has no heap of one page to ask for: the memory of all processes of pages, and of the extension's, after it has given back what it can. */
async function firefoxMemory(arm: Arm): Promise<Memory> {
  await inFirefoxWindow(arm.launched, MINIMIZE);
  await pause(500);
  const { bytes, extension } = await firefoxProcesses(arm);
  return { 'processes of pages, kB': bytes / 1_000, 'process of the extension, kB': extension / 1_000 };
}

const MINIMIZE = `new Promise((resolve) => Cc['@mozilla.org/memory-reporter-manager;1']
  .getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(() => resolve('done')))`;

await withArms(
  ['none', 'ours'],
  (url) => {
    const body = bodyOf(url);
    return body === null ? null : { body };
  },
  async (arms) => {
    console.log(`${browserName}: ${PAGES} pages in one tab`);
    const tabs: [Arm, Page][] = [];
    for (const arm of arms) tabs.push([arm, await tabOf(arm)]);
    for (let n = 1; n <= PAGES; n += 1) {
      for (const [arm, page] of tabs) await visit(arm, page, addressOf(n));
      if (!LOOKS.includes(n)) continue;
      for (const [arm, page] of tabs) {
        await visit(arm, page, LAST);
        await pause(1_000);
        const memory = browserName === 'chrome' ? await chromeMemory(arm, page) : await firefoxMemory(arm);
        const told = Object.entries(memory).map(([what, value]) => `${what} ${value.toFixed(0)}`);
        console.log(`  after ${n}, ${arm.name}: ${told.join('; ')}`);
      }
    }
  },
);
