import browser, { type Tabs } from 'webextension-polyfill';
import { namedTab } from './addresses/namedTab.ts';

/** What the reader has before them, as far as the browser lets us see. */
export type ActivePage =
  | { readonly state: 'waiting' }
  /** No address: the browser keeps this page to itself, or we have no access to its site. */
  | { readonly state: 'hidden'; readonly tab: number | null }
  | { readonly state: 'open'; readonly tab: number; readonly url: string; readonly complete: boolean };

/**
 * Tells `show` which page the popup or panel speaks of: the active tab of its own window, again whenever another tab is
 * chosen or the page changes. A `?tab=ID` in `address` names the tab instead, for a panel that is open as a tab itself.
 * Returns what stops it.
 */
export function followActivePage(show: (page: ActivePage) => void, address: string): () => void {
  const named = namedTab(address);
  let asked = 0;
  const look = async () => {
    asked += 1;
    const turn = asked;
    const page = await pageOf(named);
    // Answers may overtake one another when the reader changes tabs fast: only the last question counts.
    if (turn === asked) show(page);
  };
  const changed = (_tab: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (change.url !== undefined || change.status !== undefined) void look();
  };
  const chosen = () => void look();
  browser.tabs.onUpdated.addListener(changed);
  browser.tabs.onActivated.addListener(chosen);
  browser.tabs.onRemoved.addListener(chosen);
  void look();
  return () => {
    asked += 1;
    browser.tabs.onUpdated.removeListener(changed);
    browser.tabs.onActivated.removeListener(chosen);
    browser.tabs.onRemoved.removeListener(chosen);
  };
}

async function pageOf(named: number | null): Promise<ActivePage> {
  const tab = await tabOf(named);
  if (tab?.id === undefined) return { state: 'hidden', tab: null };
  if (tab.url === undefined || !/^https?:/.test(tab.url)) return { state: 'hidden', tab: tab.id };
  return { state: 'open', tab: tab.id, url: tab.url, complete: tab.status === 'complete' };
}

async function tabOf(named: number | null): Promise<Tabs.Tab | undefined> {
  if (named === null) return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  try {
    return await browser.tabs.get(named);
  } catch {
    // The tab was closed.
    return undefined;
  }
}
