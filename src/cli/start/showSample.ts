import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { ARVENIA, BELMAR, samplePage } from '../sample/sample.ts';
import type { BrowserName } from './browsers.ts';
import { cardText, driveExtension, type Extension, until, type View, viewOf } from './extension.ts';
import { type Launched, launchWithExtension } from './launch.ts';
import { sampleExtension } from './sampleExtension.ts';
import { serveSites } from './sites.ts';

interface Show {
  readonly root: string;
  readonly name: BrowserName;
  readonly executable: string;
}

/**
 * Opens a window with the extension installed: the sample's first page with its points marked, and the panel that compares
 * it with the second. Stays until the reader closes the browser.
 */
export async function showInWindow(show: Show): Promise<void> {
  await withSample(show, false, async (launched, extension, page) => {
    await extension.panel(page);
    await extension.desk.close();
    say(`${product(show.name)} shows the sample. Close it to end.`);
    await new Promise<void>((resolve) => launched.browser.once('disconnected', () => resolve()));
  });
}

/** Does the same without a window, and writes pictures of it to `out/`; gives their names. */
export async function takePictures(show: Show): Promise<string[]> {
  const made: string[] = [];
  const folder = join(show.root, 'out');
  mkdirSync(folder, { recursive: true });
  const picture = (what: string) => {
    const file = join(folder, `${show.name}-${what}.png`);
    made.push(relative(process.cwd(), file));
    return file as `${string}.png`;
  };
  await withSample(show, true, async (_launched, extension, page) => {
    await page.screenshot({ path: picture('page') });
    await hoverOverClaim(page);
    await page.screenshot({ path: picture('card') });
    await page.keyboard.press('Escape');
    await twice(await popupToPicture(show.name, extension, page), (scheme) => picture(`popup-${scheme}`));
    await page.bringToFront();
    const panel = await extension.panel(page);
    await twice(panel, (scheme) => picture(`panel-${scheme}`));
  });
  return made;
}

async function withSample(
  { root, name, executable }: Show,
  headless: boolean,
  work: (launched: Launched, extension: Extension, page: Page) => Promise<void>,
): Promise<void> {
  const sites = await serveSites(samplePage);
  const installed = sampleExtension(root, name);
  try {
    const launched = await launchWithExtension({
      name,
      executable,
      extension: installed,
      headless,
      proxyPort: sites.port,
    });
    try {
      const [empty] = await launched.browser.pages();
      const extension = await driveExtension(name, launched);
      await openPainted(launched, BELMAR.url, 'counterpart-');
      const page = await openPainted(launched, ARVENIA.url, 'counterpart-differs');
      await empty?.close();
      await page.bringToFront();
      await work(launched, extension, page);
    } finally {
      await launched.browser.close();
    }
  } finally {
    await sites.close();
  }
}

/** Opens a page of the sample and waits until highlights of this name stand on it. */
async function openPainted({ browser }: Launched, url: string, highlight: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await until(async () => {
    const names = await page.evaluate('[...CSS.highlights.keys()].join(" ")');
    return String(names).includes(highlight);
  });
  return page;
}

/** Holds the pointer over the first point on which the two differ. */
async function hoverOverClaim(page: Page): Promise<void> {
  const [x, y] = (await page.evaluate(`(() => {
    const [range] = CSS.highlights.get('counterpart-differs');
    const line = range.getClientRects()[0];
    return [line.left + 60, line.top + line.height / 2];
  })()`)) as [number, number];
  await page.mouse.move(x, y);
  await page.mouse.move(x + 2, y);
  await until(async () => (await cardText(page)) !== '');
}

/** Firefox draws its popup in a window apart, which no picture shows: there the popup's page stands in a tab of its own. */
async function popupToPicture(name: BrowserName, extension: Extension, page: Page): Promise<View> {
  if (name === 'chrome') return extension.popup(page);
  const tab = await extension.tab(`src/popup/index.html?tab=${await extension.tabId(page)}`);
  await tab.setViewport({ width: 376, height: 560 });
  const { run } = viewOf(tab);
  const screenshot = async (file: string) => {
    await tab.screenshot({ path: file as `${string}.png` });
  };
  return { run, screenshot, scheme: extension.scheme };
}

async function twice(view: View, file: (scheme: 'light' | 'dark') => string): Promise<void> {
  await until(() => view.run(() => document.querySelector('main')?.getAttribute('data-state') === 'pair'));
  for (const scheme of ['dark', 'light'] as const) {
    await view.scheme(scheme);
    await until(() => view.run(isIn, scheme));
    await view.screenshot(file(scheme));
  }
}

/** Firefox changes its theme a moment after it is told to. */
function isIn(scheme: 'light' | 'dark'): boolean {
  return document.defaultView?.matchMedia(`(prefers-color-scheme: ${scheme})`).matches ?? false;
}

function product(name: BrowserName): string {
  return name === 'chrome' ? 'Chrome' : 'Firefox';
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
