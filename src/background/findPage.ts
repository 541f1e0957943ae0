import { daysBetween } from '../engine/event/days.ts';
import type { EventFacts } from '../engine/event/sameEvent.ts';
import { sameEvent } from '../engine/event/sameEvent.ts';
import type { Issuer, PageKind, PageReading } from '../issuers/model.ts';
import type { FetchFailure } from '../library/searchRows.ts';
import { KNOWLEDGE } from '../page/knowledge.ts';
import { readPage } from '../page/read.ts';
import { type Budget, fetchText } from './fetchText.ts';
import { parseHtml } from './parseHtml.ts';
import { eventOf } from './statements.ts';

/** A page of an issuer's list, fetched and read. */
export interface PageFound {
  readonly reading: PageReading;
  /** How surely it reports the event, see `sameEvent`; below `SAME_EVENT` it may still be another event. */
  readonly score: number;
  /** Whether it may report the event all the same: it names the other party, within days. */
  readonly possible: boolean;
}

export interface PageTrouble {
  readonly failure: FetchFailure;
  readonly status: number | null;
  readonly host: string;
}

/** Accounts of an event: announcements and articles are none. */
const ACCOUNTS: ReadonlySet<PageKind> = new Set(['readout', 'joint', 'transcript']);
/** How far apart the days of two accounts that may be of one event can lie. */
const POSSIBLE_DAYS = 3;

/** Fetches a page and reads it. Null when it is no account by this issuer of any event. */
export async function findPage(
  url: string,
  issuer: Issuer,
  own: EventFacts,
  budget: Budget,
): Promise<PageFound | PageTrouble | null> {
  const fetched = await fetchText(url, budget);
  if (!fetched.ok) return fetched;
  const reading = readingOf(fetched.text, url);
  if (!reading) return { failure: 'malformed', status: null, host: new URL(url).hostname };
  if (!ACCOUNTS.has(reading.kind) || !reading.official || reading.party !== issuer.party) return null;
  if (reading.body.trim() === '') return null;
  const event = eventOf(reading);
  return { reading, score: sameEvent(own, event), possible: mayBe(own, event) };
}

function readingOf(text: string, url: string): PageReading | null {
  const document = parseHtml(text);
  if (!document) return null;
  try {
    return readPage(document, url, KNOWLEDGE).reading;
  } catch {
    // Elements nested a hundred thousand deep overflow the stack of whoever walks them.
    return null;
  }
}

function mayBe(own: EventFacts, other: EventFacts): boolean {
  if (!other.parties.includes(own.party) && !own.parties.includes(other.party)) return false;
  if (own.date === null || other.date === null) return false;
  const days = daysBetween(own.date, other.date);
  return days !== null && Math.abs(days) <= POSSIBLE_DAYS;
}
