import { candidatesOf } from './candidates.ts';
import { type Logistic, logisticMargin, probability, type Trees, treesMargin } from './learnt.ts';
import type { Profile } from './profile.ts';
import { type RarityInPair, rarityInPair } from './rarityInPair.ts';
import { Likeness } from './signals/likeness.ts';
import { SIGNALS, signalsOf } from './signals/signals.ts';
import { surroundings } from './signals/surroundings.ts';

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

/** Two claims as far as the linking has got with them. */
export interface Look {
  readonly row: number;
  readonly column: number;
  /** The signals of the two alone, then those of their surroundings. */
  readonly signals: readonly number[];
  readonly margin: number;
  readonly score: number;
}

/** The signals of every pair of claims that is worth a look; null for the others. */
export type SignalMatrix = readonly (readonly (readonly number[] | null)[])[];

/** A margin for pairs that are not worth a look. */
const HOPELESS = -7;

/** The signals of the pairs of two statements, and the rarities that they were measured with. */
export function signalMatrix(
  rows: readonly Profile[],
  columns: readonly Profile[],
): { signals: SignalMatrix; rarity: RarityInPair } {
  const rarity = rarityInPair(rows, columns);
  const likeness = new Likeness();
  const worth = candidatesOf(rows, columns, rarity);
  const signals = rows.map((a, i) => columns.map((b, j) => (worth(i, j) ? signalsOf(a, b, rarity, likeness) : null)));
  return { signals, rarity };
}

/** The signals of each pair with those of its surroundings, after a first look with `model`. */
export function withSurroundings(signals: SignalMatrix, model: Logistic): (number[] | null)[][] {
  const margins = signals.map((line) =>
    line.map((own) => (own ? Math.max(HOPELESS, logisticMargin(model, own)) : HOPELESS)),
  );
  const around = surroundings(margins);
  return signals.map((line, i) => line.map((own, j) => (own ? [...own, ...(around[i]?.[j] ?? [])] : null)));
}

/** The margin of the second look: the mean of the two models. */
export const secondMargin = (models: Pick<LinkModels, 'second' | 'trees'>, signals: readonly number[]): number =>
  (logisticMargin(models.second, signals) + treesMargin(models.trees, signals)) / 2;

/** Looks at every pair of claims of two statements that is worth it. */
export function looksOf(signals: SignalMatrix, models: LinkModels): Look[] {
  return withSurroundings(signals, models.first).flatMap((line, row) =>
    line.flatMap((own, column) => {
      if (!own) return [];
      const margin = secondMargin(models, own);
      return [{ row, column, signals: own, margin, score: calibrated(models, margin) }];
    }),
  );
}

export const calibrated = ({ calibration }: Pick<LinkModels, 'calibration'>, margin: number): number =>
  probability(calibration.slope * margin + calibration.offset);

export const OWN_SIGNALS = SIGNALS.length;
