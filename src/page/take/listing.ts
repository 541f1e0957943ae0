import type { CalendarDate, Issuer } from '../../issuers/model.ts';
import { walk } from '../anchor/textIndex.ts';
import { worldDateIn } from '../date/worldDates.ts';
import { addressOf } from './pageKey.ts';

/** A page that an issuer's list names. */
export interface ListedPage {
  readonly url: string;
  readonly title: string;
  readonly published: CalendarDate | null;
}

/** A list longer than this is cut: the newest stand first. */
const MOST_ENTRIES = 20_000;
const MOST_LINKS = 40_000;
const MOST_TEXT = 5_000_000;
const LONGEST_TITLE = 500;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function plainText(markup: string): string {
  return markup
    .replaceAll('<![CDATA[', '')
    .replaceAll(']]>', '')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
      if (name) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/\s+/g, ' ')
    .trim();
}

/** What stands in the first element of this name; null when there is none. A missing end tag ends it at the next tag. */
function elementText(entry: string, names: readonly string[]): string | null {
  for (const name of names) {
    const start = new RegExp(`<${name}(?:\\s[^<>]{0,500})?>`, 'i').exec(entry);
    if (!start) continue;
    const rest = entry.slice(start.index + start[0].length);
    const end = rest.search(new RegExp(`</${name}\\s{0,9}>`, 'i'));
    const text = plainText(
      end < 0
        ? rest.slice(0, rest.startsWith('<![CDATA[') ? undefined : Math.max(0, rest.indexOf('<')))
        : rest.slice(0, end),
    );
    if (text) return text;
  }
  return null;
}

/** Atom's `<link href>`: the one that is the page itself and not a feed or an enclosure. */
function linkOf(entry: string): string | null {
  const written = elementText(entry, ['link', 'guid']);
  if (written) return written;
  for (const [tag] of entry.matchAll(/<link\s[^<>]{1,2000}>/gi)) {
    const rel = /\srel\s{0,9}=\s{0,9}["']([^"']{0,60})["']/i.exec(tag)?.[1] ?? 'alternate';
    const href = /\shref\s{0,9}=\s{0,9}["']([^"']{1,2000})["']/i.exec(tag)?.[1];
    if (rel === 'alternate' && href) return plainText(href);
  }
  return null;
}

/** The addresses of a list may be relative; those of other hosts are no statements of this issuer. */
function ownAddress(href: string, base: string, issuer: Issuer): string | null {
  if (href === '' || !URL.canParse(href, base)) return null;
  const address = addressOf(new URL(href, base).href);
  const family = address?.hostname.slice(address.hostname.indexOf('.') + 1) ?? '';
  const own = address && (issuer.hosts.includes(address.hostname) || issuer.families?.includes(family));
  return own && !address.port && !address.username ? address.href : null;
}

/** Shorter words are those of a button ("Read more") beside the title, which leads to the same page. */
const SHORT_TITLE = 20;

/** Each page once, in order, under the longest of the titles that are short, or the first that is not. */
function unique(pages: Iterable<ListedPage | null>): ListedPage[] {
  const found = new Map<string, ListedPage>();
  for (const page of pages) {
    if (!page?.title) continue;
    const known = found.get(page.url);
    if (!known && found.size >= MOST_ENTRIES) break;
    if (!known) found.set(page.url, page);
    else if (known.title.length < SHORT_TITLE && page.title.length > known.title.length)
      found.set(page.url, { ...page, published: known.published ?? page.published });
  }
  return [...found.values()];
}

/**
 * The pages that an RSS or Atom feed names, in its order; malformed XML gives what can be read of it. `base` is the feed's own
 * address. Null when the text is no feed at all (a login page, an error page). It is read without a parser, for a worker has none.
 */
export function readFeed(text: string, base: string, issuer: Issuer): ListedPage[] | null {
  const bounded = text.slice(0, MOST_TEXT);
  if (!/<(?:rss|feed|rdf:RDF|channel)[\s>]/i.test(bounded.slice(0, 3_000))) return null;
  const entries = bounded.split(/<(?:item|entry)(?=[\s>])/i).slice(1, MOST_ENTRIES + 1);
  return unique(
    entries.map((entry) => {
      const url = ownAddress(linkOf(entry) ?? '', base, issuer);
      const date = elementText(entry, ['pubDate', 'published', 'dc:date', 'updated']);
      const title = elementText(entry, ['title'])?.slice(0, LONGEST_TITLE) ?? '';
      return url ? { url, title, published: date ? worldDateIn(date) : null } : null;
    }),
  );
}

/** Elements around a link that are looked at for its date. */
const MOST_STEPS = 5;
/** An item of a list has no more text than this; what has more is the list, or the page. */
const LONGEST_ITEM = 1_500;
const LONGEST_HEADING = 80;
const MOST_NODES = 2_000;
const MOST_SIBLINGS = 60;

interface ListedLink {
  readonly link: Element;
  readonly url: string;
}

