import type { Span } from '../model.ts';
import { characterEdge } from '../text/characters.ts';
import { hasLetterOrDigit } from '../text/plain.ts';

const TRAILING = /[\s.!?…。！？｡,;:，；：、–—-]/u;
const LEADING = /[\s,;:，；：、–—•▪*-]/u;
/** "1. ", "(a) ", "- ": the sign of a list item is not the item's words. */
const ITEM_SIGN = /^(?:[-–—•▪◦*·]|\(?\d{1,2}[.)]|\(?[a-z]\))\s{1,4}/u;

/** What joins a sentence to the one before and is no part of its point, up to its comma. */
const LEAD_IN =
  /^(?:in addition|additionally|furthermore|moreover|finally|in particular|in (?:this|that) (?:context|regard|connection)|to (?:this|that) end|at the same time|in turn|at the outset|today|(?:during|in) (?:the|their) (?:telephone |phone )?(?:call|conversation|meeting|talks|discussion)), (?=\S)/i;
/** Longer than the longest of them. */
const LEAD_IN_LENGTH = 48;

/** "U.S.", "a.m.": here the last full stop belongs to the word. */
const INITIALS = /(?<!\p{L})\p{L}\.(?:\p{L}\.){0,4}\p{L}$/u;
/** Code units before the full stop that are looked at: five initials with their stops and some room. */
const INITIALS_LENGTH = 12;

const OPENING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '(': ')', '„': '“' };
const CLOSING: Readonly<Record<string, string>> = { '”': '“', '"': '"', '»': '«', ')': '(' };
/** A mark's partner is looked for this far. */
const REACH = 1000;

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && LEADING.test(text.charAt(start))) start++;
  while (end > start && TRAILING.test(text.charAt(end - 1))) end--;
  const abbreviated =
    text.charAt(end) === '.' &&
    text.charAt(end - 2) === '.' &&
    INITIALS.test(text.slice(Math.max(start, end - INITIALS_LENGTH), end));
  return { start, end: abbreviated && end < span.end ? end + 1 : end };
}

/** Without a quotation mark or bracket at its edge whose partner stands outside the span. */
function balanced(text: string, span: Span): Span {
  let { start, end } = span;
  const close = OPENING[text.charAt(start)];
  if (close && !text.slice(start + 1, Math.min(end, start + REACH)).includes(close)) start++;
  const open = CLOSING[text.charAt(end - 1)];
  if (open && end > start && !text.slice(Math.max(start, end - REACH), end - 1).includes(open)) end--;
  return start === span.start && end === span.end ? span : trimmed(text, { start, end });
}

/** The span without list sign, lead-in, stray marks around it and final full stop; null when no word is left. */
export function tidy(text: string, span: Span): Span | null {
  let { start } = span;
  const sign = ITEM_SIGN.exec(text.slice(start, Math.min(span.end, start + 12)));
  if (sign) start += sign[0].length;
  start += LEAD_IN.exec(text.slice(start, Math.min(span.end, start + LEAD_IN_LENGTH)))?.[0].length ?? 0;
  const words = balanced(text, trimmed(text, { start, end: span.end }));
  const [from, end] = [characterEdge(text, words.start), characterEdge(text, words.end)];
  return hasLetterOrDigit(text.slice(from, end)) ? { start: from, end } : null;
}
