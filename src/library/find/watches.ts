import { guarded } from '../keeping/guard.ts';
import { LibraryProblem } from '../problems.ts';
import { library } from '../schema.ts';
import { searchId } from './searches.ts';
import type { WatchRow } from './searchRows.ts';

/** How long an account is waited for. ms */
export const WATCH_FOR = 3 * 24 * 3_600_000;

/**
 * Begins to wait for an issuer's account, or begins the three days anew.
 * @param first when it is looked for first, in ms since 1970.
 * @throws LibraryProblem when the library has no such statement.
 */
export function beginWatch(statement: string, issuer: string, now: number, first: number): Promise<WatchRow> {
  return guarded(() =>
    library.transaction('rw', library.statements, library.watches, async () => {
      if (!(await library.statements.get(statement))) throw new LibraryProblem('problem_unknown_statement');
      const id = searchId(statement, issuer);
      const times = { since: now, until: now + WATCH_FOR, nextAt: first };
      const row: WatchRow = { id, statement, issuer, state: 'on', ...times, tries: 0 };
      await library.watches.put(row);
      return row;
    }),
  );
}

/** Writes what became of a watch, named by its `searchId`. Without the watch, nothing is written. */
export function updateWatch(id: string, change: Partial<Pick<WatchRow, 'state' | 'nextAt' | 'tries'>>): Promise<void> {
  return guarded(async () => {
    await library.watches.update(id, change);
  });
}

/** The watch of this `searchId`; null where nothing is waited for. */
export function watchOf(id: string): Promise<WatchRow | null> {
  return guarded(async () => (await library.watches.get(id)) ?? null);
}

/** The watches of one statement, or all of them, in the order of their ids. */
export function watches(statement?: string): Promise<readonly WatchRow[]> {
  return guarded(() =>
    statement === undefined
      ? library.watches.toArray()
      : library.watches.where('statement').equals(statement).toArray(),
  );
}

/** The watches that are on, soonest first. */
export function watchesOn(): Promise<readonly WatchRow[]> {
  return guarded(() => library.watches.where('state').equals('on').sortBy('nextAt'));
}
