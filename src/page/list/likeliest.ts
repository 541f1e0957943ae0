import { daysBetween, daysLater } from '../../engine/event/days.ts';
import type { CalendarDate, Issuer } from '../../issuers/model.ts';
import { recognise } from '../recognise/recognise.ts';
import type { TitleKnowledge } from '../recognise/titles.ts';
import type { ListedPage } from './listedPage.ts';

/** What is known of the event whose other account is sought. */
export interface SoughtEvent {
  readonly date: CalendarDate;
  /** All parties of the event, the issuer's own among them. */
  readonly parties: readonly string[];
}

/** Calls cross midnight between capitals, and some accounts come out days later. */
const EARLIEST = -1;
const LATEST = 4;
/** What a page without a day counts as. */
const UNDATED_DELAY = 2;
/** Pages whose day the list does not tell: beyond so many, the newest count. */
const MOST_UNDATED = 400;

/** The first and the last day on which an account of an event of this day is published; null when it is no date. */
export function publishedAround(date: CalendarDate): { readonly from: CalendarDate; readonly to: CalendarDate } | null {
  const [from, to] = [daysLater(date, EARLIEST), daysLater(date, LATEST)];
  return from === null || to === null ? null : { from, to };
}

/**
 * The pages of an issuer's list that may be its account of an event, the likeliest first: readouts by their titles, published from the
 * day before the event to some days after it, that name the other parties or do not tell. Deterministic: ties keep the list's order.
 */
export function likeliest(
  pages: readonly ListedPage[],
  event: SoughtEvent,
  issuer: Issuer,
  knowledge: TitleKnowledge,
): ListedPage[] {
  const others = event.parties.filter((party) => party !== issuer.party);
  let undated = 0;
  const scored = pages.flatMap((page) => {
    if (page.published === null && ++undated > MOST_UNDATED) return [];
    const delay = page.published === null ? UNDATED_DELAY : daysBetween(event.date, page.published);
    if (delay === null || delay < EARLIEST || delay > LATEST) return [];
    const { kind, foreign, parties, issuer: found } = recognise(page, { ...knowledge, issuers: [issuer] });
    if (!found || foreign === false || !(kind === 'readout' || kind === 'joint')) return [];
    const named = parties.filter((party) => party !== issuer.party);
    const shared = named.filter((party) => others.includes(party)).length;
    if (named.length > 0 && shared === 0) return [];
    return [{ page, score: 2 * shared - Math.abs(delay) / 4 - (kind === 'joint' ? 1 : 0) }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ page }) => page);
}
