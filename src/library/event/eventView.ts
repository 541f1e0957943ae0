import { pointsOf } from '../../engine/compare/points.ts';
import type { EventPoint } from '../../engine/model.ts';
import { type JudgedLink, judgedLinks } from '../judgement/judgedLinks.ts';
import { comparisonId, otherSide, ranked } from '../judgement/pairRows.ts';
import { isFresh, isOfPoints } from '../judgement/pairViewOf.ts';
import { guarded } from '../keeping/guard.ts';
import { divides } from '../remarks/divided.ts';
import type { PlacedRemarks } from '../remarks/placedRemarks.ts';
import { remarksOn } from '../remarks/remarksOn.ts';
import { type ClaimNote, type ComparisonRow, library } from '../schema.ts';
import { type CurrentText, currentTextOf } from '../statement/currentText.ts';
import { issuerName } from '../statement/issuerNames.ts';
import type { EventClaim, EventPointView, EventSide, EventView, PointClaim, SideStand } from '../views.ts';
import { type FoundOfTwo, linksOfUnits, type PartedLinks, partedLinks, unitId, unitsOf } from './eventParts.ts';
import { possiblePartners, type SideStanding, standingsOf } from './eventPoints.ts';

/** What the comparisons of an event's statements say, each of the texts of now. */
interface Findings extends PartedLinks {
  readonly notes: Readonly<Record<string, ClaimNote>>;
  /** Claims that the reader took apart: of the earlier text and of the later. */
  readonly apart: readonly { readonly a: string; readonly b: string }[];
  /** The comparisons that count, by `comparisonId`. */
  readonly compared: ReadonlySet<string>;
  /** The claims that the reader divided or joined. */
  readonly divided: ReadonlySet<string>;
}

/** What the view of an event is made of. */
export interface EventMatter {
  /** The open statement first; without the claims that the reader set aside. */
  readonly texts: readonly CurrentText[];
  /** What the reader said of each text's claims. */
  readonly remarked: readonly PlacedRemarks[];
  /** `a` of a link is a claim of the side whose id comes first in code-unit order; its parts are those of the sides in `view`. */
  readonly links: readonly JudgedLink[];
  /** Claims that the reader took apart: of the earlier text and of the later. */
  readonly apart: Findings['apart'];
  readonly view: EventView;
}

/**
 * What all statements say that a statement is compared with, and itself: every point, who says it and who leaves it out. Made to run
 * inside Dexie's `liveQuery`.
 * @returns null when the library has no such statement, or fewer than three together.
 * @throws LibraryProblem when the database refuses.
 */
export const eventView = async (statement: string): Promise<EventView | null> =>
  (await eventMatter(statement))?.view ?? null;

/** The same with all that it is made of. */
export async function eventMatter(statement: string): Promise<EventMatter | null> {
  const found = await foundOf(statement);
  if (found === null) return null;
  const { texts, remarked, findings } = found;
  return { texts, remarked, links: findings.links, apart: findings.apart, view: viewOf(found) };
}

/** Of every point how those who say it stand to each other, null where only one says it: what is counted of an event that nobody looks at. */
export const eventRelations = async (statement: string): Promise<readonly EventPoint['relation'][] | null> =>
  (await foundOf(statement))?.points.map(({ relation }) => relation) ?? null;

/** What was found of an event: the claims and their parts that points are made of, the links between them, and the points. */
interface Found extends Pick<EventMatter, 'texts' | 'remarked'> {
  readonly findings: Findings;
  /** By text. */
  readonly units: readonly { readonly claims: ReturnType<typeof unitsOf> }[];
  readonly links: readonly JudgedLink[];
  readonly points: readonly EventPoint[];
}

function foundOf(statement: string): Promise<Found | null> {
  const { statements, versions, claims, comparisons, judgements, remarks } = library;
  return guarded(() =>
    library.transaction('r', [statements, versions, claims, comparisons, judgements, remarks], async () => {
      const rows = ranked(await comparisons.where('sides').equals(statement).toArray());
      const texts: CurrentText[] = [];
      const remarked: PlacedRemarks[] = [];
      for (const id of [statement, ...rows.map((row) => otherSide(row, statement))]) {
        const text = await currentTextOf(id);
        if (!text) continue;
        const placed = await remarksOn(text);
        remarked.push(placed);
        texts.push({ ...text, claims: text.claims.filter((claim) => !placed.aside.has(claim.id)) });
      }
      if (texts.length < 3 || texts[0]?.statement.id !== statement) return null;
      const findings = await findingsOf(texts, remarked);
      const units = texts.map((text) => ({ claims: text.claims.flatMap((claim) => unitsOf(claim, findings)) }));
      const links = linksOfUnits(findings);
      return { texts, remarked, findings, units, links, points: pointsOf(units, links) };
    }),
  );
}

