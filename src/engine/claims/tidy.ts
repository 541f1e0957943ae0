import type { Span } from '../model.ts';

const TRAILING = /[\s.!?…。！？｡,;:，；：、–—-]/u;
const LEADING = /[\s,;:，；：、–—•▪*-]/u;
/** "1. ", "(a) ", "- ": the sign of a list item is not the item's words. */
const ITEM_SIGN = /^(?:[-–—•▪◦*·]|\(?\d{1,2}[.)]|\(?[a-z]\))\s{1,4}/u;

/** What joins a sentence to the one before and is no part of its point, up to its comma. */
const LEAD_IN =
  /^(?:in addition|additionally|furthermore|moreover|finally|in particular|in (?:this|that) (?:context|regard|connection)|to (?:this|that) end|at the same time|in turn|at the outset|today|(?:during|in) (?:the|their) (?:telephone |phone )?(?:call|conversation|meeting|talks|discussion)), (?=\S)/iu;
/** Longer than the longest of them. */
const LEAD_IN_LENGTH = 48;

/** The span without list sign, lead-in, stray marks around it and final full stop; null when no word is left. */
export function tidy(text: string, span: Span): Span | null {
  let { start, end } = span;
  const sign = ITEM_SIGN.exec(text.slice(start, Math.min(end, start + 12)));
  if (sign) start += sign[0].length;
  start += LEAD_IN.exec(text.slice(start, Math.min(end, start + LEAD_IN_LENGTH)))?.[0].length ?? 0;
  while (start < end && LEADING.test(text.charAt(start))) start++;
  while (end > start && TRAILING.test(text.charAt(end - 1))) end--;
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null;
}
