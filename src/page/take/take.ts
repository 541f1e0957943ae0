import type { Markup } from '../../issuers/model.ts';
import { buildTextIndex, type TextIndex } from '../anchor/textIndex.ts';
import { looseDateTexts } from '../date/looseDates.ts';
import { densestElement, proseRange } from './generic.ts';

/** How the pages of one issuer are read: the part of an `Issuer` that whoever stands on the page needs. */
export interface ReadingRules {
  readonly markups: readonly Markup[];
  readonly wrapping?: readonly RegExp[];
}

/**
 * What a page holds, as plain text: taken by rules alone, without knowing anything of issuers, titles or dates. What it means is judged
 * by `judge`, elsewhere: the script on a page stays small, and a page has no say in what it is taken for.
 */
export interface PageTexts {
  /** The document's own title. */
  readonly entitled: string;
  /** The title by the rules, or by what every site has; the document's own at last. */
  readonly heading: string;
  /** Texts that may tell the day of publication, the surest first. */
  readonly dates: readonly string[];
  /** The same from places that only look like it. */
  readonly looseDates: readonly string[];
  /** As the page states it, `und` where it does not. */
  readonly language: string;
  /** The statement's words: paragraphs separated by a blank line. */
  readonly body: string;
  /** True when no selector of the rules matched and the text is that of the densest part of the page. */
  readonly withoutRules: boolean;
}

/** A page's texts, with the index whose text is their body. */
export interface TakenPage {
  readonly texts: PageTexts;
  readonly index: TextIndex;
}

/** Bounds of what is taken, in UTF-16 code units or members: the border that the texts cross checks them again. */
export const LONGEST_TITLE_TEXT = 2_000;
export const LONGEST_DATE_TEXT = 1_000;
export const MOST_DATE_TEXTS = 60;

/** Lines around a statement that are not its words, on every site. */
const WRAPPING =
  /^(?:[#*_\s-]+|[–—-]\s?30\s?[–—-]|<(?:…|\.\.\.)>|ends|(?:the )?(?:below|following) .{0,30}attributable to .*|for immediate release.?|(?:share|print)(?: this.*)?|(?:related|associated) \w+.?|(?:press|media) (?:office|contact|[ei]nquir).*)$/i;
const DROP = [
  'h1',
  '.date',
  'nav',
  'aside',
  'footer',
  'form',
  '[class*="share"]',
  '[class*="social"]',
  '[class*="related"]',
  '[class*="tooltip"]',
  '[class*="tweet"]',
];

const ANY_TITLE = ['meta[property="og:title"]', 'h1', 'title'];
const ANY_DATE = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'time[datetime]',
  '.date',
];
/** Elements that a selector for the text may match. */
const MOST_ROOTS = 50;
/** Elements of one selector that are asked. */
const MOST_ELEMENTS = 5;

/** What an element says: the value of a `meta`, the machine-readable date of a `time`, or its text. */
function wordsOf(element: Element, longest: number): string {
  const value = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
  return (value ?? '').slice(0, 5_000).replace(/\s+/g, ' ').trim().slice(0, longest);
}

/** What the first elements of each selector say, in the order of the selectors. */
function* textsOf(document: Document, selectors: readonly string[], longest: number): Generator<string> {
  for (const selector of selectors)
    for (const element of [...document.querySelectorAll(selector)].slice(0, MOST_ELEMENTS)) {
      const words = wordsOf(element, longest);
      if (words) yield words;
    }
}

const selectorsOf = (rules: ReadingRules | null, part: 'title' | 'published'): string[] =>
  rules?.markups.flatMap((markup) => markup[part]) ?? [];

/** Selectors from memory may find a teaser or a banner: they count where they hold at least this share of the densest text. */
const LEAST_SHARE = 0.5;

interface Ruled {
  readonly index: TextIndex;
  /** Whether a page has proved the selectors. */
  readonly proved: boolean;
}

/** The text by the first markup whose body selector finds any, with the lead first; null when none does. */
function byRules(document: Document, rules: ReadingRules): Ruled | null {
  for (const { body, lead = [], drop = [], remembered = false } of rules.markups) {
    const selector = body.find((candidate) => document.querySelector(candidate));
    if (!selector) continue;
    const leads = lead.flatMap((candidate) => [...document.querySelectorAll(candidate)].slice(0, 1));
    const roots = [...leads, ...document.querySelectorAll(selector)].slice(0, MOST_ROOTS);
    const outermost = roots.filter((root) => !roots.some((other) => other !== root && other.contains(root)));
    const index = buildTextIndex(outermost, { drop, keep: keeps(rules) });
    if (index.text) return { index, proved: !remembered };
  }
  return null;
}

/** A longer line is the statement's, whatever it begins with. UTF-16 code units. */
const LONGEST_WRAPPING = 200;

const keeps =
  (rules: ReadingRules | null) =>
  (line: string): boolean =>
    line.length > LONGEST_WRAPPING || !(WRAPPING.test(line) || rules?.wrapping?.some((wrap) => wrap.test(line)));

/** Lines of nothing but a date or a time, which stand between a lead and a text. */
const DATE_LINE = /^(?:\p{L}{3,12}\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}{3,12}\.? \d{4}|[\d.:/ –-]{4,25})$/u;

