import type { Link } from '../../engine/model.ts';
import { NO_REMARKS, type PlacedRemarks, placeRemarks } from '../remarks/placedRemarks.ts';
import type { ClaimNote, ComparisonRow, JudgementRow, StatementRow } from '../schema.ts';
import type { CurrentText } from '../statement/currentText.ts';
import { issuerName } from '../statement/issuerNames.ts';
import type { ClaimView, PairCounts, PairView, PartnerView, StatementView } from '../views.ts';
import { partViews, saidAlone, standingOf } from './claimStanding.ts';
import { type JudgedLink, judgedLinks } from './judgedLinks.ts';
import type { PairRows } from './pairRows.ts';

/** What popup and panel show of a pair whose rows are read. */
export function pairViewOf({ text: own, remarks, facing, chosen, others, said }: PairRows): PairView {
  const remarked = {
    own: placeRemarks(remarks, own),
    other: facing?.text ? placeRemarks(facing.remarks, facing.text) : NO_REMARKS,
  };
  return viewOf({ own, other: facing?.text ?? null, remarked }, chosen, said, others);
}

interface Texts {
  readonly own: CurrentText;
  readonly other: CurrentText | null;
  readonly remarked: { readonly own: PlacedRemarks; readonly other: PlacedRemarks };
}

function viewOf(
  { own, other, remarked }: Texts,
  comparison: ComparisonRow | undefined,
  said: readonly JudgementRow[],
  counterparts: readonly StatementRow[],
): PairView {
  const fresh = comparison && other && isFresh(comparison, own, other) ? comparison : null;
  const words = comparison && other ? judgedLinks(comparison, own, other, said) : null;
  const counting = words?.links.filter(isOfPoints(remarked.own, remarked.other));
  const links = fresh && counting && linksSeenFrom(counting, own.statement.id === fresh.sides[0]);
  const notes = fresh?.notes ?? {};
  const ownView = statementView(own, links?.own ?? null, notes, remarked.own);
  const otherView = other && statementView(other, links?.other ?? null, notes, remarked.other);
  const remarks = [...remarked.own.views, ...remarked.other.views];
  return {
    event: eventOf(own.statement),
    own: ownView,
    other: otherView,
    counterparts: counterparts.map((row) => {
      const { name, code } = issuerName(row.issuer, row.party);
      return { id: row.id, issuerName: name, code };
    }),
    counts: countsOf(ownView, otherView),
    judged: words?.view ?? { words: [], unlinked: [], lost: 0 },
    ...(remarks.length > 0 && { remarks }),
  };
}

/** The event that a statement reports, as far as it tells. */
export const eventOf = ({ eventKind, day, parties, party }: StatementRow): PairView['event'] => ({
  kind: eventKind,
  date: day,
  parties: [...new Set([...parties, party])].sort(),
});

/** Whether a link's claims both make a point, as far as the reader says. */
export function isOfPoints(...remarked: readonly PlacedRemarks[]): (link: Pick<Link, 'a' | 'b'>) => boolean {
  return ({ a, b }) => !remarked.some(({ aside }) => aside.has(a) || aside.has(b));
}

/** A comparison of earlier texts, or of claims that another engine read, says nothing of the claims that stand there now. */
export function isFresh(row: ComparisonRow, own: CurrentText, other: CurrentText): boolean {
  const [first, second] = row.sides[0] === own.statement.id ? [own, other] : [other, own];
  return (
    row.versions[0] === first.version.number &&
    row.versions[1] === second.version.number &&
    row.engine === first.version.engine &&
    row.engine === second.version.engine
  );
}

type Partners = ReadonlyMap<string, readonly PartnerView[]>;

/** @param isFirst whether the open statement is the comparison's first side. */
function linksSeenFrom(links: readonly JudgedLink[], isFirst: boolean): { own: Partners; other: Partners } {
  const fromA = partnersOf(links);
  const fromB = partnersOf(links.map(turned));
  return isFirst ? { own: fromA, other: fromB } : { own: fromB, other: fromA };
}

/** The link as the other side sees it. */
export function turned(link: JudgedLink): JudgedLink {
  return {
    ...link,
    a: link.b,
    b: link.a,
    reasons: link.reasons.map((reason) => ({ ...reason, a: reason.b, b: reason.a })),
    differences: link.differences.map((difference) => ({ ...difference, a: difference.b, b: difference.a })),
    ...(link.parts && { parts: link.parts.map(([a, b]) => [b, a] as const) }),
  };
}

/** By the `a` claim, closest partner first. */
function partnersOf(links: readonly JudgedLink[]): Partners {
  const partners = new Map<string, PartnerView[]>();
  for (const { a, b, ...link } of links) {
    const list = partners.get(a) ?? [];
    list.push({ claim: b, ...link });
    partners.set(a, list);
  }
  for (const list of partners.values()) list.sort((x, y) => y.score - x.score);
  return partners;
}

function statementView(
  { statement, version, claims }: CurrentText,
  partners: Partners | null,
  found: Readonly<Record<string, ClaimNote>>,
  { aside, notes }: PlacedRemarks,
): StatementView {
  const { id, issuer, party, title, published, url, origin, readWithoutRules } = statement;
  const { name, code } = issuerName(issuer, party);
  const all = claims.map((claim): ClaimView => {
    const list = partners?.get(claim.id) ?? [];
    const { parts: spans = [], ...note } = found[claim.id] ?? {};
    const parts = partViews(claim, spans, list);
    const own = notes.get(claim.id);
    return {
      id: claim.id,
      start: claim.start,
      end: claim.end,
      text: claim.text,
      act: claim.act,
      ...(partners === null ? { status: 'pending' } : standingOf(list)),
      partners: list,
      ...note,
      ...(parts && { parts }),
      ...(own && { notes: own }),
    };
  });
  return {
    id,
    issuer,
    issuerName: name,
    code,
    party,
    title,
    published,
    url,
    origin,
    ...(readWithoutRules && { readWithoutRules }),
    versions: statement.currentVersion,
    text: version.text,
    claims: all.filter((claim) => !aside.has(claim.id)),
    ...(aside.size > 0 && { aside: all.filter((claim) => aside.has(claim.id)) }),
  };
}

function countsOf(own: StatementView, other: StatementView | null): PairCounts {
  const count = (view: StatementView | null, status: ClaimView['status']) =>
    view?.claims.filter((claim) => claim.status === status).length ?? 0;
  // A claim of which but a part is linked counts twice: a point that a part makes alone must not go unseen.
  const alone = (view: StatementView | null) => view?.claims.filter((claim) => saidAlone(claim).length > 0).length ?? 0;
  const possibly = (status: ClaimView['status']) =>
    own.claims.filter((claim) => claim.possible && claim.status === status).length;
  return {
    both: count(own, 'both'),
    differs: count(own, 'differs'),
    conflict: count(own, 'conflict'),
    only: alone(own),
    missing: alone(other),
    possible: { both: possibly('both'), differs: possibly('differs'), conflict: possibly('conflict') },
  };
}
