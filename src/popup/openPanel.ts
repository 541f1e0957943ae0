import browser from 'webextension-polyfill';

/**
 * Opens the side panel of a tab. Must be called in the click itself, before anything is awaited: both browsers open a panel
 * on a user's gesture only. Gives false where the browser refuses.
 */
export async function openPanel(tab: number): Promise<boolean> {
  try {
    if (typeof chrome !== 'undefined' && chrome.sidePanel !== undefined) await chrome.sidePanel.open({ tabId: tab });
    else await browser.sidebarAction.open();
    return true;
  } catch {
    return false;
  }
}

/** Closes the popup, where this page is one: the panel stands beside the page now. */
export function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}
