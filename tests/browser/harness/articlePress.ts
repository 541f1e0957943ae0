import type { Page } from 'puppeteer-core';
import { until, type View, viewOf } from '../../../src/cli/start/extension.ts';
import { browserName, type Session } from './session.ts';

/**
 * The reader's own presses on what belongs to the browser: the button in its bar, the entry in the page's menu, the key. Each gives the
 * extension `activeTab` and nothing else does.
 */
export type Way = 'button' | 'menu' | 'key';

const ENTRY = 'read-article';
const POPUP = 'src/popup/index.html';
/** What Firefox makes of the extension's id in the ids of its own elements. */
const WIDGET = 'counterpart_counterpart_example';

/** What a press of this kind is in this browser, for the name of a test. */
export const MEANS: Readonly<Record<Way, string>> =
  browserName === 'firefox'
    ? { button: 'pressed', menu: 'opened and chosen', key: 'struck' }
    : {
        button: 'pressed through the browser’s own protocol',
        menu: 'told to the worker after a real grant: nothing can press Chrome’s menus',
        key: 'told to the worker after a real grant: the protocol’s keys go to the page alone',
      };

export async function press(session: Session, page: Page, way: Way): Promise<void> {
  await page.bringToFront();
  if (browserName === 'chrome') await pressInChrome(session, page, way);
  else await pressInFirefox(session, page, way);
}

/** The popup that the real button has opened. */
export async function pressedPopup(session: Session, page: Page): Promise<View> {
  await press(session, page, 'button');
  const { browser, origin } = session.launched;
  if (browserName === 'chrome') {
    const target = await browser.waitForTarget((found) => found.url() === `${origin}/${POPUP}`);
    const view = viewOf(await target.asPage());
    await until(() => view.run(() => document.readyState === 'complete'));
    return view;
  }
  await until(
    async () => (await session.extension.desk.evaluate("api.extension.getViews({ type: 'popup' }).length")) === 1,
  );
  const { desk } = session.extension;
  return {
    run: async (work, ...given) =>
      (await desk.evaluate(
        `((window) => { const document = window.document; const __name = (made) => made; return (${work.toString()})(...${JSON.stringify(given)}); })(api.extension.getViews({ type: 'popup' })[0])`,
      )) as never,
    screenshot: async () => undefined,
    scheme: async () => undefined,
  };
}

async function pressInChrome(session: Session, page: Page, way: Way): Promise<void> {
  const { browser, origin } = session.launched;
  const tab = await session.extension.tabId(page);
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('Chrome knows no extension.');
  await page.triggerExtensionAction(extension);
  if (way === 'button') return;
  const popup = await browser.waitForTarget((found) => found.url() === `${origin}/${POPUP}`);
  await (await popup.asPage()).close();
  const target = await browser.waitForTarget((found) => found.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(
    way === 'key'
      ? `chrome.tabs.get(${tab}).then((tab) => chrome.commands.onCommand.dispatch('${ENTRY}', tab))`
      : `chrome.tabs.get(${tab}).then((tab) => chrome.contextMenus.onClicked.dispatch({ menuItemId: '${ENTRY}' }, tab))`,
  );
}

async function pressInFirefox(session: Session, page: Page, way: Way): Promise<void> {
  if (way === 'menu') {
    await page.mouse.click(200, 150, { button: 'right' });
    await until(async () => (await inWindow(session, MENU_STATE)) === 'open');
  }
  await inWindow(session, { button: PRESS_BUTTON, menu: CHOOSE_ENTRY, key: STRIKE_KEY }[way]);
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** Runs an expression in the window of Firefox itself; gives its text. */
async function inWindow(session: Session, expression: string): Promise<string> {
  const { connection } = session.launched.browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  const target = { context: window?.context };
  const done = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const { value } = (done.result.result ?? {}) as { value?: string };
  if (value === undefined) throw new Error(`Firefox gave no answer: ${JSON.stringify(done.result).slice(0, 300)}`);
  return value;
}

const MENU_STATE = "document.getElementById('contentAreaContextMenu').state";

const CHOOSE_ENTRY = `(async () => {
  const menu = document.getElementById('contentAreaContextMenu');
  const own = menu.querySelector('menu[id^="${WIDGET}"]');
  const shown = new Promise((resolve) => own.menupopup.addEventListener('popupshown', resolve, { once: true }));
  own.openMenu(true);
  await shown;
  menu.activateItem(menu.querySelector('menuitem[id$="_${ENTRY}"]'));
  return 'chosen';
})()`;

/** Real strokes of the keyboard, as the operating system would report them. */
const STRIKE_KEY = `(() => {
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(window);
  const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['A', 'KeyA', 65]].map(
    ([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }),
  );
  for (const key of keys) keyboard.keydown(key);
  for (const key of keys.reverse()) keyboard.keyup(key);
  return 'struck';
})()`;

/** The extension's button, put in the bar as a reader would who uses it. */
const PRESS_BUTTON = `(async () => {
  CustomizableUI.addWidgetToArea('${WIDGET}-browser-action', CustomizableUI.AREA_NAVBAR);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  document.getElementById('${WIDGET}-BAP').click();
  return 'pressed';
})()`;
