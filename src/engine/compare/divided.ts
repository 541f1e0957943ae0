import type { Link, Span } from '../model.ts';
import { groupsOf, type PartedStatement, type PartPair } from './narrowed.ts';

/** A link and the parts of its claims that carry it, by their places; null for the whole of both claims. */
export interface NarrowedLink {
  readonly link: Link;
  readonly pairs: readonly PartPair[] | null;
}

/** Links between parts of claims, and the parts of every claim that has more than one. */
export interface Divided {
  readonly links: readonly Link[];
  readonly parts: ReadonlyMap<string, readonly Span[]>;
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
  return { parts, links: found.map(({ link, pairs }) => withParts(link, pairs, groups)) };
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

function withParts(
  link: Link,
  pairs: readonly PartPair[] | null,
  groups: ReadonlyMap<string, readonly number[]>,
): Link {
  const [a, b] = [groups.get(link.a), groups.get(link.b)];
  if (pairs === null || (!a && !b)) return link;
  const parts = new Map<string, PartPair>();
  for (const [i, j] of pairs) {
    const pair = [a?.[i] ?? 0, b?.[j] ?? 0] as const;
    parts.set(pair.join(' '), pair);
  }
  return { ...link, parts: [...parts.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]) };
}
