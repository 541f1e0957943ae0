import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { whenIdle } from '../loading/idle.ts';
import { covers, grownTowards, type Range, rangeWithin, type WindowPart, windowParts } from './windowing.ts';

/** Up to so many rows are drawn at once; of more, what is seen is drawn first and the others when the page is idle. */
const AT_ONCE = 24;
/** From this many rows on only those around the window are drawn at all. */
const WINDOWED = 200;
/** What a row is taken to be high until one was seen. px. */
const LIKELY_HEIGHT = 160;
/** How far beyond the window rows must be drawn, and how far they are drawn then. px. */
const NEAR = 300;
const BEYOND = 900;
/** How many rows more are drawn in one go when the page is idle. */
const STEP = 12;

/** How much of a list is drawn. */
interface Extent {
  /** Stands for the time that a view is shown: one that comes back begins anew. */
  readonly turn: object;
  readonly range: Range;
  /** Whether all is drawn that ever will be without the reader's doing. */
  readonly settled: boolean;
}

export interface Window {
  readonly parts: readonly WindowPart[];
  /** Of every row, as measured or as it is taken to be. px. */
  readonly heights: readonly number[];
  readonly settled: boolean;
}

/**
 * The rows of `list` to draw. Every row carries its id as `data-row-id`; heights are kept as they are measured.
 * @param ids of all rows, in order.
 * @param kept ids of rows that stay in the document wherever they are.
 * @param view what the list shows: under another name it begins anew with what is seen.
 */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  kept: readonly (string | null)[],
  view: string,
): Window {
  const measured = useRef(new Map<string, number>());
  // The same for as long as the view is the same: what is not drawn must not change its height by itself.
  const likely = useMemo(() => likelyHeight(measured.current), [view]);
  const heights = ids.map((id) => measured.current.get(id) ?? likely);
  const [drawn, draw] = useState<Extent | null>(null);
  // Measured while rendering: the document still shows what was there before, at the place where the new rows will stand.
  const begun = useMemo(() => ({ turn: {}, range: seenIn(list.current, heights, 0), settled: false }), [view]);
  const extent = whole(drawn?.turn === begun.turn ? drawn : begun, ids.length);
  const anchor = useRef<Anchor | null>(null);
  const small = ids.length <= AT_ONCE;

  const extend = useRef((_idle: boolean) => {});
  extend.current = (idle) => {
    const next = extended(extent, list.current, heights, idle);
    if (next === extent) return;
    if (extent.range.first > 0) anchor.current ??= anchorIn(list.current);
    draw(next);
  };
  useLayoutEffect(() => {
    if (small || list.current === null) return;
    measure(list.current, measured.current);
    hold(list.current, anchor.current);
    anchor.current = null;
    extend.current(false);
  });
  useEffect(() => (small || extent.settled ? undefined : whenIdle(() => extend.current(true))));
  useEffect(() => {
    if (small) return;
    const see = () => extend.current(false);
    addEventListener('scroll', see, { passive: true });
    addEventListener('resize', see);
    return () => {
      removeEventListener('scroll', see);
      removeEventListener('resize', see);
    };
  }, [small]);
  if (small) return { parts: ids.map((_, index) => ({ kind: 'row', index })), heights, settled: true };
  const places = kept.flatMap((id) => (id === null ? [] : [ids.indexOf(id)]));
  return { parts: windowParts(heights, extent.range, places), heights, settled: extent.settled };
}

/** What is to be drawn of the list from now on: what the window needs, and a little more each time the page is idle. */
function extended(extent: Extent, list: HTMLElement | null, heights: readonly number[], idle: boolean): Extent {
  const { range } = extent;
  const needed = seenIn(list, heights, extent.settled ? NEAR : 0);
  if (!covers(range, needed)) {
    const next = seenIn(list, heights, extent.settled ? BEYOND : NEAR);
    return { ...extent, range: heights.length > WINDOWED ? next : grownTowards(range, next, heights.length) };
  }
  if (!idle || extent.settled) return extent;
  const wanted = heights.length > WINDOWED ? seenIn(list, heights, BEYOND) : { first: 0, end: heights.length };
  return covers(range, wanted) ? { ...extent, settled: true } : { ...extent, range: grownTowards(range, wanted, STEP) };
}

/** A list that is drawn whole stays so when rows come to it. */
function whole(extent: Extent, count: number): Extent {
  return extent.settled && count <= WINDOWED ? { ...extent, range: { first: 0, end: count } } : extent;
}

/** The rows that the window shows, and those that stand up to `beyond` px from it. */
function seenIn(list: HTMLElement | null, heights: readonly number[], beyond: number): Range {
  const top = list === null ? 0 : list.getBoundingClientRect().top;
  return rangeWithin(heights, -top - beyond, -top + innerHeight + beyond);
}

function likelyHeight(measured: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const height of measured.values()) sum += height;
  return measured.size === 0 ? LIKELY_HEIGHT : sum / measured.size;
}

function measure(list: HTMLElement, measured: Map<string, number>): void {
  for (const row of list.querySelectorAll<HTMLElement>('[data-row-id]')) {
    const id = row.dataset.rowId;
    if (id !== undefined) measured.set(id, row.getBoundingClientRect().height);
  }
}

/** A row and how high it stands in the window: rows that are drawn above it must not move it. */
interface Anchor {
  readonly row: string;
  readonly top: number;
}

function anchorIn(list: HTMLElement | null): Anchor | null {
  for (const row of list?.querySelectorAll<HTMLElement>('[data-row-id]') ?? []) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom > 0 && row.dataset.rowId !== undefined) return { row: row.dataset.rowId, top };
  }
  return null;
}

function hold(list: HTMLElement, anchor: Anchor | null): void {
  if (anchor === null) return;
  const row = list.querySelector<HTMLElement>(`[data-row-id="${CSS.escape(anchor.row)}"]`);
  const moved = row === null ? 0 : row.getBoundingClientRect().top - anchor.top;
  if (moved !== 0) window.scrollBy(0, moved);
}
