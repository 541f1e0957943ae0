import type { Span } from '../model.ts';

const TRAILING = /[\s.!?…。！？｡,;:，；：、–—-]/u;
const LEADING = /[\s,;:，；：、–—•▪*-]/u;
/** "1. ", "(a) ", "- ": the sign of a list item is not the item's words. */
const ITEM_SIGN = /^(?:[-–—•▪◦*·]|\(?\d{1,2}[.)]|\(?[a-z]\))\s{1,4}/u;

/** The span without list sign, stray marks around it and final full stop; null when no word is left. */
export function tidy(text: string, span: Span): Span | null {
  let { start, end } = span;
  const sign = ITEM_SIGN.exec(text.slice(start, Math.min(end, start + 12)));
  if (sign) start += sign[0].length;
  while (start < end && LEADING.test(text.charAt(start))) start++;
  while (end > start && TRAILING.test(text.charAt(end - 1))) end--;
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null;
}
