import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, compare, type Span } from '../../../src/engine/index.ts';
import { characterEdges, readout, troubled, wholeGraphemes } from '../engine-text/readouts.ts';

const MOST = { numRuns: 200, seed: 20_310_504 };

const compared = (texts: readonly string[]): Comparison => compare(texts.map((text) => ({ text })));

function expectSpans(comparison: Comparison, texts: readonly string[]): void {
  const edges = texts.map(characterEdges);
  const places = new Map<string, Span & { readonly statement: number }>();
  comparison.statements.forEach(({ claims }, statement) => {
    let last = 0;
    for (const claim of claims) {
      const text = texts[statement] ?? '';
      expect(claim.text).toBe(text.slice(claim.start, claim.end));
      expect(claim.start).toBeGreaterThanOrEqual(last);
      expect([claim.text, wholeGraphemes(text, edges[statement] ?? new Set(), claim)]).toEqual([claim.text, true]);
      last = claim.end;
      const { start, end } = claim.of ?? claim;
      expect(start <= claim.start && claim.end <= end).toBe(true);
      places.set(claim.id, { start, end, statement });
    }
  });
  const inside = (span: Span | null, id: string): void => {
    const claim = places.get(id);
    if (!span) return;
    const text = texts[claim?.statement ?? -1] ?? '';
    const words = text.slice(span.start, span.end);
    expect([words, span.start >= (claim?.start ?? Infinity) && span.end <= (claim?.end ?? -1)]).toEqual([words, true]);
    expect([words, wholeGraphemes(text, edges[claim?.statement ?? -1] ?? new Set(), span)]).toEqual([words, true]);
  };
  for (const link of comparison.links) {
    for (const { a, b } of [...link.reasons, ...link.differences]) {
      inside(a, link.a);
      inside(b, link.b);
    }
  }
}

describe('any text at all', () => {
  it('is cut at the edges of whole characters, in order, without overlap, and all that is pointed at lies in its claim or what that is a part of', () => {
    fc.assert(
      fc.property(fc.oneof(readout, troubled), troubled, (a, b) => {
        expectSpans(compared([a, b]), [a, b]);
        expectSpans(compared([a, a]), [a, a]);
      }),
      MOST,
    );
  });
});
