import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Up to so many rows stand on the page at once; of more only those around what is seen. */
const WHOLE = 200;
/** Rows come and go in steps. */
const STEP = 40;
/** What is painted first, before anything is measured. */
const FIRST = 20;
/** How high a row is before any was measured, px. */
const GUESS = 96;

/** Rows `from` to `to` are on the page; the others are room above and below, in px. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly below: number;
}

/** Which rows of a long list stand on the page, by what is seen of it. `place` is the element around the rows. */
export function useWindow(count: number, place: RefObject<HTMLElement | null>): ListWindow {
  const [first, setFirst] = useState<number | null>(null);
  const height = useRef(GUESS);
  const { from, to } = bounds(count, first);
  useEffect(() => {
    const look = () => setFirst(firstSeen(place.current, { from, to, count, height }));
    let waiting = 0;
    const later = () => {
      if (waiting === 0)
        waiting = requestAnimationFrame(() => {
          waiting = 0;
          look();
        });
    };
    later();
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(waiting);
      removeEventListener('scroll', later);
      removeEventListener('resize', later);
    };
  }, [from, to, count, place]);
  return { from, to, above: from * height.current, below: (count - to) * height.current };
}

function bounds(count: number, first: number | null): { readonly from: number; readonly to: number } {
  if (first === null) return { from: 0, to: Math.min(count, FIRST) };
  if (count <= WHOLE) return { from: 0, to: count };
  const from = Math.max(0, Math.min(Math.floor(first / STEP) * STEP - STEP, count - STEP));
  return { from, to: Math.min(count, from + 3 * STEP) };
}

interface Measured {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly height: { current: number };
}

/** The first row that is seen, in steps, so that nothing is drawn anew while it stays in the same one. */
function firstSeen(place: HTMLElement | null, { from, to, count, height }: Measured): number {
  if (place === null) return 0;
  const style = getComputedStyle(place);
  const rows = place.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
  if (to > from && rows > 0) height.current = rows / (to - from);
  const seen = Math.floor(-place.getBoundingClientRect().top / height.current);
  return Math.floor(Math.max(0, Math.min(seen, count - 1)) / STEP) * STEP;
}
