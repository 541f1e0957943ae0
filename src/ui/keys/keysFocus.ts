import { nameOf, placeAround, places, shown } from './keysPlaces.ts';

/** Where the reader was when the focus was last seen. */
interface Remembered {
  readonly element: Element;
  /** Name of the point, row or claim, and its place among them, from 0; null where the focus was elsewhere. */
  readonly place: { readonly name: string; readonly at: number } | null;
}

/** What was taken away may be put back by whoever did it: so long that is waited for, ms. */
const PATIENCE = 60;

/**
 * Keeps the focus from being lost when what has it is taken away, as a point is that is judged and listed elsewhere from then on. It goes
 * to the same point where that is still there, else to the one that has come into its place, else to the chosen filter. Until the function
 * that it gives is called.
 */
export function keepFocus(): () => void {
  let last: Remembered | null = null;
  let waiting = 0;
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || target === document.body) return;
    const place = placeAround(target);
    const name = place === null ? '' : nameOf(place);
    const at = place === null ? -1 : places().findIndex((one) => nameOf(one) === name);
    last = { element: target, place: place === null ? null : { name, at } };
  };
  const isLost = () => last !== null && !last.element.isConnected && document.activeElement === document.body;
  const look = () => {
    if (!isLost() || waiting !== 0) return;
    waiting = window.setTimeout(() => {
      waiting = 0;
      if (isLost() && last?.place) nextTo(last.place)?.focus();
    }, PATIENCE);
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    clearTimeout(waiting);
    document.removeEventListener('focusin', remember);
  };
}

function nextTo({ name, at }: { readonly name: string; readonly at: number }): HTMLElement | null {
  const all = places();
  const same = all.find((one) => nameOf(one) === name);
  const chosen = shown(document, '[role="tab"][aria-selected="true"]')[0];
  return same ?? all[Math.min(Math.max(at, 0), all.length - 1)] ?? chosen ?? null;
}
