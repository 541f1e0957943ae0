import type { Span } from '../model.ts';
import { paragraphsOf } from './paragraphs.ts';
import { beginsSmall, isCapitalAt, isLetterOrDigit, isPlainLetter, isSpace } from './plain.ts';

/** Abbreviations whose full stop ends no sentence when a word follows: titles, ranks, months, references. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof hon rev gen lt col maj sgt capt cmdr adm amb sen rep gov pres sec st jr sr ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec no nos vs etc cf al fig art para vol approx dept est inc ltd co corp bn mn ' +
    'г гг т ст ул им стр млн млрд тыс руб долл проф акад abs bzw ca dr evtl ggf nr usw mme mlle mm exc sr sra srta dra'
  ).split(' '),
);
/** Of these the sentence may also end: then the next word tells. */
const MAY_END = new Set([
  'etc',
  'jr',
  'sr',
  'inc',
  'ltd',
  'co',
  'corp',
  'г',
  'гг',
  'млн',
  'млрд',
  'тыс',
  'руб',
  'долл',
  'usw',
  'al',
  'bn',
  'mn',
]);
/** Words that begin a sentence and hardly ever go on after "U.S." or "Inc.". */
const OPENERS = new Set(
  (
    'the they he she it we this these those that there both in on at as during after before while since following for with ' +
    'finally further furthermore additionally moreover in i also his her their today yesterday however when if to'
  ).split(' '),
);

const TERMINALS = '.!?…。！？｡';
const WIDE = '。！？｡';
const CLOSERS = '"”’\'»)]}」』）】';
const OPEN_QUOTES = '“«「『„';
const CLOSE_OF: Readonly<Record<string, string>> = { '“': '”', '«': '»', '「': '」', '『': '』', '„': '“”' };
const BLANK = 32;
/** A quotation longer than this is divided like any text: one missing closing mark must not swallow a statement. */
const LONGEST_QUOTATION = 700;

/**
 * Finds where quotations end: given the place of an opening mark, the place after its closing mark, or the opening mark's own
 * place when it does not close near by. Places must come in order: the next closing mark is looked for once, not from each
 * opening one, so that a hundred thousand of them take no longer than as many letters.
 */
function quotationEnds(text: string, within: Span): (at: number) => number {
  const inside = text.slice(within.start, within.end);
  const ahead = new Map<string, number>();
  const next = (mark: string, at: number): number => {
    const known = ahead.get(mark);
    if (known !== undefined && known > at) return known;
    const found = inside.indexOf(mark, at + 1 - within.start);
    const place = found < 0 ? Number.POSITIVE_INFINITY : found + within.start;
    ahead.set(mark, place);
    return place;
  };
  return (at) => {
    const open = text.charAt(at);
    const close = Math.min(...[...(CLOSE_OF[open] ?? open)].map((mark) => next(mark, at)));
    return close - at > LONGEST_QUOTATION ? at : close + 1;
  };
}

/** Code units of a word beside a full stop that are looked at: no abbreviation is longer. */
const LONGEST_WORD = 24;

function wordBefore(text: string, dot: number, floor: number): string {
  let from = dot;
  const lowest = Math.max(floor, dot - LONGEST_WORD);
  while (from > lowest && (isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) === '.')) from--;
  return text.slice(from, dot);
}

function wordAfter(text: string, at: number, limit: number): string {
  let to = at;
  const highest = Math.min(limit, at + LONGEST_WORD);
  while (to < highest && isLetterOrDigit(text.charAt(to))) to++;
  return text.slice(at, to);
}

/** Whether the full stop at `dot` belongs to an abbreviation, an initial or an ordinal, so that the sentence goes on. */
function abbreviates(text: string, dot: number, floor: number, next: string): boolean {
  const before = wordBefore(text, dot, floor);
  const opener = OPENERS.has(next.toLowerCase());
  // "1. The sides agreed": the number of a paragraph.
  if (dot - before.length === floor && /^\p{Nd}+$/u.test(before)) return true;
  if (before.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(before)) return !opener;
  if (before.length <= 2 && isCapitalAt(before, 0) && /^\p{Lu}$/u.test(before)) return true;
  const word = before.toLowerCase();
  if (ABBREVIATIONS.has(word)) return MAY_END.has(word) ? !opener && (beginsSmall(next) || /^\p{N}/u.test(next)) : true;
  return false;
}

/** Where the sentence that has a terminal mark at `at` ends, or -1 when the mark ends no sentence. */
function sentenceEnd(text: string, at: number, floor: number, limit: number): number {
  let end = at + 1;
  while (end < limit && TERMINALS.includes(text.charAt(end))) end++;
  while (end < limit && CLOSERS.includes(text.charAt(end))) end++;
  if (end >= limit || WIDE.includes(text.charAt(at))) return end;
  if (!isSpace(text.charAt(end))) return -1;
  let next = end;
  while (
    next < limit &&
    (isSpace(text.charAt(next)) || OPEN_QUOTES.includes(text.charAt(next)) || '"\'(['.includes(text.charAt(next)))
  )
    next++;
  const word = wordAfter(text, next, limit);
  if (beginsSmall(word)) return -1;
  if (text.charAt(at) === '.' && abbreviates(text, at, floor, word)) return -1;
  return end;
}

/**
 * The sentences of one stretch of a text (a paragraph). A quotation of ordinary length is never divided, nor are abbreviations,
 * initials and decimal numbers. Spans with their final mark, without white space around, in UTF-16 code units.
 */
export function sentencesIn(text: string, within: Span): Span[] {
  const found: Span[] = [];
  const quotationEnd = quotationEnds(text, within);
  let start = within.start;
  let at = within.start;
  while (at < within.end) {
    if (isPlainLetter(text.charCodeAt(at)) || text.charCodeAt(at) === BLANK) {
      at++;
      continue;
    }
    const c = text.charAt(at);
    if (OPEN_QUOTES.includes(c) || (c === '"' && !isLetterOrDigit(text.charAt(at - 1)))) {
      const end = quotationEnd(at);
      // The quotation's own final mark may end the sentence: look at it again from there.
      at = end === at ? at + 1 : TERMINALS.includes(text.charAt(end - 2)) ? end - 2 : end;
      if (at < end && at <= start) at = end;
      if (!TERMINALS.includes(text.charAt(at)) || at !== end - 2) continue;
    }
    const end = TERMINALS.includes(text.charAt(at)) ? sentenceEnd(text, at, start, within.end) : -1;
    if (end < 0) {
      at++;
      continue;
    }
    found.push({ start, end });
    at = end;
    while (at < within.end && isSpace(text.charAt(at))) at++;
    start = at;
  }
  if (start < within.end) found.push({ start, end: within.end });
  return found;
}

/** The sentences of a text, paragraph by paragraph. Time grows with the length of the text. */
export function sentencesOf(text: string): Span[] {
  return paragraphsOf(text).flatMap((paragraph) => sentencesIn(text, paragraph));
}