async function findingsOf(texts: readonly CurrentText[], remarked: readonly PlacedRemarks[]): Promise<Findings> {
  const found: FoundOfTwo[] = [];
  const apart: { readonly a: string; readonly b: string }[] = [];
  const notes: Record<string, ClaimNote> = {};
  const compared = new Set<string>();
  for (const { row, one, two } of await comparisonsAmong(texts)) {
    const said = await library.judgements.where('comparison').equals(row.id).toArray();
    const judged = judgedLinks(row, one, two, said);
    found.push({ links: judged.links.filter(isOfPoints(...remarked)), notes: row.notes ?? {} });
    apart.push(...judged.view.unlinked.map(({ own, other }) => ({ a: own, b: other })));
    compared.add(row.id);
    for (const [claim, note] of Object.entries(row.notes ?? {})) notes[claim] ??= note;
  }
  const claims = new Map(texts.flatMap((text) => text.claims.map((claim) => [claim.id, claim] as const)));
  const divided = remarked.flatMap(({ views }) => views.flatMap(({ row, claims: own }) => (divides(row) ? own : [])));
  return { ...partedLinks(claims, found), apart, notes, compared, divided: new Set(divided) };
}

/** The comparisons of two of the texts that are of the texts of now. */
async function comparisonsAmong(texts: readonly CurrentText[]) {
  const found: { readonly row: ComparisonRow; readonly one: CurrentText; readonly two: CurrentText }[] = [];
  for (const [place, one] of texts.entries()) {
    for (const two of texts.slice(place + 1)) {
      const row = await library.comparisons.get(comparisonId(one.statement.id, two.statement.id));
      if (row && isFresh(row, one, two)) found.push({ row, one, two });
    }
  }
  return found;
}

function viewOf({ texts, findings, units, links, points }: Found): EventView {
  const sides = texts.map((text) => sideOf(text, findings));
  const judged = new Set(links.flatMap(({ a, b, judged: said }) => (said ? [a, b] : [])));
  for (const { id, claim } of units.flatMap(({ claims }) => claims)) if (findings.divided.has(claim)) judged.add(id);
  const possible = possiblePartners(withRefused(links, points));
  const ids = units.map(({ claims }) => claims.map(({ id }) => id));
  const compared = (one: number, other: number): boolean =>
    findings.compared.has(comparisonId(sides[one]?.id ?? '', sides[other]?.id ?? ''));
  return {
    sides,
    points: points.map((point) => ({
      ...pointView(point, sides, standingsOf(point, ids, possible, compared)),
      ...(point.claims.flat().some((id) => judged.has(id)) && { judged: true }),
    })),
  };
}

/**
 * A part may be linked with a claim of another point, where most claims of that are not linked with it. Then neither side leaves the other's
 * point out: each possibly makes it.
 */
function withRefused(links: readonly JudgedLink[], points: readonly EventPoint[]): readonly JudgedLink[] {
  const of = new Map(points.flatMap((point) => point.claims.flat().map((id) => [id, point] as const)));
  return links.map((link) => (link.parts && of.get(link.a) !== of.get(link.b) ? { ...link, possible: true } : link));
}

function sideOf({ statement, version, claims }: CurrentText, { notes, parts }: Findings): EventSide {
  const { name, code } = issuerName(statement.issuer, statement.party);
  return {
    id: statement.id,
    issuerName: name,
    code,
    text: version.text,
    claims: claims.map(({ id, start, end }) => {
      const [note, own] = [notes[id], parts.get(id)];
      const noted = note && { specific: note.specific, topics: note.topics };
      return { id, start, end, ...noted, ...(own && { parts: own }) };
    }),
  };
}

function pointView(point: EventPoint, sides: readonly EventSide[], standings: readonly SideStanding[]): EventPointView {
  const stands = sides.map((side, place): SideStand => {
    const { stand = 'unknown', claims = [] } = standings[place] ?? {};
    const own = new Set(claims);
    return { stand, claims: side.claims.flatMap((claim) => standing(claim, own)) };
  });
  return { id: point.claims.flat()[0] ?? '', relation: point.relation, stands };
}

/** What of a claim stands to a point: all of it, some of its parts, or nothing. */
function standing(claim: EventClaim, units: ReadonlySet<string>): readonly PointClaim[] {
  const { id, parts = [] } = claim;
  const places = parts.flatMap((_, place) => (units.has(unitId(id, place)) ? [place] : []));
  if (places.length === 0) return units.has(id) ? [claim] : [];
  return [places.length < parts.length ? { ...claim, places } : claim];
}
