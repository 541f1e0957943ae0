import { daysBetween } from './days.ts';
import { type EventKind, kindsFit } from './kind.ts';

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
}

/** A capital's evening is the next day in another, and many publish on the morrow. */
const DAYS_APART = 1;

/**
 * How surely two statements report one event, from 0 (they do not) to 1: each names the other's party among those who took
 * part, the dates are at most a day apart and the kinds fit. What counts against it: another day, a vaguer kind, and
 * parties that only one of them names. Without a date there is no telling: 0.
 */
export function sameEvent(a: EventFacts, b: EventFacts): number {
  if (a.issuer === b.issuer || a.party === b.party) return 0;
  if (!a.parties.includes(b.party) || !b.parties.includes(a.party)) return 0;
  if (a.date === null || b.date === null || !kindsFit(a.kind, b.kind)) return 0;
  const days = daysBetween(a.date, b.date);
  if (days === null || Math.abs(days) > DAYS_APART) return 0;
  const parties = sharedShare(withOwn(a), withOwn(b));
  return parties * (1 - 0.2 * Math.abs(days)) * (a.kind === b.kind ? 1 : 0.9);
}

function withOwn(facts: EventFacts): ReadonlySet<string> {
  return new Set([...facts.parties, facts.party]);
}

/** What both sets hold, as a share of what either does. */
function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((member) => b.has(member)).length;
  return shared / (a.size + b.size - shared);
}
