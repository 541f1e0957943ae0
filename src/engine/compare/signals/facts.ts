import { isDenial } from '../../claims/otherManner.ts';
import type { Quantity } from '../../language/numbers.ts';
import type { Act, Term } from '../../model.ts';
import type { Profile } from '../profile.ts';
import type { WeighedClaim } from '../weighed.ts';

/** What `factSignals` enters, in its order. */
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

/** Enters into a row, from a place on, numbers, dates, acts, negation, length and place; the same for (a, b) and (b, a). */
export function factSignals(x: WeighedClaim, y: WeighedClaim, row: Float64Array, from: number): void {
  const a = x.profile;
  const b = y.profile;
  const left = a.reading;
  const right = b.reading;
  const shared = matched(left.quantities, right.quantities, sameAmount);
  const numberedA = left.quantities.length > 0;
  const numberedB = right.quantities.length > 0;
  const terser = Math.min(a.sequence.length, b.sequence.length);
  const fuller = Math.max(a.sequence.length, b.sequence.length);
  let at = from;
  row[at++] = shared;
  row[at++] = Number(numberedA !== numberedB);
  row[at++] = Number(numberedA && numberedB && shared === 0);
  row[at++] = matched(left.dates, right.dates, sameDay);
  row[at++] = Number(left.dates.length > 0 !== right.dates.length > 0);
  row[at++] = Number(x.act === y.act);
  row[at++] = Number(NEAR[a.claim.act] === NEAR[b.claim.act]);
  row[at++] = Math.min(x.act, y.act);
  row[at++] = Math.max(x.act, y.act);
  row[at++] = Number(x.negated !== y.negated);
  row[at++] = terser;
  row[at++] = fuller;
  row[at++] = terser / (fuller || 1);
  row[at++] = Math.abs(a.place - b.place);
  row[at++] = Math.min(a.place, b.place);
  row[at++] = Math.max(a.place, b.place);
  row[at++] = Number(a.first && b.first);
  row[at++] = Number(a.first !== b.first);
  row[at++] = Number(a.last && b.last);
  row[at++] = Number(a.last !== b.last);
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
export const isNegated = (profile: Profile): boolean => profile.reading.words.some((word) => isDenial(word.lower));
