import type { Claim, EventPoint, Link, Relation } from '../model.ts';

/** From which share of linked pairs between two groups on they make one point. */
const HALF = 0.5;

/** A statement by its claims, in order. */
interface Claimed {
  readonly claims: readonly Pick<Claim, 'id' | 'text' | 'start'>[];
}

interface Group {
  readonly claims: readonly string[];
}

/** Where a claim stands: in which statement, and as which of its claims. */
interface Place {
  readonly statement: number;
  readonly at: number;
  readonly words: string;
}

/** A link along which two groups may grow together, and the two groups that were refused it last. */
interface Chance {
  readonly link: Link;
  refused: readonly [Group, Group] | null;
}

/**
 * The points of an event: claims that speak of one matter, over all its statements, and claims that stand alone. Groups grow along
 * the sure links, the surest first, by average linkage: two become one when at least half of all pairs of a claim here and a claim
 * there are linked (two claims of one statement never are), so that no chain of links draws unrelated claims together. In the order
 * of the text, the first statement's points first; which claims make a point does not depend on the order of the statements.
 */
export function pointsOf(statements: readonly Claimed[], links: readonly Link[]): EventPoint[] {
  const sure = links.filter((link) => link.possible !== true);
  const linked = new Set(sure.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const groups = new Map<string, Group>();
  const places = new Map<string, Place>();
  for (const [statement, { claims }] of statements.entries()) {
    for (const [at, { id, text, start }] of claims.entries()) {
      groups.set(id, { claims: [id] });
      places.set(id, { statement, at, words: `${text} ${start}` });
    }
  }
  const queue = surestFirst(sure, (id) => places.get(id)?.words ?? '').map((link): Chance => ({ link, refused: null }));
  while (queue.some((chance) => join(groups, chance, linked)));
  const inside = linksWithin(groups, sure);
  return [...new Set(groups.values())].map((group) =>
    pointOf(group, statements.length, places, inside.get(group) ?? []),
  );
}

/** Makes one of the two claims' groups where enough of their pairs are linked; tells whether it did. */
function join(groups: Map<string, Group>, chance: Chance, linked: ReadonlySet<string>): boolean {
  const [left, right] = [groups.get(chance.link.a), groups.get(chance.link.b)];
  if (!left || !right || left === right) return false;
  // What was refused stays so until one of the two has grown.
  if (chance.refused?.[0] === left && chance.refused[1] === right) return false;
  const pairs = left.claims.flatMap((x) => right.claims.map((y) => linked.has(`${x} ${y}`)));
  if (pairs.filter(Boolean).length < HALF * pairs.length) {
    chance.refused = [left, right];
    return false;
  }
  const both = { claims: [...left.claims, ...right.claims] };
  for (const claim of both.claims) groups.set(claim, both);
  return true;
}

/** By group, the links between its claims. */
function linksWithin(groups: ReadonlyMap<string, Group>, links: readonly Link[]): Map<Group, Link[]> {
  const within = new Map<Group, Link[]>();
  for (const link of links) {
    const group = groups.get(link.a);
    if (!group || group !== groups.get(link.b)) continue;
    const own = within.get(group);
    if (own) own.push(link);
    else within.set(group, [link]);
  }
  return within;
}

/** Equal scores in the order of the claims' words: the order of the statements must not matter. */
function surestFirst(links: readonly Link[], wordsOf: (id: string) => string): Link[] {
  const keys = new Map(links.map((link) => [link, [wordsOf(link.a), wordsOf(link.b)].sort().join('\n')]));
  const compareKeys = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return [...links].sort((x, y) => y.score - x.score || compareKeys(keys.get(x) ?? '', keys.get(y) ?? ''));
}

function pointOf(
  { claims }: Group,
  statements: number,
  places: ReadonlyMap<string, Place>,
  inside: readonly Link[],
): EventPoint {
  const at = (id: string): number => places.get(id)?.at ?? 0;
  const bySide = Array.from({ length: statements }, (_, i) =>
    claims.filter((id) => places.get(id)?.statement === i).sort((x, y) => at(x) - at(y)),
  );
  const sides = bySide.map((_, i) => i);
  return {
    claims: bySide,
    saidBy: sides.filter((i) => bySide[i]?.length !== 0),
    leftOutBy: sides.filter((i) => bySide[i]?.length === 0),
    relation: relationOf(inside),
  };
}

function relationOf(links: readonly Link[]): Relation | null {
  if (links.length === 0) return null;
  if (links.some(({ relation }) => relation === 'conflict')) return 'conflict';
  return links.every(({ relation }) => relation === 'same') ? 'same' : 'differs';
}
