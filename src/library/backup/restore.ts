import type { Table } from 'dexie';
import { guarded } from '../guard.ts';
import { library } from '../schema.ts';
import type { OpenBackup } from './open.ts';
import type { Course } from './problems.ts';
import { eachPage, type Key, keyOf, sameRow, tableOf } from './rows.ts';
import { type Fate, fateOf, ofTextsThere } from './rules.ts';
import { type AnyRow, TABLES, type TableName } from './tables.ts';
import { type Decided, decide } from './texts.ts';

/** How many rows of a table of the backup meet which fate, and how many of the library's the backup does not name. */
export type TableChanges = Readonly<Record<Fate | 'untouched', number>>;

export interface Changes {
  readonly tables: Readonly<Record<TableName, TableChanges>>;
  /** Texts of the backup that are not taken: the library has others of the same statements. */
  readonly textsNotTaken: number;
}

/** Says what a restoration would change, and changes nothing. */
export function previewRestore(backup: OpenBackup, course: Course = {}): Promise<Changes> {
  return merge(backup, 'r', course);
}

/**
 * Restores a backup into the library, all of it or, whatever happens, nothing. Nothing that the backup does not name is touched.
 * @returns what was changed.
 * @throws LibraryProblem when the database refuses; what `signal` was stopped with.
 */
export function restoreBackup(backup: OpenBackup, course: Course = {}): Promise<Changes> {
  return merge(backup, 'rw', course);
}

/** Most rows that are weighed, and written, at once. */
const AT_ONCE = 500;

/** Nothing but the database is waited for in here: a transaction ends when it has nothing to do. */
function merge(backup: OpenBackup, mode: 'r' | 'rw', { signal, onProgress }: Course): Promise<Changes> {
  const all = backup.manifest.parts.reduce((sum, { rows }) => sum + rows, 0);
  return guarded(() =>
    library.transaction(mode, TABLES.map(tableOf), async () => {
      const decided = await decide(backup);
      const tables: Partial<Record<TableName, TableChanges>> = {};
      let done = 0;
      for (const name of TABLES) {
        const before = await tableOf(name).count();
        const counts: Record<Fate, number> = { new: 0, same: 0, taken: 0, kept: 0, left: 0 };
        for (const rows of chunks(backup.rowsOf(name))) {
          signal?.throwIfAborted();
          const chosen = await weigh(name, rows, decided, counts);
          if (mode === 'rw' && chosen.length > 0) await tableOf(name).bulkPut(chosen);
          done += rows.length;
          onProgress?.(done, all);
        }
        tables[name] = { ...counts, untouched: before - counts.same - counts.taken - counts.kept };
      }
      if (mode === 'rw') await clearReplaced(backup, decided);
      return { tables: tables as Record<TableName, TableChanges>, textsNotTaken: decided.textsNotTaken };
    }),
  );
}

/** Counts the rows by their fates. Gives those that are to be put. */
async function weigh(
  name: TableName,
  rows: readonly AnyRow[],
  decided: Decided,
  counts: Record<Fate, number>,
): Promise<AnyRow[]> {
  const table: Table<AnyRow, Key> = tableOf(name);
  const held = await table.bulkGet(rows.map((row) => keyOf(name, row)));
  return rows.flatMap((row, place) => {
    const fate = fateOf(name, row, held[place], decided);
    counts[fate] += 1;
    return fate === 'new' || fate === 'taken' ? [ofTextsThere(row, decided.holds)] : [];
  });
}

/** Takes away what a replaced statement had beyond its texts and claims of now, and what was found of them. */
async function clearReplaced(backup: OpenBackup, { replaced, keeps }: Decided): Promise<void> {
  if (replaced.size === 0) return;
  const named = new Set<string>();
  for (const rows of backup.rowsOf('claims'))
    for (const row of rows) if ('index' in row && replaced.has(row.statement)) named.add(row.id);
  for (const [id, numbers] of replaced) {
    const all = [[id, 0] as [string, number], [id, Number.MAX_SAFE_INTEGER] as [string, number]] as const;
    const claims = await library.claims
      .where('[statement+version]')
      .between(...all)
      .primaryKeys();
    await library.claims.bulkDelete(claims.filter((claim) => !named.has(claim)));
    const texts = await library.versions
      .where(':id')
      .between(...all)
      .primaryKeys();
    await library.versions.bulkDelete(texts.filter(([, number]) => !numbers.has(number)));
  }
  for (const name of ['comparisons', 'articles'] as const) await unsayFound(name, backup, keeps);
}

/** Of what the library had found itself: rows that speak of a text that is not there any more. */
async function unsayFound(name: TableName, backup: OpenBackup, keeps: Decided['keeps']): Promise<void> {
  const named = new Map<Key, AnyRow>();
  for (const rows of backup.rowsOf(name)) for (const row of rows) named.set(keyOf(name, row), row);
  const unsaid: AnyRow[] = [];
  await eachPage(name, (rows) => {
    for (const row of rows) {
      const theirs = named.get(keyOf(name, row));
      if (theirs !== undefined && sameRow(theirs, row)) continue;
      const left = ofTextsThere(row, keeps);
      if (left !== row) unsaid.push(left);
    }
  });
  await tableOf(name).bulkPut(unsaid);
}

function* chunks(parts: Iterable<readonly AnyRow[]>): Iterable<readonly AnyRow[]> {
  for (const rows of parts) for (let at = 0; at < rows.length; at += AT_ONCE) yield rows.slice(at, at + AT_ONCE);
}
