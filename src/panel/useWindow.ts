import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Range, rangeWithin, type WindowPart, windowParts } from './windowing.ts';

/** From this many rows on only those around the window are in the document. */
export const WINDOWED = 200;
/** What a row is taken to be high until it was seen, and how far beyond the window rows are drawn. px. */
const LIKELY_HEIGHT = 160;
const BEYOND = 900;

/**
 * The rows of `list` to draw. Every row carries its id as `data-row-id`; heights are kept as they are measured.
 * @param ids of all rows, in order.
 * @param kept ids of rows that stay in the document wherever they are.
 */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  kept: readonly (string | null)[],
): readonly WindowPart[] {
  const measured = useRef(new Map<string, number>());
  const [range, setRange] = useState<Range>({ first: 0, end: 20 });
  const long = ids.length > WINDOWED;
  const heights = ids.map((id) => measured.current.get(id) ?? LIKELY_HEIGHT);
  const look = useRef(() => {});
  look.current = () => {
    if (!long || list.current === null) return;
    const { top } = list.current.getBoundingClientRect();
    const next = rangeWithin(heights, -top - BEYOND, -top + innerHeight + BEYOND);
    setRange((now) => (now.first === next.first && now.end === next.end ? now : next));
  };
  useLayoutEffect(() => {
    if (!long || list.current === null) return;
    for (const row of list.current.querySelectorAll<HTMLElement>('[data-row-id]')) {
      const id = row.dataset.rowId;
      if (id !== undefined) measured.current.set(id, row.getBoundingClientRect().height);
    }
    look.current();
  });
  useEffect(() => {
    if (!long) return;
    const see = () => look.current();
    addEventListener('scroll', see, { passive: true });
    addEventListener('resize', see);
    return () => {
      removeEventListener('scroll', see);
      removeEventListener('resize', see);
    };
  }, [long]);
  if (!long) return ids.map((_, index) => ({ kind: 'row', index }));
  const places = kept.flatMap((id) => (id === null ? [] : [ids.indexOf(id)]));
  return windowParts(heights, range, places);
}
