import type { CalendarDate, Issuer, PageReading } from '../issuers/model.ts';
import { calendarDate, dateIn, dayBefore, daysApart } from './dates.ts';
import { densestElement } from './generic.ts';
import { pageKey } from './pageKey.ts';
import { type PartiesIn, type Recognition, recognise, type TitleKnowledge } from './recognise.ts';
import { buildTextIndex, type TextIndex } from './textIndex.ts';
import { plainTitle, SUBJECT, withoutSite } from './titles.ts';

/** A page as read, with the index whose text is the reading's body. */
export interface ReadPage {
  readonly reading: PageReading;
  readonly index: TextIndex;
}

/** The issuers to know, and the lexicon's knowledge where it is at hand; see `completeParties`. */
export interface ReadOptions extends TitleKnowledge {
  readonly issuers?: readonly Issuer[];
  /** Reads dates in more languages than `dates.ts` does. */
  readonly dateIn?: typeof dateIn;
  /** Asked for the day of publication where neither rules nor address tell it. */
  readonly looseDateOf?: (document: Document) => CalendarDate | null;
}

/** Lines around a statement that are not its words, on every site. */
const WRAPPING =
  /^(?:[#*_\s-]+|<(?:…|\.\.\.)>|ends|(?:the )?(?:below|following) .{0,30}attributable to .*|for immediate release.?|(?:share|print)(?: this.*)?|(?:related|associated) \w+.?|(?:press|media) (?:office|contact|[ei]nquir).*)$/i;
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
];

const ANY_TITLE = ['meta[property="og:title"]', 'h1', 'title'];
const ANY_DATE = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'time[datetime]',
  '.date',
];
/** How much of the text is searched for when the event was and who took part, in code units. */
const OPENING = 400;
/** An account is published within days of its event; a date further off is that of something else. */
const LONGEST_DELAY = 9;
const MOST_ROOTS = 50;

/** What an element says: the value of a `meta`, the machine-readable date of a `time`, or its text. */
function wordsOf(element: Element): string {
  const value = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
  return (value ?? '').slice(0, 5_000).replace(/\s+/g, ' ').trim();
}

function firstOf<T>(document: Document, selectors: readonly string[], read: (words: string) => T | null): T | null {
  for (const selector of selectors) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 5)) {
      const found = read(wordsOf(element));
      if (found) return found;
    }
  }
  return null;
}

const selectorsOf = (issuer: Issuer | null, part: 'title' | 'published'): string[] =>
  issuer?.markups.flatMap((markup) => markup[part]) ?? [];

/** The text by the first markup whose body selector finds any, with the lead first; null when none does. */
function byRules(document: Document, issuer: Issuer): TextIndex | null {
  for (const { body, lead = [], drop = [] } of issuer.markups) {
    const selector = body.find((candidate) => document.querySelector(candidate));
    if (!selector) continue;
    const leads = lead.flatMap((candidate) => [...document.querySelectorAll(candidate)].slice(0, 1));
    const roots = [...leads, ...document.querySelectorAll(selector)].slice(0, MOST_ROOTS);
    const outermost = roots.filter((root) => !roots.some((other) => other !== root && other.contains(root)));
    const index = buildTextIndex(outermost, { drop, keep: keeps(issuer) });
    if (index.text) return index;
  }
  return null;
}

const keeps =
  (issuer: Issuer | null) =>
  (line: string): boolean =>
    line.length > 200 || !(WRAPPING.test(line) || issuer?.wrapping?.some((wrap) => wrap.test(line)));

function byDensity(document: Document, issuer: Issuer | null): TextIndex {
  // A document without any element has no body to ask for, and linkedom throws when asked.
  const body = document.documentElement ? document.body : null;
  const element = body && densestElement(body);
  return buildTextIndex(element ? [element] : [], { drop: DROP, keep: keeps(issuer) });
}

/** The sentence that says who spoke with whom and when; what follows speaks of other days and states. */
const firstSentence = (opening: string): string => /^.{40,}?(?:[.\n]\s|。)/su.exec(opening)?.[0] ?? opening;

/**
 * The day of the event: the date in the title, or the one that the text opens with ("on March 18", "yesterday", when it is not far from
 * the publication), otherwise the day of publication.
 */
