import type { Link, Span } from '../model.ts';
import { differencesOfAll } from './differences.ts';
import { groupsOf, type PartedStatement, type PartPair } from './narrowed.ts';
import { type Profile, partOf } from './profile.ts';

/** What is told of two linked claims, or of two parts of them. */
export type Told = Pick<Link, 'relation' | 'differences'>;

/** A link and the parts of its claims that carry it, by their places; null for the whole of both claims. */
export interface NarrowedLink {
  readonly link: Link;
  readonly pairs: readonly PartPair[] | null;
  readonly a: Profile;
  readonly b: Profile;
  /** Tells of a part of each. */
  readonly tell: (a: Profile, b: Profile) => Told;
}

/** Links between parts of claims, and the parts of every claim that has more than one. */
export interface Divided {
  readonly links: readonly Link[];
  readonly parts: ReadonlyMap<string, readonly Span[]>;
  /** By link of parts what is told of each two of them, in the order of its `parts`. */
  readonly told: ReadonlyMap<Link, readonly Told[]>;
}

/** Divides claims where their links tell parts of them apart, over all statements that they are compared with. */
export function divided(statements: readonly PartedStatement[], found: readonly NarrowedLink[]): Divided {
  const partners = partnersOf(found);
  const groups = new Map<string, readonly number[]>();
  const parts = new Map<string, readonly Span[]>();
  for (const { profiles, parts: partsOf } of statements) {
    for (const { claim } of profiles) {
      const own = partners.get(claim.id);
      if (!own) continue;
      const all = partsOf.of(claim);
      const group = groupsOf(
        all,
        all.map((_, i) => own.get(i) ?? new Set()),
      );
      if (group.at(-1) === 0) continue;
      groups.set(claim.id, group);
      parts.set(claim.id, spansOf(all, group));
    }
  }
  const told = new Map<Link, readonly Told[]>();
  const links = found.map((own) => {
    const pairs = pairsOf(own, groups);
    if (pairs === null) return own.link;
    const link = { ...own.link, parts: pairs };
    told.set(
      link,
      pairs.map(([i, j]) => own.tell(within(own.a, parts, i), within(own.b, parts, j))),
    );
    return link;
  });
  return { parts, links, told };
}

/**
 * The links of two statements, told by the parts that carry them: what else stands in two claims is no difference between those. Whatever
 * other statements tell apart, two of them are told the same.
 */
export function toldByParts(statements: readonly PartedStatement[], found: readonly NarrowedLink[]): NarrowedLink[] {
  const { links, told } = divided(statements, found);
  return found.map((own, i) => {
    const link = links[i];
    const all = link && told.get(link);
    return all ? { ...own, link: { ...own.link, ...together(inSameOrder(own, link, all)) } } : own;
  });
}

/** What is told of pairs of parts, a contradiction first, in an order that does not depend on which of the two claims comes first. */
function inSameOrder({ a, b }: NarrowedLink, { parts = [] }: Link, told: readonly Told[]): Told[] {
  const words = ({ text }: Profile, { differences: [first] }: Told, side: 'a' | 'b'): string => {
    const span = first?.[side];
    return span ? text.slice(span.start, span.end) : '';
  };
  const keyed = told.map((own, at) => {
    const [i, j] = parts[at] ?? [0, 0];
    return {
      own,
      conflict: Number(own.relation === 'conflict'),
      sum: i + j,
      least: Math.min(i, j),
      words: [words(a, own, 'a'), words(b, own, 'b')].sort().join('\n'),
    };
  });
  return keyed
    .sort(
      (x, y) =>
        y.conflict - x.conflict ||
        x.sum - y.sum ||
        x.least - y.least ||
        (x.words < y.words ? -1 : x.words > y.words ? 1 : 0),
    )
    .map(({ own }) => own);
}

/** By claim and part what a part is linked with, of the claims of which a link concerns but a part. */
function partnersOf(found: readonly NarrowedLink[]): Map<string, Map<number, Set<string>>> {
  const partners = new Map<string, Map<number, Set<string>>>();
  const add = (claim: string, part: number, partner: string): void => {
    const own = partners.get(claim) ?? new Map<number, Set<string>>();
    partners.set(claim, own.set(part, (own.get(part) ?? new Set()).add(partner)));
  };
  for (const { link, pairs } of found) {
    for (const [i, j] of pairs ?? []) {
      add(link.a, i, `${link.b} ${j}`);
      add(link.b, j, `${link.a} ${i}`);
    }
  }
  return partners;
}

function spansOf(parts: readonly Span[], group: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const [i, { start, end }] of parts.entries()) {
    const at = group[i] ?? 0;
    spans[at] = { start: spans[at]?.start ?? start, end };
  }
  return spans;
}

/** The parts that carry a link, as its claims are divided; null where that is the whole of both. */
function pairsOf({ link, pairs }: NarrowedLink, groups: ReadonlyMap<string, readonly number[]>): PartPair[] | null {
  const [a, b] = [groups.get(link.a), groups.get(link.b)];
  if (pairs === null || (!a && !b)) return null;
  const parts = new Map<string, PartPair>();
  for (const [i, j] of pairs) {
    const pair = [a?.[i] ?? 0, b?.[j] ?? 0] as const;
    parts.set(pair.join(' '), pair);
  }
  return [...parts.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** A part of a claim, by its place; the claim itself where it has none. */
function within(profile: Profile, parts: ReadonlyMap<string, readonly Span[]>, at: number): Profile {
  const own = parts.get(profile.claim.id);
  const span = own?.[at];
  if (!own || !span) return profile;
  const part = partOf(profile, span);
  return { ...part, first: part.first && at === 0, last: part.last && at === own.length - 1 };
}

/** What is told of two claims by their parts: a contradiction where the first of them is one. */
const together = (parts: readonly Told[]): Told => ({
  relation: parts[0]?.relation ?? 'differs',
  differences: differencesOfAll(parts.map(({ differences }) => differences)),
});
