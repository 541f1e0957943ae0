import type { ExportedClaim, ExportedComparison, ExportedLink, ExportedStatement } from './exported.ts';

/** A claim of one side with what the other side says of the matter: what a line of a table or list shows. */
export interface ExportedPoint {
  readonly claim: ExportedClaim;
  /** Whose claim it is: 0 for the first statement, 1 for the second. */
  readonly side: 0 | 1;
  readonly statement: ExportedStatement;
  readonly facing: ExportedStatement;
  readonly linked: readonly { readonly claim: ExportedClaim; readonly link: ExportedLink }[];
}

/**
 * All points of a comparison: every claim of the first statement in the order of its text, each with its partners; then what only the
 * second statement says. No claim is left out.
 */
export function exportedPoints({ statements: [first, second], links }: ExportedComparison): readonly ExportedPoint[] {
  const theirs = new Map(second.claims.map((claim) => [claim.id, claim]));
  const linked = new Set(links.map(({ b }) => b));
  const own = first.claims.map((claim): ExportedPoint => {
    const partners = links.flatMap((link) => {
      const partner = link.a === claim.id ? theirs.get(link.b) : undefined;
      return partner ? [{ claim: partner, link }] : [];
    });
    return { claim, side: 0, statement: first, facing: second, linked: partners };
  });
  const alone = second.claims
    .filter(({ id }) => !linked.has(id))
    .map((claim): ExportedPoint => ({ claim, side: 1, statement: second, facing: first, linked: [] }));
  return [...own, ...alone];
}
