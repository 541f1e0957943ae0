import { joinedWords, valueIn } from '../sortedLines.ts';
import { readForms } from './forms.ts';

const NOTHING: readonly string[] = [];
/** What stands behind the keys met so far: of the lexicon's, which come to an end. */
const concepts = new Map<string, readonly string[]>();
const names = new Map<string, readonly string[]>();

const conceptOf = (key: string): readonly string[] => known(concepts, key, readForms().concepts, ' ');
const nameOf = (key: string): readonly string[] => known(names, key, readForms().names, '|');

function known(met: Map<string, readonly string[]>, key: string, lines: string, between: string): readonly string[] {
  const before = met.get(key);
  if (before !== undefined) return before;
  const found = valueIn(lines, key)?.split(between) ?? NOTHING;
  met.set(key, found);
  return found;
}

/** The next broader concepts (or places, or organisations); empty at the top of a topic and for an unknown key. */
export function broader(key: string): readonly string[] {
  const concept = conceptOf(key);
  return (concept.length > 0 ? concept : nameOf(key)).slice(1);
}

/** The topic of a concept, `war-and-peace`; null for anything else. */
export function topicOf(key: string): string | null {
  return conceptOf(key)[0] ?? null;
}

/** How a key of the lexicon is named to readers: `military aid`, `support for Ukraine`, `United Kingdom`. */
export function conceptName(key: string): string {
  const [name] = nameOf(key);
  if (name !== undefined) return name;
  const { properNames } = readForms();
  const words = key.split('-');
  const parts: string[] = [];
  for (let at = 0; at < words.length; ) {
    const runs = [3, 2, 1].map((count) => words.slice(at, at + count).join(' '));
    const named = runs.find((run) => valueIn(properNames, joinedWords(run)) !== null);
    const part = named ?? words[at] ?? '';
    parts.push(valueIn(properNames, joinedWords(part)) ?? part);
    at += part.split(' ').length;
  }
  return parts.join(' ');
}

/** What stands over a concept, with how many steps up: itself 0, its broader concepts 1. */
function ancestors(key: string): ReadonlyMap<string, number> {
  const known = over.get(key);
  if (known !== undefined) return known;
  const steps = new Map([[key, 0]]);
  // A map is walked in the order in which it grows: nearer ones first, and no cycle runs twice.
  for (const [next, far] of steps) {
    for (const up of far < FURTHEST ? broader(next) : []) if (!steps.has(up)) steps.set(up, far + 1);
  }
  over.set(key, steps);
  return steps;
}

/** Steps up from a concept to broader ones that still say something of it. */
const FURTHEST = 2;
const over = new Map<string, ReadonlyMap<string, number>>();

/** By the steps up from the two to what stands over both. */
const NEARNESS: readonly (readonly number[])[] = [
  [1, 0.6, 0.4],
  [0.6, 0.4, 0.2],
  [0.4, 0.2, 0],
];

/**
 * How near two concepts stand: 1 the same, 0.6 one the other's broader, 0.4 both under one broader concept or one two steps over the
 * other, 0.2 a concept and its broader one's sibling, else 0. Symmetric.
 */
export function related(a: string, b: string): number {
  if (a === b) return 1;
  const overB = ancestors(b);
  let nearness = 0;
  for (const [key, stepsA] of ancestors(a)) {
    const stepsB = overB.get(key);
    if (stepsB !== undefined) nearness = Math.max(nearness, NEARNESS[stepsA]?.[stepsB] ?? 0);
  }
  return nearness;
}
