import browser, { type Tabs } from 'webextension-polyfill';

/** The ways into the extension that the browser offers: its commands (keys) and the context menus. */

const PANEL = 'open-panel';

/** Called in the worker's first turn. */
export function startInstalled(): void {
  browser.runtime.onInstalled.addListener(addEntries);
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === PANEL) openPanelBeside(tab);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === PANEL) openPanelBeside(tab);
  });
}

function addEntries(): void {
  browser.contextMenus?.create({
    id: PANEL,
    title: browser.i18n.getMessage('panel_command'),
    contexts: ['page', 'selection', 'action'],
  });
}

/** In the same turn as the reader's key or click: both browsers open a panel on a gesture only. */
function openPanelBeside(tab: Tabs.Tab | undefined): void {
  const opening =
    typeof chrome !== 'undefined' && chrome.sidePanel !== undefined
      ? tab?.id === undefined
        ? Promise.resolve()
        : chrome.sidePanel.open({ tabId: tab.id })
      : browser.sidebarAction.open();
  opening.catch(console.error);
}
