import { daysBetween } from '../../engine/event/days.ts';
import { type EventFacts, SAME_EVENT, sameEvent } from '../../engine/event/sameEvent.ts';
import { ACCOUNTS, type Issuer, type PageReading } from '../../issuers/model.ts';
import type { FetchFailure } from '../../library/find/searchRows.ts';
import { pageWord } from '../../library/statement/pageWords.ts';
import { KNOWLEDGE } from '../../page/recognise/knowledge.ts';
import { pageKey } from '../../page/take/pageKey.ts';
import { readPage } from '../../page/take/read.ts';
import { eventOf } from '../visit/statements.ts';
import { type Budget, fetchText } from './fetchText.ts';
import { htmlParser } from './parseHtml.ts';

/** A page of an issuer's list, fetched and read. */
export interface PageFound {
  readonly reading: PageReading;
  /** How surely it reports the event, see `sameEvent`; below `SAME_EVENT` it may still be another event. */
  readonly score: number;
  /** Whether it is the account or may be it, so that the reader should be asked. */
  readonly possible: boolean;
}

/** Why a page could not be read, and which host failed. */
export interface PageTrouble {
  readonly failure: FetchFailure;
  readonly status: number | null;
  readonly host: string;
}

/** How far apart the days of two accounts that may be of one event can lie. */
const POSSIBLE_DAYS = 3;
/** From here on a page is proposed to the reader, `sameEvent`. */
const POSSIBLE = 0.3;

/** Fetches a page and reads it. Null when it is no account by this issuer of any event, or none by the reader's word. */
export async function findPage(
  url: string,
  issuer: Issuer,
  own: EventFacts,
  budget: Budget,
): Promise<PageFound | PageTrouble | null> {
  const word = await pageWord(pageKey(url) ?? url);
  if (word !== null && word.issuer === null) return null;
  const fetched = await fetchText(url, budget);
  if (!fetched.ok) return fetched;
  const reading = readingOf((await htmlParser())(fetched.text), url);
  if (!reading) return { failure: 'malformed', status: null, host: new URL(url).hostname };
  if (!ACCOUNTS.has(reading.kind) || !reading.official || reading.party !== issuer.party) return null;
  if (reading.body.trim() === '') return null;
  const event = eventOf(reading);
  const score = sameEvent(own, event);
  return { reading, score, possible: mayBe(own, event, score) };
}

function readingOf(document: Document | null, url: string): PageReading | null {
  if (!document) return null;
  try {
    return readPage(document, url, KNOWLEDGE).reading;
  } catch {
    // Elements nested a hundred thousand deep overflow the stack of whoever walks them.
    return null;
  }
}

/**
 * Whether it may be the account all the same: little speaks against it, or nothing but the day, which sites state in many ways. Nobody
 * is asked about a page that names other parties or persons.
 */
function mayBe(own: EventFacts, other: EventFacts, score: number): boolean {
  if (score >= POSSIBLE) return true;
  if (own.date === null || other.date === null || !other.parties.includes(own.party)) return false;
  const days = daysBetween(own.date, other.date);
  if (days === null || Math.abs(days) > POSSIBLE_DAYS) return false;
  return sameEvent(own, { ...other, date: own.date }) >= SAME_EVENT;
}
