import { daysBetween } from './days.ts';
import { type EventKind, kindsFit } from './kind.ts';
import type { Person } from './participants.ts';

/** What a statement says of its event. */
export interface EventFacts {
  /** The issuing body, `us-wh`. */
  readonly issuer: string;
  /** The state or organisation it speaks for, `us`. */
  readonly party: string;
  /** Who took part: `['ru', 'us']`. The statement's own party counts as one in any case. */
  readonly parties: readonly string[];
  /** The calendar date of the event, else that of publication; null when neither is known. */
  readonly date: string | null;
  readonly kind: EventKind;
  /** Who spoke, where that is known. */
  readonly persons?: readonly Person[];
  /** Others took part whom it does not name. */
  readonly open?: boolean;
  /** What it speaks of: keys of the lexicon. */
  readonly matters?: readonly string[];
}

/** From here on two statements are taken to report one event. */
export const SAME_EVENT = 0.5;

/** A capital's evening is the next day in another, and many publish on the morrow. */
const DAYS_APART = 1;
const ANOTHER_DAY = 0.85;
/** Persons whom only one side names: that a government does not name its own is usual, that it does not name its guest is not. */
const OWN_UNNAMED = 0.95;
const GUEST_UNNAMED = 0.7;
/** Parties, where one side leaves open who else took part. */
const AMONG_OTHERS = 0.75;
/** How much of the score the persons in common and the matters in common can move, once nothing speaks against the event. */
const BY_PERSONS = 0.2;
const BY_MATTERS = 0.2;

/**
 * How surely two statements report one event, from 0 (they do not) to 1: each names the other's party among those who took
 * part, the dates are at most a day apart, and they do not name different persons. What counts against it: another day,
 * another or a vaguer kind, parties or persons that only one of them names, and other matters. Without a date there is no
 * telling: 0. From `SAME_EVENT` on they are counterparts.
 */
export function sameEvent(a: EventFacts, b: EventFacts): number {
  if (a.issuer === b.issuer || a.party === b.party) return 0;
  if (!canBeGuest(a, b) || !canBeGuest(b, a) || !(names(a, b) || names(b, a))) return 0;
  if (a.date === null || b.date === null) return 0;
  const days = daysBetween(a.date, b.date);
  if (days === null || Math.abs(days) > DAYS_APART) return 0;
  const when = ANOTHER_DAY ** Math.abs(days);
  const parties = a.open || b.open ? AMONG_OTHERS : sharedShare(withOwn(a), withOwn(b));
  return parties * when * kindsFit(a.kind, b.kind) * personsFit(a, b) * personsFit(b, a) * mattersFit(a, b);
}

const names = (host: EventFacts, guest: EventFacts): boolean => host.parties.includes(guest.party);

/** Who is not named can only be one of a group: where both tell of many. */
function canBeGuest(host: EventFacts, guest: EventFacts): boolean {
  if (names(host, guest)) return true;
  if (host.open !== true) return false;
  return guest.open === true || (withOwn(host).size === 1 && withOwn(guest).size > 2);
}

/** Whether both can mean the same persons of `own`'s party: not when each names others. */
function personsFit(own: EventFacts, guest: EventFacts): number {
  const named = ({ persons = [] }: EventFacts) =>
    new Set(persons.filter(({ party }) => party === own.party).map(({ key }) => key));
  const [byOwn, byGuest] = [named(own), named(guest)];
  if (byOwn.size === 0) return byGuest.size === 0 ? 1 : OWN_UNNAMED;
  if (byGuest.size === 0) return guest.open ? 1 : GUEST_UNNAMED;
  const share = sharedShare(byOwn, byGuest);
  return share === 0 ? 0 : 1 - BY_PERSONS * (1 - share);
}

/** Two accounts of one talk share many of their matters; where none is known, that is no sign. */
function mattersFit({ matters: a = [] }: EventFacts, { matters: b = [] }: EventFacts): number {
  if (a.length === 0 || b.length === 0) return 1;
  const inA = new Set(a);
  const shared = b.filter((matter) => inA.has(matter)).length;
  return 1 - BY_MATTERS * (1 - shared / Math.min(a.length, b.length));
}

function withOwn(facts: EventFacts): ReadonlySet<string> {
  return new Set([...facts.parties, facts.party]);
}

/** What both sets hold, as a share of what either does. */
function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((member) => b.has(member)).length;
  return shared / (a.size + b.size - shared);
}
