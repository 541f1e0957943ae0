import { ALL_ISSUERS } from '../../issuers/all.ts';
import { issuerName } from '../../library/statement/issuerNames.ts';
import type { PairView, StatementView } from '../../library/views.ts';
import { locale } from './locale.ts';
import { listed, type MessageKey, message } from './words.ts';

interface EventOf {
  readonly event: PairView['event'];
  readonly own: Pick<StatementView, 'party'>;
  readonly other: Pick<StatementView, 'party'> | null;
}

const KINDS: Record<PairView['event']['kind'], { readonly alone: MessageKey; readonly with: MessageKey }> = {
  call: { alone: 'event_call', with: 'event_call_with' },
  meeting: { alone: 'event_meeting', with: 'event_meeting_with' },
  talks: { alone: 'event_talks', with: 'event_talks_with' },
};

/** "Call with Russia": the event from where the open statement stands; "Call" where no other party is known. */
export function eventTitle({ event, own, other }: EventOf): string {
  const named = event.parties.filter((party) => party !== own.party);
  // Who only speaks about the event did not take part: the other side counts where nobody else is known.
  const parties = named.length > 0 || other === null ? named : [other.party];
  const others = parties.map(partyInSentence);
  const kind = KINDS[event.kind];
  return others.length === 0 ? message(kind.alone) : message(kind.with, listed(others));
}

/** Two letters that ISO 3166-1 gives to no state, but to whoever needs some. */
const NO_STATE = /^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ)$/;

/**
 * The browser's own name of a state in a language, the reader's if none is given; for other parties (`nato`) the issuer that speaks
 * for them, or their code.
 */
export function partyName(party: string, language: string = locale()): string {
  const code = party.toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && !NO_STATE.test(code)) {
    const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code);
    if (name !== undefined) return name;
  }
  const speaker = ALL_ISSUERS.find((issuer) => issuer.party === party);
  return speaker ? issuerName(speaker.id, party).name : code;
}

/** A party's name as it stands after "with": "the United States"; in some languages it is bent, and then given whole. */
function partyInSentence(party: string): string {
  const code = party.toUpperCase();
  const special = message('parties_with_article').split(',');
  const bent = special.find((entry) => entry.startsWith(`${code}=`));
  if (bent !== undefined) return bent.slice(code.length + 1);
  const name = partyName(party);
  const isIssuer = ALL_ISSUERS.some((issuer) => issuer.party === party && issuerName(issuer.id, party).name === name);
  const takesArticle = isIssuer || special.includes(code);
  return takesArticle ? message('party_with_article', name) : name;
}
