import type { CalendarDate, Issuer } from '../issuers/model.ts';
import { daysApart } from './dates.ts';
import type { ListedPage } from './listing.ts';
import { recognise, type TitleKnowledge } from './recognise.ts';

/** What is known of the event whose other account is sought. */
export interface SoughtEvent {
  readonly date: CalendarDate;
  /** All parties of the event, the issuer's own among them. */
  readonly parties: readonly string[];
}

/** Calls cross midnight between capitals, and some accounts come out days later. */
const EARLIEST = -1;
const LATEST = 4;

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
  const scored = pages.flatMap((page) => {
    const delay = page.published ? daysApart(event.date, page.published) : 1;
    if (delay < EARLIEST || delay > LATEST) return [];
    const { kind, foreign, parties, issuer: found } = recognise(page, { ...knowledge, issuers: [issuer] });
    if (!found || foreign === false || !(kind === 'readout' || kind === 'joint')) return [];
    const named = parties.filter((party) => party !== issuer.party);
    const shared = named.filter((party) => others.includes(party)).length;
    if (named.length > 0 && shared === 0) return [];
    return [{ page, score: 2 * shared - Math.abs(delay) / 4 - (kind === 'joint' ? 1 : 0) }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ page }) => page);
}
