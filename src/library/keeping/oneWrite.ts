import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';

/**
 * Where the disk fills amid a transaction, Firefox's database (SQLite) takes back all that was written in it at once; but writes that were
 * asked for already then stand alone, outside of any transaction, and are kept although the transaction is told to be broken off (seen
 * in Firefox 153, by its quota and by a full file system alike: `docs/threats.md`). So nothing is asked for before the write before it
 * is there, and after a write that failed nothing at all. Other browsers take back all of a transaction, and many writes at once are
 * twice as fast there.
 */
export const oneWrite: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'one-write',
  // Inside all others, Dexie's own among them: what they write besides passes through here.
  level: -9,
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name);
      return { ...table, mutate: (request) => inTurn(request.trans, () => oneByOne(table, request)) };
    },
  }),
};

/** What is waited for before the next write of a transaction. */
const turns = new WeakMap<DBCoreTransaction, PromiseLike<unknown>>();

function inTurn<T>(transaction: DBCoreTransaction, write: () => PromiseLike<T>): Promise<T> {
  const before = turns.get(transaction);
  const done = Dexie.Promise.resolve(before).then(write);
  turns.set(
    transaction,
    done.catch(() => undefined),
  );
  return done as unknown as Promise<T>;
}

/** An error of one row alone, after which the transaction may go on. */
const OF_THE_ROW = new Set(['ConstraintError', 'DataError']);

function oneByOne(table: DBCoreTable, request: DBCoreMutateRequest): PromiseLike<DBCoreMutateResponse> {
  const requests = request.type === 'deleteRange' ? [request] : rowsOf(request);
  const failures: Record<number, Error> = {};
  const results: unknown[] = [];
  return new Dexie.Promise<DBCoreMutateResponse>((resolve, reject) => {
    const write = (place: number): void => {
      const next = requests[place];
      if (next === undefined) {
        resolve({ numFailures: Object.keys(failures).length, failures, results, lastResult: results.at(-1) });
        return;
      }
      table.mutate(next).then((done) => {
        const failure = done.failures[0];
        if (failure) failures[place] = failure;
        results.push(done.results?.[0]);
        if (!failure || OF_THE_ROW.has(failure.name)) write(place + 1);
        else {
          end(request.trans);
          reject(failure);
        }
      }, reject);
    };
    write(0);
  });
}

/** The same request, once for each of its rows. */
function rowsOf(request: Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>): DBCoreMutateRequest[] {
  if (request.type === 'delete') return request.keys.map((key) => ({ ...request, keys: [key] }));
  return request.values.map((value, place) => {
    const { keys, ...rest } = request;
    return { ...rest, values: [value], ...(keys && { keys: [keys[place]] }) };
  });
}

/** Whoever catches the error must not go on writing into a transaction that is none any more. */
function end(transaction: DBCoreTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
