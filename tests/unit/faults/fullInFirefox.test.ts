import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';

vi.hoisted(() => {
  const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { userAgent } });
});

import { isFirefox } from '../../../src/library/keeping/firefox.ts';
import { oneWrite } from '../../../src/library/keeping/oneWrite.ts';
import { breakEverywhere } from './brokenOff.ts';
import { OPERATIONS } from './operations.ts';
import { fillDiskOfFirefox } from './writesOfFirefox.ts';

const ROWS = Array.from({ length: 9 }, (_, id) => ({ id, words: `row ${id}` }));

/** A database with one row, into which others were to be put when the disk filled: what is left. */
async function leftAfter(
  guard: boolean,
  write: (database: Dexie) => PromiseLike<unknown>,
): Promise<{ ids: unknown[]; thrown: unknown }> {
  const database = new Dexie(`full-${guard}`);
  database.version(1).stores({ rows: 'id' });
  if (guard) database.use(oneWrite);
  try {
    await database.table('rows').put({ id: -1, words: 'before' });
    const watched = fillDiskOfFirefox(4);
    const thrown = await Promise.resolve(write(database)).then(
      () => null,
      (error: unknown) => error,
    );
    watched.restore();
    return { ids: await database.table('rows').toCollection().primaryKeys(), thrown };
  } finally {
    await database.delete();
  }
}

type Way = readonly [string, (database: Dexie) => PromiseLike<unknown>];

const BULKS: readonly Way[] = [
  ['a bulk of rows put', (database) => database.table('rows').bulkPut(ROWS)],
  ['a bulk of rows added', (database) => database.table('rows').bulkAdd(ROWS)],
];
const WAYS: readonly Way[] = [
  ...BULKS,
  [
    'rows put beside each other',
    (database) =>
      database.transaction('rw', 'rows', () => Promise.all(ROWS.map((row) => database.table('rows').put(row)))),
  ],
  [
    'one who takes no notice and writes on',
    (database) =>
      database.transaction('rw', 'rows', async () => {
        for (const row of ROWS)
          await database
            .table('rows')
            .put(row)
            .catch(() => {});
      }),
  ],
];

describe('a disk of Firefox that fills amid many writes', () => {
  it.each(BULKS)(
    'takes the first of them back and keeps the last, where nothing is done against it: %s',
    async (_, write) => {
      const { ids } = await leftAfter(false, write);
      expect(ids).toEqual([-1, 4, 5, 6, 7, 8]);
    },
  );

  it.each(WAYS)('takes back all of them, where they wait for each other: %s', async (_, write) => {
    const { ids, thrown } = await leftAfter(true, write);
    expect(ids).toEqual([-1]);
    expect(thrown).not.toBeNull();
  });

  it('is told from a row that is there already, which alone is left out', async () => {
    const database = new Dexie('double');
    database.version(1).stores({ rows: 'id' });
    database.use(oneWrite);
    await database.table('rows').put({ id: 3, words: 'before' });
    const adding = database.transaction('rw', 'rows', () =>
      database
        .table('rows')
        .bulkAdd(ROWS)
        .catch(() => {}),
    );
    await adding;
    expect(await database.table('rows').count()).toBe(9);
    expect(await database.table('rows').get(3)).toEqual({ id: 3, words: 'before' });
    await database.table('rows').bulkDelete([1, 2]);
    expect(await database.table('rows').toCollection().primaryKeys()).toEqual([0, 3, 4, 5, 6, 7, 8]);
    await database.delete();
  });
});

describe('an operation for which the disk of Firefox has no room left amid it', () => {
  it('is one that Firefox is known by', () => expect(isFirefox()).toBe(true));

  for (const [name, operation] of Object.entries(OPERATIONS))
    it(`leaves all as it was, and can be done again: ${name}`, () =>
      breakEverywhere(operation, fillDiskOfFirefox, { key: 'problem_storage_full' }));
});
