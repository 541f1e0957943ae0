import { type Signal, signal } from '@preact/signals';
import browser, { type Storage } from 'webextension-polyfill';
import { answer } from '../../messages/extension.ts';
import { FOCUS_KEY, readFocus } from '../../messages/focus.ts';
import { namedClaim } from '../../ui/addresses/namedComparison.ts';

/** A claim that the reader has chosen on a page, to be brought into view here. */
export interface FocusRequest {
  /** The tab it was chosen in; null where only the statement is known. */
  readonly tab: number | null;
  readonly statement: string;
  readonly claim: string;
}

/**
 * The claim to bring into view: what the page's own address names, what the worker asks for while the panel is open, or remembered
 * before it was. Whoever has shown it sets it to null.
 */
export function followFocusRequests(): Signal<FocusRequest | null> {
  const named = namedClaim(location.href);
  const wanted = signal<FocusRequest | null>(named === null ? null : { tab: null, ...named });
  const look = async () => {
    const focus = await readFocus();
    if (focus !== null && focus.claim !== null)
      wanted.value = { tab: focus.tab, statement: focus.statement, claim: focus.claim };
  };
  answer({
    'claim.focus': ({ statement, claim }) => {
      wanted.value = { tab: null, statement, claim };
      return { shown: true };
    },
  });
  browser.storage.onChanged.addListener((changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'session' && changes[FOCUS_KEY] !== undefined) void look();
  });
  if (named === null) void look();
  return wanted;
}
