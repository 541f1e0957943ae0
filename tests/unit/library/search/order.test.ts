import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { library } from '../../../../src/library/schema.ts';
import { columnKeys, columnsWith } from '../../../../src/library/search/columns.ts';
import type { Wanted } from '../../../../src/library/search/find.ts';
import { Memory } from '../../../../src/library/search/memory.ts';
import { putWords } from '../../../../src/library/search/postings.ts';
import { ALL, COLUMNS, type EventRow, PLACES } from '../../../../src/library/shelves/shelfRows.ts';
import { FIRST, listing, opening, readAhead } from '../../../../src/library/shelves/shelves.ts';

const NOTHING: Wanted = { query: '', party: '', issuer: '', topic: '', kind: '', from: '', to: '' };
const INDEX = {
  date: '[when+n]',
  parties: '[partiesKey+when]',
  statements: '[size+when]',
  missing: '[only+when]',
} as const;

const event = (n: number, facts: Partial<EventRow> = {}): EventRow => ({
  n,
  when: '',
  kind: 'call',
  parties: [],
  partiesKey: '',
  members: [`m${n}`],
  statements: [],
  size: 1,
  counts: null,
  only: -1,
  topics: [],
  ...facts,
});

/** Puts events into an empty library as shelving does. */
async function shelved(
  events: readonly EventRow[],
  words: ReadonlyMap<number, ReadonlyMap<string, number>> = new Map(),
): Promise<void> {
  await Promise.all(library.tables.map((table) => table.clear()));
  await library.events.bulkPut([...events]);
  const keys = columnKeys(events.map(({ n }) => n));
  await library.shelfColumns.bulkPut(columnsWith(keys, [], events));
  await putWords([...words].map(([n, found]) => ({ event: n, words: found })));
  await library.tallies.put({ name: 'events', count: events.length, stand: 'one' });
}

const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { maxLength: 40 });

beforeEach(async () => {
  await library.open();
});

afterEach(async () => {
  await library.delete();
});

describe('the order of events', () => {
  it('is that of the index, whatever it is by', async () => {
    const facts = fc.record({
      when: fc.constantFrom('', '2024-12-31', '2025-01-01', '2025-03-18'),
      partiesKey: fc.constantFrom('', 'ru', 'ru us', 'us'),
      size: fc.integer({ min: 1, max: 3 }),
      only: fc.integer({ min: -1, max: 2 }),
    });
    const events = numbers.chain((all) => fc.tuple(...all.map((n) => facts.map((some) => event(n, some)))));
    await fc.assert(
      fc.asyncProperty(events, async (some) => {
        await shelved(some);
        for (const sort of COLUMNS)
          for (const descending of [true, false]) {
            const index = await library.events.orderBy(INDEX[sort]).primaryKeys();
            const asked = { wanted: NOTHING, sort, descending };
            const { events, first } = await listing(asked, some.length, new Memory('one'));
            expect(events).toEqual(descending ? index.reverse() : index);
            expect(first.map(({ n }) => n)).toEqual(events.slice(0, FIRST));
            expect((await opening(sort, descending)).first).toEqual(first);
          }
      }),
      { numRuns: 12 },
    );
  });

  it('of what is found is by the places of the words and their rarity, then by day, and the same on every reading', async () => {
    const vocabulary = ['truce', 'truces', 'wheat', 'border', 'talks'];
    const places = fc.dictionary(fc.constantFrom(...vocabulary), fc.integer({ min: 1, max: 7 }), { minKeys: 1 });
    const day = fc.constantFrom('', '2025-01-01', '2025-03-18');
    const cases = numbers.chain((all) => fc.tuple(...all.map((n) => fc.tuple(fc.constant(n), day, places))));
    const query = fc.subarray(['truce', 'wheat', 'border'], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(cases, query, async (some, sought) => {
        await shelved(
          some.map(([n, when]) => event(n, { when })),
          new Map(some.map(([n, , words]) => [n, new Map(Object.entries(words))])),
        );
        const worth = (words: Readonly<Record<string, number>>, word: string) =>
          Math.max(
            0,
            ...Object.entries(words).map(([own, at]) => (own.startsWith(word) ? at * (own === word ? 3 : 2) : 0)),
          );
        const rarity = (word: string) =>
          Math.floor(
            Math.log2(some.length / Math.max(1, some.filter(([, , words]) => worth(words, word) > 0).length)),
          ) + 1;
        const scored = some
          .filter(([, , words]) => sought.every((word) => worth(words, word) > 0))
          .map(([n, when, words]) => ({
            n,
            when,
            score: sought.reduce((sum, word) => sum + worth(words, word) * rarity(word), 0),
          }))
          .sort((a, b) => b.score - a.score || (a.when < b.when ? 1 : a.when > b.when ? -1 : b.n - a.n));
        const asked = { wanted: { ...NOTHING, query: sought.join(' ') }, sort: 'best', descending: true } as const;
        const memory = new Memory('one');
        for (let time = 0; time < 2; time += 1)
          expect((await listing(asked, some.length, memory)).events).toEqual(scored.map(({ n }) => n));
      }),
      { numRuns: 30 },
    );
  });

  it('puts a title before a text before a note, and a whole word before a beginning', async () => {
    const words = [{ truce: PLACES.note }, { truces: PLACES.text }, { truce: PLACES.title }, { truce: PLACES.text }];
    await shelved(
      words.map((_, n) => event(n, { when: `2025-01-0${9 - n}` })),
      new Map(words.map((own, n) => [n, new Map(Object.entries(own))])),
    );
    const found = async (sort: 'best' | 'date') =>
      (await listing({ wanted: { ...NOTHING, query: 'truce' }, sort, descending: true }, 4, new Memory('one'))).events;
    expect(await found('best')).toEqual([2, 3, 1, 0]);
    expect(await found('date')).toEqual([0, 1, 2, 3]);
  });
});

