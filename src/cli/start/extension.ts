import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import type { Launched } from './launch.ts';

/** A popup, a panel or a page, as far as it can be looked into. */
export interface View {
  /** Runs `work` in the view's document, with `window` and `document` bound to it; arguments and result are JSON. */
  run<T, A extends readonly unknown[]>(work: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  screenshot(file: string): Promise<void>;
  /** Shows it as under a system theme; in Firefox this turns the whole browser. */
  scheme(scheme: Scheme): Promise<void>;
}

/** The system's theme. */
export type Scheme = 'light' | 'dark';

/** The installed extension, driven the way a reader would. */
export interface Extension {
  /** An inert page of the extension: a place to call the browser's extension API from. */
  readonly desk: Page;
  /** Opens the real popup over `page`. */
  popup(page: Page): Promise<View>;
  /** Opens the real side panel or sidebar beside `page`. */
  panel(page: Page): Promise<View>;
  /** The side panel or sidebar that stands open already. */
  openPanel(): Promise<View>;
  /** An extension page in a tab of its own, `src/panel/index.html?tab=12`. */
  tab(path: string): Promise<Page>;
  /** Shows the whole browser as under a system theme; Firefox only. */
  scheme(scheme: Scheme): Promise<void>;
  /** Ends the worker, or Firefox's background page, as the browser does when nothing has happened for a while. */
  stopWorker(): Promise<void>;
  /** The number of the tab that shows `page`. */
  tabId(page: Page): Promise<number>;
}

const POPUP = 'src/popup/index.html';
const PANEL = 'src/panel/index.html';
const WELCOME = 'src/welcome/index.html';
/** An extension's own picture runs no code of the extension and still has its rights. */
const DESK = 'icons/statement-16.png';

/** @param seen whether the first run has been shown in this profile before. */
export async function driveExtension(name: BrowserName, launched: Launched, seen = false): Promise<Extension> {
  const tab = (path: string) => openTab(launched, path);
  const desk = await tab(DESK);
  await desk.evaluate(PREPARE_DESK);
  if (!seen) await until(async () => (await desk.evaluate(CLOSE_FIRST_RUN)) === true);
  const openPanel = async (): Promise<View> => {
    const view = name === 'chrome' ? await pageOf(launched, PANEL) : firefoxView(launched, desk, 'sidebar');
    await until(() => view.run(() => document.readyState === 'complete'));
    return view;
  };
  return {
    openPanel,
    scheme: (scheme) => firefoxScheme(launched, scheme),
    stopWorker: () => (name === 'chrome' ? stopChromeWorker(desk) : stopFirefoxWorker(launched)),
    desk,
    tab,
    tabId: async (page) => {
      await page.bringToFront();
      return Number(await desk.evaluate('api.tabs.query({ active: true }).then(([found]) => found.id)'));
    },
    popup: async (page) => {
      await page.bringToFront();
      await desk.evaluate(CLOSE_POPUP);
      await until(async () => (await desk.evaluate("api.extension.getViews({ type: 'popup' }).length")) === 0);
      await desk.evaluate('api.action.openPopup()');
      const view = name === 'chrome' ? await pageOf(launched, POPUP) : firefoxView(launched, desk, 'popup');
      await until(() => view.run(() => document.readyState === 'complete'));
      return view;
    },
    panel: async (page) => {
      // The browser opens it only on a click, and only from a page that is in front.
      await desk.bringToFront();
      await desk.click('#open-panel');
      const view = await openPanel();
      await page.bringToFront();
      return view;
    },
  };
}

/** A fresh profile shows the first run in a tab of its own: whoever drives the extension has seen it. */
const CLOSE_FIRST_RUN = `(async () => {
  const [found] = await api.tabs.query({ url: api.runtime.getURL('${WELCOME}') });
  if (found) await api.tabs.remove(found.id);
  return found !== undefined;
})()`;

/**
 * What the card over a page says now; empty without a card. It is drawn in generated boxes, not in nodes, so the styles are
 * asked: of the page's root, head and body, and of what stands first in the head.
 */
export async function cardText(page: Page): Promise<string> {
  return String(await page.evaluate(CARD_TEXT));
}

const CARD_TEXT = `[document.documentElement, document.body, document.head, document.head?.firstElementChild]
  .flatMap((element) => (element && getComputedStyle(element).display !== 'none' ? [element] : []))
  .flatMap((element) => ['::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo)))
  .filter(({ content, visibility }) => content.startsWith('"') && visibility === 'visible')
  .map(({ content }) => content.slice(1, -1).replace(/\\\\a ?|\\\\n/g, ' ').replace(/\\\\(.)/g, '$1'))
  .join('\\n')`;

/** Asks again every 50 ms until the answer is true; a question that throws has not been answered. */
export async function until(ask: () => Promise<boolean>, patience = 20_000): Promise<void> {
  const end = performance.now() + patience;
  for (;;) {
    let trouble: unknown = null;
    try {
      if (await ask()) return;
    } catch (error) {
      trouble = error;
    }
    if (performance.now() > end) throw new Error(`Waited ${patience} ms in vain for ${ask}`, { cause: trouble });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const PREPARE_DESK = `
  document.title = '…';
  globalThis.api = globalThis.browser ?? globalThis.chrome;
  const button = document.createElement('button');
  button.id = 'open-panel';
  button.textContent = 'panel';
  button.style = 'position: fixed; inset: 20px auto auto 20px; z-index: 9';
  let own;
  api.windows.getCurrent().then((found) => { own = found.id; });
  button.addEventListener('click', () => {
    if (api.sidebarAction) api.sidebarAction.open();
    else api.sidePanel.open({ windowId: own });
  });
  document.body.append(button);
  true`;

/** Firefox leaves a popup open when another tab comes to the front without a click. */
const CLOSE_POPUP = `for (const view of api.extension.getViews({ type: 'popup' })) view.close(); true`;

async function openTab({ browser, origin }: Launched, path: string): Promise<Page> {
  const page = await browser.newPage();
  const address = `${origin}/${path}`;
  // Firefox never reports that an extension's page has loaded: start it, then look for oneself.
  page.goto(address, { timeout: 0, waitUntil: [] }).catch(() => undefined);
  await until(async () => (await page.evaluate('location.href + " " + document.readyState')) === `${address} complete`);
  return page;
}

/** An expression that runs `work` with the given view's globals. `__name` is what the compiler may leave in functions. */
function inView(view: string, work: (...given: never[]) => unknown, given: readonly unknown[]): string {
  return `((window) => { const document = window.document; const __name = (made) => made;
    return (${work.toString()})(...${JSON.stringify(given)}); })(${view})`;
}

/** A page as a view. */
export function viewOf(page: Page): View {
  return {
    run: async (work, ...given) => (await page.evaluate(inView('globalThis', work, given))) as never,
    screenshot: async (file) => {
      await page.screenshot({ path: file as `${string}.png` });
    },
    scheme: (scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
  };
}

async function pageOf({ browser, origin }: Launched, path: string): Promise<View> {
  const isOpen = (url: string) => url === `${origin}/${path}`;
  const target = await browser.waitForTarget((found) => isOpen(found.url()) && found.type() !== 'service_worker');
  const page = await target.asPage();
  return viewOf(page);
}

function firefoxView(launched: Launched, desk: Page, type: 'popup' | 'sidebar'): View {
  const found = `browser.extension.getViews({ type: '${type}' })[0]`;
  return {
    run: async (work, ...given) => (await desk.evaluate(inView(found, work, given))) as never,
    screenshot: (file) => firefoxWindow(launched, file),
    scheme: (scheme) => firefoxScheme(launched, scheme),
  };
}

async function stopChromeWorker(desk: Page): Promise<void> {
  const tools = await desk.createCDPSession();
  await tools.send('ServiceWorker.enable');
  await tools.send('ServiceWorker.stopAllWorkers');
  await tools.detach();
}

async function stopFirefoxWorker(launched: Launched): Promise<void> {
  const { host } = new URL(launched.origin);
  await inFirefoxWindow(
    launched,
    `WebExtensionPolicy.getByHostname('${host}').extension.terminateBackground({ disableResetIdleForTest: true }).then(() => 'done')`,
  );
}

async function firefoxScheme(launched: Launched, scheme: Scheme): Promise<void> {
  await inFirefoxWindow(launched, schemePreferences(scheme));
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** Runs an expression in the window of Firefox itself; gives its text. */
export async function inFirefoxWindow({ browser }: Launched, expression: string): Promise<string> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  const target = { context: window?.context };
  const done = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const { value } = done.result.result as { value?: string };
  if (value === undefined) throw new Error(`Firefox gave no answer to ${expression.slice(0, 60)}`);
  return value;
}

/** A picture of the whole Firefox window, sidebar and popup included: no other way shows them. */
export async function firefoxWindow(launched: Launched, file: string): Promise<void> {
  const address = await inFirefoxWindow(launched, DRAW_WINDOW);
  writeFileSync(file, Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}

function schemePreferences(scheme: Scheme): string {
  const dark = scheme === 'dark';
  return `Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${dark ? 1 : 0});
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1}); 'done'`;
}

const DRAW_WINDOW = `(async () => {
  const picture = await window.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL();
})()`;
