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
import type { EventPointView, EventSide, EventView, SideStand } from '../views.ts';
import { possiblePartners, type SideStanding, standingsOf } from './eventPoints.ts';

/** What the comparisons of an event's statements say, each of the texts of now. */
interface Findings {
  readonly links: readonly JudgedLink[];
  readonly notes: Readonly<Record<string, ClaimNote>>;
  /** Claims that the reader took apart: of the earlier text and of the later. */
  readonly apart: readonly { readonly a: string; readonly b: string }[];
  /** The comparisons that count, by `comparisonId`. */
  readonly compared: ReadonlySet<string>;
  /** The claims in which the reader's own word has a part. */
  readonly judged: ReadonlySet<string>;
}

/** What the view of an event is made of. */
export interface EventMatter {
  /** The open statement first; without the claims that the reader set aside. */
  readonly texts: readonly CurrentText[];
  /** What the reader said of each text's claims. */
  readonly remarked: readonly PlacedRemarks[];
  /** `a` of a link is a claim of the side whose id comes first in code-unit order. */
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
export function eventMatter(statement: string): Promise<EventMatter | null> {
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
      const { links, apart } = findings;
      return { texts, remarked, links, apart, view: viewOf(texts, findings) };
    }),
  );
}

async function findingsOf(texts: readonly CurrentText[], remarked: readonly PlacedRemarks[]): Promise<Findings> {
  const links: JudgedLink[] = [];
  const apart: { readonly a: string; readonly b: string }[] = [];
  const notes: Record<string, ClaimNote> = {};
  const compared = new Set<string>();
  for (const { row, one, two } of await comparisonsAmong(texts)) {
    const said = await library.judgements.where('comparison').equals(row.id).toArray();
    const judged = judgedLinks(row, one, two, said);
    links.push(...judged.links.filter(isOfPoints(...remarked)));
    apart.push(...judged.view.unlinked.map(({ own, other }) => ({ a: own, b: other })));
    compared.add(row.id);
    for (const [claim, note] of Object.entries(row.notes ?? {})) notes[claim] ??= note;
  }
  const words = links.flatMap(({ a, b, judged }) => (judged ? [a, b] : []));
  const parts = remarked.flatMap(({ views }) => views.flatMap(({ row, claims }) => (divides(row) ? claims : [])));
  return { links, apart, notes, compared, judged: new Set([...words, ...parts]) };
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

function viewOf(texts: readonly CurrentText[], findings: Findings): EventView {
  const sides = texts.map((text) => sideOf(text, findings.notes));
  const possible = possiblePartners(findings.links);
  const ids = sides.map(({ claims }) => claims.map(({ id }) => id));
  const compared = (one: number, other: number): boolean =>
    findings.compared.has(comparisonId(sides[one]?.id ?? '', sides[other]?.id ?? ''));
  const points = pointsOf(texts, findings.links).map((point) => {
    const judged = point.claims.flat().some((claim) => findings.judged.has(claim));
    return { ...pointView(point, sides, standingsOf(point, ids, possible, compared)), ...(judged && { judged }) };
  });
  return { sides, points };
}

function sideOf({ statement, version, claims }: CurrentText, notes: Findings['notes']): EventSide {
  const { name, code } = issuerName(statement.issuer, statement.party);
  return {
    id: statement.id,
    issuerName: name,
    code,
    text: version.text,
    claims: claims.map(({ id, start, end }) => {
      const note = notes[id];
      return { id, start, end, ...(note && { specific: note.specific, topics: note.topics }) };
    }),
  };
}

function pointView(point: EventPoint, sides: readonly EventSide[], standings: readonly SideStanding[]): EventPointView {
  const stands = sides.map((side, place): SideStand => {
    const { stand = 'unknown', claims = [] } = standings[place] ?? {};
    const own = new Set(claims);
    return { stand, claims: side.claims.filter(({ id }) => own.has(id)) };
  });
  return { id: point.claims.flat()[0] ?? '', relation: point.relation, stands };
}
