import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveComparison } from '../../../src/library/comparisons.ts';
import { sidesOf } from '../../../src/library/judgement/pairRows.ts';
import { library } from '../../../src/library/schema.ts';
import { choices, type Wanted } from '../../../src/library/search/find.ts';
import { Memory } from '../../../src/library/search/memory.ts';
import type { Sort } from '../../../src/library/search/order.ts';
import { shelveSome } from '../../../src/library/search/shelve.ts';
import { leftToShelve } from '../../../src/library/search/shelveLeft.ts';
import { eventsAt, listing, opening, passagesOf } from '../../../src/library/shelves/shelves.ts';
import { bringBack, setAside } from '../../../src/library/statement/setAside.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { FACTS, link, NORTH, SOUTH, sentencesAsClaims } from './fixtures.ts';

const NOTHING: Wanted = { query: '', party: '', issuer: '', topic: '', kind: '', from: '', to: '' };

const THIRD = {
  ...NORTH,
  url: 'https://president.arvenia.example/news/elsewhere',
  title: 'Встреча с послом',
  published: '2025-07-20',
  eventDate: '2025-07-20',
  body: 'Стороны обсудили перемирие. 双方讨论了停火协议。 Le ministre a évoqué l’Été à Zürich.',
} as const;

const save = (page: typeof NORTH) =>
  saveStatement(page, sentencesAsClaims(page.body), {
    ...FACTS,
    event: { ...FACTS.event, issuer: page.issuer ?? '', party: page.party ?? '', date: page.eventDate },
  });

async function shelveAll(): Promise<void> {
  while ((await shelveSome()) > 0);
}

async function compareNorthAndSouth(): Promise<void> {
  const [firstId, secondId] = sidesOf(NORTH.url, SOUTH.url);
  const [first, second] = [await library.statements.get(firstId), await library.statements.get(secondId)];
  if (!first || !second) throw new Error('Both statements must be there.');
  const claims = (id: string, index: number) => `${id}#1.${index}`;
  const note = (topics: string[]) => ({ specific: true, topics, candidates: [] });
  await saveComparison({
    first,
    second,
    pairedBy: 'event',
    eventScore: 0.9,
    engine: '1',
    now: 5,
    links: [link(claims(first.id, 1), claims(second.id, 1), 'differs', 0.8)],
    notes: { [claims(first.id, 1)]: note(['trade-and-finance']), [claims(second.id, 1)]: note([]) },
  });
}

/** As the page reads it: with what it remembers of earlier readings as long as the tally stands. */
let memory = new Memory('');
const shelf = async (wanted: Wanted, sort: Sort, descending: boolean) => {
  const first = await opening(sort, descending);
  if (memory.stand !== first.stand) memory = new Memory(first.stand);
  return (await listing({ wanted, sort, descending }, first.all, memory)).events;
};

const shown = async (wanted: Partial<Wanted>, sort: Sort = 'date', descending = true) =>
  (await eventsAt(await shelf({ ...NOTHING, ...wanted }, sort, descending))).map(({ members }) => [...members].sort());

const PAIR = [NORTH.url, SOUTH.url].sort();

beforeEach(async () => {
  await library.open();
  await save(NORTH);
  await save(SOUTH);
  await save(THIRD);
  await compareNorthAndSouth();
  await shelveAll();
});

afterEach(async () => {
  await library.delete();
});

describe('events', () => {
  it('group the statements that are compared, and lone ones, by day', async () => {
    expect(await shown({})).toEqual([[THIRD.url], PAIR]);
    expect(await shown({}, 'date', false)).toEqual([PAIR, [THIRD.url]]);
    expect(await shown({}, 'statements')).toEqual([PAIR, [THIRD.url]]);
    expect(await shown({}, 'missing')).toEqual([PAIR, [THIRD.url]]);
    const [pair] = await eventsAt(await shelf(NOTHING, 'date', false));
    // Both say one thing differently; two sentences of each side stand alone.
    expect(pair).toMatchObject({ when: '2025-05-02', size: 2, counts: { both: 0, differs: 1, conflict: 0, only: 4 } });
    expect(pair?.topics).toEqual(['trade-and-finance']);
  });

  it('are parted when their comparison is taken back, and follow a statement that is set aside and brought back', async () => {
    await library.comparisons.clear();
    await shelveAll();
    expect(await shelf(NOTHING, 'date', true)).toHaveLength(3);
    await compareNorthAndSouth();
    await shelveAll();
    await setAside(SOUTH.url, 10);
    expect(await leftToShelve()).toBeGreaterThan(0);
    await shelveAll();
    expect(await shown({})).toEqual([[THIRD.url], [NORTH.url]]);
    expect(await shown({ query: 'fleet' })).toEqual([]);
    await bringBack(SOUTH.url);
    await shelveAll();
    expect(await shown({})).toEqual([[THIRD.url], PAIR]);
    expect(await shown({ query: 'fleet' })).toEqual([PAIR]);
  });

  it('leave nothing behind when the library is emptied', async () => {
    await Promise.all([library.statements.clear(), library.comparisons.clear()]);
    await shelveAll();
    expect(
      await Promise.all([library.events, library.eventWords, library.words].map((table) => table.count())),
    ).toEqual([0, 0, 0]);
  });

  it('are made of a library that is older than they are', async () => {
    await library.delete();
    const old = new Dexie('counterpart');
    old.version(6).stores({
      statements: 'id, day, issuer, *parties',
      versions: '[statement+number]',
      claims: 'id, [statement+version]',
      comparisons: 'id, *sides',
      searches: 'id, statement',
      watches: 'id, statement, state',
      listReads: 'issuer',
      issuerSettings: 'issuer',
      pageWords: 'page',
      setAside: 'id, at',
      judgements: 'id, comparison, *sides',
      articles: 'id, readAt',
      remarks: 'id, statement',
    });
    const row = {
      id: NORTH.url,
      issuer: 'xa-president',
      party: 'xa',
      title: 'Call',
      parties: ['xa'],
      day: '2025-05-02',
    };
    await old.table('statements').put({ ...row, currentVersion: 1, eventKind: 'call' });
    await old.table('versions').put({ statement: NORTH.url, number: 1, text: 'They spoke of the harvest.' });
    old.close();
    await library.open();
    await shelveAll();
    expect(await shown({ query: 'harvest' })).toEqual([[NORTH.url]]);
  });
});

