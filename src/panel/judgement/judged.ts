import type { ClaimView, PairView } from '../../library/views.ts';

/** Whether the reader's own word has a part in how a claim stands: linked, taken apart, divided or joined. */
export function isJudged({ id, partners }: Pick<ClaimView, 'id' | 'partners'>, pair: PairView): boolean {
  return partners.some(({ judged }) => judged) || apart(id, pair) || formed(id, pair);
}

function apart(claim: string, { judged }: PairView): boolean {
  return judged.unlinked.some(({ own, other }) => own === claim || other === claim);
}

function formed(claim: string, { remarks = [] }: PairView): boolean {
  return remarks.some(({ row, claims }) => row.kind !== 'note' && claims.includes(claim));
}
