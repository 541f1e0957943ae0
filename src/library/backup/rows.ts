import type { Table } from 'dexie';
import { library } from '../schema.ts';
import type { AnyRow, TableName } from './tables.ts';
import { ROWS_AT_ONCE } from './turn.ts';

/** How the rows of any table of a backup are read, named and compared. */

export type Key = string | readonly [string, number];

/** The table of the library, whatever its rows. */
export function tableOf(name: TableName): Table<AnyRow, Key> {
  return library.table<AnyRow, Key>(name);
}

/** The primary key of a row, as the library names it. */
export function keyOf(name: TableName, row: AnyRow): Key {
  const path = library.table(name).schema.primKey.keyPath;
  const read = (field: string): unknown => (Object.hasOwn(row, field) ? Reflect.get(row, field) : undefined);
  if (typeof path === 'string') return String(read(path));
  return [String(read(path?.[0] ?? '')), Number(read(path?.[1] ?? ''))];
}

/** What the keys of a statement's texts lie between, and those of `[statement+version]` of its claims. */
export const textsOf = (statement: string): readonly [[string, number], [string, number]] => [
  [statement, 0],
  [statement, Number.MAX_SAFE_INTEGER],
];

/**
 * Calls `take` with all rows of a table in the order of their keys, some at a time: `most` says how many at most. Part of a transaction that
 * is open already.
 */
export async function eachPage(
  name: TableName,
  take: (rows: readonly AnyRow[]) => void,
  most: () => number = () => ROWS_AT_ONCE,
): Promise<void> {
  const table = tableOf(name);
  let after: Key | null = null;
  for (;;) {
    const rest = after === null ? table.orderBy(':id') : table.where(':id').above(after);
    const rows: AnyRow[] = await rest.limit(most()).toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    take(rows);
    after = keyOf(name, last);
  }
}

/**
 * The library's rows of these names, in their order. A backup's rows are in the order of their names, so that one question tells of most
 * whether there is any in a library that has others, or none. Part of a transaction that is open already.
 */
export async function heldOf(name: TableName, keys: readonly Key[]): Promise<readonly (AnyRow | undefined)[]> {
  const [some] = keys;
  if (some === undefined) return [];
  let [first, last] = [some, some];
  for (const key of keys) {
    if (indexedDB.cmp(key, first) < 0) first = key;
    if (indexedDB.cmp(key, last) > 0) last = key;
  }
  const table = tableOf(name);
  const near = await table.where(':id').between(first, last, true, true).limit(1).primaryKeys();
  return near.length === 0 ? keys.map(() => undefined) : table.bulkGet([...keys]);
}

/** Ends the turn within a transaction, in which nothing but the database can be waited for: the page answers its reader meanwhile. */
export async function breath(): Promise<void> {
  await library.statements.limit(1).primaryKeys();
}

/** Whether two rows say the same, in whatever order their fields stand. */
export function sameRow(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, two] = [fieldsOf(a), fieldsOf(b)];
  return one.size === two.size && [...one].every(([key, value]) => two.has(key) && sameRow(value, two.get(key)));
}

/** A field without a value is none: a file has no such fields. */
function fieldsOf(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, field]) => field !== undefined));
}
