// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, forgetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', () => ({ default: browser }));

import { STANDARD_APPEARANCE } from '../../../src/messages/appearance.ts';
import { appearance } from '../../../src/ui/appearance/appearance.ts';
import { Keys } from '../../../src/ui/keys/KeyList.tsx';
import { actionOf, KEYS, type Pressed } from '../../../src/ui/keys/keys.ts';
import { keepFocus } from '../../../src/ui/keys/keysFocus.ts';
import { hearKeys } from '../../../src/ui/keys/keysHeard.ts';

const PLAIN: Pressed = {
  key: '',
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
};
const pressed = (over: Partial<Pressed>): Pressed => ({ ...PLAIN, ...over });

describe('the map of keys', () => {
  it('gives each key one meaning in a room', () => {
    for (const room of ['panel', 'reading'] as const) {
      const here = KEYS.filter(({ rooms }) => rooms.includes(room)).map(({ key }) => key);
      expect(here.length).toBeGreaterThan(5);
      expect(new Set(here).size).toBe(here.length);
    }
  });

  it('knows a letter by Shift alone, whatever Caps Lock and keyboard say', () => {
    expect(actionOf(pressed({ key: 'j', code: 'KeyJ' }), 'panel')).toBe('next');
    expect(actionOf(pressed({ key: 'J', code: 'KeyJ' }), 'panel')).toBe('next');
    expect(actionOf(pressed({ key: 'о', code: 'KeyJ' }), 'panel')).toBe('next');
    expect(actionOf(pressed({ key: 'F', code: 'KeyF', shiftKey: true }), 'panel')).toBe('filter-back');
    // Dvorak: what the key says counts, not where it stands.
    expect(actionOf(pressed({ key: 'h', code: 'KeyJ' }), 'panel')).toBeNull();
    // A German keyboard has the slash above the seven.
    expect(actionOf(pressed({ key: '/', code: 'Digit7', shiftKey: true }), 'reading')).toBe('search');
  });

  it('leaves to the browser what is held with Ctrl, Alt or Meta, and to the word what is being composed', () => {
    for (const over of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])
      expect(actionOf(pressed({ key: 'j', code: 'KeyJ', ...over }), 'panel')).toBeNull();
  });

  it('has a control for each key that presses one, and a key for each control that is marked', () => {
    const pressing = ['page', 'search', 'note', 'export', 'undo', 'redo'];
    const sources = join(process.cwd(), 'src');
    for (const room of ['panel', 'reading'] as const) {
      const files = readdirSync(join(sources, room), { encoding: 'utf8', recursive: true }).filter((name) =>
        name.endsWith('.tsx'),
      );
      const code = files.map((name) => readFileSync(join(sources, room, name), 'utf8')).join('\n');
      const marked = [...code.matchAll(/\b(?:data-key|way)="([a-z-]+)"/g)].map(([, action = '']) => action);
      const keys = KEYS.filter(({ rooms }) => rooms.includes(room)).map(({ action }) => action as string);
      expect(
        [...new Set(marked)].filter((action) => !keys.includes(action)),
        room,
      ).toEqual([]);
      expect(
        keys.filter((action) => pressing.includes(action) && !marked.includes(action)),
        room,
      ).toEqual([]);
    }
  });

  it('is another in another room', () => {
    expect(actionOf(pressed({ key: 'n' }), 'panel')).toBe('note');
    expect(actionOf(pressed({ key: 'n' }), 'reading')).toBeNull();
  });
});

