import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from '../../../src/page/card/cardPlace.ts';
import { type CardText, cardRules } from '../../../src/page/card/cardRules.ts';
import { STANDARD_LOOK } from '../../../src/page/paint/look.ts';
import { cssString } from '../../../src/page/paint/sheet.ts';

/** Reads a CSS string as the CSS Syntax standard tells (section 4.3.5 and 4.3.7), so that the test is not our own writer again. */
function readCssString(css: string): { value: string; rest: string } {
  if (css[0] !== '"') throw new Error('no string');
  let value = '';
  let at = 1;
  while (at < css.length && css[at] !== '"') {
    if (css[at] === '\n') throw new Error('a bare line end closes the string');
    if (css[at] !== '\\') {
      value += css[at];
      at++;
      continue;
    }
    const hex = /^[0-9a-f]{1,6}/i.exec(css.slice(at + 1))?.[0];
    if (hex === undefined) throw new Error('an escape that names no code point');
    const point = Number.parseInt(hex, 16);
    value +=
      point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\ufffd' : String.fromCodePoint(point);
    at += 1 + hex.length;
    if (css[at] === ' ') at++;
  }
  return { value, rest: css.slice(at + 1) };
}

describe('a text in a CSS string', () => {
  it('comes back as it was, whatever it holds, and closes nowhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const plain = text.replace(/(?!\n)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
        expect(readCssString(cssString(text))).toEqual({ value: plain, rest: '' });
      }),
      { numRuns: 500 },
    );
  });

  it('cannot be closed by a page', () => {
    for (const text of [
      '"} html { display: none }',
      '\\',
      '\\"',
      'a\\',
      '*/',
      '</style>',
      'line\nend',
      '\u0000"',
      '\\22 ',
    ])
      expect(readCssString(cssString(text)).rest).toBe('');
  });

  it('keeps line feeds and leaves out what turns the direction of writing', () => {
    expect(readCssString(cssString('first\nsecond')).value).toBe('first\nsecond');
    expect(readCssString(cssString('they \u202eagreed\u202c \u2066not\u2069')).value).toBe('they agreed not');
  });

  it('writes half a character as the mark for one', () => {
    expect(readCssString(cssString('\ud83d')).value).toBe('\ufffd');
  });
});

const TEXT: CardText = {
  head: '≈ They differ',
  body: 'The Kestrian side says\n“30 days; not more!”',
  details: 'time: 30 days, only KE',
  foot: 'Open in panel',
};
const contents = (css: string) =>
  [...css.matchAll(/content:("[^"]*")!important/g)].map((match) => readCssString(match[1] ?? '').value);

describe('the rules of the card', () => {
  it('put each part in a box of its own, in order', () => {
    expect(contents(cardRules(TEXT, 'differs', 300))).toEqual([TEXT.head, TEXT.body, TEXT.details, TEXT.foot]);
  });

  it('have no box for an empty part', () => {
    const css = cardRules({ ...TEXT, body: '', details: '' }, 'only', 300);
    expect(contents(css)).toEqual([TEXT.head, TEXT.foot]);
    expect(css.match(/content:none!important/g)).toHaveLength(2);
  });

  it('outweigh the rules of a page in every declaration', () => {
    for (const rule of cardRules(TEXT, 'conflict', 300).split('\n')) {
      const declarations = rule
        .slice(rule.indexOf('{') + 1, -1)
        .replace(/"[^"]*"/, '""')
        .split(';');
      expect(declarations.filter((one) => !one.endsWith('!important'))).toEqual([]);
    }
  });

  it('have the scheme and the text size that the reader has set, the system’s and the standard one else', () => {
    expect(cardRules(TEXT, 'only', 300)).toMatch(/color-scheme:light dark!important/);
    const css = cardRules(TEXT, 'only', 300, { ...STANDARD_LOOK, scheme: 'dark', textSize: 150 });
    expect(css).toMatch(/color-scheme:dark!important/);
    expect([...css.matchAll(/font:\d+ ([\d.]+)px/g)].map(([, size]) => Number(size))).toEqual([21, 21, 19.5, 18]);
  });

  it('give each status its own line', () => {
    const lines = (['both', 'differs', 'conflict', 'only'] as const).map(
      (status) => /border-left:4px (\w+)/.exec(cardRules(TEXT, status, 300))?.[1],
    );
    expect(new Set(lines).size).toBe(4);
  });
});

const VIEW = { width: 1000, height: 700 };
const SIZE = { width: 300, height: 160 };
const line = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const covers = (at: { left: number; top: number }, lines: readonly Box[]) =>
  lines.some(
    (one) =>
      at.left < one.right && one.left < at.left + SIZE.width && at.top < one.bottom && one.top < at.top + SIZE.height,
  );

describe('the place of the card', () => {
  it('is below its claim', () => {
    expect(placeCard([line(100, 100, 500, 120), line(80, 124, 300, 144)], SIZE, VIEW, 200)).toEqual({
      left: 176,
      top: 152,
    });
  });

  it('is above it at the foot of the window', () => {
    expect(placeCard([line(100, 600, 500, 620)], SIZE, VIEW, 200)).toEqual({ left: 176, top: 432 });
  });

  it('is beside it where neither is room', () => {
    const tall = [line(100, 20, 500, 690)];
    const place = placeCard(tall, SIZE, VIEW, 200);
    expect(place.left).toBe(508);
    expect(covers(place, tall)).toBe(false);
  });

  it('looks at the lines in the window alone', () => {
    const long = [line(100, -900, 500, -880), line(100, 200, 500, 220), line(100, 1_200, 500, 1_220)];
    expect(placeCard(long, SIZE, VIEW, 200)).toEqual({ left: 176, top: 228 });
  });

  it('is inside the window and covers no line of its claim wherever one line stands', () => {
    fc.assert(
      fc.property(fc.nat(650), fc.nat(660), fc.integer({ min: 5, max: 340 }), fc.nat(1000), (left, top, width, x) => {
        const lines = [line(left, top, left + width, top + 20)];
        const place = placeCard(lines, SIZE, VIEW, x);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + SIZE.width).toBeLessThanOrEqual(VIEW.width);
        expect(place.top + SIZE.height).toBeLessThanOrEqual(VIEW.height);
        expect(covers(place, lines)).toBe(false);
      }),
    );
  });

  it('is at the foot of the window for a notice', () => {
    expect(placeCard([], SIZE, VIEW, 0)).toEqual({ left: 8, top: 532 });
  });
});
