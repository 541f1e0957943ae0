/** The few calls of the browser's extension API that readers of messages and addresses make; must be imported before them. */

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

const OWN = 'abcdefghijklmnopabcdefghijklmnop';
const ROOT = `chrome-extension://${OWN}/`;
const listeners: Listener[] = [];

const faked = {
  runtime: {
    id: OWN,
    getURL: (path: string) => ROOT + path,
    onMessage: { addListener: (listener: Listener) => void listeners.push(listener), removeListener: () => {} },
  },
  i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
  storage: { onChanged: { addListener: () => {}, removeListener: () => {} } },
};
Object.assign(globalThis, { browser: faked, chrome: faked });

export const PANEL = { id: OWN, url: `${ROOT}src/panel/index.html` };
export const CONTENT = { id: OWN, url: 'https://president.arvenia.example/news/1', tab: { id: 3 }, frameId: 0 };

/** What each room that listens answers to a message. */
export const answersTo = (message: unknown, sender: unknown): Promise<unknown>[] =>
  listeners.flatMap((listener) => listener(message, sender) ?? []);
