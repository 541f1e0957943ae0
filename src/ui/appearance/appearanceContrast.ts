import type { Colour } from '../../page/paint/statusColours.ts';

/** The paper of tokens.css, light and dark: what the colours of the statuses are checked on. */
export const GROUNDS = { light: '#fdfcf9', dark: '#1b1a18' } as const;

/** What text needs to be told from its ground (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** The contrast of two colours by the formula of WCAG 2.2, from 1 to 21. */
export function contrast(one: Colour, two: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(two)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
