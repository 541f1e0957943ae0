import { candidatesOf } from './candidates.ts';
import { type Logistic, logisticMargin, probability, type Trees, treesMargin } from './learnt.ts';
import type { Profile } from './profile.ts';
import { type RarityInPair, rarityInPair } from './rarityInPair.ts';
import { Likeness } from './signals/likeness.ts';
import { Rows } from './signals/rows.ts';
import { SIGNALS, signalsAmong } from './signals/signals.ts';
import { type FirstMargin, SURROUNDING_SIGNALS, surroundings } from './signals/surroundings.ts';
import { type WeighedClaim, Weighing } from './weighed.ts';

/** What `npm run learn` learns for telling which claims speak of the same matter. */
export interface LinkModels {
  /** Looks at a pair of claims alone. */
  readonly first: Logistic;
  /** Look at the pair among all others. */
  readonly second: Logistic;
  readonly trees: Trees;
  /** From the margin of the second look to a probability: `1 / (1 + exp(-(slope × margin + offset)))`. */
  readonly calibration: { readonly slope: number; readonly offset: number };
}

/** Two claims that are worth a look, by their places in the two statements. */
export interface Sighting {
  readonly row: number;
  readonly column: number;
  readonly signals: Float64Array;
}

/** Two claims after the second look: their signals are those of the two alone, then those of their surroundings. After a glance, the former. */
export interface Look extends Sighting {
  /** Log odds that they speak of the same matter. */
  readonly margin: number;
  /** The calibrated probability of it. */
  readonly score: number;
}

/** The sightings of two statements, row by row. */
export interface Sightings {
  readonly rows: number;
  readonly columns: number;
  readonly list: readonly Sighting[];
  /** With what the signals were measured. */
  readonly rarity: RarityInPair;
  readonly likeness: Likeness;
  readonly weighing: Weighing;
}

/** Every pair of claims of two statements that is worth a look, with its signals. */
export function sightingsOf(rows: readonly Profile[], columns: readonly Profile[]): Sightings {
  const rarity = rarityInPair(rows, columns);
  const weighing = new Weighing(rarity);
  const left = rows.map((profile) => weighing.weigh(profile));
  const right = columns.map((profile) => weighing.weigh(profile));
  const likeness = new Likeness([...left, ...right]);
  const signalsOf = signalsAmong([...left, ...right], likeness);
  const worth = candidatesOf(rows, columns, rarity);
  const list: Sighting[] = [];
  for (const [row, a] of left.entries()) {
    for (const column of worth(row)) {
      const b = right[column] as WeighedClaim;
      list.push({ row, column, signals: steadied(signalsOf(a, b)) });
    }
  }
  return { rows: rows.length, columns: columns.length, list, rarity, likeness, weighing };
}

/**
 * How likely parts of these claims speak of the same matter, by a first look at two of them: not more than a look at two whole claims, since
 * what stands around parts is the claims that are linked already. The same for (a, b) and (b, a).
 */
export function firstScores(
  { weighing, likeness }: Sightings,
  parts: readonly Profile[],
  model: Logistic,
): (a: Profile, b: Profile) => number {
  const weighed = new Map(parts.map((part) => [part, weighing.weigh(part)]));
  const signalsOf = signalsAmong([...weighed.values()], likeness);
  return (a, b) => {
    const [x, y] = [weighed.get(a), weighed.get(b)];
    return x && y ? steady(probability(logisticMargin(model, steadied(signalsOf(x, y))))) : 0;
  };
}

/** Sums of the same numbers in another order differ in their last digits; what follows must not. */
const steady = (x: number): number => Math.round(x * 1e7) / 1e7;

function steadied(signals: Float64Array): Float64Array {
  for (let i = 0; i < signals.length; i++) {
    const signal = signals[i] as number;
    if (signal !== 0) signals[i] = steady(signal);
  }
  return signals;
}

/**
 * Pairs with a lower margin after the first look are not looked at twice: of a hundred of them three speak of the same matter, and a second look
 * finds none of those.
 */
export const PROMISING = -3;
/** Those down to here may still be among the best that a claim has, as far as the first look tells. */
const SLIGHT = -4;

/** What a first look with `model` says of every sighting, in order. */
export const firstMargins = ({ list }: Sightings, model: Logistic): FirstMargin[] =>
  list.map(({ row, column, signals }) => ({ row, column, margin: steady(logisticMargin(model, signals)) }));

/** The sightings that have at least this margin after the first look, with the signals of their surroundings added. */
export function withSurroundings(sightings: Sightings, margins: readonly FirstMargin[], least: number): Sighting[] {
  const around = surroundings(margins, sightings.rows, sightings.columns, least);
  const free = new Rows(SIGNALS.length + SURROUNDING_SIGNALS.length);
  const found: Sighting[] = [];
  for (let i = 0; i < sightings.list.length; i++) {
    const own = around[i];
    if (!own) continue;
    const { row, column, signals } = sightings.list[i] as Sighting;
    const all = free.next();
    all.set(signals);
    for (let k = 0; k < own.length; k++) all[signals.length + k] = steady(own[k] as number);
    found.push({ row, column, signals: all });
  }
  return found;
}

/** The pairs that are looked at once only and have some chance, far below any link's. */
export function glances({ list }: Sightings, margins: readonly FirstMargin[]): Look[] {
  return margins.flatMap(({ row, column, margin }, i): Look[] => {
    if (margin >= PROMISING || margin < SLIGHT) return [];
    return [{ row, column, signals: (list[i] as Sighting).signals, margin, score: probability(margin) }];
  });
}

/** The margin of the second look: the mean of the two models. */
export const secondMargin = (models: Pick<LinkModels, 'second' | 'trees'>, signals: ArrayLike<number>): number =>
  steady((logisticMargin(models.second, signals) + treesMargin(models.trees, signals)) / 2);

/** Looks twice at every pair of claims that promises something at the first look, then tells of the others that have a chance. */
export function looksOf(sightings: Sightings, models: LinkModels): Look[] {
  const margins = firstMargins(sightings, models.first);
  const looks = withSurroundings(sightings, margins, PROMISING).map(({ row, column, signals }): Look => {
    const margin = secondMargin(models, signals);
    return { row, column, signals, margin, score: calibrated(models, margin) };
  });
  return [...looks, ...glances(sightings, margins)];
}

/** The probability that a margin of the second look stands for. */
export const calibrated = ({ calibration }: Pick<LinkModels, 'calibration'>, margin: number): number =>
  probability(calibration.slope * margin + calibration.offset);
