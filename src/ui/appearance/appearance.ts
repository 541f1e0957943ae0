import { computed, signal } from '@preact/signals';
import browser, { type Storage } from 'webextension-polyfill';
import {
  APPEARANCE_KEY,
  type Appearance,
  coloursOf,
  readAppearance,
  STANDARD_APPEARANCE,
} from '../../messages/appearance.ts';
import { PAINT_STATUSES } from '../../page/paint/statusStyle.ts';
import { wordsLanguage } from '../words/locale.ts';

/** How the extension looks now, on every page of it. */
export const appearance = signal<Appearance>(STANDARD_APPEARANCE);

/** Whether single keys do something. */
export const singleKeys = computed(() => appearance.value.keys);

/** Gives a page of the extension its language and the look that the reader has set, and follows every change of it. */
export function followAppearance(): void {
  document.documentElement.lang = wordsLanguage();
  const look = (kept: unknown) => {
    appearance.value = readAppearance(kept);
    show(appearance.value);
  };
  void browser.storage.local.get(APPEARANCE_KEY).then((kept) => look(kept[APPEARANCE_KEY]), console.error);
  browser.storage.onChanged.addListener((changes: Record<string, Storage.StorageChange>, area: string) => {
    const changed = changes[APPEARANCE_KEY];
    if (area === 'local' && changed !== undefined) look(changed.newValue);
  });
}

/** Keeps a change; every open page follows. */
export async function changeAppearance(change: Partial<Appearance>): Promise<void> {
  appearance.value = { ...appearance.value, ...change };
  show(appearance.value);
  await browser.storage.local.set({ [APPEARANCE_KEY]: appearance.value });
}

function show(look: Appearance): void {
  const { style } = document.documentElement;
  set(style, 'color-scheme', look.scheme === 'system' ? null : look.scheme);
  set(style, 'font-size', look.textSize === 100 ? null : `${look.textSize}%`);
  const colours = coloursOf(look);
  for (const status of PAINT_STATUSES) {
    const { light, dark } = colours[status];
    // The standard ones stand in tokens.css, where more contrast has its own.
    set(
      style,
      `--${status}`,
      look.palette === 'standard' || status === 'pending' ? null : `light-dark(${light}, ${dark})`,
    );
  }
}

function set(style: CSSStyleDeclaration, name: string, value: string | null): void {
  if (value === null) style.removeProperty(name);
  else style.setProperty(name, value);
}
