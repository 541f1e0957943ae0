import { remembered } from '../../text/remembered.ts';
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

/** What stands over a concept, the concept itself first, and by key how many steps up: itself 0, its broader concepts 1. */
interface Ancestors {
  readonly keys: readonly string[];
  readonly steps: ReadonlyMap<string, number>;
}

function ancestors(key: string): Ancestors {
  const known = over.get(key);
  if (known !== undefined) return known;
  const keys = [key];
  const steps = new Map([[key, 0]]);
  // The list grows while it is walked: nearer ones first, and no cycle runs twice.
  for (let i = 0; i < keys.length; i++) {
    const next = keys[i] as string;
    const far = steps.get(next) as number;
    for (const up of far < FURTHEST ? broader(next) : []) {
      if (steps.has(up)) continue;
      steps.set(up, far + 1);
      keys.push(up);
    }
  }
  const found = { keys, steps };
  over.set(key, found);
  return found;
}

/** Steps up from a concept to broader ones that still say something of it. */
const FURTHEST = 2;
const over = new Map<string, Ancestors>();

/** In tenths, by the steps up from the two to what stands over both. */
const NEARNESS: readonly (readonly number[])[] = [
  [10, 6, 4],
  [6, 4, 2],
  [4, 2, 0],
];

/**
 * How near two concepts stand, in tenths: 10 the same, 6 one the other's broader, 4 both under one broader concept or one two steps over the
 * other, 2 a concept and its broader one's sibling, else 0. Symmetric.
 */
export function relatedTenths(a: string, b: string): number {
  if (a === b) return 10;
  const overA = ancestors(a);
  const overB = ancestors(b);
  let nearness = 0;
  for (let i = 0; i < overA.keys.length; i++) {
    const key = overA.keys[i] as string;
    const steps = overB.steps.get(key);
    if (steps !== undefined) nearness = Math.max(nearness, NEARNESS[overA.steps.get(key) as number]?.[steps] ?? 0);
  }
  return nearness;
}

/** The same from 0 to 1. */
export const related = (a: string, b: string): number => relatedTenths(a, b) / 10;

const kinAfter = remembered((key): ReadonlyMap<string, number> => {
  const words = valueIn(readForms().kin, key)?.split(' ') ?? NOTHING;
  return new Map(words.flatMap((word, i) => (i % 2 === 0 ? [[word, Number(words[i + 1])] as const] : [])));
});

/**
 * In how many of ten cases two claims of one talk tell one point where one names the one concept and one the other (`kin.ts`): 10 for one
 * and the same, 0 for two that are no kin. Symmetric.
 */
export function kinTenths(a: string, b: string): number {
  if (a === b) return 10;
  return a < b ? (kinAfter(a).get(b) ?? 0) : (kinAfter(b).get(a) ?? 0);
}
