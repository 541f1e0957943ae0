import type { Relation } from '../../engine/model.ts';
import { bySpeakers, type SaidBy, type SideStanding } from '../event/eventPoints.ts';
import type { ExportedLink, ExportedPassage } from './exported.ts';
import type { ExportedEvent, ExportedEventPoint, ExportedSide } from './exportedEvent.ts';

/** A point as a table or a list shows it, with what it takes to show it. */
export interface EventRow {
  /** From 1, over all groups. */
  readonly number: number;
  readonly relation: Relation | null;
  readonly judged: boolean;
  /** By statement, in their order. */
  readonly stands: readonly RowStand[];
  /** Between claims of the point, and between them and those that may make it. */
  readonly links: readonly RowLink[];
}

/** How one statement stands to a point, and the claims that it makes it with. */
export interface RowStand {
  readonly statement: ExportedSide;
  readonly stand: SideStanding['stand'];
  readonly claims: readonly ExportedPassage[];
}

/** A link, and whose claims it is between. */
export interface RowLink {
  readonly link: ExportedLink;
  /** Whose claims `a` and `b` are. */
  readonly own: ExportedSide;
  readonly other: ExportedSide;
}

/** The points that all sides make, or several, or one alone. */
export interface RowGroup {
  readonly saidBy: SaidBy;
  readonly rows: readonly EventRow[];
}

/** All points of an event: those that all make, several, one alone; each group in the order of the texts. No claim is left out. */
export function eventRows({ statements, links, points }: ExportedEvent): readonly RowGroup[] {
  const owners = new Map(
    statements.flatMap((statement) => statement.claims.map((claim) => [claim.id, { statement, claim }] as const)),
  );
  const linksOf = new Map<string, ExportedLink[]>();
  for (const link of links) for (const end of [link.a, link.b]) linksOf.set(end, [...(linksOf.get(end) ?? []), link]);
  let number = 0;
  const rowOf = ({ relation, judged, stands }: ExportedEventPoint): EventRow => {
    number += 1;
    const made = stands.flatMap(({ stand, claims }) => (stand === 'says' ? claims : []));
    const here = new Set(stands.flatMap(({ claims }) => claims));
    const among = new Set(made.flatMap((claim) => linksOf.get(claim) ?? []));
    const found = [...among].filter(({ a, b }) => here.has(a) && here.has(b));
    return {
      number,
      relation,
      judged,
      stands: statements.map((statement, place) => {
        const { stand = 'unknown', claims = [] } = stands[place] ?? {};
        return { statement, stand, claims: claims.flatMap((id) => owners.get(id)?.claim ?? []) };
      }),
      links: found.flatMap((link) => {
        const [own, other] = [owners.get(link.a), owners.get(link.b)];
        return own && other ? [{ link, own: own.statement, other: other.statement }] : [];
      }),
    };
  };
  return bySpeakers(points, statements.length).map(({ saidBy, points: members }) => ({
    saidBy,
    rows: members.map(rowOf),
  }));
}

/** The side that says a point first, and its first words: what a line names the point by. */
export function firstSaid({
  stands,
}: EventRow): { readonly statement: ExportedSide; readonly claim: ExportedPassage } | null {
  for (const { statement, stand, claims } of stands) {
    const [claim] = claims;
    if (stand === 'says' && claim) return { statement, claim };
  }
  return null;
}
