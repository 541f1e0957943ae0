import type { ClaimView, PairView, StatementView } from '../../library/views.ts';
import { isJudged } from '../judgement/judged.ts';
import type { TextRun } from './paragraphs.ts';
import { type Filter, filtersOfClaim } from './points.ts';

/** What the reader sees of two texts at a time. */
export interface Look {
  readonly lit: ReadonlySet<string>;
  /** Of each text the claim that the tab key leads to; the arrow keys lead on from there. */
  readonly current: readonly (string | null)[];
  /** The claims that are marked. */
  readonly shown: ReadonlySet<string>;
  /** The words that the reader looks for. */
  readonly found: readonly string[];
}

/** The claims of both texts that are marked: those of the filter among those that are looked for, and the chosen one. */
export function claimsMarked(
  { own, other }: PairView,
  filter: Filter,
  among: ReadonlySet<string> | null,
  chosen: string | null,
): ReadonlySet<string> {
  const marked = (claim: ClaimView, here: boolean) =>
    claim.id === chosen ||
    ((among?.has(claim.id) ?? true) && (filter === 'all' || filtersOfClaim(claim, here).includes(filter)));
  const of = (side: StatementView | null) =>
    side === null ? [] : side.claims.filter((claim) => marked(claim, side === own)).map(({ id }) => id);
  return new Set([...of(own), ...of(other)]);
}

/** The claim of a text that the tab key leads to: the one that the reader is at, else the first that is marked. */
export function currentIn({ claims }: StatementView, claim: string | null, shown: ReadonlySet<string>): string | null {
  const marked = claims.filter(({ id }) => shown.has(id));
  return (marked.find(({ id }) => id === claim) ?? marked[0])?.id ?? null;
}

/** By claim of either side, the claims that it is linked to. */
export function partnersOf({ own, other }: PairView): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...own.claims, ...(other?.claims ?? [])].map(({ id, partners }) => [id, partners.map(({ claim }) => claim)]),
  );
}

/** The claims that light up together with one: itself and its partners. */
export function litWith(claim: string | null, partners: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  return new Set(claim === null ? [] : [claim, ...(partners.get(claim) ?? [])]);
}

/** The claims in whose standing the reader's own word has a part. */
export function judgedIn(pair: PairView): ReadonlySet<string> {
  const claims = [...pair.own.claims, ...(pair.other?.claims ?? [])];
  return new Set(claims.filter((claim) => isJudged(claim, pair)).map(({ id }) => id));
}

/**
 * The paragraphs, by their place, that have their claims marked wherever they are: what the reader is at, where one step leads on from
 * there, and where the text begins and ends.
 * @param at the claims that the reader is at; those of other texts do not count.
 */
export function paragraphsKept(
  paragraphs: readonly (readonly TextRun[])[],
  shown: ReadonlySet<string>,
  at: readonly (string | null)[],
): ReadonlySet<number> {
  const marked: { readonly id: string; readonly paragraph: number }[] = [];
  for (const [paragraph, runs] of paragraphs.entries())
    for (const { claim } of runs) if (claim !== null && shown.has(claim.id)) marked.push({ id: claim.id, paragraph });
  const places = marked.flatMap(({ id }, index) => (at.includes(id) ? [index - 1, index, index + 1] : []));
  return new Set([0, marked.length - 1, ...places].flatMap((place) => marked[place]?.paragraph ?? []));
}
