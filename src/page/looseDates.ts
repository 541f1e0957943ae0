import type { CalendarDate } from '../issuers/model.ts';
import { worldDateIn } from './worldDates.ts';

/** Where sites without rules of ours show the day of publication, the surest first. */
const PLACES = [
  'meta[name="date" i]',
  'meta[name="dc.date" i],meta[name="dcterms.date" i],meta[name="dcterms.issued" i],meta[name="DC.date.issued" i]',
  'meta[name="publishdate" i],meta[name="pubdate" i],meta[name="article:published_time"],meta[property="og:article:published_time"]',
  '[itemprop="datePublished"]',
  'time',
  '[class*="publish" i]',
  '[class*="date" i],[id*="date" i]',
  '[class*="time" i]',
  'h1 + *,h1 ~ p',
];
const MOST_ELEMENTS = 8;
const LONGEST_TEXT = 120;
const LONGEST_SCRIPT = 100_000;
/** The day of the last change is not that of publication. */
const CHANGED = /updated|modified|geändert|aktualisiert|mis à jour|обновлен|actualiza/i;

function statedInData(document: Document): CalendarDate | null {
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_ELEMENTS)) {
    const text = (script.textContent ?? '').slice(0, LONGEST_SCRIPT);
    const stated = /"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/.exec(text)?.[1];
    const date = stated ? worldDateIn(stated) : null;
    if (date) return date;
  }
  return null;
}

/**
 * The day of publication on a page whose markup is not known: from its structured data, from elements that are named after a date, or
 * from what follows the heading. Null when nothing of that is a full date. Only short texts count: a long one speaks of other days.
 */
export function looseDateOf(document: Document): CalendarDate | null {
  const stated = statedInData(document);
  if (stated) return stated;
  for (const place of PLACES) {
    for (const element of [...document.querySelectorAll(place)].slice(0, MOST_ELEMENTS)) {
      const text = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '';
      const words = text.replace(/\s+/g, ' ').trim();
      const date = words.length <= LONGEST_TEXT && !CHANGED.test(words) ? worldDateIn(words) : null;
      if (date) return date;
    }
  }
  return null;
}
