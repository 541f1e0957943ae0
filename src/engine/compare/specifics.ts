import { broader, topicOf } from '../language/lexicon/concepts.ts';
import type { Act, Term, TermKind } from '../model.ts';
import type { Profile } from './profile.ts';
import { conditionsOf } from './signals/manner.ts';
import { hasCue } from './termCues.ts';

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

/** Concepts of those topics that are whole fields: an item of a list, nothing that one can point at. */
const FIELDS = keysOf(`
economic-cooperation economic-growth trade investment finance development innovation digital-economy agriculture transport
infrastructure tourism labour mutually-beneficial-deals global-economic-crisis economic-security energy energy-security
food-security renewable-energy sea cyber emerging-technology crime security international-security security-concerns
defence-cooperation humanitarian-issues nato-matters`);

/** Concepts of other topics that are things, documents or bodies all the same. */
const NAMED = keysOf(`
ceasefire full-ceasefire energy-ceasefire maritime-ceasefire humanitarian-pause monitoring-ceasefire peacekeepers gaza-ceasefire
withdrawal-of-troops territorial-concessions peace-treaty minsk-agreements normandy-format grain-deal frozen-assets
zaporizhzhia-npp nord-stream ukrainian-children stop-military-aid military-support-for-ukraine cop vaccines un-charter
one-china taiwan-independence taiwan-peace
un-resolution icc-warrant reappointment treaty-on-friendship`);

const OBJECTS: ReadonlySet<TermKind> = new Set<TermKind>(['party', 'person', 'place', 'organisation']);

function keysOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().replaceAll('\n', ' ').split(' '));
}

/** Parties, persons and organisations that every statement names in its first claim: who spoke with whom. */
const OPENING = 1;

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

const isActor = ({ kind }: Term): boolean => kind === 'party' || kind === 'person' || kind === 'organisation';
const keyOf = ({ kind, key }: Term): string => `${kind} ${key}`;

/**
 * Whether a claim is specific: it puts a demand or a condition, or names a number, a sum, a date, a duration, or an object, which is
 * a thing, or anyone and anywhere but the interlocutors. One that tells only that they spoke is general, also where it dates the
 * talk; so is one that tells only of whom or what they spoke, not what was said of it.
 */
export function isSpecific(profile: Profile, interlocutors: ReadonlySet<string>): boolean {
  const { claim, language, reading, named, first } = profile;
  if (DEMANDS.has(claim.act) || conditionsOf(profile).length > 0) return true;
  const talk = claim.act === 'CONSULT';
  if (!(talk && first) && hasCue(claim.text, language)) return true;
  const terms = [...named.values()];
  if (!talk && terms.some((term) => isObject(term, interlocutors) && !isCapital(term, terms, interlocutors)))
    return true;
  return reading.quantities.length + reading.dates.length > 0 && !isOfTheTalk(terms);
}

/** "between Moscow and London": a place whose name stands for one of those who speak. */
const isCapital = ({ kind, start }: Term, terms: readonly Term[], interlocutors: ReadonlySet<string>): boolean =>
  kind === 'place' &&
  terms.some((other) => other.kind === 'party' && other.start === start && interlocutors.has(keyOf(other)));

function isObject({ kind, key }: Term, interlocutors: ReadonlySet<string>): boolean {
  if (kind === 'concept') return NAMED.has(key) || (THINGS.has(topicOf(key) ?? '') && !FIELDS.has(key));
  const stands = [`${kind} ${key}`, ...broader(key).map((party) => `party ${party}`)];
  return OBJECTS.has(kind) && !stands.some((name) => interlocutors.has(name));
}

/** Whether the talk itself is all that the claim's concepts speak of. */
function isOfTheTalk(terms: readonly Term[]): boolean {
  const topics = terms.flatMap(({ kind, key }) => (kind === 'concept' ? (topicOf(key) ?? []) : []));
  return topics.length > 0 && topics.every((topic) => MANNERS.has(topic));
}
