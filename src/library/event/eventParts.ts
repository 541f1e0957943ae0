import type { Span } from '../../engine/model.ts';
import { standWithin } from '../judgement/claimStanding.ts';
import type { JudgedLink } from '../judgement/judgedLinks.ts';
import type { ClaimNote } from '../schema.ts';

/** What two statements of an event were found to share. */
export interface FoundOfTwo {
  readonly links: readonly JudgedLink[];
  /** By claim, of both statements. */
  readonly notes: Readonly<Record<string, ClaimNote>>;
}

/** A claim by its place and words. */
type Said = Span & { readonly text: string };

/** The links of an event and the parts of its claims. */
export interface PartedLinks {
  /** Where a link concerns but parts of its claims: by their places in `parts`. */
  readonly links: readonly JudgedLink[];
  /** By claim, where its links tell parts of it apart. */
  readonly parts: ReadonlyMap<string, readonly Span[]>;
}

/** A link with the parts that its own comparison tells apart in its claims; null where that divides them not. */
interface FoundLink {
  readonly link: JudgedLink;
  readonly a: readonly Span[] | null;
  readonly b: readonly Span[] | null;
}

/**
 * Each comparison divides a claim as its other side tells the parts apart. Over all of them a claim has the parts that any of them tells
 * apart, and every link concerns those that its own parts are made of.
 * @param claims all claims of the event, by their ids.
 */
export function partedLinks(claims: ReadonlyMap<string, Said>, found: readonly FoundOfTwo[]): PartedLinks {
  const all = found.flatMap(({ links, notes }) => {
    const partsOf = (id: string) => {
      const [claim, own = []] = [claims.get(id), notes[id]?.parts];
      return claim && own.length > 1 && standWithin(claim, own) ? own : null;
    };
    return links.map((link): FoundLink => ({ link, a: partsOf(link.a), b: partsOf(link.b) }));
  });
  const pieces = new Map<string, readonly Span[]>();
  for (const { link, a, b } of all) {
    if (a) pieces.set(link.a, cut(pieces.get(link.a) ?? a, a));
    if (b) pieces.set(link.b, cut(pieces.get(link.b) ?? b, b));
  }
  const parts = new Map<string, readonly Span[]>();
  for (const [id, own] of pieces) {
    const told = toldApart(id, own, all);
    if (told.length > 1) parts.set(id, told);
  }
  return { parts, links: all.map((one) => between(one, parts, claims)) };
}

/** What each two of two rows of spans have in common, in order. */
const cut = (one: readonly Span[], other: readonly Span[]): readonly Span[] =>
  one.flatMap((x) =>
    other
      .map((y) => ({ start: Math.max(x.start, y.start), end: Math.min(x.end, y.end) }))
      .filter(({ start, end }) => start < end),
  );

/** Pieces side by side that no link tells apart are one part: also once the reader has taken apart what did. */
function toldApart(id: string, pieces: readonly Span[], links: readonly FoundLink[]): readonly Span[] {
  const parts: Span[] = [];
  let last = '';
  for (const piece of pieces) {
    const partners = links.map(({ link, a, b }) =>
      link.parts?.flatMap(([i, j]) => {
        if (link.a === id) return meet(piece, a?.[i]) ? [j] : [];
        return link.b === id && meet(piece, b?.[j]) ? [i] : [];
      }),
    );
    const key = JSON.stringify(partners);
    const before = key === last ? parts.pop() : null;
    parts.push({ start: before?.start ?? piece.start, end: piece.end });
    last = key;
  }
  return parts;
}

/** Whether two spans have words in common; what is not known may be any. */
const meet = (one: Span | undefined, other: Span | undefined): boolean =>
  !one || !other || (one.start < other.end && other.start < one.end);

function between(
  { link, a, b }: FoundLink,
  parts: PartedLinks['parts'],
  claims: ReadonlyMap<string, Said>,
): JudgedLink {
  const { parts: found, ...whole } = link;
  const [left, right] = [parts.get(link.a), parts.get(link.b)];
  if (!left && !right) return whole;
  // Of two claims in the same words each part says what its twin says, and no more.
  const alike = !found && left?.length === right?.length && claims.get(link.a)?.text === claims.get(link.b)?.text;
  const joined = (left ?? ['all']).flatMap((_, i) =>
    (right ?? ['all']).flatMap((_, j) => {
      const linked =
        found?.some(([x, y]) => meet(left?.[i], a?.[x]) && meet(right?.[j], b?.[y])) ?? (!alike || i === j);
      return linked ? [[i, j] as const] : [];
    }),
  );
  return { ...whole, parts: joined };
}

/** The name of a part. */
export const unitId = (claim: string, place: number): string => `${claim} ${place}`;

/** A claim's parts, each by itself, and what they are parts of; the claim where it has none. */
export function unitsOf(
  claim: Said & { readonly id: string },
  { parts }: Pick<PartedLinks, 'parts'>,
): readonly (Pick<typeof claim, 'id' | 'start' | 'text'> & { readonly claim: string })[] {
  const { id, start, text } = claim;
  const own = parts.get(id)?.map((part, place) => ({
    id: unitId(id, place),
    start: part.start,
    text: text.slice(part.start - start, part.end - start),
    claim: id,
  }));
  return own ?? [{ id, start, text, claim: id }];
}

/** The links with one for each two units that they concern. */
export function linksOfUnits({ links, parts }: PartedLinks): readonly JudgedLink[] {
  const end = (id: string, place: number): string => (parts.has(id) ? unitId(id, place) : id);
  return links.flatMap(
    (link) => link.parts?.map(([i, j]) => ({ ...link, a: end(link.a, i), b: end(link.b, j) })) ?? [link],
  );
}
