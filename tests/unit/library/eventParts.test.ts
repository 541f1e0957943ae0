import 'fake-indexeddb/auto';

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { compareTwo } from '../../../src/background/visit/compareInLibrary.ts';
import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import type { Span } from '../../../src/engine/model.ts';
import { type FoundOfTwo, linksOfUnits, partedLinks, unitsOf } from '../../../src/library/event/eventParts.ts';
import { eventView } from '../../../src/library/event/eventView.ts';
import { eventRows } from '../../../src/library/export/eventRows.ts';
import { exportedEvent } from '../../../src/library/export/exportedEvent.ts';
import { keepJudgement } from '../../../src/library/judgement/judgements.ts';
import { wordsOfParts } from '../../../src/library/judgement/linkedWords.ts';
import type { Verdict } from '../../../src/library/judgement/verdicts.ts';
import { library, type StatementRow } from '../../../src/library/schema.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import type { EventView } from '../../../src/library/views.ts';
import { FACTS, link, NORTH, SOUTH } from './fixtures.ts';

const EAST: typeof NORTH = { ...NORTH, url: 'https://ministry.corland.example/5', issuer: 'xc-ministry', party: 'xc' };

const LIST = 'They reviewed energy supplies and the exchange of prisoners';
const ENERGY = 'They reviewed energy supplies';
const PRISONERS = 'the exchange of prisoners';

const save = async (page: typeof NORTH, body: string): Promise<StatementRow> =>
  (await saveStatement({ ...page, body }, readClaims(body, { language: 'en' }), FACTS)).statement;

/** Each point: by side, N S E, its stand and its words. */
const told = ({ points, sides }: EventView) =>
  points.map(({ stands }) =>
    stands.map(({ stand, claims }, i) =>
      claims.reduce<string>((said, claim) => {
        const text = (sides[i]?.text ?? '').slice(claim.start, claim.end);
        return `${said}: ${claim.places ? wordsOfParts({ ...claim, text }, new Set(claim.places)) : text}`;
      }, stand),
    ),
  );

const shown = async (statement: string): Promise<EventView> => {
  const view = await eventView(statement);
  if (!view) throw new Error('no event');
  return view;
};

describe('a claim of three statements of which each other side has another part', () => {
  const MATTER = 'The leaders spoke about the exchange of prisoners';
  const FLEET = 'The fleet must leave the bay';
  const SUPPLIES = 'Energy supplies were reviewed';
  const GUESTS = 'Guests came';
  let north: StatementRow;
  let south: StatementRow;
  let east: StatementRow;

  beforeEach(async () => {
    await library.delete();
    await library.open();
    north = await save(NORTH, `${LIST}.`);
    south = await save(SOUTH, `${MATTER}. ${FLEET}.`);
    east = await save(EAST, `${SUPPLIES}. ${GUESTS}.`);
    const by = { pairedBy: 'event', eventScore: 1 } as const;
    await compareTwo(north.id, south.id, by, '1');
    await compareTwo(north.id, east.id, by, '1');
    await compareTwo(south.id, east.id, by, '1');
  });

  const judge = (partner: StatementRow, verdict: Verdict) =>
    keepJudgement(
      { statement: north.id, other: partner.id, claim: `${north.id}#1.0`, partner: `${partner.id}#1.0`, verdict },
      5,
    );

  it('makes a point with each of them: nobody says what they do not', async () => {
    const view = await shown(north.id);
    expect(told(view)).toEqual([
      [`says: ${ENERGY} …`, 'silent', `says: ${SUPPLIES}`],
      [`says: … ${PRISONERS}`, `says: ${MATTER}`, 'silent'],
      ['silent', `says: ${FLEET}`, 'silent'],
      ['silent', 'silent', `says: ${GUESTS}`],
    ]);
    expect(new Set(view.points.map(({ id }) => id)).size).toBe(4);
    // What the overview counts are claims.
    expect(view.sides[0]?.claims).toHaveLength(1);
  });

  it('says it from the other sides too', async () => {
    expect(told(await shown(south.id)).map((stands) => stands[0])).toEqual([
      `says: ${MATTER}`,
      `says: ${FLEET}`,
      'silent',
      'silent',
    ]);
  });

  it('leaves as such: the rows say the part, the links which parts they join', async () => {
    const event = await exportedEvent(north.id);
    if (!event) throw new Error('no event');
    const [claim] = event.statements[0]?.claims ?? [];
    expect(claim?.parts?.map(({ start, end }) => LIST.slice(start, end))).toEqual([ENERGY, PRISONERS]);
    expect(event.points.slice(0, 2).map(({ stands }) => stands[0])).toEqual([
      { stand: 'says', claims: ['a1'], parts: [[0]] },
      { stand: 'says', claims: ['a1'], parts: [[1]] },
    ]);
    expect(event.points[0]?.stands[2]).toEqual({ stand: 'says', claims: ['c1'] });
    expect(event.links.map(({ a, b, parts }) => [a, b, parts])).toEqual([
      ['a1', 'b1', [[1, 0]]],
      ['a1', 'c1', [[0, 0]]],
    ]);
    const rows = eventRows(event).flatMap((group) => (group.saidBy === 'one' ? [] : group.rows));
    expect(rows.map(({ stands, links }) => [stands[0]?.claims[0]?.said, ...links.map((one) => one.link.b)])).toEqual([
      [`${ENERGY} …`, 'c1'],
      [`… ${PRISONERS}`, 'b1'],
    ]);
  });

  it('follows the reader: the point of which they judged is theirs, and what nothing tells apart is one', async () => {
    await judge(south, 'conflict');
    const view = await shown(north.id);
    expect(view.points.slice(0, 2).map(({ relation, judged = false }) => [relation === 'conflict', judged])).toEqual([
      [false, false],
      [true, true],
    ]);
    await judge(south, 'none');
    await judge(east, 'none');
    expect(told(await shown(north.id))[0]?.[0]).toBe(`says: ${LIST}`);
  });
});

