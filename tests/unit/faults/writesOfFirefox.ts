import type { Watched } from './writes.ts';

/** What is used of the stand-in's own transaction. */
interface Inner {
  readonly mode: string;
  readonly _rollbackLog: (() => void)[];
  _execRequestAsync(asked: { source?: unknown; operation: () => unknown }): IDBRequest;
}

const WRITES = new Set(['bound storeRecord', 'bound deleteRecord', 'bound clear']);

/**
 * Breaks the nth write, counted from 1, as Firefox does for want of room (seen in Firefox 153): all that the transaction has written is
 * taken back at once, and what was asked for already is written after all, outside of any transaction, so that no abort takes it back.
 */
export function fillDiskOfFirefox(number: number): Watched {
  let count = 0;
  const undone = new WeakSet<Inner>();
  const prototype = IDBTransaction.prototype as unknown as Inner;
  const original = prototype._execRequestAsync;
  prototype._execRequestAsync = function (asked) {
    const operation = () => {
      const writes = WRITES.has(asked.operation.name);
      if (writes) count += 1;
      if (writes && count === number) {
        for (const undo of this._rollbackLog.reverse()) undo();
        this._rollbackLog.length = 0;
        undone.add(this);
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      }
      const done = asked.operation();
      if (undone.has(this)) this._rollbackLog.length = 0;
      return done;
    };
    return original.call(this, { ...asked, operation });
  };
  return {
    count: () => count,
    restore: () => {
      prototype._execRequestAsync = original;
    },
  };
}
