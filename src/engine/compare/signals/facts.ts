import { NEGATIONS } from '../../claims/otherManner.ts';
import type { Quantity } from '../../language/numbers.ts';
import type { Act, Term } from '../../model.ts';
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
export function factSignals(x: WeighedClaim, y: WeighedClaim): number[] {
  const [a, b] = [x.profile, y.profile];
  const [left, right] = [a.reading, b.reading];
  const shared = matched(left.quantities, right.quantities, sameAmount);
  const [numberedA, numberedB] = [left.quantities.length > 0, right.quantities.length > 0];
  const [terser, fuller] = [
    Math.min(a.sequence.length, b.sequence.length),
    Math.max(a.sequence.length, b.sequence.length),
  ];
  return [
    shared,
    Number(numberedA !== numberedB),
    Number(numberedA && numberedB && shared === 0),
    matched(left.dates, right.dates, sameDay),
    Number(left.dates.length > 0 !== right.dates.length > 0),
    Number(x.act === y.act),
    Number(NEAR[a.claim.act] === NEAR[b.claim.act]),
    Math.min(x.act, y.act),
    Math.max(x.act, y.act),
    Number(x.negated !== y.negated),
    terser,
    fuller,
    terser / (fuller || 1),
    Math.abs(a.place - b.place),
    Math.min(a.place, b.place),
    Math.max(a.place, b.place),
    Number(a.first && b.first),
    Number(a.first !== b.first),
    Number(a.last && b.last),
    Number(a.last !== b.last),
  ];
}

const sameAmount = (x: Quantity, y: Quantity): boolean => x.kind === y.kind && x.value === y.value;
const sameDay = (x: Term, y: Term): boolean => x.key.endsWith(y.key) || y.key.endsWith(x.key);

/** How many of one side the other has too, counted on the side where they are more. */
function matched<T>(left: readonly T[], right: readonly T[], same: (x: T, y: T) => boolean): number {
  if (left.length === 0 || right.length === 0) return 0;
  const count = (own: readonly T[], other: readonly T[]): number =>
    own.filter((x) => other.some((y) => same(x, y))).length;
  return Math.max(count(left, right), count(right, left));
}

/** Whether a claim holds a word that denies, in whatever number. */
export const isNegated = (profile: Profile): boolean =>
  profile.reading.words.some((word) => NEGATIONS.has(word.lower) || word.lower.endsWith("n't"));
