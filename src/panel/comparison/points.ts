import { saidAlone } from '../../library/judgement/claimStanding.ts';
import type { ClaimView, PairView, StatementView } from '../../library/views.ts';

/** An entry of the list: a claim of one side with the claims that it is linked with on the other. */
export interface Point {
  /** The claim's id: it names the point for as long as the claim exists, whatever its status. */
  readonly id: string;
  readonly claim: ClaimView;
  /** Whose claim it is. */
  readonly side: StatementView;
  readonly facing: StatementView | null;
  /** Whether the claim is one of the open page's statement. */
  readonly here: boolean;
  readonly linked: readonly LinkedClaim[];
}

/** A claim of the facing statement, and how it is linked. */
export interface LinkedClaim {
  readonly claim: ClaimView;
  readonly partner: ClaimView['partners'][number];
}

/** In the order in which points are listed. */
export const FILTERS = ['missing', 'conflict', 'differs', 'both', 'only', 'pending'] as const;
/** What a point is counted as; `missing` is a point of the other side that the open statement leaves out. */
export type PointFilter = (typeof FILTERS)[number];
export type Filter = PointFilter | 'all';

/**
 * The points of a pair, the ones that cannot be seen on the page first: missing here, then contradictions and differences,
 * then what both say, then what only the open statement says; each in the order of its text.
 */
export function pointsOf(pair: PairView): readonly Point[] {
  const { own, other } = pair;
  const missing = (other?.claims ?? []).filter((claim) => saidAlone(claim).length > 0);
  const ownClaims = byId(own);
  const otherClaims = byId(other);
  const points = [
    ...missing.map((claim) => pointOf(claim, other ?? own, own, ownClaims, false)),
    ...own.claims.map((claim) => pointOf(claim, own, other, otherClaims, true)),
  ];
  return FILTERS.flatMap((filter) => points.filter((point) => filterOf(point) === filter));
}

/** The point of any claim of the pair, also of one that the list shows under its partner; null where it is gone. */
export function pointOfClaim(pair: PairView, id: string): Point | null {
  const { own, other } = pair;
  const here = own.claims.find((claim) => claim.id === id);
  if (here) return pointOf(here, own, other, byId(other), true);
  const there = other?.claims.find((claim) => claim.id === id);
  return there && other ? pointOf(there, other, own, byId(own), false) : null;
}

type ClaimsById = ReadonlyMap<string, ClaimView>;

function byId(statement: StatementView | null): ClaimsById {
  return new Map(statement?.claims.map((claim) => [claim.id, claim]));
}

function pointOf(
  claim: ClaimView,
  side: StatementView,
  facing: StatementView | null,
  facingClaims: ClaimsById,
  here: boolean,
): Point {
  const linked = claim.partners.flatMap((partner) => {
    const partnerClaim = facingClaims.get(partner.claim);
    return partnerClaim === undefined ? [] : [{ claim: partnerClaim, partner }];
  });
  return { id: claim.id, claim, side, facing, here, linked };
}

/** The filter under which a point is listed first. */
export function filterOf(point: Point): PointFilter {
  const { claim, here } = point;
  return isMissing(point) ? 'missing' : (filtersOfClaim(claim, here)[0] ?? 'pending');
}

/** The filters that show a point. */
export const filtersOf = (point: Point): readonly PointFilter[] =>
  isMissing(point) ? ['missing'] : filtersOfClaim(point.claim, point.here);

/** Whether a point, or a part of it, is one that the open page leaves out: then it is listed as such, whatever its other parts are. */
export const isMissing = ({ claim, here }: Pick<Point, 'claim' | 'here'>): boolean =>
  !here && saidAlone(claim).length > 0;

/** The filters that leave a claim marked, by what it is and by what a part of it is alone; `here`: whether it is the open page's. */
export function filtersOfClaim(claim: ClaimView, here: boolean): readonly PointFilter[] {
  const alone = here ? 'only' : 'missing';
  if (claim.status === 'only') return [alone];
  return saidAlone(claim).length > 0 ? [claim.status, alone] : [claim.status];
}

/**
 * The points that a filter shows. `kept` is shown in any case: a point that the reader is at does not vanish from under
 * them because its status has changed.
 */
export function filtered(points: readonly Point[], filter: Filter, kept: string | null): readonly Point[] {
  return filter === 'all' ? points : points.filter((point) => filtersOf(point).includes(filter) || point.id === kept);
}

/** The points that speak of a topic, on either side; all of them for null. */
export function ofTopic(points: readonly Point[], topic: string | null): readonly Point[] {
  return topic === null
    ? points
    : points.filter(({ claim, linked }) =>
        [claim, ...linked.map((link) => link.claim)].some((one) => speaksOf(one, topic)),
      );
}

/** Whether a claim speaks of a topic; any does where none is asked for. */
export const speaksOf = ({ topics }: Pick<ClaimView, 'topics'>, topic: string | null): boolean =>
  topic === null || (topics?.includes(topic) ?? false);

/** How many points each filter shows. */
export function filterCounts(points: readonly Point[]): Readonly<Record<Filter, number>> {
  const counts = { missing: 0, conflict: 0, differs: 0, both: 0, only: 0, pending: 0, all: points.length };
  for (const point of points) for (const filter of filtersOf(point)) counts[filter] += 1;
  return counts;
}

/** The filter to begin with: the first that shows anything. */
export function firstFilter(points: readonly Point[]): Filter {
  const counts = filterCounts(points);
  return FILTERS.find((filter) => counts[filter] > 0) ?? 'all';
}

/** The point of the list that shows a claim: its own, or that of the open page's claim that it is linked with. */
export function listedAs(points: readonly Point[], claim: string): string | null {
  const own = points.find(({ id }) => id === claim);
  if (own) return own.id;
  return points.find(({ linked }) => linked.some((link) => link.claim.id === claim))?.id ?? null;
}
