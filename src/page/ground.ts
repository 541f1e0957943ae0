/** What a claim's words stand on: which colours are legible there, and whether a tint behind them can be seen as meant. */
export interface Ground {
  readonly ink: 'dark' | 'light';
  readonly tint: boolean;
}

/** A colour as `getComputedStyle` writes it: red, green, blue from 0 to 255, opacity from 0 to 1. */
type Colour = readonly [number, number, number, number];

/**
 * Judges the ground by what the page's author chose: light words stand on a dark ground, and the other way round. The
 * tint needs a plain white or nearly white ground; on images and coloured boxes the underline alone carries the meaning.
 */
export function groundOf(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  if (!view) return { ink: 'dark', tint: false };
  const ink = colour(view.getComputedStyle(element).color);
  if (!ink) return { ink: 'dark', tint: false };
  if (luminance(ink) > 0.4) return { ink: 'light', tint: false };
  for (let box: Element | null = element; box; box = box.parentElement) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(box);
    if (backgroundImage !== 'none' && backgroundImage !== '') return { ink: 'dark', tint: false };
    const ground = colour(backgroundColor);
    if (!ground) return { ink: 'dark', tint: false };
    if (ground[3] === 0) continue;
    return { ink: 'dark', tint: ground[3] === 1 && luminance(ground) > 0.85 };
  }
  return { ink: 'dark', tint: true };
}

/** Reads `rgb(…)` and `rgba(…)`; null for every other way of writing (wide-gamut colours are rare, and only cost the tint). */
function colour(written: string): Colour | null {
  const parts = /^rgba?\((\d[\d.]*),? (\d[\d.]*),? (\d[\d.]*)(?:,? (?:\/ )?([\d.]+))?\)$/.exec(written);
  if (!parts) return written === 'transparent' ? [0, 0, 0, 0] : null;
  return [Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4] === undefined ? 1 : Number(parts[4])];
}

/** Relative luminance as WCAG 2.2 defines it, 0 black to 1 white. */
function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
