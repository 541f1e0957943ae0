/**
 * Breaks the database under a write: the nth request that writes, counted from 1, ends its transaction as a browser does when it kills the
 * worker (`killed`), or refuses for want of room (`full`).
 */
export type Fault = 'killed' | 'full';

/** Something that breaks a write of a number; 0 breaks none, and counts. */
export type Breaking = (number: number) => Watched;

type Writes = 'put' | 'add' | 'delete' | 'clear';
const STORE: readonly Writes[] = ['put', 'add', 'delete', 'clear'];
const CURSOR = ['update', 'delete'] as const;

export interface Watched {
  /** How many writes there have been. */
  readonly count: () => number;
  readonly restore: () => void;
}

/** Counts the writes of everything from now on, and breaks the one with this number; 0 breaks none. */
export function breakWrite(number: number, fault: Fault): Watched {
  let count = 0;
  const undo: (() => void)[] = [];
  const wrap = <T extends object>(
    prototype: T,
    name: keyof T & string,
    transactionOf: (self: never) => IDBTransaction,
  ) => {
    const original = prototype[name] as unknown as (...given: unknown[]) => unknown;
    undo.push(() => Object.assign(prototype, { [name]: original }));
    Object.assign(prototype, {
      [name](this: never, ...given: unknown[]) {
        count += 1;
        if (count !== number) return Reflect.apply(original, this, given);
        if (fault === 'full') throw new DOMException('The disk is full.', 'QuotaExceededError');
        const asked = Reflect.apply(original, this, given);
        transactionOf(this).abort();
        return asked;
      },
    });
  };
  for (const name of STORE) wrap(IDBObjectStore.prototype, name, (store: IDBObjectStore) => store.transaction);
  for (const name of CURSOR)
    wrap(
      IDBCursor.prototype,
      name,
      ({ source }: IDBCursor) => ('transaction' in source ? source : source.objectStore).transaction,
    );
  const restore = () => {
    for (const back of undo) back();
  };
  return { count: () => count, restore };
}
