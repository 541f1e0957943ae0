import type { EventPoint, Link } from '../../engine/model.ts';
import type { Stand } from '../../engine/signs.ts';

/** Sides, each with a code of its own: of several that share one, the second is `US 2`. */
export function distinct<Side extends { readonly code: string }>(sides: readonly Side[]): readonly Side[] {
  return sides.map((side, place) => {
    const before = sides.slice(0, place).filter(({ code }) => code === side.code).length;
    return before === 0 ? side : { ...side, code: `${side.code} ${before + 1}` };
  });
}

/** How many sides make a point. */
export type SaidBy = 'all' | 'several' | 'one';

/** A point of an event, as far as it tells who says it. */
export interface StoodTo {
  readonly stands: readonly { readonly stand: Stand }[];
}

/** The points by how many sides say them: all, several, one alone; each in the order given. Groups without a point are left out. */
export function bySpeakers<Point extends StoodTo>(
  points: readonly Point[],
  sides: number,
): readonly { readonly saidBy: SaidBy; readonly points: readonly Point[] }[] {
  const saidBy = ({ stands }: StoodTo): SaidBy => {
    const speakers = stands.filter(({ stand }) => stand === 'says').length;
    return speakers === sides ? 'all' : speakers > 1 ? 'several' : 'one';
  };
  return (['all', 'several', 'one'] as const)
    .map((group) => ({ saidBy: group, points: points.filter((point) => saidBy(point) === group) }))
    .filter((group) => group.points.length > 0);
}

/** Where a side stands to a point, and with which claims, by their ids. */
export interface SideStanding {
  readonly stand: Stand;
  readonly claims: readonly string[];
}

/** By claim, the claims that it is only possibly linked with. */
export function possiblePartners(
  links: readonly Pick<Link, 'a' | 'b' | 'possible'>[],
): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  for (const { a, b, possible } of links) {
    if (!possible) continue;
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  return partners;
}

/**
 * Where every side stands to a point. Only a side that was compared with all who make the point, and may not make it itself, is silent.
 * @param sides the ids of each side's claims, in order.
 * @param compared whether the statements at two places are compared with each other.
 */
export function standingsOf(
  point: EventPoint,
  sides: readonly (readonly string[])[],
  possible: ReturnType<typeof possiblePartners>,
  compared: (one: number, other: number) => boolean,
): readonly SideStanding[] {
  const doubtful = new Set(point.claims.flat().flatMap((claim) => possible.get(claim) ?? []));
  return sides.map((claims, place): SideStanding => {
    const says = point.claims[place] ?? [];
    if (says.length > 0) return { stand: 'says', claims: says };
    const may = claims.filter((claim) => doubtful.has(claim));
    if (may.length > 0) return { stand: 'possibly', claims: may };
    const known = point.saidBy.every((speaker) => compared(speaker, place));
    return { stand: known ? 'silent' : 'unknown', claims: [] };
  });
}
