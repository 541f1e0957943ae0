import { isDenial } from '../claims/otherManner.ts';
import type { Quantity } from '../language/numbers.ts';
import type { Difference } from '../model.ts';
import { bare } from '../text/span.ts';
import { earliestPair } from './earliestPair.ts';
import { deniesTheContrary, oppositionOf } from './opposed.ts';
import type { Profile } from './profile.ts';

/** From this share of the terser claim's words in the other on, the two say the same sentence but for what differs. */
const NEARLY_SAME = 0.6;
/** From this share on a denial is of the very thing that the other side says. */
const SAME_BUT_FOR_THE_DENIAL = 0.8;
/** Words that make a number a bound or an estimate: then two numbers may both be right. */
const VAGUE = new Set(
  [
    'about around nearly almost over more least most than up some approximately least minimum maximum further additional another',
    'environ pres presque plus moins jusqu',
    'etwa rund fast uber mehr mindestens hochstens bis',
    'unos unas casi mas menos hasta',
    'cerca quase mais ate',
    'около почти более свыше менее до порядка',
    'близько майже понад більше менше',
  ].flatMap((words) => words.split(' ')),
);
/** The same in Chinese and Japanese, directly before the number. */
const VAGUE_CHARACTER = /[约約近超逾]\s?$/u;

/**
 * What two linked claims say that cannot both be right, with the words of both: another number of the same thing, another date, a
 * negation on one side, or opposites, in claims whose words are otherwise the same. Null when nothing is. Strict on purpose: who says a
 * contradiction where there is none takes a side.
 */
export function conflictOf(a: Profile, b: Profile): Difference | null {
  const opposition = oppositionOf(a, b);
  if (opposition?.conflict && opposition.common >= NEARLY_SAME && sameParties(a, b))
    return { kind: opposition.kind, a: opposition.a, b: opposition.b };
  const common = commonShare(a, b);
  if (common < NEARLY_SAME) return null;
  return numbers(a, b) ?? dates(a, b) ?? (common >= SAME_BUT_FOR_THE_DENIAL ? denial(a, b) : null);
}

/** Two sides may well do the contrary of each other. */
function sameParties(a: Profile, b: Profile): boolean {
  const parties = ({ named }: Profile): string[] => [...named.keys()].filter((key) => key.startsWith('party '));
  const [left, right] = [parties(a), parties(b)];
  return left.every((key) => right.includes(key)) || right.every((key) => left.includes(key));
}

/** The share of the terser claim's words, numbers and negations aside, that the other has too. */
function commonShare(a: Profile, b: Profile): number {
  const plain = (profile: Profile): string[] =>
    [...profile.matter].flatMap(([key, word]) => (/\d/.test(key) || isDenial(word.lower) ? [] : [key]));
  const left = plain(a);
  const right = plain(b);
  const [few, many] = left.length <= right.length ? [left, new Set(right)] : [right, new Set(left)];
  if (few.length < 3) return 0;
  return few.filter((key) => many.has(key)).length / few.length;
}

function numbers(a: Profile, b: Profile): Difference | null {
  const [left, right] = [a.reading.quantities, b.reading.quantities];
  // Only the first number that either side gives of a thing: what follows it may well be a part of it.
  const pair = earliestPair(firstOfEach(left), firstOfEach(right), (x, y) => {
    if (!sameThing(x, y) || isVague(a, x) || isVague(b, y)) return false;
    return !has(right, x) && !has(left, y);
  });
  return pair && { kind: pair[0].kind === 'duration' ? 'time' : 'number', a: bare(pair[0]), b: bare(pair[1]) };
}

const firstOfEach = (all: readonly Quantity[]): Quantity[] =>
  all.filter((one, i) => all.findIndex((other) => sameThing(one, other)) === i);

const has = (all: readonly Quantity[], one: Quantity): boolean =>
  all.some((other) => sameThing(one, other) && one.value === other.value);

const sameThing = (x: Quantity, y: Quantity): boolean => x.kind === y.kind && x.unit === y.unit && x.unit !== '';

function isVague(profile: Profile, quantity: Quantity): boolean {
  if (VAGUE_CHARACTER.test(profile.text.slice(Math.max(0, quantity.start - 2), quantity.start))) return true;
  const before = profile.reading.words.filter((word) => word.end <= quantity.start).slice(-3);
  return before.some((word) => VAGUE.has(word.lower));
}

function dates(a: Profile, b: Profile): Difference | null {
  const [left, right] = [a.reading.dates, b.reading.dates];
  const [x, y] = [left[0], right[0]];
  if (left.length !== 1 || right.length !== 1 || !x || !y) return null;
  const exact = (key: string): boolean => /\d\d-\d\d$/.test(key);
  if (!exact(x.key) || !exact(y.key) || x.key.slice(-5) === y.key.slice(-5)) return null;
  return { kind: 'time', a: bare(x), b: bare(y) };
}

/** Whether two claims say the same sentence but for a few words. */
export const nearlySame = (a: Profile, b: Profile): boolean => commonShare(a, b) >= NEARLY_SAME;

/** That one of two claims which say nearly the same sentence denies it: then they are not the same, though both may be right. */
export function oneSideDenies(a: Profile, b: Profile): Difference | null {
  const denied = denial(a, b);
  return denied && nearlySame(a, b) ? denied : null;
}

function denial(a: Profile, b: Profile): Difference | null {
  // Elsewhere "non" denies nothing by itself: "non-proliferation".
  const find = (profile: Profile) => profile.reading.words.filter(({ lower }) => isDenial(lower) || lower === 'non');
  const [left, right] = [find(a), find(b)];
  const one =
    left.length === 1 && right.length === 0 ? left[0] : left.length === 0 && right.length === 1 ? right[0] : null;
  if (!one || deniesTheContrary(a, b)) return null;
  return { kind: 'stance', a: left[0] ? bare(left[0]) : null, b: right[0] ? bare(right[0]) : null };
}
