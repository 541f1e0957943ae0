import type { Act, Difference, Reason, Relation, Span } from '../../engine/model.ts';
import type { CalendarDate } from '../../issuers/model.ts';
import { distinct } from '../event/eventPoints.ts';
import { library, type Origin, type VersionRow } from '../schema.ts';
import type { ClaimView, PairView, PartnerView, StatementView } from '../views.ts';

/** A comparison of two statements as it leaves the library: all that is needed to cite it and to read it elsewhere. Plain data. */
export interface ExportedComparison {
  readonly event: PairView['event'];
  /** The statement that was open first. */
  readonly statements: readonly [ExportedStatement, ExportedStatement];
  readonly links: readonly ExportedLink[];
  /** Claims that the reader took apart. */
  readonly apart: readonly ExportedPairing[];
  /** Which engine compared, by the fingerprint of its sources and data. */
  readonly engine: string;
}

/** A statement as a source: who published what, where and when, and which text of it was read. */
export interface ExportedSource {
  readonly issuer: string;
  readonly issuerName: string;
  /** Of two sides that share one, the second has a number to it. */
  readonly code: string;
  readonly party: string;
  readonly title: string;
  /** Null for pasted text. */
  readonly url: string | null;
  readonly origin: Origin;
  readonly published: CalendarDate | null;
  /** BCP 47. */
  readonly language: string;
  readonly version: ExportedVersion;
  readonly text: string;
  /** How many of its claims the reader set aside as making no point. */
  readonly aside: number;
}

/** One of the two statements of a comparison, with its claims. */
export interface ExportedStatement extends ExportedSource {
  /** In the order of the text; those that the reader set aside are left out. */
  readonly claims: readonly ExportedClaim[];
}

/** Which text of a page was compared: pages are edited after publication. */
export interface ExportedVersion {
  readonly number: number;
  /** When it was read, as ISO 8601 in UTC, to the second. */
  readonly captured: string;
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly sha256: string;
}

/** A claim as its statement makes it, whoever else makes it. Offsets are UTF-16 code units into the statement's text. */
export interface ExportedPassage extends Span {
  /** `a1` is the first claim of the first statement, `b3` the third of the second. */
  readonly id: string;
  readonly text: string;
  readonly act: Act;
  /** Whether it sets terms or names numbers, dates and objects; null where nobody has looked. */
  readonly specific: boolean | null;
  readonly topics: readonly string[];
  readonly notes: readonly ExportedNote[];
  /** Its parts in order, where they stand differently or have different partners. Absent where it is one point. */
  readonly parts?: readonly Span[];
}

/** What the reader wrote beside a claim. */
export interface ExportedNote {
  readonly text: string;
  readonly tags: readonly string[];
}

/** A claim as it stands to the other statement. */
export interface ExportedClaim extends ExportedPassage {
  readonly status: ClaimView['status'];
  /** Whether the status rests on possible pairings alone. */
  readonly possible: boolean;
  readonly parts?: readonly ExportedPart[];
}

/** A part of a claim, and how it stands by the links that concern it. */
export interface ExportedPart extends Span, Pick<ExportedClaim, 'status' | 'possible'> {}

/** By their names, a claim of the earlier statement and one of the later. */
export interface ExportedPairing {
  readonly a: string;
  readonly b: string;
}

/** `a` is a claim of the earlier statement, `b` of the later; so are the spans of reasons and differences. */
export interface ExportedLink extends ExportedPairing {
  readonly relation: Relation;
  /** How sure the engine is that both speak of the same matter, from 0 to 1. */
  readonly score: number;
  readonly possible: boolean;
  /** Whether the reader said so. */
  readonly judged: boolean;
  readonly reasons: readonly Reason[];
  readonly differences: readonly Difference[];
  /**
   * Which parts of the two claims are linked, by their places in `parts` of each; of a claim without parts a place says nothing. Absent where
   * the whole claims are linked.
   */
  readonly parts?: readonly (readonly [a: number, b: number])[];
}

