import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FIRST } from '../library/shelves/shelves.ts';

/** Up to so many rows stand on the page at once; of more only those around what is seen. */
const WHOLE = 80;
/** Rows come and go in steps. */
const STEP = 20;
/** How high a row is before any was measured, px. */
const GUESS = 96;
/** How far the rows on the page go on below what is seen, at least, px. */
const AHEAD = 500;
/** How long a list stands with its first rows alone, so that whoever types is not kept waiting for the others. ms */
const FIRST_ALONE = 200;

/** Rows `from` to `to` are on the page; the others are room above and below, in px. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly below: number;
}

/** A list of rows: whenever `asked` is another, it is another list. */
export interface ListOf {
  readonly asked: string;
  readonly count: number;
}

/** Which rows of a long list stand on the page, by what is seen of it. `place` is the element around the rows. */
export function useWindow({ asked, count }: ListOf, place: RefObject<HTMLElement | null>): ListWindow {
  const [seen, setSeen] = useState<{ readonly asked: string; readonly first: number } | null>(null);
  const height = useRef(GUESS);
  const known = seen?.asked === asked;
  const { from, to } = bounds(count, known ? seen.first : null);
  useEffect(() => {
    let waiting = 0;
    const look = () => {
      waiting = 0;
      const { first, ahead } = seenOf(place.current, { from, to, count, height });
      // Of a long list no more is read before anybody goes on in it.
      if (!known && count > WHOLE && first === 0 && ahead > AHEAD) return;
      setSeen((before) => (before?.asked === asked && before.first === first ? before : { asked, first }));
    };
    const soon = () => {
      if (waiting === 0) waiting = requestAnimationFrame(look);
    };
    const later = setTimeout(soon, known ? 0 : FIRST_ALONE);
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    return () => {
      clearTimeout(later);
      cancelAnimationFrame(waiting);
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
    };
  }, [asked, known, from, to, count, place]);
  return { from, to, above: from * height.current, below: (count - to) * height.current };
}

function bounds(count: number, first: number | null): { readonly from: number; readonly to: number } {
  if (first === null) return { from: 0, to: Math.min(count, FIRST) };
  if (count <= WHOLE) return { from: 0, to: count };
  const from = Math.max(0, Math.min(Math.floor(first / STEP) * STEP - STEP, count - STEP));
  return { from, to: Math.min(count, from + 4 * STEP) };
}

interface Measured {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly height: { current: number };
}

/**
 * The first row that is seen, in steps, so that nothing is drawn anew while it stays in the same one, and how far the rows go on below
 * what is seen, px.
 */
function seenOf(place: HTMLElement | null, { from, to, count, height }: Measured): { first: number; ahead: number } {
  if (place === null) return { first: 0, ahead: 0 };
  const style = getComputedStyle(place);
  const above = Number.parseFloat(style.paddingTop);
  const rows = place.clientHeight - above - Number.parseFloat(style.paddingBottom);
  if (to > from && rows > 0) height.current = rows / (to - from);
  const { top } = place.getBoundingClientRect();
  const seen = Math.floor(-top / height.current);
  const first = Math.floor(Math.max(0, Math.min(seen, count - 1)) / STEP) * STEP;
  return { first, ahead: top + above + rows - innerHeight };
}
