import browser, { type Tabs } from 'webextension-polyfill';

/** The ways into the extension that the browser offers: its commands (keys), the context menus, and the first run. */

const PANEL = 'open-panel';
const LIBRARY = 'open-library';
const WELCOME_PAGE = 'src/welcome/index.html';
const LIBRARY_PAGE = 'src/reading/index.html';

/** Called in the worker's first turn. */
export function startInstalled(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    addEntries();
    // Once, when it is new: an update has nothing to say.
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE) });
  });
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === PANEL) openPanelBeside(tab);
    if (menuItemId === LIBRARY) void browser.tabs.create({ url: browser.runtime.getURL(LIBRARY_PAGE) });
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === PANEL) openPanelBeside(tab);
  });
}

function addEntries(): void {
  const title = (key: string) => browser.i18n.getMessage(key);
  browser.contextMenus?.create({
    id: PANEL,
    title: title('panel_command'),
    contexts: ['page', 'selection', 'action'],
  });
  browser.contextMenus?.create({ id: LIBRARY, title: title('library_command'), contexts: ['action'] });
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
