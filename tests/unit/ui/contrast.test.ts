import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every colour of the tool on every ground that it stands on, by the formula of WCAG 2.2 (1.4.3). */

const css = readFileSync(new URL('../../../src/ui/appearance/tokens.css', import.meta.url), 'utf8');
const STATUSES = ['both', 'differs', 'conflict', 'only', 'pending'];

type Colour = readonly [number, number, number];

function tokens(block: string, scheme: 0 | 1): Map<string, Colour> {
  const found = [...block.matchAll(/--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
  return new Map(found.map(([, name = '', light = '', dark = '']) => [name, colourOf(scheme === 0 ? light : dark)]));
}

function colourOf(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, two: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(two)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of a colour over a ground. */
function over(colour: Colour, ground: Colour, share: number): Colour {
  const mixed = colour.map((value, index) => Math.round(value * share + (ground[index] ?? 0) * (1 - share)));
  return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0];
}

function need(colours: Map<string, Colour>, name: string): Colour {
  const colour = colours.get(name);
  if (!colour) throw new Error(`--${name} is not in tokens.css`);
  return colour;
}

const root = css.slice(0, css.indexOf('@media'));
const more = css.slice(css.indexOf('prefers-contrast: more'), css.indexOf('prefers-reduced-motion'));

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the colours, %s,', (_, scheme) => {
  const colours = tokens(root, scheme);
  const colour = (name: string) => need(colours, name);

  it('are told from their ground: text at least 4.5 : 1', () => {
    for (const name of ['ink', 'quiet', ...STATUSES])
      expect(contrast(colour(name), colour('paper')), name).toBeGreaterThanOrEqual(4.5);
    for (const name of ['ink', 'quiet'])
      expect(contrast(colour(name), colour('raised')), name).toBeGreaterThanOrEqual(4.5);
  });

  it('leave ink readable on the strongest tint', () => {
    for (const name of STATUSES)
      expect(contrast(colour('ink'), over(colour(name), colour('paper'), 0.22)), name).toBeGreaterThanOrEqual(4.5);
  });

  it('keep the signs apart from the tint behind them, and fields from the paper: 3 : 1', () => {
    for (const name of STATUSES)
      expect(contrast(colour(name), over(colour(name), colour('paper'), 0.18)), name).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('edge'), colour('paper'))).toBeGreaterThanOrEqual(3);
  });

  it('are stronger where the reader asks for more', () => {
    const stronger = new Map([...colours, ...tokens(more, scheme)]);
    for (const name of ['ink', 'quiet', ...STATUSES])
      expect(contrast(need(stronger, name), need(stronger, 'paper')), name).toBeGreaterThanOrEqual(
        contrast(colour(name), colour('paper')),
      );
    expect(contrast(need(stronger, 'quiet'), need(stronger, 'paper'))).toBeGreaterThanOrEqual(7);
  });
});
