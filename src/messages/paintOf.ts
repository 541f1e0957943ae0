import type { Difference } from '../engine/model.ts';
import { partsOfPartner, wordsOfParts } from '../library/judgement/linkedWords.ts';
import type { ClaimView, PairView, PartnerView, StatementView } from '../library/views.ts';
import type { DifferenceWords, PagePaint } from './contract.ts';
import { MAX_CLAIM_TEXT, MAX_DIFFERENCES, MAX_PARTNERS, MAX_PARTS } from './limits.ts';

/** What a page is told of its statement: each claim's status, and what the other side says, in words. */
export function paintOf({ own, other }: PairView): PagePaint {
  const facing = new Map(other?.claims.map((claim) => [claim.id, claim]));
  return {
    statement: own.id,
    own: { name: own.issuerName, code: own.code },
    other: other && { name: other.issuerName, code: other.code, published: other.published },
    claims: own.claims.map(({ id, start, end, text, status, partners, parts, possible = false }) => ({
      id,
      start,
      end,
      text: text.slice(0, MAX_CLAIM_TEXT),
      status,
      possible,
      ...(parts && { parts: parts.slice(0, MAX_PARTS) }),
      partners: partners.slice(0, MAX_PARTNERS).map((partner) => ({
        quote: quoteOf(partner, facing.get(partner.claim)).slice(0, MAX_CLAIM_TEXT),
        differences: differenceWords(partner, own, other),
      })),
    })),
  };
}

/** The words of a partner that are linked, with an ellipsis for those that are not. */
function quoteOf(partner: PartnerView, claim: ClaimView | undefined): string {
  const places = partsOfPartner(partner);
  return (claim && (places ? wordsOfParts(claim, places) : claim.text)) ?? '';
}

function differenceWords(partner: PartnerView, own: StatementView, other: StatementView | null): DifferenceWords[] {
  return partner.differences.slice(0, MAX_DIFFERENCES).map(({ kind, a, b }) => ({
    kind,
    own: wordsAt(own.text, a),
    other: other && wordsAt(other.text, b),
  }));
}

function wordsAt(text: string, span: Difference['a']): string | null {
  return span && text.slice(span.start, span.end).slice(0, MAX_CLAIM_TEXT);
}
