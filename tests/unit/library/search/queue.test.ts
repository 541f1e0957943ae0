import 'fake-indexeddb/auto';

import { beforeEach, expect, it } from 'vitest';
import { library, type StatementRow } from '../../../../src/library/schema.ts';
import { shelveSome } from '../../../../src/library/search/shelve.ts';
import { leftToShelve } from '../../../../src/library/search/shelveLeft.ts';
import { ALL } from '../../../../src/library/shelves/shelfRows.ts';

beforeEach(async () => {
  await library.delete();
  await library.open();
});

const idOf = (n: number) => `https://president.example/news/${String(n).padStart(5, '0')}`;

const statement = (n: number): StatementRow => ({
  id: idOf(n),
  issuer: 'xa-president',
  party: 'xa',
  title: `Call ${n}`,
  kind: 'readout',
  published: '2025-05-01',
  eventDate: '2025-05-01',
  day: '2025-05-01',
  eventKind: 'call',
  parties: ['xa', 'xb'],
  persons: [],
  open: false,
  matters: [],
  language: 'en',
  origin: 'official',
  url: idOf(n),
  currentVersion: 1,
  firstSeen: 1,
  lastChanged: 1,
});

async function hold(count: number): Promise<void> {
  await library.statements.bulkPut(Array.from({ length: count }, (_, n) => statement(n)));
  await library.shelfQueue.clear();
  await library.shelfQueue.put({ statement: ALL });
}

it('where all are to be shelved, they are queued some at a time, and every one of them is shelved', async () => {
  await hold(1_100);
  expect(await leftToShelve()).toBe(1_100);
  let most = 0;
  for (let left = 1_100; left > 0; ) {
    const before = left;
    left = await shelveSome(100);
    expect(left).toBe(before - 100);
    most = Math.max(most, await library.shelfQueue.count());
  }
  expect(most).toBeLessThan(210);
  expect(await library.shelfQueue.count()).toBe(0);
  const shelved = (await library.events.toArray()).flatMap(({ members }) => members);
  expect(shelved.sort()).toEqual(Array.from({ length: 1_100 }, (_, n) => idOf(n)));
  expect((await library.tallies.get('events'))?.count).toBe(1_100);
});

it('what changes while all are queued, and what the library has no more, is shelved as well', async () => {
  await hold(1_100);
  while ((await shelveSome(100)) > 0);
  await library.shelfQueue.put({ statement: ALL });
  await shelveSome(100);
  expect((await library.shelfQueue.get(ALL))?.after).toBe(idOf(199));
  await library.statements.update(idOf(3), { title: 'A call put right' });
  // Gone without a word, as after a break: one that was queued, one that will be, and the last.
  await library.transaction('rw', library.statements, () =>
    library.statements.bulkDelete([idOf(150), idOf(700), idOf(1_099)]),
  );
  await library.shelfQueue.bulkDelete([idOf(150), idOf(700), idOf(1_099)]);
  await library.shelfQueue.put({ statement: idOf(150) });
  while ((await shelveSome(100)) > 0);
  const events = await library.events.toArray();
  expect(events.map(({ members }) => members[0]).sort()).toEqual(
    Array.from({ length: 1_100 }, (_, n) => idOf(n)).filter((id) => ![idOf(150), idOf(700), idOf(1_099)].includes(id)),
  );
  expect(events.find(({ members }) => members[0] === idOf(3))?.statements[0]?.title).toBe('A call put right');
  expect(await library.shelfQueue.count()).toBe(0);
});

it('events whose statements are all gone are taken away, and an empty library is done', async () => {
  await hold(3);
  while ((await shelveSome()) > 0);
  await library.statements.clear();
  while ((await shelveSome()) > 0);
  expect([await library.events.count(), await library.words.count(), await leftToShelve()]).toEqual([0, 0, 0]);
});
