import { guarded } from '../keeping/guard.ts';
import { library } from '../schema.ts';
import { clearReplaced, divisions, readAnew } from './afterwards.ts';
import { isStatement, joinedOf, joinedStatement, putJoined, standIn } from './joining.ts';
import type { OpenBackup } from './open.ts';
import type { Course } from './problems.ts';
import { heldOf, keyOf, tableOf } from './rows.ts';
import { type Fate, fateOf, ofTextsThere } from './rules.ts';
import { type AnyRow, TABLES, type TableName } from './tables.ts';
import { type Decided, decide } from './texts.ts';

/** How many rows of a table of the backup meet which fate, and how many of the library's the backup does not name. */
export type TableChanges = Readonly<Record<Fate | 'untouched', number>>;

/** What a restoration changes, or would change. */
export interface Changes {
  readonly tables: Readonly<Record<TableName, TableChanges>>;
  /** Texts of the backup that are put among others of the same statements that the library has. */
  readonly textsAmong: number;
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

/** Nothing but the database is waited for in here: a transaction ends when it has nothing to do. */
function merge(backup: OpenBackup, mode: 'r' | 'rw', { signal, onProgress }: Course): Promise<Changes> {
  const all = backup.manifest.parts.reduce((sum, { rows }) => sum + rows, 0);
  return guarded(() =>
    library.transaction(mode, TABLES.map(tableOf), async () => {
      const decided = await decide(backup, signal);
      const divided = await divisions();
      const tables: Partial<Record<TableName, TableChanges>> = {};
      let done = 0;
      for (const name of TABLES) {
        const before = await tableOf(name).count();
        const counts: Record<Fate, number> = { new: 0, same: 0, taken: 0, kept: 0, left: 0 };
        for (const rows of backup.rowsOf(name)) {
          signal?.throwIfAborted();
          const chosen = await weigh(name, rows, decided, counts);
          if (mode === 'rw' && chosen.length > 0) await tableOf(name).bulkPut(chosen);
          done += rows.length;
          onProgress?.(done, all);
        }
        tables[name] = { ...counts, untouched: before - counts.same - counts.taken - counts.kept };
      }
      if (mode === 'rw') {
        await putJoined(backup, decided.joined);
        await clearReplaced(backup, decided);
        await readAnew(backup, decided, divided);
      }
      return { tables: tables as Record<TableName, TableChanges>, textsAmong: textsAmong(decided) };
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
  const [alone, joined] = parted(name, rows, decided);
  const held = await heldOf(
    name,
    alone.map((row) => keyOf(name, row)),
  );
  counts.new += joined.among;
  counts.left += joined.left;
  return alone.flatMap((row, place) => {
    const own = held[place];
    const now = name === 'statements' ? withTexts(row, own, decided) : row;
    const fate = fateOf(name, now, own, decided);
    counts[fate] += 1;
    return fate === 'new' || fate === 'taken' ? [ofTextsThere(now, decided.holds)] : [];
  });
}

/**
 * The rows that are weighed each against the library's row of its name, and how many others are put among the library's under other names,
 * see `joining.ts`, or left because the backup has them twice.
 */
function parted(name: TableName, rows: readonly AnyRow[], { joined }: Decided) {
  const others = { among: 0, left: 0 };
  if (joined.size === 0 || (name !== 'versions' && name !== 'claims')) return [rows, others] as const;
  const alone = rows.flatMap((row) => {
    const own = joinedOf(row, joined);
    const stands = own === undefined ? row : standIn(row, own);
    if (stands === null) others.among += 1;
    else if (stands === undefined) others.left += 1;
    return stands ?? [];
  });
  return [alone, others] as const;
}

function withTexts(row: AnyRow, held: AnyRow | undefined, { joined }: Decided): AnyRow {
  if (held === undefined || !isStatement(row) || !isStatement(held)) return row;
  const own = joined.get(row.id);
  return own === undefined ? row : joinedStatement(row, held, own);
}

function textsAmong({ joined }: Decided): number {
  const texts = [...joined.values()].flatMap((one) => one.texts);
  return texts.filter(({ whose }) => whose === 'backup').length;
}
