import type { MessageKey } from '../words/words.ts';

/** The pages that have keys of their own: the comparison (panel or whole tab), and the library. */
export type KeyRoom = 'panel' | 'reading';

/** What a key asks for. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'page'
  | 'filter'
  | 'filter-back'
  | 'search'
  | 'note'
  | 'export'
  | 'undo'
  | 'redo'
  | 'list'
  | 'close';

export interface KeyEntry {
  readonly action: KeyAction;
  /** As `KeyboardEvent.key` names it; a capital letter is typed with Shift. */
  readonly key: string;
  readonly words: MessageKey;
  readonly rooms: readonly KeyRoom[];
}

const BOTH: readonly KeyRoom[] = ['panel', 'reading'];
const PANEL: readonly KeyRoom[] = ['panel'];

/** The one map of keys, in the order in which they are listed. Single keys only: the browser keeps the others for itself. */
export const KEYS: readonly KeyEntry[] = [
  { action: 'next', key: 'j', words: 'keys_next', rooms: BOTH },
  { action: 'previous', key: 'k', words: 'keys_previous', rooms: BOTH },
  { action: 'page', key: 'Enter', words: 'keys_page', rooms: PANEL },
  { action: 'filter', key: 'f', words: 'keys_filter', rooms: PANEL },
  { action: 'filter-back', key: 'F', words: 'keys_filter_back', rooms: PANEL },
  { action: 'search', key: '/', words: 'keys_search', rooms: BOTH },
  { action: 'note', key: 'n', words: 'keys_note', rooms: PANEL },
  { action: 'export', key: 'e', words: 'keys_export', rooms: PANEL },
  { action: 'undo', key: 'u', words: 'keys_undo', rooms: BOTH },
  { action: 'redo', key: 'U', words: 'keys_redo', rooms: PANEL },
  { action: 'list', key: '?', words: 'keys_list', rooms: BOTH },
  { action: 'close', key: 'Escape', words: 'keys_dismiss', rooms: BOTH },
];

/** A key of the page or of the browser that is listed here but heard elsewhere: `page/paint/hitKeys.ts`. */
export interface PageKeyEntry {
  /** The keys that are held and pressed together, as `KeyboardEvent.key` names them. */
  readonly keys: readonly string[];
  readonly words: MessageKey;
}

export const PAGE_KEYS: readonly PageKeyEntry[] = [
  { keys: ['Alt', 'Shift', 'ArrowDown'], words: 'keys_claim_next' },
  { keys: ['Alt', 'Shift', 'ArrowUp'], words: 'keys_claim_previous' },
  { keys: ['Enter'], words: 'keys_claim_open' },
  { keys: ['Escape'], words: 'keys_claim_close' },
];

/** What of a key press counts here. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'
>;

/** What a key asks for in a room; null where it is the browser's, part of a word that is being composed, or nobody's. */
export function actionOf(pressed: Pressed, room: KeyRoom): KeyAction | null {
  if (pressed.isComposing || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const key = keyOf(pressed);
  return KEYS.find((entry) => entry.key === key && entry.rooms.includes(room))?.action ?? null;
}

/**
 * The key by its meaning: letters by Shift alone, whatever Caps Lock says; on a keyboard of another script (й, λ, ف) the letter that
 * stands on the same place of a Latin one.
 */
function keyOf({ key, code, shiftKey }: Pressed): string {
  const latin = /^[a-z]$/i.test(key) ? key : /^\p{L}$/u.test(key) ? (/^Key([A-Z])$/.exec(code)?.[1] ?? null) : null;
  if (latin === null) return key;
  return shiftKey ? latin.toUpperCase() : latin.toLowerCase();
}
