import type { Relation } from '../../engine/model.ts';
import { distinct, type SideStanding } from '../event/eventPoints.ts';
import { type EventMatter, eventMatter } from '../event/eventView.ts';
import type { JudgedLink } from '../judgement/judgedLinks.ts';
import { eventOf, turned } from '../judgement/pairViewOf.ts';
import type { PlacedRemarks } from '../remarks/placedRemarks.ts';
import type { CurrentText } from '../statement/currentText.ts';
import { AS_LISTED, issuerName } from '../statement/issuerNames.ts';
import type { EventSide, PairView, SideStand } from '../views.ts';
import {
  claimNames,
  type ExportedLink,
  type ExportedPairing,
  type ExportedPassage,
  type ExportedSource,
  exportedVersion,
  pairingOf,
} from './exported.ts';

/** Three or more statements of one event as they leave the library. Plain data. */
export interface ExportedEvent {
  readonly event: PairView['event'];
  /** The statement that was open first. */
  readonly statements: readonly ExportedSide[];
  /** Between every two statements that are compared. */
  readonly links: readonly ExportedLink[];
  /** Claims that the reader took apart. */
  readonly apart: readonly ExportedPairing[];
  /** In the order of the text, the first statement's first. */
  readonly points: readonly ExportedEventPoint[];
  /** Which engine compared, by the fingerprint of its sources and data. */
  readonly engine: string;
}

/** One of the statements of an event, with its claims. */
export interface ExportedSide extends ExportedSource {
  /** In the order of the text; those that the reader set aside are left out. */
  readonly claims: readonly ExportedPassage[];
}

/** A point, and where each statement stands to it. */
export interface ExportedEventPoint {
  /** How those who say it stand to each other; null where only one says it. */
  readonly relation: Relation | null;
  /** Whether the reader's own word has a part in it. */
  readonly judged: boolean;
  /** By statement, in their order; claims by their ids. */
  readonly stands: readonly ExportedStand[];
}

/** Where a statement stands to a point. */
export interface ExportedStand extends SideStanding {
  /** By claim in `claims` the places of its `parts` that stand to the point, null for all of it. Absent where all of each does. */
  readonly parts?: readonly (readonly number[] | null)[];
}

/**
 * What is exported of all statements that a statement is compared with, and itself; the reader's judgement and notes are in it.
 * @returns null when the library has no such statement, or fewer than three together.
 * @throws LibraryProblem when the database refuses.
 */
export async function exportedEvent(statement: string): Promise<ExportedEvent | null> {
  const matter = await eventMatter(statement);
  return matter && exportedEventOf(matter);
}

function exportedEventOf({ texts, remarked, links, apart, view }: EventMatter): ExportedEvent | null {
  const [own] = texts;
  if (!own) return null;
  const names = new Map(texts.flatMap(({ claims }, place) => claimNames(claims, place)));
  const sides = texts.flatMap((text, place) => {
    const [seen, placed] = [view.sides[place], remarked[place]];
    return seen && placed ? [sideOf(text, seen, placed, names)] : [];
  });
  const places = new Map(texts.flatMap(({ claims }, place) => claims.map(({ id }) => [id, place] as const)));
  const isInOrder = ({ a, b }: ExportedPairing): boolean => (places.get(a) ?? 0) <= (places.get(b) ?? 0);
  return {
    event: eventOf(own.statement),
    statements: distinct(sides),
    links: links.flatMap((link) => linkOf(isInOrder(link) ? link : turned(link), names) ?? []),
    apart: apart.flatMap((two) => {
      const [one, other] = isInOrder(two) ? [two.a, two.b] : [two.b, two.a];
      return pairingOf(one, other, names) ?? [];
    }),
    points: view.points.map(({ relation, judged = false, stands }) => ({
      relation,
      judged,
      stands: stands.map((stand) => standOf(stand, names)),
    })),
    engine: own.version.engine,
  };
}

function standOf({ stand, claims }: SideStand, names: ReadonlyMap<string, string>): ExportedStand {
  const named = claims.filter(({ id }) => names.has(id));
  return {
    stand,
    claims: named.flatMap(({ id }) => names.get(id) ?? []),
    ...(named.some(({ places }) => places) && { parts: named.map(({ places = null }) => places) }),
  };
}

function sideOf(
  { statement, version, claims }: CurrentText,
  seen: EventSide,
  { notes, aside }: PlacedRemarks,
  names: ReadonlyMap<string, string>,
): ExportedSide {
  const { issuer, party, title, url, origin, published, language } = statement;
  const { name, code } = issuerName(issuer, party, AS_LISTED);
  const found = new Map(seen.claims.map((claim) => [claim.id, claim]));
  return {
    issuer,
    issuerName: name,
    code,
    party,
    title,
    url,
    origin,
    published,
    language,
    version: exportedVersion(version),
    text: version.text,
    aside: aside.size,
    claims: claims.map(({ id, start, end, text, act }) => {
      const { specific = null, topics = [], parts } = found.get(id) ?? {};
      const own = (notes.get(id) ?? []).map((note) => ({ text: note.text, tags: note.tags }));
      const said = { id: names.get(id) ?? '', start, end, text, act, specific, topics, notes: own };
      return { ...said, ...(parts && { parts }) };
    }),
  };
}

function linkOf(link: JudgedLink, names: ReadonlyMap<string, string>): ExportedLink | null {
  const ends = pairingOf(link.a, link.b, names);
  if (ends === null) return null;
  const { relation, score, possible = false, judged = false, reasons, differences, parts } = link;
  return { ...ends, relation, score, possible, judged, reasons, differences, ...(parts && { parts }) };
}
