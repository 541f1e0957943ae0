import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it } from 'vitest';
import type { Span } from '../../../src/engine/model.ts';
import { saveComparison } from '../../../src/library/comparisons.ts';
import { eventView } from '../../../src/library/event/eventView.ts';
import { keepJudgement } from '../../../src/library/judgement/judgements.ts';
import { library, type StatementRow } from '../../../src/library/schema.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import type { EventView } from '../../../src/library/views.ts';
import { FACTS, link, NORTH, SOUTH, sentencesAsClaims } from './fixtures.ts';

const EAST: typeof NORTH = {
  ...NORTH,
  url: 'https://ministry.corland.example/5',
  issuer: 'xc-ministry',
  party: 'xc',
  body: 'Both presidents agreed on crossings. The harvest was a matter. Corland sent observers.',
};

const save = async (page: typeof NORTH) => (await saveStatement(page, sentencesAsClaims(page.body), FACTS)).statement;

interface Pairing {
  readonly a: number;
  readonly b: number;
  readonly relation?: 'same' | 'differs';
  readonly possible?: boolean;
  readonly score?: number;
  /** Which part of `a` is linked; all of it where none is named. */
  readonly part?: number;
}

/** Compares two statements: claim `a` of `one` with claim `b` of `two`. */
async function compare(
  one: StatementRow,
  two: StatementRow,
  pairings: readonly Pairing[],
  version = 1,
  parts: Readonly<Record<string, readonly Span[]>> = {},
) {
  const turned = one.id > two.id;
  const [first, second] = turned ? [two, one] : [one, two];
  const links = pairings.map(({ a, b, relation = 'same', possible = false, score = 0.9, part }) => {
    const [x, y] = turned ? [b, a] : [a, b];
    const made = link(`${first.id}#${version}.${x}`, `${second.id}#${version}.${y}`, relation, possible ? 0.3 : score);
    const own = part === undefined ? null : { parts: [turned ? ([0, part] as const) : ([part, 0] as const)] };
    return { ...made, ...(possible && { possible }), ...own };
  });
  const ids = [first, second].flatMap(({ id }) => [0, 1, 2].map((claim) => `${id}#1.${claim}`));
  const found = { specific: true, topics: ['asia'], candidates: [] };
  const notes = Object.fromEntries(ids.map((id) => [id, { ...found, ...(parts[id] && { parts: parts[id] }) }]));
  const saved = { first, second, pairedBy: 'event', eventScore: 1, links, notes, engine: '1', now: 1 } as const;
  expect(await saveComparison(saved)).toBe(true);
}

/** Each point by the stand of each side, N S E: `says silent possibly`. */
const stands = (view: EventView | null) =>
  view?.points.map((point) => point.stands.map(({ stand }) => stand).join(' ')) ?? [];

let north: StatementRow;
let south: StatementRow;
let east: StatementRow;

beforeEach(async () => {
  await library.delete();
  await library.open();
  [north, south, east] = [await save(NORTH), await save(SOUTH), await save(EAST)];
  await compare(north, south, [
    { a: 0, b: 0 },
    { a: 1, b: 1, relation: 'differs' },
  ]);
});

describe('the points of an event', () => {
  it('are none while there are fewer than three statements', async () => {
    expect(await eventView(north.id)).toBeNull();
    expect(await eventView('https://nobody.example/')).toBeNull();
  });

  it('say of each side whether it makes the point, the open statement first', async () => {
    await compare(north, east, [
      { a: 1, b: 0 },
      { a: 2, b: 1 },
    ]);
    await compare(south, east, [{ a: 1, b: 0 }]);
    const view = await eventView(north.id);
    expect(view?.sides.map(({ id }) => id)).toEqual([north.id, south.id, east.id]);
    expect(stands(view)).toEqual([
      ...['says says silent', 'says says says', 'says silent says'],
      ...['silent says silent', 'silent silent says'],
    ]);
    expect(view?.points.map(({ relation }) => relation)).toEqual(['same', 'differs', 'same', null, null]);
    expect(view?.sides[2]?.claims[0]).toMatchObject({ specific: true, topics: ['asia'] });
    expect((await eventView(east.id))?.sides[0]?.id).toBe(east.id);
  });

  it('never call a side silent that was not compared with all who make the point', async () => {
    await compare(north, east, []);
    expect(stands(await eventView(north.id))).toEqual([
      ...['says says unknown', 'says says unknown', 'says silent silent'],
      'silent says unknown',
      ...['silent unknown says', 'silent unknown says', 'silent unknown says'],
    ]);
  });

  it('never call a side silent that possibly makes the point, nor take that for a fact', async () => {
    await compare(north, east, [{ a: 2, b: 1, possible: true }]);
    await compare(south, east, []);
    const view = await eventView(north.id);
    expect(stands(view)[2]).toBe('says silent possibly');
    expect(view?.points[2]?.stands[2]?.claims.map(({ id }) => id)).toEqual([`${east.id}#1.1`]);
    expect(stands(view)).toContain('possibly silent says');
  });

  it('never call a side silent that is linked with a part, also where most who make the point are not', async () => {
    const claim = `${north.id}#1.2`;
    const start = NORTH.body.indexOf('They discussed');
    const parts = {
      [claim]: [
        { start, end: start + 14 },
        { start: start + 15, end: start + 26 },
      ],
    };
    await compare(north, south, [{ a: 2, b: 1, part: 0 }], 1, parts);
    await compare(north, east, [{ a: 2, b: 1, score: 0.6 }]);
    await compare(south, east, [{ a: 1, b: 1 }]);
    const view = await eventView(north.id);
    const own = view?.points.filter(({ stands: [first] }) => first?.claims.some(({ id }) => id === claim)) ?? [];
    expect(own.map((point) => point.stands.map(({ stand }) => stand).join(' '))).toEqual([
      'says says says',
      'says silent possibly',
    ]);
    expect(own.map(({ stands: [first] }) => first?.claims[0]?.places)).toEqual([[0], [1]]);
  });

  it('heed the reader’s word', async () => {
    await compare(north, east, [{ a: 2, b: 1, possible: true }]);
    await compare(south, east, []);
    const [claim, partner] = [`${north.id}#1.2`, `${east.id}#1.1`];
    await keepJudgement({ statement: north.id, other: east.id, claim, partner, verdict: 'same' }, 5);
    expect(stands(await eventView(north.id))[2]).toBe('says silent says');
    await keepJudgement({ statement: north.id, other: east.id, claim, partner, verdict: 'none' }, 6);
    expect(stands(await eventView(north.id))[2]).toBe('says silent silent');
  });

  it('count no comparison of a text that has changed since', async () => {
    await compare(north, east, [{ a: 2, b: 1 }]);
    await compare(south, east, []);
    const page = { ...EAST, body: `${EAST.body} It was cold.` };
    await saveStatement(page, sentencesAsClaims(page.body), { ...FACTS, now: 9_000 });
    expect(stands(await eventView(north.id))[2]).toBe('says silent unknown');
  });
});
