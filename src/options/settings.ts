import { type ReadonlySignal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { listReads } from '../library/find/listReads.ts';
import { watchLibrary } from '../library/live.ts';
import type { PageWordRow } from '../library/schema.ts';
import { issuersOff } from '../library/statement/issuerSettings.ts';
import { pageWords } from '../library/statement/pageWords.ts';

/** What the reader has set, and what the browser allows. */
export interface Settings {
  /** Issuers that are switched off, by id. */
  readonly off: ReadonlySet<string>;
  /** Match patterns of the hosts that the browser allows. */
  readonly allowed: ReadonlySet<string>;
  /** When a list of an issuer was last read, ms since 1970, by id. */
  readonly read: ReadonlyMap<string, number>;
  readonly words: readonly PageWordRow[];
}

/** The settings as they are now; `loading` until they are known, `failed` where the library cannot be opened. */
export type Shown = Settings | 'loading' | 'failed';

/** The settings, and another attempt at reading them. */
export interface SettingsStore {
  readonly settings: ReadonlySignal<Shown>;
  readonly retry: () => void;
}

/** Follows library and permissions for as long as the page is open. */
export function followSettings(): SettingsStore {
  const settings = signal<Shown>('loading');
  let kept: Omit<Settings, 'allowed'> | null = null;
  let allowed: ReadonlySet<string> | null = null;
  const show = () => {
    if (kept && allowed) settings.value = { ...kept, allowed };
  };
  const look = async () => {
    const { origins = [] } = await browser.permissions.getAll();
    allowed = new Set(origins);
    show();
  };
  const start = () => {
    settings.value = 'loading';
    watchLibrary(
      readKept,
      (found) => {
        kept = found;
        show();
      },
      (cause) => {
        console.error(cause);
        settings.value = 'failed';
      },
    );
    void look();
  };
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  start();
  return { settings, retry: start };
}

async function readKept(): Promise<Omit<Settings, 'allowed'>> {
  const [off, reads, words] = await Promise.all([issuersOff(), listReads(), pageWords()]);
  return { off, read: new Map(reads.map(({ issuer, at }) => [issuer, at])), words };
}
