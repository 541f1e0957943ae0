import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { listReads, recordListRead } from '../../../src/library/find/listReads.ts';
import {
  askedSince,
  beginSearch,
  markInterrupted,
  STALE,
  searchesOf,
  searchOf,
  updateSearch,
} from '../../../src/library/find/searches.ts';
import { beginWatch, updateWatch, WATCH_FOR, watches, watchesOn, watchOf } from '../../../src/library/find/watches.ts';
import { library } from '../../../src/library/schema.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { lastChange } from '../../../src/library/statement/textVersions.ts';
import { FACTS, NORTH, sentencesAsClaims } from './fixtures.ts';

const save = (body = NORTH.body, now = 1_000) =>
  saveStatement({ ...NORTH, body }, sentencesAsClaims(body), { ...FACTS, now });
const of = { statement: NORTH.url, issuer: 'xb-government', state: 'running' } as const;

beforeEach(async () => {
  await library.delete();
  await library.open();
  await save();
});

describe('a search', () => {
  it('is begun once, and again when it is over', async () => {
    const row = await beginSearch(of, 5);
    expect(row).toMatchObject({ ...of, id: `${NORTH.url} xb-government`, requests: 0, startedAt: 5, touchedAt: 5 });
    expect(await beginSearch(of, 6)).toBeNull();
    await updateSearch(row?.id ?? '', { state: 'nothing', requests: 3, refused: ['https://x.example/1'] }, 7);
    expect(await searchOf(NORTH.url, 'xb-government')).toMatchObject({ state: 'nothing', requests: 3, touchedAt: 7 });
    expect(await beginSearch(of, 8)).toMatchObject({ state: 'running', requests: 0, refused: ['https://x.example/1'] });
  });

  it('of a worker that was ended can be begun again', async () => {
    await beginSearch(of, 5);
    expect(await beginSearch(of, 5 + STALE)).not.toBeNull();
    await markInterrupted(9);
    expect((await searchesOf(NORTH.url)).map(({ state }) => state)).toEqual(['interrupted']);
    expect(await beginSearch(of, 10)).not.toBeNull();
  });

  it('belongs to a statement of the library', async () => {
    await expect(beginSearch({ ...of, statement: 'https://nowhere.example/' }, 1)).rejects.toMatchObject({
      key: 'problem_unknown_statement',
    });
    expect(await searchOf('https://nowhere.example/', 'xb-government')).toBeNull();
  });

  it('that waits for access is found by when it was asked', async () => {
    await beginSearch({ ...of, state: 'asked' }, 100);
    expect(await askedSince(101)).toEqual([]);
    expect(await askedSince(100)).toHaveLength(1);
  });
});

describe('a watch', () => {
  it('lasts three days, and is listed soonest first', async () => {
    await beginWatch(NORTH.url, 'b', 1_000, 3_000);
    const row = await beginWatch(NORTH.url, 'a', 1_000, 2_000);
    expect(row.until).toBe(1_000 + WATCH_FOR);
    expect((await watchesOn()).map(({ issuer }) => issuer)).toEqual(['a', 'b']);
    await updateWatch(row.id, { state: 'stopped' });
    expect((await watchesOn()).map(({ issuer }) => issuer)).toEqual(['b']);
    expect(await watches(NORTH.url)).toHaveLength(2);
    expect(await watches('other')).toEqual([]);
    expect(await watchOf(row.id)).toMatchObject({ state: 'stopped' });
  });
});

describe('versions', () => {
  it('give the last change', async () => {
    expect(await lastChange(NORTH.url)).toBeNull();
    await save('The presidents spoke. They agreed on little.', 2_000);
    expect(await lastChange(NORTH.url)).toEqual({
      before: { number: 1, text: NORTH.body, readAt: 1_000 },
      after: { number: 2, text: 'The presidents spoke. They agreed on little.', readAt: 2_000 },
    });
    expect(await lastChange('other')).toBeNull();
  });
});

describe('a page that changes with every visit', () => {
  it('keeps its first text and the last ones, with their points', async () => {
    for (let visit = 2; visit <= 60; visit++) await save(`They spoke. This was visit ${visit}.`, visit);
    const numbers = (
      await library.versions.where('[statement+number]').between([NORTH.url, 0], [NORTH.url, 99]).toArray()
    ).map(({ number }) => number);
    expect(numbers).toEqual([1, ...Array.from({ length: 49 }, (_, at) => at + 12)]);
    const claimed = new Set((await library.claims.toArray()).map(({ version }) => version));
    expect([...claimed].sort((a, b) => a - b)).toEqual(numbers);
    expect((await lastChange(NORTH.url))?.before.number).toBe(59);
  });
});

describe('what was kept before searches were', () => {
  it('is still there', async () => {
    await library.delete();
    const old = new Dexie('counterpart');
    old.version(1).stores({
      statements: 'id, day, issuer',
      versions: '[statement+number]',
      claims: 'id, [statement+version]',
      comparisons: 'id, *sides',
    });
    await old.table('statements').put({ id: 'kept', day: '2025-05-02', issuer: 'xa-president', currentVersion: 1 });
    old.close();
    await library.open();
    expect(await library.statements.get('kept')).toMatchObject({ issuer: 'xa-president' });
    expect(await beginSearch({ ...of, statement: 'kept' }, 1)).not.toBeNull();
  });
});

describe('when lists were read', () => {
  it('is kept for each issuer', async () => {
    const read = { issuer: 'a', at: 1, url: 'https://a.example/feed', outcome: 'read', entries: 3 } as const;
    await recordListRead(read);
    await recordListRead({ ...read, at: 2, outcome: 'server', entries: 0 });
    await recordListRead({ ...read, issuer: 'b' });
    expect((await listReads()).map(({ issuer, at, outcome }) => [issuer, at, outcome])).toEqual([
      ['a', 2, 'server'],
      ['b', 1, 'read'],
    ]);
  });
});
