import { NEGATIONS } from '../../claims/otherManner.ts';
import { ACTS, type Act } from '../../model.ts';
import type { Profile } from '../profile.ts';
import type { WeighedClaim } from '../weighed.ts';

/** What `factSignals` gives, in its order. */
export const FACT_SIGNALS = [
  'numbers: shared',
  'numbers: on one side',
  'numbers: on both, none shared',
  'dates: shared',
  'dates: on one side',
  'acts: same',
  'acts: near',
  'acts: lesser',
  'acts: greater',
  'negation: on one side',
  'length: terser',
  'length: fuller',
  'length: ratio',
  'place: distance',
  'place: earlier',
  'place: later',
  'place: both first',
  'place: one first',
  'place: both last',
  'place: one last',
] as const;

/** Acts that readers take for each other. */
const NEAR: Readonly<Record<Act, number>> = {
  CONSULT: 0,
  INFORM: 1,
  POSITION: 2,
  AGREE: 2,
  SUPPORT: 3,
  COMMIT: 3,
  REQUEST: 4,
  CONDITION: 4,
  ACCUSE: 5,
  REJECT: 5,
  THREATEN: 5,
};

/** Numbers, dates, acts, negation, length and place; the same for (a, b) and (b, a). */
export function factSignals(
  { profile: a, negated }: WeighedClaim,
  { profile: b, negated: other }: WeighedClaim,
): number[] {
  return amounts(a, b).concat(acts(a.claim.act, b.claim.act), Number(negated !== other), lengths(a, b), places(a, b));
}

function amounts(a: Profile, b: Profile): number[] {
  const left = a.reading.quantities;
  const right = b.reading.quantities;
  const shared = matched(left, right, (q, r) => r.kind === q.kind && r.value === q.value);
  const dates = matched(a.reading.dates, b.reading.dates, (d, e) => e.key.endsWith(d.key) || d.key.endsWith(e.key));
  return [
    shared,
    Number(left.length > 0 !== right.length > 0),
    Number(left.length > 0 && right.length > 0 && shared === 0),
    dates,
    Number(a.reading.dates.length > 0 !== b.reading.dates.length > 0),
  ];
}

/** How many of one side the other has too, counted on the side where they are more. */
function matched<T>(left: readonly T[], right: readonly T[], same: (x: T, y: T) => boolean): number {
  if (left.length === 0 || right.length === 0) return 0;
  const count = (own: readonly T[], other: readonly T[]): number =>
    own.filter((x) => other.some((y) => same(x, y))).length;
  return Math.max(count(left, right), count(right, left));
}

function acts(a: Act, b: Act): number[] {
  const x = ACTS.indexOf(a);
  const y = ACTS.indexOf(b);
  return [Number(a === b), Number(NEAR[a] === NEAR[b]), Math.min(x, y), Math.max(x, y)];
}

/** Whether a claim holds a word that denies, in whatever number. */
export const isNegated = (profile: Profile): boolean =>
  profile.reading.words.some((word) => NEGATIONS.has(word.lower) || word.lower.endsWith("n't"));

function lengths(a: Profile, b: Profile): number[] {
  const terser = Math.min(a.sequence.length, b.sequence.length);
  const fuller = Math.max(a.sequence.length, b.sequence.length);
  return [terser, fuller, terser / (fuller || 1)];
}

function places(a: Profile, b: Profile): number[] {
  return [
    Math.abs(a.place - b.place),
    Math.min(a.place, b.place),
    Math.max(a.place, b.place),
    Number(a.first && b.first),
    Number(a.first !== b.first),
    Number(a.last && b.last),
    Number(a.last !== b.last),
  ];
}
