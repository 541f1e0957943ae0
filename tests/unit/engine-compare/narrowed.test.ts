import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClaimParts } from '../../../src/engine/claims/parts.ts';
import { PointedSentences } from '../../../src/engine/claims/pointedSentences.ts';
import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import { comparePoints } from '../../../src/engine/compare/compare.ts';
import { groupsOf } from '../../../src/engine/compare/narrowed.ts';
import { type Comparison, compareClaims, type Link, type Span } from '../../../src/engine/index.ts';
import { overlap } from '../../../src/engine/text/span.ts';
import { readout, troubled } from '../engine-text/readouts.ts';

const OPENING = 'President Venn spoke with Prime Minister Horak today.';
const ANSWER = 'Prime Minister Horak received a call from President Venn.';

const read = (texts: readonly string[]) =>
  texts.map((text, statement) => ({ text, language: 'en', claims: readClaims(text, { statement }) }));

/** Every claim with its status, without the opening line. */
const told = ({ statements }: Comparison): string[][] =>
  statements.map(({ claims }) => claims.slice(1).map(({ text, status }) => `${status}: ${text}`));

describe('a list against one of its matters', () => {
  const list = `${OPENING} They reviewed energy supplies and the exchange of prisoners.`;
  const one = `${ANSWER} The leaders spoke about the exchange of prisoners of war.`;

  it('is one claim by itself', () => {
    expect(readClaims(list).map(({ text }) => text)).toHaveLength(2);
  });

  it('is divided, and only the part of the matter is linked', () => {
    expect(told(comparePoints(read([list, one])))).toEqual([
      ['only: They reviewed energy supplies', 'both: the exchange of prisoners'],
      ['both: The leaders spoke about the exchange of prisoners of war'],
    ]);
    expect(told(comparePoints(read([one, list]))).reverse()).toEqual(told(comparePoints(read([list, one]))));
  });

  it('keeps its claim where claims stay as they are, and names the part', () => {
    const { statements, links } = compareClaims(read([list, one]));
    const claim = statements[0]?.claims[1];
    const link = links.find(({ a }) => a === claim?.id);
    expect(link?.parts).toEqual([[1, 0]]);
    expect(claim?.parts?.map(({ start, end }) => list.slice(start, end))[1]).toBe('the exchange of prisoners');
    expect(statements[1]?.claims[1]?.parts).toBeUndefined();
  });

  it('stays whole where the other side speaks of none of it', () => {
    const other = `${ANSWER} The ceasefire in the Sele valley must hold.`;
    expect(comparePoints(read([list, other])).statements[0]?.claims.filter((claim) => claim.of)).toEqual([]);
  });

  it('is linked part by part with another list', () => {
    const other = `${ANSWER} The two spoke of energy supplies and the exchange of prisoners.`;
    expect(comparePoints(read([list, other])).links.map(({ a, b }) => `${a} ${b}`)).toEqual([
      '0.0 1.0',
      '0.1 1.1',
      '0.2 1.2',
    ]);
  });
});

describe('the parts of a claim', () => {
  const part = (start: number, cut: number) => ({ start, end: start + 5, cut });
  const parts = [part(0, 1), part(10, 0.3), part(20, 0.03)];
  const [X, Y, Z] = ['1.4 0', '1.5 0', '1.6 2'];
  const partners = (...own: string[][]) => own.map((ids) => new Set(ids));

  it('stay together where nothing tells them apart', () => {
    expect(groupsOf(parts, partners([], [], []))).toEqual([0, 0, 0]);
    expect(groupsOf(parts, partners([X, Y], [Y, X], [X, Y]))).toEqual([0, 0, 0]);
  });

  it('part where their partners differ, and where one has none and readers often divide', () => {
    expect(groupsOf(parts, partners([X], [Y], [Z]))).toEqual([0, 1, 2]);
    expect(groupsOf(parts, partners([X], [], []))).toEqual([0, 1, 1]);
  });

  it('stay together where readers hardly divide and the other side says both in one claim', () => {
    expect(groupsOf(parts, partners(['1.4 0'], ['1.4 1'], ['1.4 2']))).toEqual([0, 1, 1]);
    expect(groupsOf(parts, partners([], ['1.4 1'], ['1.5 0']))).toEqual([0, 1, 2]);
  });

  it('stay with a linked neighbour where readers hardly divide', () => {
    expect(groupsOf(parts, partners([], [X], []))).toEqual([0, 1, 1]);
    expect(groupsOf(parts, partners([], [], [X]))).toEqual([0, 1, 1]);
  });

  it('lie in the claim in order, many as the claim may have', () => {
    fc.assert(
      fc.property(fc.oneof(readout, troubled), (text) => {
        const all = new ClaimParts(text, 'en', () => new PointedSentences(text));
        for (const claim of readClaims(text)) {
          let last = claim.start;
          const own = all.of(claim);
          expect(own.length).toBeGreaterThan(0);
          expect(own.length).toBeLessThanOrEqual(12);
          for (const { start, end } of own) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(claim.end);
        }
      }),
      { numRuns: 100, seed: 20_310_504 },
    );
  });
});

