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

/** Values of a list that are looked at, objects within objects among them. */
const MOST_VALUES = 400_000;

/** A text, or WordPress's way to write one: `{ "rendered": … }`. */
function words(value: unknown): string {
  if (typeof value === 'string') return value;
  const inner = typeof value === 'object' && value !== null && 'rendered' in value ? value.rendered : null;
  return typeof inner === 'string' ? inner : '';
}

/** What the sites call a title, an address and a day; the first that is there counts. */
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
