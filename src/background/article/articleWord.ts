import browser from 'webextension-polyfill';
import { afterwards } from '../later.ts';

/** The reader's word that a page be read as an article: by the popup's button, the context menu or a key. */

/** The script that reads articles; the build writes it to this place. */
export const ARTICLE_SCRIPT = 'src/content/article.iife.js';
/** The name of the entry in the pages' context menu, and of the key. */
const ENTRY = 'read-article';

/** The entry in the pages' menu, and the key. Called in the worker's first turn. */
export function hearTheReader(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ENTRY && tab?.id !== undefined) void bringArticle(tab.id);
  });
  // Firefox tells that the menu is open, long before the reader has found the entry.
  const menus: { readonly onShown?: { addListener(heard: () => void): void } } | undefined = browser.contextMenus;
  menus?.onShown?.addListener(() => afterwards((work) => work.expectArticle()));
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === ENTRY) void bringToActive(tab?.id).catch(console.error);
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus?.create({
      id: ENTRY,
      title: browser.i18n.getMessage('article_read'),
      contexts: ['page', 'selection'],
    });
  });
}

async function bringToActive(tab: number | undefined): Promise<void> {
  const id = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id !== undefined) await bringArticle(id);
}

/** The tabs that the script is on its way to. */
const bringing = new Map<number, Promise<boolean>>();

/**
 * Runs the article's script on a page; once where the reader asks again before it is there, as with a key pressed twice while the worker
 * starts: the second would begin the reading anew. False where the browser does not let us.
 */
export function bringArticle(tab: number): Promise<boolean> {
  const begun = bringing.get(tab);
  if (begun) return begun;
  const brought = runScript(tab).finally(() => bringing.delete(tab));
  bringing.set(tab, brought);
  return brought;
}

async function runScript(tab: number): Promise<boolean> {
  const brought = browser.scripting.executeScript({ target: { tabId: tab }, files: [ARTICLE_SCRIPT] });
  // The page takes its text while the engine is loaded and made ready; the browser must have been asked before.
  setTimeout(() => afterwards((work) => work.expectArticle()));
  try {
    await brought;
    return true;
  } catch {
    return false;
  }
}
