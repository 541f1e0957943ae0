import { vi } from 'vitest';

/** The few calls of the browser that the worker makes, recorded; two tabs are open. */

export interface Sent {
  readonly tab: number | null;
  readonly message: { readonly name: string; readonly payload: unknown };
}

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

/** One of the browser's events; `tell` is the browser. */
function event<Heard extends unknown[]>() {
  const heard = new Set<(...given: Heard) => unknown>();
  return {
    addListener: (listener: (...given: Heard) => unknown) => void heard.add(listener),
    removeListener: (listener: (...given: Heard) => unknown) => void heard.delete(listener),
    tell: (...given: Heard) => [...heard].map((listener) => listener(...given)),
  };
}

/** One of the browser's stores of values by key: what is put in and taken out is a copy. */
function storageArea(values: Record<string, unknown>) {
  return {
    get: vi.fn(async (key: string) => (key in values ? { [key]: structuredClone(values[key]) } : {})),
    set: vi.fn(async (added: Record<string, unknown>) => void Object.assign(values, structuredClone(added))),
    remove: vi.fn(async (key: string) => void delete values[key]),
  };
}

export const EXTENSION = 'abcdefghijklmnopabcdefghijklmnop';
export const ROOT = `chrome-extension://${EXTENSION}/`;

/** A content script that was registered at run time. */
interface Registered {
  readonly id: string;
  readonly matches?: readonly string[];
  readonly js?: readonly string[];
}

export function fakeBrowser() {
  const listeners = new Set<Listener>();
  const sent: Sent[] = [];
  const session: Record<string, unknown> = {};
  const answers: { current: (sent: Sent) => unknown } = { current: () => ({ painted: true }) };
  const send = async (tab: number | null, message: Sent['message']) => {
    // What crosses the border is a copy.
    const copy = { tab, message: structuredClone(message) };
    sent.push(copy);
    return answers.current(copy);
  };
  const tabs: { id: number; url?: string }[] = [];
  const granted = new Set<string>();
  const alarms = new Map<string, number>();
  const registered = new Map<string, Registered>();
  return {
    /** Match patterns that the user has allowed. */
    granted,
    /** When each alarm rings, in ms since 1970. */
    alarmsSet: alarms,
    alarms: {
      create: vi.fn((name: string, { when }: { when: number }) => void alarms.set(name, when)),
      clear: vi.fn(async (name: string) => alarms.delete(name)),
      onAlarm: event<[{ name: string }]>(),
    },
    permissions: {
      getAll: vi.fn(async () => ({ origins: [...granted] })),
      contains: vi.fn(async ({ origins = [] }: { origins?: string[] }) =>
        origins.every((origin) => granted.has(origin)),
      ),
      onAdded: event<[{ origins?: string[] }]>(),
      onRemoved: event<[{ origins?: string[] }]>(),
    },
    notifications: {
      create: vi.fn(async (id: string, _: { title: string; message: string }) => id),
      clear: vi.fn(async (_: string) => true),
      onClicked: event<[string]>(),
    },
    contextMenus: { create: vi.fn(), onClicked: event<[{ menuItemId: string }, { id: number }]>() },
    commands: { onCommand: event<[string]>() },
    /** The content scripts registered at run time, by their ids. */
    registered,
    scripting: {
      executeScript: vi.fn(async (_: { target: { tabId: number }; files: string[] }) => [{}]),
      getRegisteredContentScripts: vi.fn(async ({ ids }: { ids: string[] }) =>
        ids.flatMap((id) => registered.get(id) ?? []),
      ),
      registerContentScripts: vi.fn(async (scripts: Registered[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      }),
      updateContentScripts: vi.fn(async (scripts: Registered[]) => {
        for (const script of scripts) registered.set(script.id, { ...registered.get(script.id), ...script });
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      }),
    },
    i18n: { getMessage: (key: string, filling: string[] = []) => [key, ...filling].join(' ') },
    listeners,
    sent,
    session,
    answers,
    openTabs: tabs,
    runtime: {
      id: EXTENSION,
      onInstalled: event<[{ reason: string }]>(),
      onStartup: event<[]>(),
      getManifest: () => ({ content_scripts: [{ js: [`${ROOT}gate.js`], matches: ['*://www.whitehouse.gov/*'] }] }),
      getURL: (path: string) => `${ROOT}${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
      sendMessage: vi.fn((message: Sent['message']) => send(null, message)),
    },
    tabs: {
      query: vi.fn(async (_: { url?: string[] } = {}) => tabs),
      create: vi.fn(async (_: { url: string }) => ({})),
      sendMessage: vi.fn((tab: number, message: Sent['message'], _?: { frameId: number }) => send(tab, message)),
    },
    action: {
      setIcon: vi.fn(async (_: { tabId: number; path: Record<number, string> }) => {}),
      setBadgeText: vi.fn(async (_: { tabId: number; text: string }) => {}),
      setBadgeBackgroundColor: vi.fn(async () => {}),
      setBadgeTextColor: vi.fn(async () => {}),
    },
    storage: {
      session: storageArea(session),
      local: storageArea({}),
    },
    sidebarAction: { isOpen: vi.fn(async () => false) },
    /** Sends as the browser would: gives what the first listener that answers gives. */
    receive(message: unknown, sender: unknown): Promise<unknown> | undefined {
      for (const listener of listeners) {
        const answer = listener(structuredClone(message), sender);
        if (answer !== undefined) return answer;
      }
      return undefined;
    },
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;

/** The sender of a content script's message, as both browsers give it. */
export function contentSender(tab: number, url: string) {
  return { id: EXTENSION, url, frameId: 0, tab: { id: tab, windowId: 1, url } };
}

export const PANEL_SENDER = { id: EXTENSION, url: `${ROOT}src/panel/index.html` };
