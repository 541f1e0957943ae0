import { describe, expect, it } from 'vitest';
import { type Comparison, compare, type Span } from '../../../src/engine/index.ts';

/** Fictional: no such states. */
const ONE = `President Arvel of Norland spoke with Prime Minister Teska of Sudovia by telephone on 4 May. The leaders agreed to a 30-day ceasefire along the Lenna river. President Arvel stressed that foreign troops must leave the valley.

They discussed the release of 40 fishermen. The leaders agreed to stay in contact.`;
const TWO = `Prime Minister Teska spoke by telephone with President Arvel of Norland. The Prime Minister agreed to a 60-day ceasefire along the Lenna river, provided that observers are admitted. The two sides reviewed cooperation in wheat exports.

It was agreed to remain in contact.`;

const text = (i: number): string => [ONE, TWO][i] ?? '';

/** Links without ids of place: the words of both claims, the later statement's second. */
function pairsOf(comparison: Comparison, turned: boolean): string[] {
  const words = new Map(comparison.statements.flatMap(({ claims }) => claims.map((c) => [c.id, c.text] as const)));
  return comparison.links
    .map(({ a, b, relation, score, differences }) => {
      const ends = [words.get(a), words.get(b)];
      const kinds = differences.map(({ kind }) => kind).sort();
      return JSON.stringify([turned ? ends.reverse() : ends, relation, score, kinds]);
    })
    .sort();
}

function expectWithin(comparison: Comparison, texts: readonly string[]): void {
  const claims = new Map(comparison.statements.flatMap((s) => s.claims.map((c) => [c.id, c] as const)));
  const inside = (span: Span | null, id: string): void => {
    const claim = claims.get(id);
    if (!span) return;
    expect(span.start).toBeGreaterThanOrEqual(claim?.start ?? Number.POSITIVE_INFINITY);
    expect(span.end).toBeLessThanOrEqual(claim?.end ?? -1);
    expect(span.end).toBeGreaterThan(span.start);
  };
  for (const link of comparison.links) {
    expect(link.reasons.length).toBeGreaterThan(0);
    for (const { a, b } of [...link.reasons, ...link.differences]) {
      inside(a, link.a);
      inside(b, link.b);
    }
  }
  comparison.statements.forEach(({ claims: own }, i) => {
    for (const claim of own) expect(texts[i]?.slice(claim.start, claim.end)).toBe(claim.text);
  });
}

describe('compare', () => {
  it('links the ceasefires as differing or conflicting, and leaves the fishermen and the wheat alone', () => {
    const { statements, links } = compare([{ text: ONE }, { text: TWO }]);
    const at = (side: number, words: string) => statements[side]?.claims.find((claim) => claim.text.includes(words));
    const link = links.find(({ a, b }) => a === at(0, '30-day')?.id && b === at(1, '60-day')?.id);
    expect(link?.relation).not.toBe('same');
    expect(link?.differences.length).toBeGreaterThan(0);
    expect(at(0, 'fishermen')?.status).toBe('only');
    expect(at(1, 'wheat')?.status).toBe('only');
  });

  it('gives A against B what B against A gives', () => {
    const forth = compare([{ text: ONE }, { text: TWO }]);
    const back = compare([{ text: TWO }, { text: ONE }]);
    expect(pairsOf(back, true)).toEqual(pairsOf(forth, false));
  });

  it('links every claim of a statement with itself as the same', () => {
    for (const own of [ONE, TWO]) {
      const { statements, links } = compare([{ text: own }, { text: own }]);
      expect(statements[0]?.claims.length).toBeGreaterThan(1);
      statements[0]?.claims.forEach((claim, i) => {
        const other = statements[1]?.claims[i];
        expect(links.find(({ a, b }) => a === claim.id && b === other?.id)?.relation).toBe('same');
        expect(claim.status).toBe('both');
      });
    }
  });

  it('points only at words inside the claims, gives reasons, and the same again', () => {
    const comparison = compare([{ text: ONE }, { text: TWO }, { text: ONE }]);
    expectWithin(comparison, [ONE, TWO, ONE]);
    expect(compare([{ text: ONE }, { text: TWO }, { text: ONE }])).toEqual(comparison);
  });

  it('compares three statements each with each', () => {
    const { links } = compare([{ text: ONE }, { text: TWO }, { text: ONE }]);
    const pairs = new Set(links.map(({ a, b }) => `${a.split('.')[0]} ${b.split('.')[0]}`));
    expect([...pairs].sort()).toEqual(['0 1', '0 2', '1 2']);
  });

  it('has no claims and no links for a text without a sentence', () => {
    const { statements, links } = compare([{ text: '— … —' }, { text: text(0) }]);
    expect(statements[0]?.claims).toEqual([]);
    expect(links).toEqual([]);
  });
});
