import { vi } from 'vitest';
import messages from '../../../assets/public/_locales/en/messages.json' with { type: 'json' };

/** The calls of the browser that popup and panel make. Tabs, storage and answers are the test's to set. */

interface FakeTab {
  id: number;
  url?: string;
  title?: string;
  status?: string;
  active?: boolean;
}

function event<Listener extends (...heard: never[]) => unknown>() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    tell: (...heard: Parameters<Listener>) => [...listeners].map((listener) => listener(...heard)),
  };
}

const texts = messages as Record<string, { message: string }>;

export function fakeBrowser() {
  const tabs: FakeTab[] = [];
  const session: Record<string, unknown> = {};
  const local: Record<string, unknown> = {};
  const answers: { current: (name: string, payload: unknown, tab: number | null) => unknown } = {
    current: () => undefined,
  };
  const onChanged = event<(changes: Record<string, { newValue?: unknown }>, area: string) => void>();
  const changed = (key: string, newValue: unknown) => {
    onChanged.tell({ [key]: { newValue } }, 'session');
  };
  const allowed = new Set<string>();
  type Sent = { name: string; payload: unknown };
  return {
    openTabs: tabs,
    kept: session,
    keptLocally: local,
    answers,
    i18n: {
      getUILanguage: () => 'en-GB',
      getMessage: (key: string, filling: string[] = []) =>
        (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => filling[Number(place) - 1] ?? ''),
    },
    tabs: {
      onUpdated: event<(tab: number, change: { url?: string; status?: string }) => void>(),
      onActivated: event<() => void>(),
      onRemoved: event<() => void>(),
      query: vi.fn(async () => tabs.filter(({ active }) => active)),
      get: vi.fn(async (id: number) => {
        const found = tabs.find((tab) => tab.id === id);
        if (!found) throw new Error(`No tab with id: ${id}.`);
        return found;
      }),
      reload: vi.fn(async (_: number) => {}),
      create: vi.fn(async (_: { url: string }) => ({})),
      sendMessage: vi.fn(async (tab: number, { name, payload }: Sent) => answers.current(name, payload, tab)),
    },
    runtime: {
      id: 'extension',
      getManifest: (): Record<string, unknown> => ({ version: '1.2.3', host_permissions: [], content_scripts: [] }),
      openOptionsPage: vi.fn(async () => {}),
      getURL: (path: string) => `chrome-extension://extension/${path}`,
      onMessage: event<(message: unknown, sender: unknown) => unknown>(),
      sendMessage: vi.fn(async ({ name, payload }: Sent) => answers.current(name, payload, null)),
    },
    storage: {
      onChanged,
      local: {
        get: vi.fn(async (key: string) => (key in local ? { [key]: structuredClone(local[key]) } : {})),
        set: vi.fn(async (values: Record<string, unknown>) => {
          for (const [key, newValue] of Object.entries(structuredClone(values))) {
            local[key] = newValue;
            onChanged.tell({ [key]: { newValue } }, 'local');
          }
        }),
        remove: vi.fn(async (key: string) => {
          if (!(key in local)) return;
          delete local[key];
          onChanged.tell({ [key]: {} }, 'local');
        }),
      },
      session: {
        get: vi.fn(async (key: string) => (key in session ? { [key]: structuredClone(session[key]) } : {})),
        set: vi.fn(async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(structuredClone(values))) {
            session[key] = value;
            changed(key, value);
          }
        }),
        remove: vi.fn(async (key: string) => {
          delete session[key];
        }),
      },
    },
    commands: { getAll: vi.fn(async (): Promise<{ name: string; description: string; shortcut: string }[]> => []) },
    permissions: {
      contains: vi.fn(async (_: { origins?: string[] }) => false),
      request: vi.fn(async (_: { origins?: string[] }) => true),
      getAll: vi.fn(async (): Promise<{ permissions?: string[]; origins?: string[] }> => ({ origins: [...allowed] })),
      remove: vi.fn(async (_: { origins?: string[] }) => true),
      onAdded: event<(added: { origins?: string[] }) => unknown>(),
      onRemoved: event<(removed: { origins?: string[] }) => unknown>(),
    },
    /** Match patterns that the browser allows, as `getAll` tells them. */
    allowed,
    extension: { getViews: vi.fn((): unknown[] => []) },
    sidebarAction: { open: vi.fn(async () => {}) },
  };
}

/** The one that `vi.mock` puts in the place of webextension-polyfill; `forget` makes it new. */
export const browser = fakeBrowser();

export function forgetBrowser(): void {
  browser.openTabs.length = 0;
  browser.allowed.clear();
  for (const kept of [browser.kept, browser.keptLocally]) for (const key of Object.keys(kept)) delete kept[key];
  browser.answers.current = () => undefined;
  for (const listened of [
    browser.tabs.onUpdated,
    browser.tabs.onActivated,
    browser.tabs.onRemoved,
    browser.runtime.onMessage,
    browser.storage.onChanged,
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
  ])
    listened.listeners.clear();
  vi.clearAllMocks();
}
