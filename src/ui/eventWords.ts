import type { PairView, StatementView } from '../library/views.ts';
import { listed, type MessageKey, message } from './words.ts';

type Event = PairView['event'];

const KINDS: Record<Event['kind'], { readonly alone: MessageKey; readonly with: MessageKey }> = {
  call: { alone: 'event_call', with: 'event_call_with' },
  meeting: { alone: 'event_meeting', with: 'event_meeting_with' },
  talks: { alone: 'event_talks', with: 'event_talks_with' },
};

/** "Call with Russia": the event from where the open statement stands; "Call" where the other party is not known. */
export function eventTitle(event: Event, own: StatementView): string {
  const others = event.parties.filter((party) => party !== own.party).map(partyName);
  const kind = KINDS[event.kind];
  return others.length === 0 ? message(kind.alone) : message(kind.with, listed(others));
}

/** The browser's own name of a state; the code in capitals where it is not a state's (`nato`). */
export function partyName(party: string): string {
  if (!/^[a-z]{2}$/i.test(party)) return party.toUpperCase();
  const code = party.toUpperCase();
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
