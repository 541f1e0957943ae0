import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsOf } from '../../../src/engine/compare/points.ts';
import type { Link, Relation } from '../../../src/engine/index.ts';

/** Made-up comparisons: three to five statements of a few claims each, and links between any two claims of different ones. */

interface MadeUp {
  readonly sizes: readonly number[];
  readonly links: readonly (readonly [
    from: number,
    to: number,
    score: number,
    relation: Relation,
    possible: boolean,
  ])[];
  readonly turn: readonly number[];
}

const madeUp: fc.Arbitrary<MadeUp> = fc.record({
  sizes: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 5 }),
  links: fc.array(
    fc.tuple(
      fc.nat(1000),
      fc.nat(1000),
      // Few scores: many links are equally sure.
      fc.constantFrom(0.5, 0.7, 0.9),
      fc.constantFrom<Relation>('same', 'differs', 'conflict'),
      fc.boolean(),
    ),
    { minLength: 5, maxLength: 30 },
  ),
  turn: fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 }),
});

type Statement = readonly { readonly id: string; readonly text: string; readonly start: number }[];

const words = (claims: readonly string[], statements: readonly Statement[]): string[] => {
  const texts = new Map(statements.flat().map(({ id, text }) => [id, text]));
  return claims.map((id) => texts.get(id) ?? '').sort();
};

/** The points in words, whatever the statements are called: who says what, and how the claims stand to each other. */
function pointsIn({ sizes, links }: MadeUp, order: readonly number[]): string[] {
  const statements = order.map(
    (statement, place): Statement =>
      Array.from({ length: sizes[statement] ?? 0 }, (_, i) => ({
        id: `${place}.${i}`,
        text: `claim ${i} of ${statement}`,
        start: i * 10,
      })),
  );
  const all = sizes.flatMap((size, statement) => Array.from({ length: size }, (_, i) => ({ statement, i })));
  const seen = new Set<string>();
  const drawn = links.flatMap(([from, to, score, relation, possible]): Link[] => {
    const [x, y] = [all[from % all.length], all[to % all.length]];
    if (!x || !y || x.statement === y.statement) return [];
    const ends = [x, y].map(({ statement, i }) => `${order.indexOf(statement)}.${i}`).sort();
    const name = [x, y]
      .map(({ statement, i }) => `${statement}.${i}`)
      .sort()
      .join(' ');
    if (seen.has(name)) return [];
    seen.add(name);
    const [a = '', b = ''] = ends;
    return [{ a, b, score, relation, reasons: [], differences: [], ...(possible && { possible: true }) }];
  });
  // The engine gives links by pairs of statements, and these stand in the order of the statements.
  const given = [...drawn].sort((l, m) => (`${l.a} ${l.b}` < `${m.a} ${m.b}` ? -1 : 1));
  return pointsOf(
    statements.map((claims) => ({ claims })),
    given,
  )
    .map(({ claims, saidBy, leftOutBy, relation }) =>
      JSON.stringify([
        words(claims.flat(), statements),
        saidBy.map((i) => order[i]).sort(),
        leftOutBy.map((i) => order[i]).sort(),
        relation,
      ]),
    )
    .sort();
}

const MANY = { numRuns: 1500, seed: 20_310_506 };

describe('the points of any made-up comparison', () => {
  it('are the same in every order of the statements', () => {
    let joined = 0;
    fc.assert(
      fc.property(madeUp, (comparison) => {
        const straight = comparison.sizes.map((_, i) => i);
        const { turn } = comparison;
        const other = [...straight].sort((x, y) => (turn[x] ?? 0) - (turn[y] ?? 0) || x - y);
        const points = pointsIn(comparison, straight);
        expect(pointsIn(comparison, other)).toEqual(points);
        if (points.some((point) => !point.endsWith('null]'))) joined++;
      }),
      MANY,
    );
    expect(joined).toBeGreaterThan(MANY.numRuns / 4);
  });

  it('hold every claim once, and tell of each statement whether it says them', () => {
    fc.assert(
      fc.property(madeUp, (comparison) => {
        const straight = comparison.sizes.map((_, i) => i);
        const points = pointsIn(comparison, straight).map(
          (point) => JSON.parse(point) as [string[], number[], number[], Relation | null],
        );
        expect(points.flatMap(([claims]) => claims).sort()).toEqual(
          comparison.sizes.flatMap((size, s) => Array.from({ length: size }, (_, i) => `claim ${i} of ${s}`)).sort(),
        );
        for (const [claims, saidBy, leftOutBy, relation] of points) {
          expect([...saidBy, ...leftOutBy].sort()).toEqual(straight);
          expect(relation === null).toBe(claims.length === 1);
        }
      }),
      MANY,
    );
  });
});
