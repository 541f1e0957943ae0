import { conditionsIn } from '../claims/manner.ts';
import { broader, topicOf } from '../language/lexicon/concepts.ts';
import type { Act, Term, TermKind } from '../model.ts';
import type { Profile } from './profile.ts';

/** Acts that put terms to somebody. */
const DEMANDS: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'CONDITION', 'THREATEN']);

/** Topics whose concepts say that and how one spoke, not of what. */
const MANNERS: ReadonlySet<string> = new Set(['talk', 'relations', 'attitudes', 'people-and-occasions']);

/** Topics whose concepts are things that one can point at: weapons, prisoners, pipelines, tariffs. War and peace at large are not. */
const THINGS: ReadonlySet<string> = new Set([
  'military',
  'arms-control',
  'humanitarian',
  'trade-and-finance',
  'energy-and-sea',
  'technology-and-crime',
]);

const OBJECTS: ReadonlySet<TermKind> = new Set<TermKind>(['party', 'person', 'place', 'organisation']);

/** Parties and persons that every statement names in its first claims: who spoke with whom. */
const OPENING = 2;

/** The keys (`party ru`, `person …`) of those who took part: the statements' own parties, and whom all of them name first. */
export function interlocutorsOf(
  statements: readonly { readonly party?: string | undefined }[],
  profiles: readonly (readonly Profile[])[],
): ReadonlySet<string> {
  const first = profiles.map(
    (claims) =>
      new Set(claims.slice(0, OPENING).flatMap(({ named }) => [...named.values()].filter(isActor).map(keyOf))),
  );
  const shared = [...(first[0] ?? [])].filter((key) => first.every((keys) => keys.has(key)));
  return new Set([...shared, ...statements.flatMap(({ party }) => (party === undefined ? [] : [`party ${party}`]))]);
}

const isActor = ({ kind }: Term): boolean => kind === 'party' || kind === 'person';
const keyOf = ({ kind, key }: Term): string => `${kind} ${key}`;

/**
 * Whether a claim is specific: it puts a demand or a condition, or names a number, a sum, a date, a duration, or an object, which is
 * a thing, or anyone and anywhere but the interlocutors. One that tells only that they spoke is general, also where it dates the
 * talk; so is one that tells only of whom or what they spoke, not what was said of it.
 */
export function isSpecific({ claim, text, reading, named }: Profile, interlocutors: ReadonlySet<string>): boolean {
  if (DEMANDS.has(claim.act) || conditionsIn(text, claim).length > 0) return true;
  const terms = [...named.values()];
  if (claim.act !== 'CONSULT' && terms.some((term) => isObject(term, interlocutors))) return true;
  return reading.quantities.length + reading.dates.length > 0 && !isOfTheTalk(terms);
}

function isObject({ kind, key }: Term, interlocutors: ReadonlySet<string>): boolean {
  if (kind === 'concept') return THINGS.has(topicOf(key) ?? '');
  const stands = [`${kind} ${key}`, ...broader(key).map((party) => `party ${party}`)];
  return OBJECTS.has(kind) && !stands.some((name) => interlocutors.has(name));
}

/** Whether the talk itself is all that the claim's concepts speak of. */
function isOfTheTalk(terms: readonly Term[]): boolean {
  const topics = terms.flatMap(({ kind, key }) => (kind === 'concept' ? (topicOf(key) ?? []) : []));
  return topics.length > 0 && topics.every((topic) => MANNERS.has(topic));
}
