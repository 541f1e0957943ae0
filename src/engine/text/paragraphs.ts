import type { Span } from '../model.ts';
import { isSpace } from './plain.ts';

/** Lines that were broken by hand to fit a page are about this long; a shorter line ends where its author ended it. */
const WRAPPED_LINE = 60;

const BULLET = /^\s{0,8}(?:[-–—•▪◦*·]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/u;
const ENDS = /[.!?:;…。！？；："”»)]\s{0,8}$/u;

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charAt(from))) from++;
  while (to > from && isSpace(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

/** Whether the line break between two lines is the author's own, not that of a page's width. */
function breaks(line: string, next: string): boolean {
  if (line.trim() === '' || next.trim() === '') return true;
  return line.length < WRAPPED_LINE || ENDS.test(line.slice(-12)) || BULLET.test(next.slice(0, 16));
}

/**
 * The paragraphs of a text: divided by a blank line, or by a line break that is not one of hand-wrapped text. Spans without the
 * white space around them, in order, in UTF-16 code units.
 */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let line = 0;
  const close = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span) found.push(span);
  };
  for (;;) {
    const end = text.indexOf('\n', line);
    if (end < 0) break;
    const nextEnd = text.indexOf('\n', end + 1);
    const next = text.slice(end + 1, nextEnd < 0 ? text.length : nextEnd);
    if (breaks(text.slice(line, end), next)) {
      close(end);
      start = end + 1;
    }
    line = end + 1;
  }
  close(text.length);
  return found;
}
