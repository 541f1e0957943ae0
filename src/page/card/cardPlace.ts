/** A box in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the card and the claim, and between the card and the edge of the window. CSS pixels. */
const GAP = 8;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * The corner of the card: below its claim, else above it, else beside it, and never over any of the claim's lines while
 * the window has room elsewhere. `x` is where the reader looks. Pixels of the window; always inside it where the card fits.
 */
export function placeCard(lines: readonly Box[], size: Size, view: Size, x: number): { left: number; top: number } {
  const seen = lines.filter(({ top, bottom }) => bottom > 0 && top < view.height);
  const top = Math.min(...seen.map((line) => line.top));
  const bottom = Math.max(...seen.map((line) => line.bottom));
  const left = clamp(x - 24, GAP, Math.max(GAP, view.width - size.width - GAP));
  const lowest = Math.max(GAP, view.height - size.height - GAP);
  if (seen.length === 0) return { left, top: lowest };
  const leftEdge = Math.min(...seen.map((line) => line.left));
  const rightEdge = Math.max(...seen.map((line) => line.right));
  const places = [
    { left, top: bottom + GAP },
    { left, top: top - GAP - size.height },
    { left: rightEdge + GAP, top: clamp(top, GAP, lowest) },
    { left: leftEdge - GAP - size.width, top: clamp(top, GAP, lowest) },
    { left, top: GAP },
  ];
  const fits = (place: { left: number; top: number }): boolean => {
    const box = { ...place, right: place.left + size.width, bottom: place.top + size.height };
    const inside = box.left >= 0 && box.top >= 0 && box.right <= view.width && box.bottom <= view.height;
    return inside && !seen.some((line) => overlaps(line, box));
  };
  return places.find(fits) ?? { left, top: lowest };
}
