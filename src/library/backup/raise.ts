import type { TableName } from './tables.ts';

/**
 * Rows of older libraries, raised to what the library holds today. The database itself never changes a row when it is upgraded, so
 * that a library of today may still hold such rows: they are raised when a backup is made and when one is read.
 */

type Plain = Readonly<Record<string, unknown>>;

/** What was not kept of a row before, and what stands for it. */
const ADDED: { readonly [K in TableName]?: Plain } = {
  // The first statements named neither persons nor matters.
  statements: { persons: [], open: false, matters: [] },
};

/** A row with all that rows have today. `row` is as it came from a file or from the library, unchecked. */
export function raised(table: TableName, row: unknown): unknown {
  if (!isPlain(row)) return row;
  if (table === 'setAside')
    return isPlain(row.statement) ? { ...row, statement: raised('statements', row.statement) } : row;
  const added = Object.entries(ADDED[table] ?? {}).filter(([field]) => !Object.hasOwn(row, field));
  return added.length === 0 ? row : { ...row, ...Object.fromEntries(added) };
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
