import type { Profile } from '../compare/profile.ts';
import { rarity } from '../language/rarity.ts';
import type { ClaimPlace } from './openings.ts';
import type { OwnNames } from './ownNames.ts';
import { actorsIn } from './participants.ts';
import type { Passage } from './passages.ts';
import type { Stretch } from './stretches.ts';
import { keptWords } from './verbatim.ts';

/** A stretch of a statement that a passage may report, and how sure it is that both speak of the same matter, from 0 to 1. */
export interface Report {
  readonly statement: number;
  readonly place: number;
  readonly score: number;
}

/** What is known of the statements that an article is read against. */
export interface Against {
  /** By statement. */
  readonly stretches: readonly (readonly Stretch[])[];
  /** The stretches that say that the sides talked. */
  readonly openings: readonly ClaimPlace[];
  /** Of all the stretches. */
  readonly keys: Keys;
  /** Who talked, by their keys in profiles. */
  readonly participants: ReadonlySet<string>;
  /** Month and day of every date that they name, `03-18`. */
  readonly days: ReadonlySet<string>;
  /** What the sides are called besides what the lexicon knows. */
  readonly own: OwnNames;
}

/** The names of the signals, in the order of the weights. */
export const PASSAGE_SIGNALS = [
  'likest claim',
  'next likest claim',
  'share of its words in the claim',
  'share of words kept in order',
  'sentence names who talked',
  'sentence names somebody else first',
  'sentence reports',
  'sentence speaks of a talk',
  'speaks of what is to come',
  'asks',
  'likest claim of a neighbour',
  'says that they talked',
  'names somebody else',
  'speaks of another day',
  'names another date',
] as const;

const REPORTS =
  /\b(?:said|says|told|stressed|noted|stated|reiterated|reaffirmed|underscored|emphasi[sz]ed|conveyed|urged|agreed|discussed|spoke|informed|thanked|raised|expressed|warned|called|announced|made (?:very )?clear|pointed|explained|shared|according to|readout|gave|met|held|had)\b|表示|指出|强调|заяв|сказал|сообщ|подчерк|обсу/i;
const TALKS =
  /\b(?:calls?|conversations?|meetings?|met|talks?|summit|spoke|spoken|readouts?|statement|discuss\w{0,8}|phone)\b|通话|会晤|会谈|通了电话|разговор|переговор|встреч/i;
const TO_COME = /\b(?:will|would be|ahead of|expected|scheduled|upcoming|going to)\b|将/i;
const ANOTHER_DAY =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:yesterday|last (?:week|month|year)|earlier|previous)\b/;
/** Names count for more than words: as a word of this rarity. */
const NAME_WEIGHT = 2;
/** The margin of a passage to which no claim is like. */
const NOTHING_LIKE = -9;

const yes = (answer: boolean): number => (answer ? 1 : 0);

/**
 * What tells whether a passage reports a claim, in the order of `PASSAGE_SIGNALS`.
 * @param reports the stretches like it, the likest first.
 * @param neighbour the score of the likest claim of the passages before and after.
 */
export function passageSignals(
  passage: Passage,
  reports: readonly Report[],
  neighbour: number,
  { stretches, participants, days, own: names }: Against,
): number[] {
  const { profile, sentence } = passage;
  const [best, next] = reports;
  const claim = best && stretches[best.statement]?.[best.place];
  const own = profile.reading.words.map(({ lower }) => lower);
  const other = claim?.reading.words.map(({ lower }) => lower) ?? [];
  const actors = [...sentence.actors, ...names.keysIn(sentence.text)];
  const here = actorsIn(profile, names);
  const strangers = here.filter((key) => !participants.has(key)).length;
  const words = profile.claim.text;
  const dates = profile.reading.dates.map(({ key }) => monthAndDay(key));
  return [
    best ? logit(best.score) : NOTHING_LIKE,
    next ? logit(next.score) : NOTHING_LIKE,
    claim ? shareIn(profile, claim) : 0,
    claim ? keptWords(own, other).inOrder / Math.max(1, Math.min(own.length, other.length)) : 0,
    yes(actors.some((key) => participants.has(key))),
    yes(actors.length > 0 && !participants.has(actors[0] ?? '')),
    yes(REPORTS.test(sentence.text)),
    yes(TALKS.test(sentence.text)),
    yes(TO_COME.test(words)),
    yes(/[?？]/.test(sentence.text)),
    neighbour,
    yes(TALKS.test(words) && here.length - strangers >= 2 && strangers === 0),
    yes(strangers > 0),
    yes(ANOTHER_DAY.test(words)),
    yes(dates.length > 0 && days.size > 0 && !dates.some((day) => days.has(day))),
  ];
}

/** `2025-03-18` and `03-18` are one day for an article that leaves out the year. */
export const monthAndDay = (date: string): string => date.slice(-5);

/** Words and names that may be shared, by their keys in profiles. */
export interface Keys {
  readonly matter: Pick<ReadonlySet<string>, 'has'>;
  readonly named: Pick<ReadonlySet<string>, 'has'>;
}

/** The share of a passage's words and names, weighted by rarity, that stand in the claim, or whatever else has such, too. */
export function shareIn(passage: Profile, claim: Keys): number {
  let all = 0;
  let shared = 0;
  const count = (weight: number, isShared: boolean): void => {
    all += weight;
    if (isShared) shared += weight;
  };
  for (const key of passage.matter.keys()) count(rarity(key), claim.matter.has(key));
  for (const key of passage.named.keys()) count(NAME_WEIGHT, claim.named.has(key));
  return all > 0 ? shared / all : 0;
}

/** The log odds of a probability, kept where a passage and a claim cannot be told more surely. */
function logit(probability: number): number {
  const kept = Math.min(Math.max(probability, SURE), 1 - SURE);
  return Math.log(kept / (1 - kept));
}

const SURE = 1e-4;