describe('the search', () => {
  it('finds events that have all words, whole or begun, whatever their case and accents', async () => {
    expect(await shown({ query: 'crossings' })).toEqual([PAIR]);
    expect(await shown({ query: 'CROSS harv' })).toEqual([PAIR]);
    expect(await shown({ query: 'crossings submarines' })).toEqual([]);
    expect(await shown({ query: 'evoque zurich' })).toEqual([[THIRD.url]]);
    expect(await shown({ query: 'ete' })).toEqual([[THIRD.url]]);
    // Two letters are a word of their own, no beginning.
    expect(await shown({ query: 'ha' })).toEqual([]);
  });

  it('finds Cyrillic, and Chinese without blanks', async () => {
    expect(await shown({ query: 'ПЕРЕМИР' })).toEqual([[THIRD.url]]);
    expect(await shown({ query: '停火协议' })).toEqual([[THIRD.url]]);
    expect(await shown({ query: '议' })).toEqual([[THIRD.url]]);
    expect(await shown({ query: '火停' })).toEqual([]);
  });

  it('follows what is written and changed', async () => {
    await save({ ...NORTH, body: 'They spoke of beekeeping alone.' });
    await shelveAll();
    expect(await shown({ query: 'beekeeping' })).toEqual([PAIR]);
    expect(await shown({ query: 'harvest' })).toEqual([]);
    const remark = {
      id: 'r',
      statement: NORTH.url,
      kind: 'note' as const,
      text: 'Ask the apiarist',
      tags: ['honey'],
      saidAt: 1,
    };
    await library.remarks.put({ ...remark, claim: { text: 'They spoke of beekeeping alone', nth: 0 } });
    await shelveAll();
    expect(await shown({ query: 'apiarist honey' })).toEqual([PAIR]);
    await library.remarks.delete('r');
    await shelveAll();
    expect(await shown({ query: 'apiarist' })).toEqual([]);
  });

  it('shows the sentences with the words', async () => {
    const passages = async (members: string[], query: string) =>
      (await passagesOf([{ n: 7, members }], query)).get(7) ?? [];
    const found = await passages(PAIR, 'cross');
    expect(found.map(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['crossings'],
      ['crossings'],
    ]);
    expect(found.every(({ kind, claim }) => kind === 'claim' && claim !== null)).toBe(true);
    expect((await passages([THIRD.url], '停火协议'))[0]?.spans.length).toBe(1);
  });
});

describe('the filters', () => {
  it('are by party, issuer, topic, kind and days, together with each other and with words', async () => {
    expect(await shown({ party: 'xb' })).toEqual([[THIRD.url], PAIR]);
    expect(await shown({ issuer: 'xb-government' })).toEqual([PAIR]);
    expect(await shown({ topic: 'trade-and-finance' })).toEqual([PAIR]);
    expect(await shown({ kind: 'call' })).toEqual([[THIRD.url], PAIR]);
    expect(await shown({ kind: 'meeting' })).toEqual([]);
    expect(await shown({ from: '2025-05-03' })).toEqual([[THIRD.url]]);
    expect(await shown({ to: '2025-07-19' })).toEqual([PAIR]);
    expect(await shown({ from: '2025-05-02', to: '2025-05-02' })).toEqual([PAIR]);
    expect(await shown({ from: '2025-04-30', to: '2025-07-20' })).toEqual([[THIRD.url], PAIR]);
    expect(await shown({ from: '2025-08-01', to: '2025-01-01' })).toEqual([]);
    expect(await shown({ issuer: 'xa-president', query: 'harvest', from: '2025-05-01' })).toEqual([PAIR]);
    expect(await shown({ issuer: 'xb-government', query: 'Zürich' })).toEqual([]);
  });

  it('offer what is there', async () => {
    expect(await choices()).toEqual({
      parties: ['xa', 'xb'],
      issuers: ['xa-president', 'xb-government'],
      topics: ['trade-and-finance'],
    });
  });
});
