import { ACTIVE } from './hitPointer.ts';

/** What a key asks for: the next or the previous claim, the panel, or the card away. */
export type KeyWish = 'next' | 'previous' | 'open' | 'close';

/** Where keys are words or choices of the reader's, not wishes to us. */
const FIELD = 'input,select,textarea,[contenteditable]:not([contenteditable="false"]),[role=textbox],[role=combobox]';
/**
 * Alt+Shift+Down and Alt+Shift+Up go from claim to claim, Enter opens the one that is lit, Escape closes the card. Told to
 * `wish` until `signal` aborts; where it answers true, the key is ours and the page does not get it. Never in a field.
 */
export function watchKeys(wish: (wish: KeyWish) => boolean, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      const wished = wishOf(event);
      if (!wished || !wish(wished)) return;
      // Escape may close something of the page's too.
      if (wished === 'close') return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true, signal },
  );
}

function wishOf(event: KeyboardEvent): KeyWish | null {
  if (!event.isTrusted || event.isComposing || event.ctrlKey || event.metaKey) return null;
  // Inside a shadow tree the event's own target is the host; the path tells the field.
  const target = event.composedPath()[0];
  const element = target instanceof Element ? target : null;
  if (element?.closest(FIELD)) return null;
  if (event.altKey && event.shiftKey) {
    if (event.key === 'ArrowDown') return 'next';
    return event.key === 'ArrowUp' ? 'previous' : null;
  }
  if (event.altKey || event.shiftKey) return null;
  if (event.key === 'Escape') return 'close';
  return event.key === 'Enter' && !element?.closest(ACTIVE) ? 'open' : null;
}
