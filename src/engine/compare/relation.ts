import { DIFFERENCE_KINDS, type Difference, type DifferenceKind } from '../model.ts';
import { conflictOf } from './conflict.ts';
import { provenDifferences } from './differences.ts';
import { logisticMargin, probability, treesMargin } from './learnt.ts';
import type { Look } from './links.ts';
import type { Models } from './models.ts';
import type { Profile } from './profile.ts';
import { coverageSignals } from './signals/coverage.ts';
import type { Likeness } from './signals/likeness.ts';
import { mannerSignals } from './signals/manner.ts';
import { thanksForTheSame } from './thanks.ts';

/** What tells of two linked claims whether they say the same, and how they differ. */
export const relationSignals = (look: Pick<Look, 'signals' | 'margin'>, a: Profile, b: Profile): number[] => [
  look.margin,
  ...look.signals,
  ...mannerSignals(a, b),
  ...coverageSignals(a, b),
];

/** What rules say of two linked claims before any model is asked. */
export interface Ruling {
  readonly conflict: Difference | null;
  readonly proven: readonly Difference[];
  /** Whether they say the same; null where the rules leave it open. */
  readonly same: boolean | null;
}

/** Asks the rules. The same for (a, b) and (b, a), with the sides of each difference changed. */
export function rulingOn(a: Profile, b: Profile, likeness: Likeness): Ruling {
  const conflict = conflictOf(a, b);
  const proven = provenDifferences(a, b, likeness);
  const differ = conflict !== null || proven.length > 0;
  return { conflict, proven, same: differ ? false : thanksForTheSame(a, b) || null };
}

/** How likely two linked claims say the same. */
function sameness(models: { readonly same: Omit<Models['same'], 'least'> }, signals: readonly number[]): number {
  return probability((logisticMargin(models.same.linear, signals) + treesMargin(models.same.trees, signals)) / 2);
}

/**
 * From which sameness on two claims in two languages say the same. Words are learnt from English and seldom meet across languages, so that
 * the model thinks claims less alike than readers do. Chosen on the pairs in two languages, whose labelled links are .26 to .29 from .22 to .35.
 */
const SAME_ACROSS_LANGUAGES = 0.28;

/** Whether two linked claims say the same by what was learnt. The same for (a, b) and (b, a). */
export function saysTheSame(
  models: Pick<Models, 'same'>,
  signals: readonly number[],
  a: Pick<Profile, 'language'>,
  b: Pick<Profile, 'language'>,
): boolean {
  return sameness(models, signals) >= (a.language === b.language ? models.same.least : SAME_ACROSS_LANGUAGES);
}

/** The likeliest kinds of difference of two linked claims: at least one, at most three, the likeliest first. */
export function kindsOf(models: Pick<Models, 'kinds'>, signals: readonly number[]): DifferenceKind[] {
  const likely = DIFFERENCE_KINDS.flatMap((kind) => {
    const model = models.kinds.models[kind];
    return model ? [{ kind, score: probability(logisticMargin(model, signals)) }] : [];
  }).sort((x, y) => y.score - x.score);
  return likely.filter(({ score }, i) => i === 0 || (i < 3 && score >= models.kinds.least)).map(({ kind }) => kind);
}
