import type { Issuer } from '../../issuers/model.ts';
import { worldDateIn } from '../date/worldDates.ts';
import {
  type ListedPage,
  LONGEST_TITLE,
  MOST_ENTRIES,
  MOST_TEXT,
  ownAddress,
  plainText,
  unique,
} from './listedPage.ts';

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
