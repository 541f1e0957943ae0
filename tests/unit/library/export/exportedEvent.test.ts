import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it } from 'vitest';
import { saveComparison } from '../../../../src/library/comparisons.ts';
import { sideLetters } from '../../../../src/library/export/exported.ts';
import { type ExportedEvent, exportedEvent } from '../../../../src/library/export/exportedEvent.ts';
import { hashOf } from '../../../../src/library/hash.ts';
import { keepJudgement } from '../../../../src/library/judgement/judgements.ts';
import { keepRemark } from '../../../../src/library/remarks/remarks.ts';
import { library, type StatementRow } from '../../../../src/library/schema.ts';
import { saveStatement } from '../../../../src/library/statement/statements.ts';
import { FACTS, link, NORTH, SOUTH, sentencesAsClaims } from '../fixtures.ts';

const EAST: typeof NORTH = {
  ...NORTH,
  url: 'https://ministry.arvenia.example/5',
  issuer: 'xa-ministry',
  title: 'On the call',
  body: 'Both presidents agreed on crossings. The harvest was a matter. Corland sent observers.',
};

const save = async (page: typeof NORTH, now: number) =>
  (await saveStatement(page, sentencesAsClaims(page.body), { ...FACTS, now })).statement;

/** Compares two statements: each pair is a claim of `one` and a claim of `two`; those below `sure` are possible. */
async function compare(one: StatementRow, two: StatementRow, pairs: readonly (readonly [number, number, number])[]) {
  const turned = one.id > two.id;
  const [first, second] = turned ? [two, one] : [one, two];
  const links = pairs.map(([a, b, score]) => {
    const [x, y] = turned ? [b, a] : [a, b];
    const made = link(`${first.id}#1.${x}`, `${second.id}#1.${y}`, 'differs', score);
    return { ...made, ...(score < 0.5 && { possible: true }) };
  });
  const notes = { [`${one.id}#1.1`]: { specific: true, topics: ['asia'], candidates: [] } };
  const saved = { first, second, pairedBy: 'event', eventScore: 1, links, notes, engine: '1', now: 1 } as const;
  expect(await saveComparison(saved)).toBe(true);
}

let north: StatementRow;
let south: StatementRow;
let east: StatementRow;
const exported = async (): Promise<ExportedEvent> => {
  const event = await exportedEvent(north.id);
  if (event === null) throw new Error('The library has no three statements.');
  return event;
};

beforeEach(async () => {
  await library.delete();
  await library.open();
  [north, south, east] = [await save(NORTH, 1_000), await save(SOUTH, 2_000), await save(EAST, 3_000)];
  await compare(north, south, [[1, 1, 0.9]]);
  await compare(north, east, [
    [1, 0, 0.8],
    [2, 1, 0.3],
  ]);
  await compare(south, east, [[1, 0, 0.7]]);
});

describe('an exported event', () => {
  it('holds every statement as a source, with the day it was read and the hash of its text', async () => {
    const { event, statements, engine } = await exported();
    expect(event).toEqual({ kind: 'call', date: '2025-05-02', parties: ['xa', 'xb'] });
    expect(statements.map(({ url }) => url)).toEqual([NORTH.url, SOUTH.url, EAST.url]);
    expect(new Set(statements.map(({ code }) => code)).size).toBe(3);
    expect(statements[2]?.version).toEqual({
      number: 1,
      captured: '1970-01-01T00:00:03Z',
      sha256: await hashOf(EAST.body),
    });
    expect(engine).toBe('1');
  });

  it('names claims by side and place, and has the links of every two sides seen from the earlier', async () => {
    const { statements, links, points } = await exported();
    expect(statements[0]?.claims.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
    expect(statements[0]?.claims[1]).toMatchObject({ specific: true, topics: ['asia'], notes: [] });
    expect(links.map(({ a, b, possible }) => [a, b, possible])).toEqual([
      ['a2', 'b2', false],
      ['a2', 'c1', false],
      ['a3', 'c2', true],
      ['b2', 'c1', false],
    ]);
    const seen = new Map(statements.flatMap(({ claims }, i) => claims.map(({ id }) => [id, i] as const)));
    for (const { a, b } of links) expect(seen.get(a)).toBeLessThan(seen.get(b) ?? 0);
    expect(points.map(({ stands }) => stands.map(({ stand, claims }) => [stand, ...claims].join(' ')))).toEqual([
      ['says a1', 'silent', 'silent'],
      ['says a2', 'says b2', 'says c1'],
      ['says a3', 'silent', 'possibly c2'],
      ['silent', 'says b1', 'silent'],
      ['silent', 'says b3', 'silent'],
      ['possibly a3', 'silent', 'says c2'],
      ['silent', 'silent', 'says c3'],
    ]);
  });

  it('keeps a difference on the side that it is of, whichever statement’s id comes first', async () => {
    const { links } = await exported();
    // Of a stored link, `a` is the side whose id comes first in code-unit order.
    for (const { a, b, differences } of links) {
      const idOf = (name: string) => ({ a: north, b: south, c: east })[name.slice(0, 1)]?.id ?? '';
      const stored = { a: { start: 52, end: 55 }, b: { start: 37, end: 42 } };
      const turned = idOf(a) > idOf(b);
      expect(differences[0]).toEqual({ kind: 'number', ...(turned ? { a: stored.b, b: stored.a } : stored) });
    }
    expect(links.some(({ a }) => a.startsWith('b'))).toBe(true);
  });

  it('heeds the reader: what was set by hand, set aside and noted', async () => {
    const claim = `${north.id}#1.2`;
    await keepJudgement({ statement: north.id, other: east.id, claim, partner: `${east.id}#1.1`, verdict: 'same' }, 5);
    await keepRemark(south.id, `${south.id}#1.0`, { kind: 'boilerplate' }, 6, '1');
    await keepRemark(east.id, `${east.id}#1.2`, { kind: 'note', text: 'Who?', tags: ['check'] }, 7, '1');
    const { statements, links, points } = await exported();
    expect(links.filter(({ judged }) => judged).map(({ a, b, possible }) => [a, b, possible])).toEqual([
      ['a3', 'c2', false],
    ]);
    expect(points.filter(({ judged }) => judged)).toHaveLength(1);
    expect(statements[1]?.claims.map(({ text }) => text)).not.toContain('A telephone conversation took place');
    expect(statements[1]?.claims.map(({ id }) => id)).toEqual(['b1', 'b2']);
    expect(statements[2]?.claims[2]?.notes).toEqual([{ text: 'Who?', tags: ['check'] }]);
    expect(statements.map(({ aside }) => aside)).toEqual([0, 1, 0]);
  });

  it('tells what the reader took apart, the earlier statement’s claim first', async () => {
    const claim = `${east.id}#1.0`;
    await keepJudgement({ statement: east.id, other: south.id, claim, partner: `${south.id}#1.1`, verdict: 'none' }, 5);
    const { links, apart } = await exported();
    expect(apart).toEqual([{ a: 'b2', b: 'c1' }]);
    expect(links.map(({ a, b }) => a + b)).not.toContain('b2c1');
  });

  it('is none where fewer than three statements are there', async () => {
    expect(await exportedEvent('https://nobody.example/')).toBeNull();
  });
});

describe('the letters of a side', () => {
  it('go on after z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(sideLetters)).toEqual(['a', 'z', 'aa', 'az', 'ba', 'zz', 'aaa']);
  });
});