describe('the parts of an event’s claims', () => {
  const claims = new Map(['n', 's', 'e'].map((id) => [id, { start: 10, end: 60, text: id.padEnd(50, '.') }]));
  const note = (parts: readonly Span[]) => ({ specific: false, topics: [], candidates: [], parts });
  const spans = (...ends: number[]) => ends.slice(1).map((end, i) => ({ start: ends[i] ?? 0, end }));
  const found = (
    a: string,
    b: string,
    parts?: readonly (readonly [number, number])[],
    own?: readonly Span[],
  ): FoundOfTwo => ({
    links: [{ ...link(a, b, 'same', 0.9), ...(parts && { parts }) }],
    notes: own ? { [a]: note(own) } : {},
  });

  it('are all that any comparison tells apart, and each link has its own of them', () => {
    const { parts, links } = partedLinks(claims, [
      found('n', 's', [[1, 0]], spans(10, 30, 60)),
      found('n', 'e', [[0, 0]], spans(10, 20, 60)),
    ]);
    expect(parts.get('n')).toEqual(spans(10, 20, 30, 60));
    expect(links.map((one) => one.parts)).toEqual([[[2, 0]], [[0, 0]]]);
  });

  it('are linked all of them where a whole claim is, and none where nothing tells them apart', () => {
    const whole = found('n', 'e');
    const { links } = partedLinks(claims, [found('n', 's', [[1, 0]], spans(10, 30, 60)), whole]);
    expect(links.map((one) => one.parts)).toEqual([
      [[1, 0]],
      [
        [0, 0],
        [1, 0],
      ],
    ]);
    const alike = partedLinks(claims, [{ ...whole, notes: { n: note(spans(10, 30, 60)) } }]);
    expect([alike.parts.size, alike.links[0]?.parts]).toEqual([0, undefined]);
    const both = found(
      'n',
      's',
      [
        [0, 0],
        [1, 0],
      ],
      spans(10, 30, 60),
    );
    expect(partedLinks(claims, [both]).parts.size).toBe(0);
  });

  it('are linked one with one where two claims are the same words', () => {
    const same = new Map([...claims].map(([id, claim]) => [id, { ...claim, text: 'x'.repeat(50) }]));
    const own = spans(10, 30, 60);
    const all = [found('n', 'e'), found('n', 's', [[0, 0]], own), found('e', 's', [[0, 0]], own)];
    const pairs = (of: typeof claims) => partedLinks(of, all).links[0]?.parts;
    expect(pairs(same)).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(pairs(claims)).toHaveLength(4);
  });

  it('are none where the library has spans that are none of the claim', () => {
    for (const spoilt of [spans(10, 60), spans(0, 30, 60), spans(10, 30, 61), [...spans(10, 30, 60)].reverse()]) {
      const { parts, links } = partedLinks(claims, [found('n', 's', [[1, 0]], spoilt)]);
      expect([parts.size, links[0]?.parts]).toEqual([0, undefined]);
    }
  });

  it('stand in their claim in order, lose no link, and name only parts that are there', () => {
    const division = fc
      .uniqueArray(fc.integer({ min: 11, max: 59 }), { maxLength: 4 })
      .map((cuts) => spans(10, ...cuts.sort((x, y) => x - y), 60));
    const place = fc.tuple(fc.nat(4), fc.nat(4));
    const two = fc.constantFrom(['n', 's'] as const, ['n', 'e'] as const, ['s', 'e'] as const);
    const one = fc
      .record({
        two,
        a: division,
        b: division,
        parts: fc.option(fc.array(place, { minLength: 1 }), { nil: undefined }),
      })
      .map(
        ({ two: [a, b], parts, ...own }): FoundOfTwo => ({
          links: [{ ...link(a, b, 'same', 0.9), ...(parts && { parts }) }],
          notes: { [a]: note(own.a), [b]: note(own.b) },
        }),
      );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 3 }), (all) => {
        const parted = partedLinks(claims, all);
        for (const own of parted.parts.values()) {
          expect(own.length).toBeGreaterThan(1);
          for (const [i, { start, end }] of own.entries())
            expect(start >= (own[i - 1]?.end ?? 10) && start < end && end <= 60).toBe(true);
        }
        const units = [...claims].flatMap(([id, claim]) => unitsOf({ id, ...claim }, parted));
        const ids = new Set(units.map(({ id }) => id));
        expect(ids.size).toBe(units.length);
        expect(parted.links).toHaveLength(all.length);
        for (const own of parted.links) {
          const ends = linksOfUnits({ ...parted, links: [own] });
          expect(ends.length).toBeGreaterThan(0);
          for (const { a, b } of ends) expect(ids.has(a) && ids.has(b)).toBe(true);
        }
      }),
    );
  });
});
