import type { Candidate, Link, Reason, Span } from '../model.ts';
import type { Told } from './divided.ts';
import { type Profile, partOf } from './profile.ts';

/** What was found of statements' claims. */
export interface Found {
  /** By statement. */
  readonly profiles: readonly (readonly Profile[])[];
  readonly links: readonly Link[];
  /** By claim. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
  /** By claim that has parts its parts, or by claim that is a part what it is a part of. */
  readonly parts?: ReadonlyMap<string, readonly Span[]>;
  readonly wholes?: ReadonlyMap<string, Span>;
  /** By link of parts what is told of each two of them. */
  readonly told?: ReadonlyMap<Link, readonly Told[]>;
}

/**
 * The same with every part that links tell apart as a claim of its own: the smallest spans that make one point, as far as these statements
 * tell. Claims are numbered anew; what was found of a claim holds of its parts.
 */
export function apart({ profiles, links, candidates, parts, told }: Found): Found {
  const names = new Map<string, readonly string[]>();
  const wholes = new Map<string, Span>();
  const divided = profiles.map((claims, statement) => {
    let n = 0;
    return claims.flatMap((profile) => {
      const own = parts?.get(profile.claim.id)?.map((part) => partOf(profile, part)) ?? [profile];
      const ids = own.map(() => `${statement}.${n++}`);
      names.set(profile.claim.id, ids);
      const { start, end } = profile.claim;
      if (own.length > 1) for (const id of ids) wholes.set(id, { start, end });
      return own.map(
        (part, i): Profile => ({
          ...part,
          claim: { ...part.claim, id: ids[i] ?? '' },
          first: profile.first && i === 0,
          last: profile.last && i === own.length - 1,
        }),
      );
    });
  });
  const spans = new Map(divided.flat().map(({ claim }) => [claim.id, claim]));
  const linked = links.flatMap((link) =>
    linksOf(link, names, told?.get(link) ?? []).map((own) => explained(own, spans)),
  );
  const partners = new Set(linked.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const renamed = [...candidates].flatMap(([claim, own]) =>
    (names.get(claim) ?? []).map((id): [string, Candidate[]] => [
      id,
      own.map(({ claim: other, score }) => {
        const ids = names.get(other) ?? [];
        return { claim: ids.find((one) => partners.has(`${id} ${one}`)) ?? ids[0] ?? '', score };
      }),
    ]),
  );
  return { profiles: divided, links: linked, candidates: new Map(renamed), wholes };
}

/**
 * The links of the parts, of a link that holds of the whole claims one for each of their parts. What two claims contradict each other in is
 * a contradiction of those parts alone that hold it, where one of them does by itself.
 */
function linksOf(whole: Link, names: ReadonlyMap<string, readonly string[]>, told: readonly Told[]): Link[] {
  const { parts, ...link } = whole;
  const [left, right] = [names.get(link.a) ?? [], names.get(link.b) ?? []];
  const pairs = parts ?? left.flatMap((_, i) => right.map((_, j) => [i, j] as const));
  const apart = link.relation === 'conflict' && told.some(({ relation }) => relation === 'conflict');
  return pairs.map(([i, j], at) => ({
    ...link,
    relation: (apart && told[at]?.relation) || link.relation,
    differences: told[at]?.differences ?? link.differences,
    a: left[i] ?? '',
    b: right[j] ?? '',
  }));
}

/** A link of parts is explained by what both parts share; where that is nothing, by what the whole claims share. */
function explained(link: Link, spans: ReadonlyMap<string, Span>): Link {
  const [a, b] = [spans.get(link.a), spans.get(link.b)];
  const inside = ({ kind, ...words }: Reason): boolean =>
    kind !== 'order' && isWithin(words.a, a) && isWithin(words.b, b);
  const reasons = link.reasons.filter(inside);
  return reasons.length > 0 ? { ...link, reasons } : link;
}

const isWithin = (words: Span | null, own: Span | undefined): boolean =>
  words !== null && own !== undefined && own.start <= words.start && words.end <= own.end;
