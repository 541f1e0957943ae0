import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { singleKeys } from '../appearance/appearance.ts';
import { type MessageKey, message } from '../words/words.ts';
import { KEYS, type KeyRoom, PAGE_KEYS } from './keys.ts';
import { keepFocus } from './keysFocus.ts';
import { hearKeys } from './keysHeard.ts';

/** Keys that have names instead of signs. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  Enter: 'key_enter',
  Escape: 'key_escape',
  Shift: 'key_shift',
  Alt: 'key_alt',
};
const SIGNS: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' };

/**
 * Hears the keys of a room, keeps the focus where what had it goes away, and lists the keys all under `?` and under a button at the page's
 * foot.
 */
export function Keys({ room }: { readonly room: KeyRoom }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const list = () => setOpen(true);
    return hearKeys({ room, on: () => singleKeys.value, list });
  }, [room]);
  useEffect(keepFocus, []);
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
  }, [open]);
  return (
    <section class="keys-way" aria-label={message('keys_heading')}>
      <button type="button" class="link" data-action="keys" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {message('keys_open')} <kbd>?</kbd>
      </button>
      <dialog class="keys" aria-labelledby="keys-heading" ref={dialog} onClose={() => setOpen(false)}>
        {open ? <KeyTables room={room} close={() => dialog.current?.close()} /> : null}
      </dialog>
    </section>
  );
}

function KeyTables({ room, close }: { readonly room: KeyRoom; readonly close: () => void }) {
  const here = KEYS.filter(({ rooms }) => rooms.includes(room));
  return (
    <>
      <div class="keys-head">
        <h2 id="keys-heading">{message('keys_heading')}</h2>
        <button type="button" class="link" data-action="keys-close" onClick={close}>
          {message('keys_close')}
        </button>
      </div>
      <h3>{message('keys_here')}</h3>
      {singleKeys.value ? null : <p class="hint">{message('keys_are_off')}</p>}
      <dl>
        {here.map(({ key, words }) => (
          <Row key={key} keys={shownKeys(key)} words={message(words)} />
        ))}
      </dl>
      <h3>{message('keys_on_page')}</h3>
      <dl>
        {PAGE_KEYS.map(({ keys, words }) => (
          <Row key={words} keys={keys} words={message(words)} />
        ))}
      </dl>
      <Commands />
    </>
  );
}

interface Command {
  readonly name: string;
  readonly words: string;
  readonly keys: string;
}

/** The browser's own commands for the extension, with the keys that the reader has given them there. */
function Commands() {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    void browser.commands?.getAll().then((all) => {
      const named = all.filter(({ description }) => (description ?? '') !== '');
      setCommands(
        named.map(({ name, description, shortcut }) => ({
          name: name ?? '',
          words: description ?? '',
          keys: shortcut ?? '',
        })),
      );
    });
  }, []);
  if (commands.length === 0) return null;
  return (
    <>
      <h3>{message('keys_in_browser')}</h3>
      <dl>
        {commands.map(({ name, words, keys }) => (
          <Row key={name} keys={keys === '' ? [] : keys.split('+')} words={words} />
        ))}
      </dl>
      <p class="hint">{message('keys_change')}</p>
    </>
  );
}

/** Several keys are pressed together. */
function Row({ keys, words }: { readonly keys: readonly string[]; readonly words: string }) {
  return (
    <div>
      <dt>
        {keys.length === 0 ? <span class="hint">{message('keys_unset')}</span> : null}
        {keys.map((key, place) => (
          <span key={key}>
            {place === 0 ? null : '+'}
            <kbd>{nameOf(key)}</kbd>
          </span>
        ))}
      </dt>
      <dd>{words}</dd>
    </div>
  );
}

/** A capital letter is typed with Shift. */
function shownKeys(key: string): readonly string[] {
  return /^[A-Z]$/.test(key) ? ['Shift', key.toLowerCase()] : [key];
}

function nameOf(key: string): string {
  const name = NAMES[key];
  return name === undefined ? (SIGNS[key] ?? key) : message(name);
}
