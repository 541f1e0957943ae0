/** What a claim's words stand on: which colours are legible there, and whether a tint behind them can be seen as meant. */
export interface Ground {
  readonly ink: 'dark' | 'light';
  readonly tint: boolean;
}

/**
 * Judges the ground by what the page's author chose: light words stand on a dark ground, and the other way round. The
 * tint needs a plain, nearly white ground; on images and coloured boxes the underline alone carries the meaning.
 */
export function groundOf(element: Element): Ground {
  let tint = true;
  for (let box: Element | null = element; box && tint; box = box.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(box);
    const { light, opacity } = shade(backgroundColor);
    tint = backgroundImage === 'none' && (opacity === 0 || light > 0.9);
    if (opacity > 0) break;
  }
  const isLight = shade(getComputedStyle(element).color).light > 0.6;
  return { ink: isLight ? 'light' : 'dark', tint: tint && !isLight };
}

/**
 * How light a colour is that `getComputedStyle` wrote, from 0 to 1, weighted as the eye does (Rec. 709, gamma left as it
 * is). Wide-gamut colours are written otherwise; they count as dark and opaque, which costs no more than the tint.
 */
function shade(written: string): { light: number; opacity: number } {
  const [red = 0, green = 0, blue = 0, opacity = 1] = /^rgb/.test(written)
    ? (written.match(/[\d.]+/g) ?? []).map(Number)
    : [];
  return { light: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255, opacity };
}
