import { accountOf } from './account.ts';
import { daysLater } from './days.ts';
import { type Account, mattersOf, readEvent } from './readEvent.ts';
import { type EventFacts, SAME_EVENT, sameEvent } from './sameEvent.ts';

/** A statement of the same event, by its place in the list. */
export interface Found {
  readonly index: number;
  /** From `SAME_EVENT` to 1. */
  readonly score: number;
}

interface Entry {
  readonly index: number;
  readonly event: EventFacts;
  /** How far it is an account of an exchange. */
  readonly account: number;
  readonly text: string;
}

/**
 * Finds for every statement of a library those that report the same event, surest first, and none where there is none. Pages
 * that are no account of an exchange have no counterpart. Time grows with the number of statements of three days.
 */
export function counterpartsIn(accounts: readonly Account[]): Found[][] {
  const found: Found[][] = accounts.map(() => []);
  const byDay = new Map<string, Entry[]>();
  const withMatters = new Map<Entry, EventFacts>();
  for (const entry of accounts.flatMap(entryOf)) {
    const day = entry.event.date ?? '';
    for (const near of [daysLater(day, -1), day, daysLater(day, 1)])
      for (const other of byDay.get(near ?? '') ?? []) {
        const score = scoreOf(entry, other, withMatters);
        if (score < SAME_EVENT) continue;
        found[entry.index]?.push({ index: other.index, score });
        found[other.index]?.push({ index: entry.index, score });
      }
    const list = byDay.get(day);
    if (list) list.push(entry);
    else byDay.set(day, [entry]);
  }
  for (const list of found) list.sort((a, b) => b.score - a.score || a.index - b.index);
  return found;
}

function entryOf(account: Account, index: number): Entry[] {
  const strength = accountOf(account.title, account.text);
  if (strength === 0 || account.date === null) return [];
  return [{ index, event: readEvent(account), account: strength, text: account.text }];
}

/** What they speak of is read only where nothing else speaks against the event: it takes the longest. */
function scoreOf(a: Entry, b: Entry, withMatters: Map<Entry, EventFacts>): number {
  const accounts = a.account * b.account;
  if (accounts * sameEvent(a.event, b.event) < SAME_EVENT) return 0;
  const whole = (entry: Entry): EventFacts => {
    const known = withMatters.get(entry) ?? { ...entry.event, matters: mattersOf(entry.text) };
    withMatters.set(entry, known);
    return known;
  };
  return accounts * sameEvent(whole(a), whole(b));
}