/** The text where it is densest, without labels before and after it; the title is no part of it. */
function byDensity(document: Document, rules: ReadingRules | null): TextIndex {
  // A document without any element has no body to ask for, and linkedom throws when asked.
  const body = document.documentElement ? document.body : null;
  const element = body && densestElement(body);
  const roots = element ? [element] : [];
  const drop = [...DROP, ...(rules?.markups.flatMap((markup) => markup.drop ?? []) ?? [])];
  const heading = headingOf(document, rules);
  const keep = (line: string): boolean => line !== heading && !DATE_LINE.test(line) && keeps(rules)(line);
  const whole = buildTextIndex(roots, { drop, keep });
  const { lines, start, end } = proseRange(whole);
  if (start === 0 && end === lines.length) return whole;
  let line = -1;
  const inside = (words: string): boolean => {
    if (!keep(words)) return false;
    line++;
    return line >= start && line < end;
  };
  return buildTextIndex(roots, { drop, keep: inside });
}

function languageOf(document: Document): string {
  const stated = document.documentElement?.getAttribute('lang')?.trim() ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(stated) ? stated : 'und';
}

/** The title of a page, by the rules or by what every site has; empty when it has none. */
export function headingOf(document: Document, rules: ReadingRules | null): string {
  for (const words of textsOf(document, [...selectorsOf(rules, 'title'), ...ANY_TITLE], LONGEST_TITLE_TEXT))
    return words;
  return '';
}

/** The title as the browser's tab shows it; empty when the page has none. */
export function entitledOf(document: Document): string {
  return (document.querySelector('title')?.textContent ?? '').slice(0, LONGEST_TITLE_TEXT);
}

/**
 * Takes the texts of a page by the rules of its issuer or, where those do not fit or there are none, by where the text is densest. Changes
 * nothing on the page and asks nothing of the layout; throws nothing on any document.
 */
export function takeTexts(document: Document, rules: ReadingRules | null): TakenPage {
  const found = rules && byRules(document, rules);
  const dense = found?.proved ? null : byDensity(document, rules);
  const ruled = found && found.index.text.length >= LEAST_SHARE * (dense?.text.length ?? 0) ? found.index : null;
  const index = ruled ?? dense ?? buildTextIndex([]);
  return { texts: { ...takeHead(document, rules), body: index.text, withoutRules: ruled === null }, index };
}

/** All texts of a page but its body: titles, dates and language. */
export function takeHead(
  document: Document,
  rules: ReadingRules | null = null,
): Omit<PageTexts, 'body' | 'withoutRules'> {
  const dates = textsOf(document, [...selectorsOf(rules, 'published'), ...ANY_DATE], LONGEST_DATE_TEXT);
  return {
    entitled: entitledOf(document),
    heading: headingOf(document, rules),
    dates: [...dates].slice(0, MOST_DATE_TEXTS),
    looseDates: [...looseDateTexts(document)].slice(0, MOST_DATE_TEXTS),
    language: languageOf(document),
  };
}
