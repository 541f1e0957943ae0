import { firstListHost } from '../../issuers/lists.ts';
import type { CalendarDate } from '../../issuers/model.ts';
import { guarded } from '../keeping/guard.ts';
import { LibraryProblem } from '../problems.ts';
import { library } from '../schema.ts';
import type { SearchRow } from './searchRows.ts';

/** Names a search: one for each statement and issuer. Neither holds a blank. */
export function searchId(statement: string, issuer: string): string {
  return `${statement} ${issuer}`;
}

/** The searches for the counterparts of a statement, in the order of their issuers' ids. */
export function searchesOf(statement: string): Promise<readonly SearchRow[]> {
  return guarded(() => library.searches.where('statement').equals(statement).sortBy('issuer'));
}

/** The search for an issuer's account of a statement's event; null where there was none. */
export function searchOf(statement: string, issuer: string): Promise<SearchRow | null> {
  return guarded(async () => (await library.searches.get(searchId(statement, issuer))) ?? null);
}

/**
 * The host that the reader is asked for before a search: the one that the search before wanted in vain, else that of the issuer's first
 * list for the day. Null where there is none.
 */
export function hostToAsk(
  issuer: string,
  day: CalendarDate | null,
  before: SearchRow | null | undefined,
): string | null {
  const wanted = before?.state === 'permission' || before?.state === 'asked' ? before.host : null;
  return wanted ?? (day === null ? null : firstListHost(issuer, day));
}

/** A search that has given no sign of life for this long has been ended with the worker it ran in. ms */
export const STALE = 60_000;

/** What begins anew with each search; what the reader refused stays refused. */
const FRESH = { host: null, status: null, page: null, looked: [], requests: 0 } as const;

/**
 * Begins a search, or marks that the reader is asked for access first.
 * @returns the search; null when the same one is running already.
 * @throws LibraryProblem when the library has no such statement.
 */
export function beginSearch(
  of: { readonly statement: string; readonly issuer: string; readonly state: 'asked' | 'running' },
  now: number,
): Promise<SearchRow | null> {
  return guarded(() =>
    library.transaction('rw', library.statements, library.searches, async () => {
      if (!(await library.statements.get(of.statement))) throw new LibraryProblem('problem_unknown_statement');
      const id = searchId(of.statement, of.issuer);
      const known = await library.searches.get(id);
      if (known?.state === 'running' && now - known.touchedAt < STALE) return null;
      const row: SearchRow = { ...of, ...FRESH, id, refused: known?.refused ?? [], startedAt: now, touchedAt: now };
      await library.searches.put(row);
      return row;
    }),
  );
}

/** What can become of a search once it has begun. */
export type SearchChange = Partial<Omit<SearchRow, 'id' | 'statement' | 'issuer' | 'startedAt' | 'touchedAt'>>;

/** Writes what became of a search. Without the search, nothing is written. */
export function updateSearch(id: string, change: SearchChange, now: number): Promise<void> {
  return guarded(async () => {
    await library.searches.update(id, { ...change, touchedAt: now });
  });
}

/** Marks the searches that were running when the browser ended the worker: called when a worker starts, before any search. */
export function markInterrupted(now: number): Promise<void> {
  return guarded(async () => {
    await library.searches
      .filter(({ state }) => state === 'running')
      .modify((row) => Object.assign(row, { state: 'interrupted', touchedAt: now }));
  });
}

/** The searches that wait for access, asked for since a time. ms */
export function askedSince(time: number): Promise<readonly SearchRow[]> {
  return guarded(() =>
    library.searches.filter(({ state, startedAt }) => state === 'asked' && startedAt >= time).toArray(),
  );
}
