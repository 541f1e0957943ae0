import type { CDPSession, Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../src/cli/start/extension.ts';
import { browserName } from '../browser/harness/session.ts';
import { type Arm, pause } from './arms.ts';
import { median } from './inBrowser.ts';

/** What a load of a page costs, by the name of the figure: milliseconds, bytes or a count. */
export type Cost = Readonly<Record<string, number>>;

/** From the load to the end of what scripts do after it, ms. */
const SETTLED = 1_500;

/** Loads a page in a tab of its own, and then again: the second load is measured, so that no new process is. */
export async function loadCost(arm: Arm, url: string): Promise<Cost> {
  const page = await arm.launched.browser.newPage();
  try {
    await page.bringToFront();
    await load(page, () => page.goto(url, { waitUntil: 'load' }));
    return browserName === 'chrome' ? await chromeCost(page, arm) : await firefoxCost(page, arm);
  } finally {
    await page.close();
  }
}

async function load(page: Page, begin: () => Promise<unknown>): Promise<void> {
  await begin();
  await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await pause(SETTLED);
}

const askedFor = (arm: Arm, page: Page, from: number): number => {
  const { host } = new URL(page.url());
  return arm.asked.slice(from).filter((url) => new URL(url).host === host).length;
};

async function chromeCost(page: Page, arm: Arm): Promise<Cost> {
  const tools = await page.createCDPSession();
  await tools.send('Performance.enable');
  const before = await metricsOf(tools);
  const asked = arm.asked.length;
  await load(page, () => page.reload({ waitUntil: 'load' }));
  const after = await metricsOf(tools);
  const requests = askedFor(arm, page, asked);
  await tools.send('HeapProfiler.collectGarbage');
  const kept = await metricsOf(tools);
  const spent = (name: string): number => ((after[name] ?? 0) - (before[name] ?? 0)) * 1_000;
  return {
    'main thread, ms': spent('TaskDuration'),
    'of it scripts, ms': spent('ScriptDuration'),
    'of it layout and styles, ms': spent('LayoutDuration') + spent('RecalcStyleDuration'),
    'JS heap after collection, kB': (kept.JSHeapUsedSize ?? 0) / 1_000,
    'nodes in the page': kept.Nodes ?? 0,
    requests,
  };
}

export async function metricsOf(tools: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await tools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function firefoxCost(page: Page, arm: Arm): Promise<Cost> {
  const before = await firefoxProcesses(arm);
  const asked = arm.asked.length;
  await load(page, () => page.reload({ waitUntil: 'load' }));
  const after = await firefoxProcesses(arm);
  return {
    'processor time of the pages’ processes, ms': after.cpu - before.cpu,
    requests: askedFor(arm, page, asked),
  };
}

/** Processor time (ms) and memory (bytes) of all processes that hold pages of sites. */
export async function firefoxProcesses({ launched }: Arm): Promise<{ cpu: number; bytes: number; extension: number }> {
  return JSON.parse(await inFirefoxWindow(launched, PROCESSES)) as { cpu: number; bytes: number; extension: number };
}

const PROCESSES = `ChromeUtils.requestProcInfo().then(({ children }) => {
  const sum = (those, of) => those.reduce((all, one) => all + of(one), 0);
  const pages = children.filter(({ type }) => type === 'web' || type === 'webIsolated');
  const extension = children.filter(({ type }) => type === 'extension');
  return JSON.stringify({
    cpu: sum(pages, (one) => one.cpuTime) / 1e6,
    bytes: sum(pages, (one) => one.memory),
    extension: sum(extension, (one) => one.memory),
  });
})`;

/** Chromium only: the scripts of extensions that a load of the page parses, and how much of the main thread's time is theirs. */
export async function extensionShare(arm: Arm, url: string): Promise<{ bytes: number; ms: number; names: string[] }> {
  const page = await arm.launched.browser.newPage();
  try {
    await page.bringToFront();
    await load(page, () => page.goto(url, { waitUntil: 'load' }));
    const tools = await page.createCDPSession();
    const parsed = new Map<string, number>();
    tools.on('Debugger.scriptParsed', ({ url: script, length = 0 }) => {
      if (isOfExtension(script)) parsed.set(script, length);
    });
    await tools.send('Debugger.enable');
    parsed.clear();
    await load(page, () => page.reload({ waitUntil: 'load' }));
    await tools.send('Debugger.disable');
    const bytes = [...parsed.values()].reduce((sum, length) => sum + length, 0);
    const ms = await profiled(tools, () => load(page, () => page.reload({ waitUntil: 'load' })));
    return { bytes, ms, names: [...parsed.keys()].map((script) => new URL(script).pathname) };
  } finally {
    await page.close();
  }
}

const isOfExtension = (url: string): boolean => url.startsWith('chrome-extension://');

/** Chromium only: ms of the page's main thread in scripts of extensions while `work` goes on, by a look every 0.1 ms. */
export async function profiled(tools: CDPSession, work: () => Promise<unknown>): Promise<number> {
  await tools.send('Profiler.enable');
  await tools.send('Profiler.setSamplingInterval', { interval: 100 });
  await tools.send('Profiler.start');
  await work();
  const { profile } = await tools.send('Profiler.stop');
  await tools.send('Profiler.disable');
  const parents = new Map<number, number>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  for (const { id, children = [] } of profile.nodes) for (const child of children) parents.set(child, id);
  // What the browser does for a script (getComputedStyle, a walk over nodes) stands below the script's own frame.
  const ours = (id: number | undefined): boolean =>
    id !== undefined && (isOfExtension(nodes.get(id)?.callFrame.url ?? '') || ours(parents.get(id)));
  const { samples = [], timeDeltas = [] } = profile;
  return samples.reduce((sum, id, at) => sum + (ours(id) ? (timeDeltas[at] ?? 0) : 0), 0) / 1_000;
}

/** Prints the medians of each arm's loads, and how many times those of the first arm they are. */
export function tellCosts(costs: ReadonlyMap<string, readonly Cost[]>): void {
  const [base = ''] = costs.keys();
  const mid = (arm: string, figure: string): number =>
    median((costs.get(arm) ?? []).map((cost) => cost[figure] ?? Number.NaN));
  for (const figure of Object.keys(costs.get(base)?.[0] ?? {})) {
    const shown = [...costs.keys()].map((arm) => {
      const ratio = arm === base ? '' : ` (× ${(mid(arm, figure) / mid(base, figure)).toFixed(2)})`;
      return `${arm} ${mid(arm, figure).toFixed(1)}${ratio}`;
    });
    console.log(`  ${figure}: ${shown.join(', ')}`);
  }
}
