import { actionOf, type KeyAction, type KeyRoom } from './keys.ts';
import { isInView, nameOf, placeAround, places, shown } from './keysPlaces.ts';

/**
 * The keys act on what is on the page, by marks that any part of it may set: `data-key="ACTION"` is the control that a key presses or
 * focuses; `data-point`, `data-claim` and `data-row` are what the reader goes through with j and k.
 */

/** Where keys are words or choices of the reader's. */
const FIELD =
  'input, select, textarea, [contenteditable]:not([contenteditable="false"]), [role=textbox], [role=combobox], [role=listbox]';
/** Fields in which nothing is written: keys still mean what they mean elsewhere. */
const NO_WRITING = 'input[type=checkbox], input[type=radio], input[type=button], input[type=submit]';
/** What Enter presses by itself. */
const PRESSED_BY_ENTER = 'a[href], button, summary, [role=button], [role=tab], input, select, textarea';
/** What takes the focus instead of a press. */
const FOCUSED = 'input, select, textarea';

interface Hearing {
  readonly room: KeyRoom;
  /** Whether single keys are wanted; the reader can switch them off. Escape always works. */
  readonly on: () => boolean;
  /** Shows the list of all keys. */
  readonly list: () => void;
}

/** Hears the keys of a page until the function that it gives is called. */
export function hearKeys({ room, on, list }: Hearing): () => void {
  const going = new Going();
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isWriting(event)) return;
    const action = actionOf(event, room);
    if (action === null || (action !== 'close' && !on())) return;
    // A dialog has the page to itself, and closes by the browser's own Escape.
    if (document.querySelector('dialog[open]') !== null) return;
    if (act(action, going, list)) event.preventDefault();
  };
  document.addEventListener('keydown', hear);
  const follow = (event: FocusEvent) => going.remember(event.target);
  document.addEventListener('focusin', follow);
  return () => {
    document.removeEventListener('keydown', hear);
    document.removeEventListener('focusin', follow);
  };
}

/** Whether the key goes into a field. Inside a shadow tree the event's own target is the host; the path tells the field. */
function isWriting(event: Event): boolean {
  const target = event.composedPath()[0];
  const field = target instanceof Element ? target.closest(FIELD) : null;
  return field !== null && !field.matches(NO_WRITING);
}

/** Does what is asked for; false where there is nothing to do it with. */
function act(action: KeyAction, going: Going, list: () => void): boolean {
  switch (action) {
    case 'next':
      return going.go(1);
    case 'previous':
      return going.go(-1);
    case 'filter':
      return turnFilter(1);
    case 'filter-back':
      return turnFilter(-1);
    case 'page':
      return !document.activeElement?.matches(PRESSED_BY_ENTER) && press(ofPoint(action));
    case 'note':
      return press(ofPoint(action));
    case 'list':
      list();
      return true;
    default:
      return press(shown(document, `[data-key="${action}"]`)[0] ?? null);
  }
}

/** The control of the point that has the focus, or of the only one that is there. */
function ofPoint(action: KeyAction): HTMLElement | null {
  const active = document.activeElement;
  const points = shown(document, '[data-point]');
  const point =
    active?.closest('[data-point]') ?? (active !== document.body && active?.querySelector('[data-point]')) ?? null;
  const only = points.length === 1 ? points[0] : undefined;
  return shown(point || only || null, `[data-key="${action}"]`)[0] ?? null;
}

function press(control: HTMLElement | null): boolean {
  if (control === null) return false;
  control.focus();
  if (!control.matches(FOCUSED)) control.click();
  return true;
}

/** Goes to the next filter, or back, round and round; the filter keeps the focus, since what had it may be gone from the list. */
function turnFilter(step: 1 | -1): boolean {
  const list = shown(document, '[role="tablist"]')[0];
  const tabs = list === undefined ? [] : shown(list, '[role="tab"]');
  const at = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
  const next = tabs[(at + step + tabs.length) % tabs.length];
  if (tabs.length < 2 || next === undefined) return false;
  next.click();
  next.focus();
  return true;
}

/** Going through points, rows or the claims of two texts with a key. Remembers where the reader was when the focus leaves them. */
class Going {
  #last: string | null = null;

  remember(target: EventTarget | null): void {
    const there = placeAround(target);
    if (there !== null) this.#last = nameOf(there);
  }

  go(step: 1 | -1): boolean {
    const all = places();
    const active = placeAround(document.activeElement);
    const name = active === null ? this.#last : nameOf(active);
    const at = all.findIndex((place) => nameOf(place) === name);
    const next = at === -1 ? (all.find(isInView) ?? all[0]) : all[at + step];
    if (next === undefined) return false;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center' });
    return true;
  }
}