describe('claims divided and claims that name their parts', () => {
  type Name = (id: string, part: number | undefined) => string[];
  const pairsIn = ({ a, b, parts, relation }: Link, name: Name): string[][] =>
    (parts ?? [[undefined, undefined] as const]).flatMap(([i, j]) =>
      name(a, i).flatMap((x) => name(b, j).map((y) => [`${x} ${y}`, relation])),
    );

  it('are one comparison, told in two ways', () => {
    fc.assert(
      fc.property(readout, readout, readout, (a, b, c) => {
        const whole = compareClaims(read([a, b, c]));
        const apart = comparePoints(read([a, b, c]));
        const claims = new Map(whole.statements.flatMap((own) => own.claims).map((claim) => [claim.id, claim]));
        const points = new Map(apart.statements.flatMap((own) => own.claims).map((claim) => [claim.id, claim]));
        const spansOf = (id: string, part: number | undefined): string[] => {
          const claim = claims.get(id);
          const spans = claim?.parts ?? (claim ? [claim] : []);
          return spans
            .filter((_, i) => claim?.parts === undefined || part === undefined || i === part)
            .map(({ start }) => `${id.split('.')[0]}@${start}`);
        };
        const told = new Map(
          apart.links.flatMap((link) => pairsIn(link, (id) => [`${id.split('.')[0]}@${points.get(id)?.start}`])) as [
            string,
            string,
          ][],
        );
        const all = whole.links.flatMap((link) => pairsIn(link, spansOf).map(([ends]) => ends));
        expect([...told.keys()].sort()).toEqual([...new Set(all)].sort());
        for (const link of whole.links) {
          const relations = pairsIn(link, spansOf).map(([ends = '']) => told.get(ends));
          if (link.relation === 'conflict') expect(relations).toContain('conflict');
          else expect(new Set(relations)).toEqual(new Set([link.relation]));
        }
      }),
      { numRuns: 60, seed: 20_310_504 },
    );
  });

  it('tell no difference by words of other parts, but for who speaks and how, which holds of all that follows', () => {
    const holdsOn = ['actor', 'stage', 'strength', 'stance'];
    const concerns = (kind: string, words: Span | null, spans: readonly Span[]): boolean =>
      words === null ||
      spans.some((span) => overlap(words, span) || (holdsOn.includes(kind) && words.end <= span.start));
    let told = 0;
    fc.assert(
      fc.property(readout, readout, (a, b) => {
        for (const { statements, links } of [compareClaims(read([a, b])), comparePoints(read([a, b]))]) {
          const claims = new Map(statements.flatMap((own) => own.claims).map((claim) => [claim.id, claim]));
          const spansOf = (id: string, places: readonly number[] | undefined): Span[] => {
            const claim = claims.get(id);
            return claim?.parts && places ? places.flatMap((at) => claim.parts?.[at] ?? []) : claim ? [claim] : [];
          };
          for (const link of links) {
            const left = spansOf(
              link.a,
              link.parts?.map(([i]) => i),
            );
            const right = spansOf(
              link.b,
              link.parts?.map(([, j]) => j),
            );
            for (const difference of link.differences) {
              told += 1;
              const { kind } = difference;
              expect([difference, concerns(kind, difference.a, left) && concerns(kind, difference.b, right)]).toEqual([
                difference,
                true,
              ]);
            }
          }
        }
      }),
      { numRuns: 80, seed: 20_310_504 },
    );
    expect(told).toBeGreaterThan(0);
  });

  it('are told the same from either side where parts are linked crosswise, a contradiction first', () => {
    const a = 'They discussed grain exports of 40 tonnes and the release of 14 fishermen.';
    const b = 'They discussed the release of 12 fishermen and grain exports by sea of 50 tonnes a year.';
    const told = (x: string, y: string, turned: boolean) =>
      compareClaims(read([x, y])).links.map(({ relation, differences }) => [
        relation,
        differences.map((each) => {
          const [left, right] = turned ? [each.b, each.a] : [each.a, each.b];
          return [each.kind, left && a.slice(left.start, left.end), right && b.slice(right.start, right.end)];
        }),
      ]);
    const forth = told(a, b, false);
    expect(forth.length).toBeGreaterThan(0);
    expect(told(b, a, true)).toEqual(forth);
  });
});
