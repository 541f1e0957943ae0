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
  const places = new Map<string, { readonly statement: number; readonly words: string }>();
  for (const [statement, { claims }] of statements.entries()) {
    for (const { id, text, start } of claims) {
      groups.set(id, { claims: [id] });
      places.set(id, { statement, words: `${text} ${start}` });
    }
  }
  const queue = surestFirst(sure, (id) => places.get(id)?.words ?? '');
  while (queue.some(({ a, b }) => join(groups, a, b, linked)));
  return [...new Set(groups.values())].map(({ claims }) => pointOf(claims, statements, places, sure));
}

/** Makes one of the two claims' groups where enough of their pairs are linked; tells whether it did. */
function join(groups: Map<string, Group>, a: string, b: string, linked: ReadonlySet<string>): boolean {
  const [left, right] = [groups.get(a), groups.get(b)];
  if (!left || !right || left === right) return false;
  const pairs = left.claims.flatMap((x) => right.claims.map((y) => linked.has(`${x} ${y}`)));
  if (pairs.filter(Boolean).length < HALF * pairs.length) return false;
  const both = { claims: [...left.claims, ...right.claims] };
  for (const claim of both.claims) groups.set(claim, both);
  return true;
}

/** Equal scores in the order of the claims' words: the order of the statements must not matter. */
function surestFirst(links: readonly Link[], wordsOf: (id: string) => string): Link[] {
  const keys = new Map(links.map((link) => [link, [wordsOf(link.a), wordsOf(link.b)].sort().join('\n')]));
  const compareKeys = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return [...links].sort((x, y) => y.score - x.score || compareKeys(keys.get(x) ?? '', keys.get(y) ?? ''));
}

function pointOf(
  claims: readonly string[],
  statements: readonly Claimed[],
  places: ReadonlyMap<string, { readonly statement: number }>,
  links: readonly Link[],
): EventPoint {
  const within = new Set(claims);
  const inside = links.filter(({ a, b }) => within.has(a) && within.has(b));
  const bySide = statements.map((statement, i) =>
    claims.filter((id) => places.get(id)?.statement === i).length === 0
      ? []
      : statement.claims.filter(({ id }) => within.has(id)).map(({ id }) => id),
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
