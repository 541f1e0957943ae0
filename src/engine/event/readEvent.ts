import { lexiconTerms } from '../language/lexicon/lexicon.ts';
import { tokenize } from '../text/tokens.ts';
import { eventKindOf } from './kind.ts';
import { type PartiesIn, participantsOf } from './participants.ts';
import type { EventFacts } from './sameEvent.ts';

/** A statement as far as its event is read from it. */
export interface Account {
  readonly issuer: string;
  readonly party: string;
  readonly title: string;
  readonly text: string;
  /** The calendar date of the event, else that of publication. */
  readonly date: string | null;
  /** Who took part, where the page tells. */
  readonly parties?: readonly string[];
}

/** The matters of a text are read from this much of it: a longer one has other topics than the talk. */
const MATTERS_WITHIN = 6_000;
const MOST_MATTERS = 150;
/** The talk itself is what all accounts speak of. */
const THE_TALK = new Set(['call', 'video-call', 'talks', 'meeting', 'visit', 'briefing', 'agenda']);

/**
 * Reads the facts of its event from a statement. Parties that the page names are believed, else those in title and opening;
 * `also` knows parties that the lexicon does not.
 */
export function readEvent(account: Account, also?: PartiesIn): EventFacts {
  const { issuer, party, title, text, date, parties = [] } = account;
  const participants = participantsOf(title, text, party, also);
  const told = parties.some((one) => one !== party) ? parties : participants.parties;
  return {
    issuer,
    party,
    date,
    parties: [...new Set([...told, party])].sort(),
    kind: eventKindOf(title, text),
    persons: participants.persons,
    open: participants.open,
  };
}

/** What a text speaks of: the lexicon's concepts, persons, places and organisations in it, sorted. */
export function mattersOf(text: string): string[] {
  const part = text.slice(0, MATTERS_WITHIN);
  const keys = lexiconTerms(part, tokenize(part))
    .filter(({ kind, key }) => kind !== 'party' && !THE_TALK.has(key))
    .map(({ key }) => key);
  return [...new Set(keys)].sort().slice(0, MOST_MATTERS);
}
