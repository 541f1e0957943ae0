/** Rows that the database handed over and rows that it was given, counted where the database itself is asked. */
export interface Rows {
  readonly read: number;
  readonly written: number;
}

const READS = ['get', 'getKey', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor'] as const;
const WRITES = ['put', 'add'] as const;

type Store = Readonly<Record<string, unknown>>;
type Asking = (this: unknown, ...given: unknown[]) => IDBRequest<unknown>;

/** A cursor answers once for every row, and with nothing at the end. */
function rowsIn(result: unknown): number {
  if (result === undefined || result === null) return 0;
  return Array.isArray(result) ? result.length : 1;
}

/** So many turns of 10 ms without a question mean that nothing more comes of the work. */
const STILL = 20;

/** Counts the rows of all that is asked of any database by `work` and what follows from it; keys that are read count as rows. */
export async function rowsOf(work: () => Promise<unknown>): Promise<Rows> {
  let read = 0;
  let written = 0;
  let asked = 0;
  const back: (() => void)[] = [];
  const listen = (of: object, name: string, heard: (request: IDBRequest<unknown>) => void): void => {
    const was = (of as Store)[name];
    if (typeof was !== 'function') return;
    const asking = was as Asking;
    const heardToo: Asking = function (...given) {
      const request = Reflect.apply(asking, this, given);
      asked += 1;
      heard(request);
      return request;
    };
    Object.assign(of, { [name]: heardToo });
    back.push(() => Object.assign(of, { [name]: was }));
  };
  for (const name of READS)
    for (const of of [IDBObjectStore.prototype, IDBIndex.prototype])
      listen(of, name, (request) =>
        request.addEventListener('success', () => {
          asked += 1;
          read += rowsIn(request.result);
        }),
      );
  for (const name of WRITES)
    listen(IDBObjectStore.prototype, name, () => {
      written += 1;
    });
  try {
    await work();
    for (let still = 0, before = asked; still < STILL; still = asked === before ? still + 1 : 0) {
      before = asked;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  } finally {
    for (const restore of back) restore();
  }
  return { read, written };
}
