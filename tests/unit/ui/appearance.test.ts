// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../eventually.ts';
import { browser, forgetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', () => ({ default: browser }));

import { coloursOf, readAppearance, STANDARD_APPEARANCE } from '../../../src/messages/appearance.ts';
import { cardRules } from '../../../src/page/card/cardRules.ts';
import { STANDARD_LOOK } from '../../../src/page/paint/look.ts';
import { paintRules } from '../../../src/page/paint/paint.ts';
import { COLOURED_STATUSES, SAFE_COLOURS, STANDARD_COLOURS } from '../../../src/page/paint/statusColours.ts';
import { appearance, changeAppearance, followAppearance } from '../../../src/ui/appearance/appearance.ts';
import { contrast, GROUNDS } from '../../../src/ui/appearance/appearanceContrast.ts';

type Three = readonly [number, number, number];
const linear = (hex: string): Three => {
  const part = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};
const times = (rows: readonly Three[], [a, b, c]: Three): Three => {
  const [one = 0, two = 0, three = 0] = rows.map(([x, y, z]) => x * a + y * b + z * c);
  return [one, two, three];
};
/** Machado, Oliveira and Fernandes (2009), severity 1. */
const SIGHTS: Readonly<Record<string, readonly Three[]>> = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const XYZ: readonly Three[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
function lab(colour: Three): Three {
  const [x, y, z] = times(XYZ, colour);
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
function smallestDistance(hexes: readonly string[], sight: readonly Three[]): number {
  const seen = hexes.map((hex) =>
    lab(times(sight, linear(hex)).map((part) => Math.min(1, Math.max(0, part))) as unknown as Three),
  );
  const pairs = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])));
  return Math.min(...pairs);
}

describe('the palettes', () => {
  const grounds = ['light', 'dark'] as const;

  it('have 4.5 : 1 on the paper, light and dark', () => {
    for (const colours of [STANDARD_COLOURS, SAFE_COLOURS])
      for (const status of COLOURED_STATUSES)
        for (const ground of grounds)
          expect(contrast(colours[status][ground], GROUNDS[ground]), `${status} ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it('stand on the grounds of the pages, the standard one as the pages have it', () => {
    const css = readFileSync(join(process.cwd(), 'src/ui/appearance/tokens.css'), 'utf8');
    expect(css).toContain(`--paper: light-dark(${GROUNDS.light}, ${GROUNDS.dark});`);
    for (const [status, { light, dark }] of Object.entries(STANDARD_COLOURS))
      expect(css).toContain(`--${status}: light-dark(${light}, ${dark});`);
  });

  for (const [sight, matrix] of Object.entries(SIGHTS))
    it(`are told apart with ${sight}, the safe one at least as well as the standard one`, () => {
      for (const ground of grounds) {
        const of = (colours: typeof SAFE_COLOURS) => COLOURED_STATUSES.map((status) => colours[status][ground]);
        const safe = smallestDistance(of(SAFE_COLOURS), matrix);
        expect(safe).toBeGreaterThan(35);
        expect(safe).toBeGreaterThan(smallestDistance(of(STANDARD_COLOURS), matrix));
      }
    });
});

describe('what was kept of the appearance', () => {
  it('is read field by field, and whatever is wrong is as it is at first', () => {
    expect(readAppearance(undefined)).toEqual(STANDARD_APPEARANCE);
    for (const kept of [null, 7, 'dark', [], { scheme: 'pink', palette: {}, own: 3, textSize: '120', keys: 'no' }])
      expect(readAppearance(kept)).toEqual(STANDARD_APPEARANCE);
    expect(readAppearance({ scheme: 'dark', textSize: 120, keys: false, more: 1 })).toEqual({
      ...STANDARD_APPEARANCE,
      scheme: 'dark',
      textSize: 120,
      keys: false,
    });
    for (const textSize of [89, 151, 100.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(readAppearance({ textSize }).textSize).toBe(100);
  });

  it('takes as colours six hexadecimal digits and nothing else', () => {
    const hostile = [
      'red',
      '#fff',
      '#12345g',
      '#123456;}body{display:none',
      'url(https://x.example)',
      '#1234567',
      ' #123456',
      3,
      {},
    ];
    for (const light of hostile) {
      const read = readAppearance({ palette: 'own', own: { both: { light }, __proto__: { light: '#000000' } } });
      expect(read.own).toEqual({});
      expect(coloursOf(read)).toEqual(STANDARD_COLOURS);
    }
    const read = readAppearance({
      palette: 'own',
      own: { both: { light: '#ABCDEF', dark: 'x' }, pending: { light: '#000000' } },
    });
    expect(read.own).toEqual({ both: { light: '#abcdef' } });
    expect(coloursOf(read).both).toEqual({ light: '#abcdef', dark: STANDARD_COLOURS.both.dark });
    expect(coloursOf(read).pending).toEqual(STANDARD_COLOURS.pending);
  });
});

describe('the paint on a page', () => {
  it('is in the reader’s colours, line and card', () => {
    const colours = coloursOf(readAppearance({ palette: 'own', own: { only: { light: '#123456', dark: '#fedcba' } } }));
    expect(paintRules({ ink: 'dark', tint: true }, colours)).toMatch(/counterpart-only\)\{[^}]*dotted 2px #123456/);
    expect(paintRules({ ink: 'light', tint: false }, colours)).toMatch(/counterpart-only\)\{[^}]*dotted 2px #fedcba/);
    expect(paintRules({ ink: 'dark', tint: true })).not.toContain('#123456');
    const text = { head: 'h', body: '', details: '', foot: '' };
    expect(cardRules(text, 'only', 300, { ...STANDARD_LOOK, colours })).toContain('light-dark(#123456,#fedcba)');
  });
});

describe('a page of the extension', () => {
  beforeEach(() => {
    forgetBrowser();
    document.documentElement.removeAttribute('style');
    appearance.value = STANDARD_APPEARANCE;
  });
  const style = () => document.documentElement.style;

  it('has the language of its words', () => {
    document.documentElement.lang = 'xx';
    followAppearance();
    expect(document.documentElement.lang).toBe('en');
  });

  it('looks as was kept, and follows each change', async () => {
    browser.keptLocally.appearance = { scheme: 'dark', textSize: 130, palette: 'safe' };
    followAppearance();
    await eventually(() => expect(style().getPropertyValue('font-size')).toBe('130%'));
    expect(style().getPropertyValue('color-scheme')).toBe('dark');
    expect(style().getPropertyValue('--both')).toBe(
      `light-dark(${SAFE_COLOURS.both.light}, ${SAFE_COLOURS.both.dark})`,
    );
    await changeAppearance({ scheme: 'system', palette: 'standard', textSize: 100 });
    for (const name of ['color-scheme', '--both', 'font-size']) expect(style().getPropertyValue(name), name).toBe('');
    expect(browser.keptLocally.appearance).toEqual(STANDARD_APPEARANCE);
    await browser.storage.local.set({ appearance: { textSize: 90 } });
    expect(style().getPropertyValue('font-size')).toBe('90%');
  });
});