it('a library of before columns and tallies has them after its upgrade, and is shelved anew', async () => {
  const tables = library.tables.filter(({ name }) => name !== 'shelfColumns' && name !== 'tallies');
  const old = new Dexie(library.name);
  old
    .version(8)
    .stores(
      Object.fromEntries(
        tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', ')]),
      ),
    );
  await library.delete({ disableAutoOpen: false });
  const events = Array.from({ length: 700 }, (_, at) => event(at * 3, { when: `20${10 + (at % 9)}-01-01` }));
  await old.table('events').bulkPut(events);
  await old.table('words').put({ word: 'truce', block: 1, events: Uint8Array.of(2) });
  old.close();
  await library.open();
  const first = await opening('best', true);
  expect(first.all).toBe(700);
  const asked = { wanted: NOTHING, sort: 'date', descending: false } as const;
  const index = await library.events.orderBy(INDEX.date).primaryKeys();
  expect((await listing(asked, first.all, new Memory(first.stand))).events).toEqual(index);
  expect((await listing({ ...asked, wanted: { ...NOTHING, query: 'truce' } }, 700, new Memory(''))).events).toEqual([
    258,
  ]);
  expect(await library.shelfQueue.toArray()).toEqual([{ statement: ALL }]);
});

/** How much the database hands over while `work` runs: rows, keys, and steps of cursors. */
async function handedOver(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const undo: (() => void)[] = [];
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype] as object[])
    for (const name of ['get', 'getKey', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor']) {
      const own: unknown = Reflect.get(prototype, name);
      if (typeof own !== 'function') throw new Error(`There is no ${name}.`);
      Reflect.set(prototype, name, function (this: object, ...given: unknown[]) {
        const request: IDBRequest<unknown> = Reflect.apply(own, this, given);
        request.addEventListener('success', () => {
          const found = request.result;
          if (found !== undefined && found !== null) count += Array.isArray(found) ? found.length : 1;
        });
        return request;
      });
      undo.push(() => Reflect.set(prototype, name, own));
    }
  try {
    await work();
  } finally {
    for (const one of undo) one();
  }
  return count;
}

describe('what is read of a large library', () => {
  const sizes = [600, 6_000] as const;

  async function large(count: number): Promise<void> {
    const day = (n: number) => `20${String(10 + (n % 15))}-0${1 + (n % 9)}-1${n % 10}`;
    const events = Array.from({ length: count }, (_, n) => event(n, { when: day(n) }));
    const rare = Array.from({ length: 5 }, (_, at) => [at * 100, new Map([['fishermen', PLACES.text]])] as const);
    await shelved(events, new Map(rare));
  }

  it('to show its first rows are those rows, however large it is', async () => {
    const read: number[] = [];
    for (const size of sizes) {
      await large(size);
      read.push(await handedOver(() => opening('best', true)));
    }
    // The tally, the rows, and the step of the cursor beyond them.
    expect(read).toEqual([FIRST + 1, FIRST + 1]);
  });

  it('to find words is a row of 256 events, their own rows, and those of the first events; nothing of it twice', async () => {
    const asked = { wanted: { ...NOTHING, query: 'fisher' }, sort: 'best', descending: true } as const;
    for (const size of sizes) {
      await large(size);
      const memory = new Memory('one');
      const blocks = Math.ceil(size / 256);
      const read = await handedOver(() => listing(asked, size, memory));
      // Five events of two blocks have the word.
      expect(read).toBe(blocks + 2 + 5);
      expect(
        await handedOver(() => listing({ ...asked, wanted: { ...NOTHING, query: 'fishermen' } }, size, memory)),
      ).toBe(5);
    }
  });
});

it('is waited for by questions that are asked at once, and by one whose words were read before', async () => {
  const size = 600;
  const events = Array.from({ length: size }, (_, n) => event(n, { when: '2025-03-18' }));
  await shelved(events, new Map(events.map(({ n }) => [n, new Map([['truce', PLACES.text]])])));
  const memory = new Memory('one');
  const asked = { wanted: { ...NOTHING, query: 'truce' }, sort: 'date', descending: false } as const;
  await listing(asked, size, memory);
  memory.orders.clear();
  const answers = await Promise.all([
    readAhead('date', memory),
    listing(asked, size, memory),
    listing(asked, size, memory),
  ]);
  expect(answers.map((answer) => answer?.events.length)).toEqual([undefined, size, size]);
});
