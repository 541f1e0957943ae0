import type { Relation, Span } from '../../engine/model.ts';
import type { ClaimView, PartnerView, PartView } from '../views.ts';

/** How a claim or a part of one stands to the other statement. `possible` where that is no fact. */
export type Standing = Pick<ClaimView, 'status' | 'possible'>;

/** How what has these partners stands. A status that rests on possible pairings alone is a possible one. */
export function standingOf(partners: readonly PartnerView[]): Standing {
  const status = statusOf(partners);
  return { status, ...(isPossible(status, partners) && { possible: true }) };
}

/** The corpus guide's rule: one `same` link makes `both`. A contradiction is never hidden behind it. */
function statusOf(partners: readonly PartnerView[]): ClaimView['status'] {
  if (partners.some(({ relation }) => relation === 'conflict')) return 'conflict';
  if (partners.some(({ relation }) => relation === 'same')) return 'both';
  return partners.length > 0 ? 'differs' : 'only';
}

const RELATIONS_OF: Partial<Record<ClaimView['status'], Relation>> = {
  both: 'same',
  differs: 'differs',
  conflict: 'conflict',
};

/** Whether a status rests on possible pairings alone: a sure difference does not make sure that both also say the same. */
function isPossible(status: ClaimView['status'], partners: readonly PartnerView[]): boolean {
  const deciding = partners.filter(({ relation }) => relation === RELATIONS_OF[status]);
  return deciding.length > 0 && deciding.every(({ possible }) => possible);
}

/**
 * How each part of a claim stands, by the partners that concern it.
 * @param spans the parts that the comparison told apart.
 * @returns null where nothing tells them apart: also once the reader has taken apart what did.
 */
export function partViews(
  claim: Span,
  spans: readonly Span[],
  partners: readonly PartnerView[],
): readonly PartView[] | null {
  if (spans.length < 2 || !standWithin(claim, spans)) return null;
  const own = spans.map((_, place) => partners.filter((partner) => concerns(partner, place)));
  const [first = []] = own;
  const alike = own.every((list) => list.length === first.length && list.every((partner) => first.includes(partner)));
  return alike ? null : spans.map(({ start, end }, place) => ({ start, end, ...standingOf(own[place] ?? []) }));
}

/** What of a claim its own side alone says: the claim, some of its parts, or nothing. */
export function saidAlone(claim: Pick<ClaimView, 'status' | 'parts' | 'start' | 'end'>): readonly Span[] {
  return claim.status === 'only' ? [claim] : (claim.parts ?? []).filter(({ status }) => status === 'only');
}

/** Whether a partner is linked with the part at this place; one that names no parts is linked with every one. */
const concerns = ({ parts }: PartnerView, place: number): boolean => parts?.some(([own]) => own === place) ?? true;

/** What was restored from a file may hold any spans: only parts that stand in the claim one after the other are shown. */
export const standWithin = (claim: Span, spans: readonly Span[]): boolean =>
  spans.every(({ start, end }, i) => start >= (spans[i - 1]?.end ?? claim.start) && start < end && end <= claim.end);
