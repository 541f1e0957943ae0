import 'fake-indexeddb/auto';

import { beforeAll, describe, expect, it } from 'vitest';
import { counterpartsOf } from '../../../src/library/comparisons.ts';
import { pairView } from '../../../src/library/judgement/pairView.ts';
import { library } from '../../../src/library/schema.ts';
import { statementOfPage } from '../../../src/library/statement/statements.ts';
import { NORTH } from '../library/fixtures.ts';
import { compared } from './operations.ts';

/** Statements of other days and parties, which nobody asks for. */
const OTHERS = 2_000;

/** Rows that the database hands over while `work` runs, and rows that it wrote. */
async function rowsOf(work: () => Promise<unknown>): Promise<{ read: number; written: number }> {
  let read = 0;
  let written = 0;
  const readers = library.tables.map((table) => {
    const count = <T>(row: T): T => {
      read += 1;
      return row;
    };
    table.hook('reading', count);
    return () => table.hook('reading').unsubscribe(count);
  });
  const put = IDBObjectStore.prototype.put;
  Object.assign(IDBObjectStore.prototype, {
    put(this: IDBObjectStore, ...given: Parameters<typeof put>) {
      written += 1;
      return Reflect.apply(put, this, given);
    },
  });
  try {
    await work();
  } finally {
    Object.assign(IDBObjectStore.prototype, { put });
    for (const stop of readers) stop();
  }
  return { read, written };
}

beforeAll(async () => {
  await library.delete();
  await library.open();
  await compared();
  const [row] = await library.statements.toArray();
  if (!row) throw new Error('Nothing was saved.');
  const day = (i: number) => `19${String(10 + (i % 80))}-01-01`;
  await library.statements.bulkPut(
    Array.from({ length: OTHERS }, (_, i) => ({ ...row, id: `${row.id}-${i}`, day: day(i), parties: ['xc', 'xd'] })),
  );
});

describe('in a library of thousands, the rows that are read', () => {
  it('for a page that was seen before are one', async () => {
    expect(await rowsOf(() => statementOfPage(NORTH.url))).toEqual({ read: 1, written: 0 });
  });

  it('for two sides are theirs alone', async () => {
    const { read, written } = await rowsOf(() => pairView(NORTH.url));
    expect(read).toBeGreaterThan(5);
    expect(read).toBeLessThanOrEqual(40);
    expect(written).toBe(0);
  });

  it('for finding the other side are those of the days around', async () => {
    const north = await statementOfPage(NORTH.url);
    if (!north) throw new Error('It is gone.');
    const { read, written } = await rowsOf(() => counterpartsOf(north));
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThanOrEqual(10);
    expect(written).toBe(0);
  });
});
