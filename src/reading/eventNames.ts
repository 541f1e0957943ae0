import type { EventKind } from '../engine/event/kind.ts';
import type { EventRow, ShelvedStatement } from '../library/shelves/shelfRows.ts';
import { issuerName } from '../library/statement/issuerNames.ts';
import { claimAddress, comparisonAddress } from '../ui/addresses/comparisonAddress.ts';
import { partyName } from '../ui/words/eventWords.ts';
import { dateWords, listed, type MessageKey, message } from '../ui/words/words.ts';

/** What a kind of event is called. */
export const KIND_WORDS: Readonly<Record<EventKind, MessageKey>> = {
  call: 'event_call',
  meeting: 'event_meeting',
  talks: 'event_talks',
};

const names = new Map<string, string>();

/** A party's name; asked of the browser once for each. */
export function nameOfParty(party: string): string {
  const known = names.get(party) ?? partyName(party);
  names.set(party, known);
  return known;
}

function partiesWords({ parties }: Pick<EventRow, 'parties'>): string {
  return listed(parties.map(nameOfParty));
}

/** "Call: Russia and United States". */
export function eventWords(event: Pick<EventRow, 'kind' | 'parties'>): string {
  return message('reading_event', message(KIND_WORDS[event.kind]), partiesWords(event));
}

export function whenWords({ when }: Pick<EventRow, 'when'>): string {
  return when === '' ? message('event_undated') : dateWords(when);
}

/** "March 2025", the heading over the events of a month. */
export function monthWords(when: string): string {
  const month = message('month_names').split(',')[Number(when.slice(5, 7)) - 1];
  return when === '' || month === undefined
    ? message('reading_undated')
    : message('reading_month', month, when.slice(0, 4));
}

export function issuerOf({ issuer, party }: ShelvedStatement): { readonly name: string; readonly code: string } {
  return issuerName(issuer, party);
}

/** Where an event is read: the comparison of its first two statements, or its only one. */
export function eventAddress({ members: [first = '', second] }: Pick<EventRow, 'members'>): string {
  return comparisonAddress(first, second);
}

/** The comparison of a statement, at a claim of it where one is given. */
export function passageAddress(statement: string, claim: string | null): string {
  return claim === null ? comparisonAddress(statement) : claimAddress(statement, claim);
}

/** Only addresses of the web are led to. */
export function originalAddress({ url }: ShelvedStatement): string | null {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;
}
