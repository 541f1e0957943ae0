import type { Relation, Span } from '../../engine/model.ts';
import { bySpeakers, type SaidBy, type SideStanding } from '../event/eventPoints.ts';
import { stretchesOf, wordsOfParts } from '../judgement/linkedWords.ts';
import type { ExportedLink, ExportedPassage } from './exported.ts';
import type { ExportedEvent, ExportedEventPoint, ExportedSide, ExportedStand } from './exportedEvent.ts';

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
  readonly claims: readonly RowClaim[];
}

/** A claim, and what of it stands to the point. */
export interface RowClaim extends ExportedPassage {
  /** The places of its parts that do. Absent where all of it does. */
  readonly places?: readonly number[];
  /** Its words that do, with an ellipsis for what is left out. */
  readonly said: string;
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
    const sides = statements.map((statement, place) => rowStand(statement, stands[place], owners));
    const here = new Map(sides.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const)));
    const among = new Set(made.flatMap((claim) => linksOf.get(claim) ?? []));
    const found = [...among].flatMap((link) => linkHere(link, here.get(link.a), here.get(link.b)) ?? []);
    return {
      number,
      relation,
      judged,
      stands: sides,
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

interface Owned {
  readonly statement: ExportedSide;
  readonly claim: ExportedPassage;
}

function rowStand(
  statement: ExportedSide,
  { stand, claims, parts }: ExportedStand = { stand: 'unknown', claims: [] },
  owners: ReadonlyMap<string, Owned>,
): RowStand {
  const own = claims.flatMap((id, i): RowClaim[] => {
    const [claim, places] = [owners.get(id)?.claim, parts?.[i]];
    if (!claim) return [];
    return [places ? { ...claim, places, said: wordsOfParts(claim, new Set(places)) } : { ...claim, said: claim.text }];
  });
  return { statement, stand, claims: own };
}

/** The link as far as it is between the words of a point; null where it is between others. */
function linkHere(link: ExportedLink, a: RowClaim | undefined, b: RowClaim | undefined): ExportedLink | null {
  if (!a || !b) return null;
  const has = ({ places }: RowClaim, place: number): boolean => places?.includes(place) ?? true;
  if (link.parts?.every(([i, j]) => !has(a, i) || !has(b, j))) return null;
  if (!a.places && !b.places) return link;
  const differences = link.differences.filter((one) => isIn(one.a, a) && isIn(one.b, b));
  return { ...link, differences };
}

/** Whether some of these words stand to the point; where there are none, nothing speaks against it. */
const isIn = (words: Span | null, claim: RowClaim): boolean =>
  words === null ||
  stretchesOf(claim, new Set(claim.places)).some((one) => one && one.start < words.end && words.start < one.end);

/** The side that says a point first, and its first words: what a line names the point by. */
export function firstSaid({ stands }: EventRow): { readonly statement: ExportedSide; readonly claim: RowClaim } | null {
  for (const { statement, stand, claims } of stands) {
    const [claim] = claims;
    if (stand === 'says' && claim) return { statement, claim };
  }
  return null;
}
