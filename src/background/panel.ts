import browser from 'webextension-polyfill';
import type { Sender } from '../messages/border.ts';
import { request } from '../messages/extension.ts';
import { rememberFocus } from '../messages/focus.ts';

/**
 * Opens the panel on a claim. Nothing may be awaited before `openIn`: the browser counts the user's gesture in this turn
 * only. The choice is remembered in any case, so that a panel which is opened later begins there.
 */
export async function openPanel(
  chosen: { readonly statement: string; readonly claim: string | null },
  sender: Sender,
): Promise<{ opened: boolean }> {
  if (sender.tab === null) return { opened: false };
  const opening = openIn(sender.tab, sender.window);
  const { statement, claim } = chosen;
  await rememberFocus({ tab: sender.tab, statement, claim });
  const opened = await opening;
  if (opened && claim !== null) await request('claim.focus', { statement, claim });
  return { opened };
}

/**
 * Chrome opens its side panel on a gesture passed on by a message. Firefox does not take such a gesture for its sidebar:
 * there the answer tells whether the sidebar is open already.
 */
async function openIn(tab: number, window: number | null): Promise<boolean> {
  try {
    if (typeof chrome !== 'undefined' && chrome.sidePanel !== undefined) {
      await chrome.sidePanel.open({ tabId: tab });
      return true;
    }
    return await browser.sidebarAction.isOpen(window === null ? {} : { windowId: window });
  } catch {
    return false;
  }
}
