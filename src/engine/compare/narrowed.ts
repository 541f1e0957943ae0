import type { ClaimPart, ClaimParts } from '../claims/parts.ts';
import type { LinkModels, Look, Sightings } from './links.ts';
import { firstScores } from './links.ts';
import { type Profile, partOf, sameWords } from './profile.ts';

/**
 * Two linked claims may hold more than the matter that both speak of: "discussed energy, grain and the prisoners" against "spoke of an exchange
 * of prisoners". So a link is narrowed to the parts that carry it. Whether a claim is divided is thus decided by what the other side says; where
 * nothing tells its parts apart, it stays whole.
 */

/** Two parts with so high a first score are linked, if one is the likeliest for the other; the likeliest two always are. */
const LIKELY = 0.35;
/** Where readers divide less often than that, a part without a link stays with a linked one beside it, and so do parts linked with the same claim. */
const APART = 0.06;

/** Two linked claims, and which of their parts speak of the same matter, by their places in the claims; null for the whole of both. */
export interface NarrowedLook {
  readonly look: Look;
  readonly pairs: readonly PartPair[] | null;
}

export type PartPair = readonly [a: number, b: number];

/** The claims of one statement with their parts. */
export interface PartedStatement {
  readonly profiles: readonly Profile[];
  readonly parts: ClaimParts;
}

/** Narrows each link to the parts that carry it. */
export function narrowed(
  looks: readonly Look[],
  [rows, columns]: readonly [PartedStatement, PartedStatement],
  sightings: Sightings,
  { first }: Pick<LinkModels, 'first'>,
): NarrowedLook[] {
  const parted = new Set(looks.filter((look) => hasParts(look, rows, columns)));
  const left = partsOfClaims(rows, parted, ({ row }) => row);
  const right = partsOfClaims(columns, parted, ({ column }) => column);
  const score = firstScores(sightings, [...left.values(), ...right.values()].flat(), first);
  return looks.map((look) => {
    const [a, b] = [left.get(look.row) ?? [], right.get(look.column) ?? []];
    return { look, pairs: parted.has(look) ? likeliestPairs(a, b, score) : null };
  });
}

/** Whether one of two claims has parts, and they are not the same words. */
function hasParts(look: Look, rows: PartedStatement, columns: PartedStatement): boolean {
  const [a, b] = [rows.profiles[look.row], columns.profiles[look.column]];
  if (!a || !b || sameWords(a, b)) return false;
  return rows.parts.of(a.claim).length > 1 || columns.parts.of(b.claim).length > 1;
}

function partsOfClaims(
  { profiles, parts }: PartedStatement,
  looks: Iterable<Look>,
  place: (look: Look) => number,
): Map<number, readonly Profile[]> {
  const found = new Map<number, readonly Profile[]>();
  for (const look of looks) {
    const profile = profiles[place(look)];
    if (!profile || found.has(place(look))) continue;
    const own = parts.of(profile.claim);
    found.set(place(look), own.length === 1 ? [profile] : own.map((part) => partOf(profile, part)));
  }
  return found;
}

/** Of two claims' parts the likeliest two, and every likely part with the likeliest of the other claim. */
function likeliestPairs(
  a: readonly Profile[],
  b: readonly Profile[],
  score: (a: Profile, b: Profile) => number,
): PartPair[] {
  const scores = a.map((x) => b.map((y) => score(x, y)));
  const inRows = scores.map((line) => Math.max(...line));
  const inColumns = b.map((_, j) => Math.max(...scores.map((line) => line[j] ?? 0)));
  const most = Math.max(...inRows);
  return scores.flatMap((line, i) =>
    line.flatMap((own, j): PartPair[] => {
      const best = own === inRows[i] || own === inColumns[j];
      return own === most || (best && own >= LIKELY) ? [[i, j]] : [];
    }),
  );
}

const claimsOf = (partners: ReadonlySet<string>): string =>
  [...new Set([...partners].map((partner) => partner.slice(0, partner.lastIndexOf(' '))))].sort().join('\n');

/**
 * Which parts of a claim stay together: those that are linked with the same parts of others, and what readers would hardly divide ("a just and lasting
 * peace") and the other side does not either.
 * @param partners by part, what it is linked with: a claim and the place of its part, `0.3 1`.
 * @returns by part the number of its group, from 0 on, in order.
 */
export function groupsOf(parts: readonly ClaimPart[], partners: readonly ReadonlySet<string>[]): number[] {
  const keys = partners.map((own) => [...own].sort().join('\n'));
  const grown = keys.map((key, i) => {
    if (key !== '') return key;
    const before = keys[i - 1] ? (parts[i]?.cut ?? 1) : 1;
    const after = keys[i + 1] ? (parts[i + 1]?.cut ?? 1) : 1;
    if (Math.min(before, after) >= APART) return key;
    return (before <= after ? keys[i - 1] : keys[i + 1]) ?? key;
  });
  const claims = partners.map(claimsOf);
  const apart = (i: number): boolean =>
    grown[i] !== grown[i - 1] && ((parts[i]?.cut ?? 1) >= APART || claims[i] !== claims[i - 1]);
  let group = 0;
  return grown.map((_, i) => (i > 0 && apart(i) ? ++group : group));
}
