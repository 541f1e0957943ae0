import { type Signal, signal } from '@preact/signals';
import browser, { type Storage } from 'webextension-polyfill';
import { answer } from '../messages/extension.ts';

/** A claim that the reader has chosen on the page, to be brought into view here. */
export interface FocusRequest {
  readonly statement: string;
  readonly claim: string;
}

/** Where the worker leaves the claim for a panel that is only just opening. */
const KEY = 'focus';

/**
 * The claim to bring into view: what the worker asked for while the panel was open, or left in the session's storage before
 * it was. Set it to null once it is shown.
 * @param tab the tab that the panel speaks of, null while that is not known.
 */
export function followFocusRequests(tab: () => number | null): Signal<FocusRequest | null> {
  const wanted = signal<FocusRequest | null>(null);
  const take = (stored: unknown) => {
    const focus = asFocus(stored);
    if (focus === null || (focus.tab !== null && tab() !== null && focus.tab !== tab())) return;
    wanted.value = { statement: focus.statement, claim: focus.claim };
    void browser.storage.session.remove(KEY);
  };
  answer({
    'claim.focus': (focus) => {
      wanted.value = focus;
      return { shown: true };
    },
  });
  browser.storage.session.onChanged.addListener((changes: Record<string, Storage.StorageChange>) => {
    if (changes[KEY]?.newValue !== undefined) take(changes[KEY].newValue);
  });
  void browser.storage.session.get(KEY).then((kept) => take(kept[KEY]));
  return wanted;
}

function asFocus(value: unknown): (FocusRequest & { readonly tab: number | null }) | null {
  if (typeof value !== 'object' || value === null) return null;
  const { tab, statement, claim } = value as Record<string, unknown>;
  if (typeof statement !== 'string' || typeof claim !== 'string') return null;
  return { tab: typeof tab === 'number' ? tab : null, statement, claim };
}