/** The largest element around a link that holds no other page's link: the list's item. */
function itemsOf(links: readonly ListedLink[]): (link: ListedLink) => Element[] {
  const owners = new Map<Element, string | null>();
  for (const { link, url } of links) {
    let around: Element | null = link;
    for (let step = 0; around && step <= MOST_STEPS; step++, around = around.parentElement)
      owners.set(around, owners.has(around) && owners.get(around) !== url ? null : url);
  }
  return ({ link, url }) => {
    const item: Element[] = [];
    let around: Element | null = link;
    for (; around && item.length <= MOST_STEPS && owners.get(around) === url; around = around.parentElement)
      item.push(around);
    return item;
  };
}

/** The first date that a short element names, in a `time` or in words. */
function dateIn(element: Element): CalendarDate | null {
  const stated = element.querySelector('time[datetime]')?.getAttribute('datetime') ?? element.getAttribute('datetime');
  const date = stated ? worldDateIn(stated) : null;
  if (date) return date;
  const text = wordsOf(element);
  return text.length <= LONGEST_ITEM ? worldDateIn(text) : null;
}

/** The words of an element, those of each node apart: a title and the date behind it may touch. */
function wordsOf(element: Element): string {
  const parts: string[] = [];
  walk(element, MOST_NODES, (node) => {
    if (node.nodeType === 3) parts.push((node as Text).data);
    return true;
  });
  return parts.join(' ');
}

/** Lists that stand in groups under a date: the date of the last short element before the item, or before what holds it. */
function datesAbove(): (item: Element) => CalendarDate | null {
  const known = new Map<Element, CalendarDate | null>();
  const before = (element: Element): CalendarDate | null => {
    const passed: Element[] = [];
    let date: CalendarDate | null = null;
    let at: Element | null = element;
    for (let step = 0; at && step < MOST_SIBLINGS && date === null; step++) {
      const found = known.get(at);
      if (found !== undefined) {
        date = found;
        break;
      }
      passed.push(at);
      at = at.previousElementSibling;
      if (at && (at.textContent ?? '').length <= LONGEST_HEADING) date = dateIn(at);
    }
    for (const one of passed) known.set(one, date);
    return date;
  };
  return (item) => before(item) ?? (item.parentElement && before(item.parentElement));
}

/**
 * The pages that an HTML list names, in its order: the links of `selector`, or all whose address can hold a readout. `base` is the
 * list's own address. A date belongs to a page when it stands in the page's own item of the list, or above it. An empty list when nothing
 * fits.
 */
export function readHtmlList(document: Document, base: string, issuer: Issuer, selector = 'a[href]'): ListedPage[] {
  const links = [...document.querySelectorAll(selector)].slice(0, MOST_LINKS).flatMap((element): ListedLink[] => {
    const link = element.closest('a[href]') ?? element;
    const url = ownAddress(link.getAttribute('href') ?? '', base, issuer);
    if (!url) return [];
    const { pathname, search } = new URL(url);
    return issuer.paths.some((path) => path.test(pathname) || path.test(pathname + search)) ? [{ link, url }] : [];
  });
  const itemOf = itemsOf(links);
  const dateAbove = datesAbove();
  return unique(
    links.map((listed) => {
      const title = (listed.link.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
      const item = itemOf(listed);
      let published: CalendarDate | null = null;
      for (let at = 0; at < item.length && published === null; at++) published = dateIn(item[at] ?? listed.link);
      return { url: listed.url, title, published: published ?? dateAbove(item.at(-1) ?? listed.link) };
    }),
  );
}

const MOST_VALUES = 400_000;

/** A text, or WordPress's way to write one: `{ "rendered": … }`. */
function words(value: unknown): string {
  if (typeof value === 'string') return value;
  const inner = typeof value === 'object' && value !== null && 'rendered' in value ? value.rendered : null;
  return typeof inner === 'string' ? inner : '';
}

const TITLES = ['title', 'headline', 'name', 'subject', 'SUBJECT'];
const LINKS = ['url', 'link', 'href', 'linkUrl', 'permalink'];
const DATES = [
  'published',
  'publishedDate',
  'pubDate',
  'date',
  'eventDate',
  'first_public_at',
  'public_timestamp',
  'WRITE_DT',
];

/**
 * The pages that a JSON list names: every object in it that has a title and an address of the issuer's. Null when the text is no JSON.
 */
export function readJsonList(text: string, base: string, issuer: Issuer): ListedPage[] | null {
  let root: unknown;
  try {
    root = JSON.parse(text.slice(0, MOST_TEXT));
  } catch {
    return null;
  }
  const pages: (ListedPage | null)[] = [];
  const left: unknown[] = [root];
  for (let at = 0; at < left.length && at < MOST_VALUES; at++) {
    const value = left[at];
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value).slice(0, MOST_ENTRIES)) left.push(inner);
    const field = (names: readonly string[]): string =>
      names.map((name) => words((value as Record<string, unknown>)[name])).find((found) => found !== '') ?? '';
    const link = field(LINKS);
    const url = link ? ownAddress(link, base, issuer) : null;
    const title = plainText(field(TITLES)).slice(0, LONGEST_TITLE);
    if (url) pages.push({ url, title, published: worldDateIn(field(DATES)) });
  }
  return unique(pages);
}
