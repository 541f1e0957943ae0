import type { CalendarDate, Issuer } from '../../issuers/model.ts';
import { addressOf } from '../take/pageKey.ts';

/** A page that an issuer's list names. */
export interface ListedPage {
  readonly url: string;
  readonly title: string;
  readonly published: CalendarDate | null;
}

/** Limits of what is read of a list, in characters, entries and links; what is longer is cut: the newest stand first. */
export const MOST_TEXT = 5_000_000;
export const MOST_ENTRIES = 20_000;
export const LONGEST_TITLE = 500;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The text of a piece of markup, without tags and with its entities read. */
export function plainText(markup: string): string {
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

/** The address that a list names, which may be relative to `base`; null where it is none of the issuer's own hosts. */
export function ownAddress(href: string, base: string, issuer: Issuer): string | null {
  if (href === '' || !URL.canParse(href, base)) return null;
  const address = addressOf(new URL(href, base).href);
  const family = address?.hostname.slice(address.hostname.indexOf('.') + 1) ?? '';
  const own = address && (issuer.hosts.includes(address.hostname) || issuer.families?.includes(family));
  return own && !address.port && !address.username ? address.href : null;
}

/** Shorter words are those of a button ("Read more") beside the title, which leads to the same page. */
const SHORT_TITLE = 20;

/** Each page once, in order, under the longest of the titles that are short, or the first that is not. */
export function unique(pages: Iterable<ListedPage | null>): ListedPage[] {
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