export function eventDateOf(
  title: string,
  opening: string,
  published: CalendarDate | null,
  readDate: typeof dateIn = dateIn,
): CalendarDate | null {
  const near = (date: CalendarDate | null, ahead: number): boolean => {
    const delay = date && published ? daysApart(date, published) : 0;
    return date !== null && delay >= -ahead && delay <= LONGEST_DELAY;
  };
  const entitled = readDate(title, published);
  if (near(entitled, 1)) return entitled;
  if (/\b(?:today|this (?:morning|afternoon|evening))\b/i.test(opening)) return published;
  if (published && /\byesterday\b/i.test(opening)) return dayBefore(published);
  const told = readDate(firstSentence(opening), published);
  return near(told, 0) ? told : (published ?? entitled);
}

/** `/2025/03/18/` or `t20250318_` in an address: for pages that show no date. */
function dateInAddress(url: string): CalendarDate | null {
  const [, ...parts] = /\/(\d{4})\/(\d\d)\/(\d\d)\/|\/t(\d{4})(\d\d)(\d\d)_/.exec(url) ?? [];
  const [year = 0, month = 0, day = 0] = parts.filter(Boolean).map(Number);
  return calendarDate(year, month, day);
}

/** "Vladimir Putin: …": what somebody says, under his name. */
function isTurn(paragraph: string): boolean {
  const speaker = /^(\p{Lu}[^.:!?\n]{3,70}): \S/u.exec(paragraph)?.[1]?.split(' ') ?? [];
  return speaker.length > 1 && speaker.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= speaker.length;
}

/** A title that reads like a readout's may stand over what was said, turn by turn. */
function kindOf({ kind }: Recognition, text: string): PageReading['kind'] {
  return kind === 'readout' && text.split('\n').filter(isTurn).length > 1 ? 'transcript' : kind;
}

function languageOf(document: Document): string {
  const stated = document.documentElement?.getAttribute('lang')?.trim() ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(stated) ? stated : 'und';
}

/**
 * Reads a page: title, dates, parties and the statement's words, by the markup of its issuer or, where that does not fit, by where the
 * text is densest. Changes nothing on the page and asks nothing of the layout; throws nothing on any document. `reading.body` is
 * `index.text`, so that the offsets of claims lead back to the page. `url` is kept as it is when it is no page of the web.
 */
export function readPage(document: Document, url: string, options: ReadOptions = {}): ReadPage {
  const { dateIn: readDate = dateIn } = options;
  const entitled = document.querySelector('title')?.textContent ?? '';
  const first = recognise({ url, title: entitled }, options);
  const stated = firstOf(document, [...selectorsOf(first.issuer, 'title'), ...ANY_TITLE], (words) => words);
  const title = withoutSite(stated ?? '');
  const recognition = first.kind === 'readout' ? first : recognise({ url, title }, options);
  const { issuer } = recognition;
  const ruled = issuer && byRules(document, issuer);
  const index = ruled ?? byDensity(document, issuer);
  const published =
    firstOf(document, [...selectorsOf(issuer, 'published'), ...ANY_DATE], (words) => readDate(words)) ??
    dateInAddress(url) ??
    options.looseDateOf?.(document) ??
    null;
  const opening = index.text.slice(0, OPENING);
  const reading: PageReading = {
    url: pageKey(url) ?? url,
    kind: kindOf(recognition, index.text),
    official: issuer !== null,
    foreign: recognition.foreign,
    issuer: issuer?.id ?? null,
    party: issuer?.party ?? null,
    title,
    published,
    eventDate: eventDateOf(title, opening, published, readDate),
    parties: recognition.parties,
    language: languageOf(document),
    body: index.text,
    withoutRules: ruled === null,
  };
  return { reading, index };
}

/**
 * A reading with all its parties: those of the title and, where it names but one, of the sentence that the text opens with. The content
 * script is too small to know the world's names, so those who have the lexicon complete what it sent.
 */
export function completeParties(reading: PageReading, partiesIn: PartiesIn): PageReading {
  const own = reading.party ? [reading.party] : [];
  const parties = new Set([...own, ...reading.parties, ...partiesIn(plainTitle(reading.title).replace(SUBJECT, ''))]);
  const opening = firstSentence(reading.body.slice(0, OPENING)).replace(SUBJECT, '');
  if (parties.size < 2) for (const party of partiesIn(opening)) parties.add(party);
  return { ...reading, parties: [...parties].sort() };
}
