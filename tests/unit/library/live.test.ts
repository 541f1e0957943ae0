import 'fake-indexeddb/auto';

import { beforeEach, expect, it, vi } from 'vitest';
import { saveComparison } from '../../../src/library/comparisons.ts';
import { sidesOf } from '../../../src/library/judgement/pairRows.ts';
import { pairView } from '../../../src/library/judgement/pairView.ts';
import { watchLibrary } from '../../../src/library/live.ts';
import { library, type StatementRow } from '../../../src/library/schema.ts';
import { saveStatement, statementOfPage } from '../../../src/library/statement/statements.ts';
import { eventually } from '../eventually.ts';
import { FACTS, NORTH, SOUTH, sentencesAsClaims } from './fixtures.ts';

const save = async (page: typeof NORTH) => (await saveStatement(page, sentencesAsClaims(page.body), FACTS)).statement;

async function compare(own: StatementRow, other: StatementRow) {
  const [first, second] = sidesOf(own.id, other.id)[0] === own.id ? [own, other] : [other, own];
  await saveComparison({
    first,
    second,
    pairedBy: 'event',
    eventScore: 1,
    links: [],
    notes: {},
    engine: '1',
    now: 2_000,
  });
}

beforeEach(async () => {
  await library.delete();
  await library.open();
});

it.each([
  ['in one step', () => pairView(NORTH.url)],
  ['step by step', async () => ((await statementOfPage(NORTH.url)) === null ? null : pairView(NORTH.url))],
  ['through other functions', () => Promise.resolve().then(() => pairView(NORTH.url))],
])('a query that reads %s is asked again after every change', async (_, query) => {
  const seen: (string | null)[] = [];
  const fail = vi.fn();
  const stop = watchLibrary(
    query,
    (view) => seen.push(view && `${view.own.versions} ${view.other?.id ?? 'alone'}`),
    fail,
  );
  await eventually(() => expect(seen).toEqual([null]));
  const own = await save(NORTH);
  await eventually(() => expect(seen.at(-1)).toBe('1 alone'));
  await compare(own, await save(SOUTH));
  await eventually(() => expect(seen.at(-1)).toBe(`1 ${SOUTH.url}`));
  await save({ ...NORTH, body: 'Another text.' });
  await eventually(() => expect(seen.at(-1)).toBe(`2 ${SOUTH.url}`));
  stop();
  const before = seen.length;
  await save({ ...NORTH, body: 'A third text.' });
  expect(seen).toHaveLength(before);
  expect(fail).not.toHaveBeenCalled();
});

it('tells why a query failed', async () => {
  const fail = vi.fn();
  watchLibrary(async () => Promise.reject(new Error('no')), vi.fn(), fail);
  await eventually(() => expect(fail).toHaveBeenCalledWith(new Error('no')));
});
