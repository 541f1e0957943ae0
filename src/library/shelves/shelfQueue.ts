import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import { ALL } from './shelfRows.ts';

const QUEUE = 'shelfQueue';

/** Of which statements a row tells, by the row's table: a write to any of them makes the library page's rows old. */
const STATEMENTS: Readonly<Record<string, (row: Record<string, unknown>) => readonly unknown[]>> = {
  statements: ({ id }) => [id],
  versions: ({ statement }) => [statement],
  comparisons: ({ sides }) => (Array.isArray(sides) ? sides : []),
  judgements: ({ sides }) => (Array.isArray(sides) ? sides : []),
  remarks: ({ statement }) => [statement],
};

/**
 * Puts every statement whose rows are written, by whatever part of the extension, in the queue of those that are to be shelved anew: in
 * the same transaction, so that none is ever forgotten.
 */
export const shelfQueue: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'shelf-queue',
  // Outside the middlewares that tell live queries what has changed.
  level: 3,
  create: (core) => ({
    ...core,
    transaction(tables, mode, options) {
      const queued = mode === 'readwrite' && tables.some((name) => name in STATEMENTS) && !tables.includes(QUEUE);
      const known = queued && core.schema.tables.some(({ name }) => name === QUEUE);
      return core.transaction(known ? [...tables, QUEUE] : tables, mode, options);
    },
    table(name) {
      const table = core.table(name);
      const statementsOf = STATEMENTS[name];
      if (statementsOf === undefined || !core.schema.tables.some((one) => one.name === QUEUE)) return table;
      return { ...table, mutate: (request) => queuing(request, table, core.table(QUEUE), statementsOf) };
    },
  }),
};

function queuing(
  request: DBCoreMutateRequest,
  table: DBCoreTable,
  queue: DBCoreTable,
  statementsOf: (row: Record<string, unknown>) => readonly unknown[],
) {
  const enqueue = (ids: Iterable<unknown>) => {
    const values = [...new Set(ids)].filter((id) => typeof id === 'string').map((statement) => ({ statement }));
    return queue.mutate({ type: 'put', trans: request.trans, values });
  };
  if (request.type === 'deleteRange') return enqueue([ALL]).then(() => table.mutate(request));
  if (request.type === 'delete')
    return rowsOf(table, request.trans, request.keys)
      .then((rows) => enqueue(rows.flatMap(statementsOf)))
      .then(() => table.mutate(request));
  return enqueue((request.values as Record<string, unknown>[]).flatMap(statementsOf)).then(() => table.mutate(request));
}

function rowsOf(table: DBCoreTable, trans: DBCoreTransaction, keys: readonly unknown[]) {
  return table
    .getMany({ trans, keys: [...keys] })
    .then((rows: unknown[]) =>
      rows.filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null),
    );
}
