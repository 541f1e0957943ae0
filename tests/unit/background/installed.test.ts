import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startInstalled } from '../../../src/background/installed.ts';

/** Firefox: no `chrome.sidePanel`, and a sidebar in its place. */
function fakeBrowser() {
  const event = <Heard extends unknown[]>() => {
    const heard: ((...given: Heard) => unknown)[] = [];
    return {
      addListener: (listener: (...given: Heard) => unknown) => void heard.push(listener),
      tell: (...given: Heard) => heard.map((listener) => listener(...given)),
    };
  };
  return {
    i18n: { getMessage: (key: string) => key },
    runtime: { onInstalled: event<[{ reason: string }]>(), getURL: (path: string) => `ext://own/${path}` },
    tabs: { create: vi.fn(async (_: { url: string }) => ({})) },
    contextMenus: {
      create: vi.fn((_: { id: string; contexts: string[] }) => 0),
      onClicked: event<[{ menuItemId: string }, { id?: number } | undefined]>(),
    },
    commands: { onCommand: event<[string, { id?: number } | undefined]>() },
    sidebarAction: { open: vi.fn(async () => undefined) },
  };
}

const browser = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name: string) => (browser.current as Record<string, unknown>)[name] }),
}));

let fake = fakeBrowser();

beforeEach(() => {
  fake = fakeBrowser();
  browser.current = fake;
  startInstalled();
});
afterEach(() => vi.unstubAllGlobals());

describe('the first run', () => {
  it('opens when the extension is installed, once, and not when it or the browser is updated', () => {
    for (const reason of ['update', 'browser_update', 'chrome_update']) fake.runtime.onInstalled.tell({ reason });
    expect(fake.tabs.create).not.toHaveBeenCalled();
    fake.runtime.onInstalled.tell({ reason: 'install' });
    expect(fake.tabs.create.mock.calls).toEqual([[{ url: 'ext://own/src/welcome/index.html' }]]);
  });
});

describe('the ways in', () => {
  it('stand in the menus, on pages and on the icon', () => {
    fake.runtime.onInstalled.tell({ reason: 'update' });
    expect(fake.contextMenus.create.mock.calls.map(([{ id, contexts }]) => [id, contexts])).toEqual([
      ['open-panel', ['page', 'selection', 'action']],
      ['open-library', ['action']],
    ]);
  });

  it('open the panel in the same turn, by key and by menu, in both browsers', () => {
    fake.commands.onCommand.tell('open-panel', { id: 5 });
    fake.contextMenus.onClicked.tell({ menuItemId: 'open-panel' }, { id: 5 });
    expect(fake.sidebarAction.open).toHaveBeenCalledTimes(2);
    const open = vi.fn(async () => undefined);
    vi.stubGlobal('chrome', { sidePanel: { open } });
    fake.commands.onCommand.tell('open-panel', { id: 6 });
    fake.contextMenus.onClicked.tell({ menuItemId: 'open-panel' }, { id: 7 });
    expect(open.mock.calls).toEqual([[{ tabId: 6 }], [{ tabId: 7 }]]);
    expect(fake.sidebarAction.open).toHaveBeenCalledTimes(2);
  });

  it('open the library in a tab, and leave the entries of others alone', () => {
    fake.contextMenus.onClicked.tell({ menuItemId: 'read-article' }, { id: 5 });
    fake.commands.onCommand.tell('read-article', { id: 5 });
    expect(fake.tabs.create).not.toHaveBeenCalled();
    fake.contextMenus.onClicked.tell({ menuItemId: 'open-library' }, { id: 5 });
    expect(fake.tabs.create).toHaveBeenCalledWith({ url: 'ext://own/src/reading/index.html' });
  });
});
