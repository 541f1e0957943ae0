import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the reader is in the list: the point, what of it has the focus, and how high it stands in the window. */
export interface Place {
  readonly point: string;
  /** Its first words: a new version of a statement gives its claims new names. */
  readonly words: string;
  /** Which of the point's controls has the focus, counted from 0; -1 for the point itself, null for no focus. */
  readonly control: number | null;
  /** px from the window's top. */
  readonly top: number;
}

const CONTROLS = 'a[href], button, summary';

/** The place before the list changes; null while nothing of it was scrolled to or focused. */
function takePlace(list: HTMLElement | null, scrolled: number): Place | null {
  if (list === null) return null;
  const active = document.activeElement;
  const focused = active instanceof HTMLElement && list.contains(active) ? active : null;
  const point = focused?.closest<HTMLElement>('[data-point]') ?? (scrolled > 0 ? firstInView(list) : null);
  const name = point?.dataset.point;
  if (!point || name === undefined) return null;
  const control = focused === null ? null : [...point.querySelectorAll(CONTROLS)].indexOf(focused);
  return { point: name, words: wordsOf(point), control, top: point.getBoundingClientRect().top };
}

/** Gives the focus back and scrolls so that the point stands where it stood. Nothing happens where the point is gone. */
function restorePlace(list: HTMLElement | null, place: Place | null): void {
  if (list === null || place === null) return;
  const point = pointElement(list, place.point) ?? pointWithWords(list, place.words);
  if (point === null) return;
  if (place.control !== null && !point.contains(document.activeElement)) {
    const control = place.control === -1 ? point : point.querySelectorAll<HTMLElement>(CONTROLS)[place.control];
    (control ?? point).focus({ preventScroll: true });
  }
  const moved = point.getBoundingClientRect().top - place.top;
  if (moved !== 0) window.scrollBy(0, moved);
}

/**
 * Keeps the reader's place in `list` whenever `content` changes under the same `view`: live changes must not carry off the
 * line that is being read. Another view (another filter, another page) begins where the reader is.
 */
export function useKeptPlace(list: RefObject<HTMLElement | null>, content: unknown, view: string): void {
  const shown = useRef({ content, view });
  const changed = shown.current.content !== content && shown.current.view === view;
  // Taken while rendering: the document still shows what was there before.
  const place = changed ? takePlace(list.current, window.scrollY) : null;
  useLayoutEffect(() => {
    shown.current = { content, view };
    restorePlace(list.current, place);
  });
}

/** The element of a point in a list; null where it is not drawn. */
export function pointElement(list: HTMLElement, point: string): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-point="${CSS.escape(point)}"]`);
}

function pointWithWords(list: HTMLElement, words: string): HTMLElement | null {
  const points = [...list.querySelectorAll<HTMLElement>('[data-point]')];
  return points.find((point) => wordsOf(point) === words) ?? null;
}

function wordsOf(point: HTMLElement): string {
  return point.querySelector('.quotation')?.textContent ?? '';
}

function firstInView(list: HTMLElement): HTMLElement | null {
  for (const point of list.querySelectorAll<HTMLElement>('[data-point]'))
    if (point.getBoundingClientRect().bottom > 0) return point;
  return null;
}