describe('keys that are pressed', () => {
  const list = vi.fn();
  let on = true;
  let stop = () => {};
  const clicked: string[] = [];

  beforeEach(() => {
    on = true;
    clicked.length = 0;
    list.mockClear();
    document.body.innerHTML = `
      <div role="tablist">
        <button role="tab" aria-selected="false">a</button><button role="tab" aria-selected="true">b</button>
        <button role="tab" aria-selected="false">c</button>
      </div>
      <input data-key="search"><textarea></textarea>
      <article data-point="one" tabindex="-1">1 <button data-key="page">p1</button></article>
      <article data-point="two" tabindex="-1">2 <button data-key="page">p2</button><button data-key="note">n2</button></article>
      <button data-key="undo">undo</button>`;
    for (const button of document.querySelectorAll('button'))
      button.addEventListener('click', () => clicked.push(button.textContent ?? ''));
    stop = hearKeys({ room: 'panel', on: () => on, list });
  });
  afterEach(() => stop());

  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more });
    (document.activeElement ?? document.body).dispatchEvent(event);
    return event.defaultPrevented;
  };
  const focused = () => document.activeElement?.getAttribute('data-point');

  it('go from point to point and stop at both ends', () => {
    press('j');
    expect(focused()).toBe('one');
    press('j');
    expect(focused()).toBe('two');
    expect(press('j')).toBe(false);
    expect(focused()).toBe('two');
    press('k');
    expect(focused()).toBe('one');
  });

  it('go on from where the reader was', () => {
    document.querySelector<HTMLElement>('[data-point="two"]')?.focus();
    document.querySelector<HTMLElement>('[data-key="undo"]')?.focus();
    press('k');
    expect(focused()).toBe('one');
  });

  it('press what belongs to the point that has the focus, and nothing where none has', () => {
    expect(press('Enter')).toBe(false);
    document.querySelector<HTMLElement>('[data-point="two"]')?.focus();
    expect(press('Enter')).toBe(true);
    press('n');
    document.querySelector<HTMLElement>('[data-point="one"]')?.focus();
    expect(press('n')).toBe(false);
    expect(clicked).toEqual(['p2', 'n2']);
  });

  it('leave Enter to the control that has the focus', () => {
    document.querySelector<HTMLElement>('[data-point="two"] [data-key="note"]')?.focus();
    expect(press('Enter')).toBe(false);
    expect(clicked).toEqual([]);
  });

  it('turn the filter round, and keep the focus on it', () => {
    press('f');
    expect(document.activeElement?.textContent).toBe('c');
    expect(clicked).toEqual(['c']);
  });

  it('focus the search, undo, and show the list', () => {
    press('u');
    press('?', { shiftKey: true });
    expect(clicked).toEqual(['undo']);
    expect(list).toHaveBeenCalledTimes(1);
    stop();
    stop = hearKeys({ room: 'reading', on: () => on, list });
    press('/');
    expect(document.activeElement).toBe(document.querySelector('input'));
  });

  it('are letters where the reader writes', () => {
    document.querySelector('textarea')?.focus();
    for (const key of ['j', 'u', '?', '/', 'f']) expect(press(key)).toBe(false);
    expect(clicked).toEqual([]);
    expect(list).not.toHaveBeenCalled();
  });

  it('do nothing where the reader has switched them off', () => {
    on = false;
    for (const key of ['j', 'u', '?', 'f']) expect(press(key)).toBe(false);
    expect(clicked).toEqual([]);
  });
});

describe('the focus', () => {
  let stop = () => {};
  beforeEach(() => {
    document.body.innerHTML = `<button role="tab" aria-selected="true">all</button>
      ${['one', 'two', 'three'].map((name) => `<article data-point="${name}" tabindex="-1"><button>b</button></article>`).join('')}`;
    stop = keepFocus();
  });
  afterEach(() => stop());
  const point = (name: string) => document.querySelector<HTMLElement>(`[data-point="${name}"]`);
  const soon = () => new Promise((resolve) => setTimeout(resolve, 100));

  it('goes to the point that comes into the place of one that is taken away', async () => {
    point('two')?.querySelector('button')?.focus();
    point('two')?.remove();
    await soon();
    expect(document.activeElement).toBe(point('three'));
    point('three')?.remove();
    await soon();
    expect(document.activeElement).toBe(point('one'));
    point('one')?.remove();
    await soon();
    expect(document.activeElement?.textContent).toBe('all');
  });

  it('stays at the point of which only a part is taken away', async () => {
    point('two')?.querySelector('button')?.focus();
    point('two')?.querySelector('button')?.remove();
    await soon();
    expect(document.activeElement).toBe(point('two'));
  });

  it('is left to whoever has given it elsewhere', async () => {
    point('two')?.focus();
    point('two')?.remove();
    document.querySelector<HTMLElement>('[role="tab"]')?.focus();
    await soon();
    expect(document.activeElement?.textContent).toBe('all');
  });
});

describe('the list of keys', () => {
  beforeEach(() => {
    forgetBrowser();
    appearance.value = STANDARD_APPEARANCE;
    document.body.innerHTML = '<div id="place"></div>';
  });

  it('names all keys of the room, those of the page, and the browser’s as the reader has set them', async () => {
    browser.commands.getAll.mockResolvedValue([
      { name: 'open-panel', description: 'Open the side panel', shortcut: 'Alt+Shift+P' },
      { name: 'read-article', description: 'Read this page as an article', shortcut: '' },
    ]);
    const place = document.getElementById('place');
    if (place === null) throw new Error('no place');
    await act(() => render(<Keys room="panel" />, place));
    expect(place.querySelector('dl')).toBeNull();
    await act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true })));
    await act(async () => {});
    const rows = [...place.querySelectorAll('dl > div')].map((row) => row.textContent);
    expect(rows.slice(0, 3)).toEqual([
      'jNext point or row',
      'kPrevious point or row',
      'EnterShow the point on its page',
    ]);
    expect(rows).toContain('Shift+uRedo');
    expect(rows).toContain('Alt+Shift+↓Next marked point');
    expect(rows).toContain('Alt+Shift+POpen the side panel');
    expect(rows).toContain('no keyRead this page as an article');
    expect(place.querySelector('dialog')?.hasAttribute('open')).toBe(true);
  });
});