/** A moment as exports write it. `ms` counts from 1970. */
export const moment = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/**
 * What is exported of a pair as it stands on the screen: the reader's judgement and notes are in it.
 * @returns null where the pair has no other side, or the library has lost one of the texts.
 */
export async function exportedComparison(pair: PairView): Promise<ExportedComparison | null> {
  const { own, other } = pair;
  if (other === null) return null;
  const [first, second] = await Promise.all([captureOf(own.id), captureOf(other.id)]);
  if (!first || !second) return null;
  return exportedOf(pair, other, [first, second]);
}

/** The text of a statement that counts, and its language. */
export interface Capture {
  readonly version: VersionRow;
  readonly language: string;
}

/** Null where the library has not got it. */
export async function captureOf(id: string): Promise<Capture | null> {
  const statement = await library.statements.get(id);
  const version = statement && (await library.versions.get([id, statement.currentVersion]));
  return statement && version ? { version, language: statement.language } : null;
}

/** The same from what is at hand already. */
function exportedOf(
  { event, own, judged }: Pick<PairView, 'event' | 'own' | 'judged'>,
  other: StatementView,
  [first, second]: readonly [Capture, Capture],
): ExportedComparison {
  const names = new Map([own, other].flatMap(({ claims }, place) => claimNames(claims, place)));
  const [, { code } = other] = distinct([own, other]);
  return {
    event,
    statements: [statementOf(own, first, names), statementOf({ ...other, code }, second, names)],
    links: own.claims.flatMap((claim) => claim.partners.flatMap((partner) => linkOf(claim, partner, names) ?? [])),
    apart: judged.unlinked.flatMap((one) => pairingOf(one.own, one.other, names) ?? []),
    engine: first.version.engine,
  };
}

type Names = ReadonlyMap<string, string>;

/** Short names for a statement's claims: `a1`, `a2` for the first statement, `b1` for the second. */
export const claimNames = (claims: readonly { readonly id: string }[], place: number): (readonly [string, string])[] =>
  claims.map(({ id }, i) => [id, `${sideLetters(place)}${i + 1}`]);

/** The letters of a side by its place: a to z, then aa, ab. */
export const sideLetters = (place: number): string =>
  `${place < 26 ? '' : sideLetters(Math.floor(place / 26) - 1)}${String.fromCharCode(97 + (place % 26))}`;

/** A version as exports name it. */
export const exportedVersion = ({ number, readAt, hash }: VersionRow): ExportedVersion => ({
  number,
  captured: moment(readAt),
  sha256: hash,
});

function statementOf(view: StatementView, { version, language }: Capture, names: Names): ExportedStatement {
  const { issuer, issuerName, code, party, title, url, origin, published, text, claims, aside = [] } = view;
  return {
    issuer,
    issuerName,
    code,
    party,
    title,
    url,
    origin,
    published,
    language,
    version: exportedVersion(version),
    text,
    aside: aside.length,
    claims: claims.map((claim) => claimOf(claim, names)),
  };
}

function claimOf(claim: ClaimView, names: Names): ExportedClaim {
  const { start, end, text, act, status, possible = false, specific = null, topics = [], notes = [], parts } = claim;
  return {
    id: names.get(claim.id) ?? '',
    start,
    end,
    text,
    act,
    status,
    possible,
    specific,
    topics,
    notes: notes.map((note) => ({ text: note.text, tags: note.tags })),
    ...(parts && { parts: parts.map((part) => ({ ...part, possible: part.possible ?? false })) }),
  };
}

/** Two claims by their names; null where one is not exported. */
export function pairingOf(one: string, other: string, names: Names): ExportedPairing | null {
  const [a, b] = [names.get(one), names.get(other)];
  return a === undefined || b === undefined ? null : { a, b };
}

function linkOf(claim: ClaimView, partner: PartnerView, names: Names): ExportedLink | null {
  const ends = pairingOf(claim.id, partner.claim, names);
  if (ends === null) return null;
  const { relation, score, possible = false, judged = false, reasons, differences, parts } = partner;
  return { ...ends, relation, score, possible, judged, reasons, differences, ...(parts && { parts }) };
}
