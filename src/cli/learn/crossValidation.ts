import { comparePoints } from '../../engine/compare/compare.ts';
import { calibrated } from '../../engine/compare/links.ts';
import type { Models } from '../../engine/compare/models.ts';
import type { Comparison } from '../../engine/model.ts';
import { addCertainty, type Certainty, noCertainty } from './certainty.ts';
import { sureFrom } from './confidence.ts';
import type { AnnotatedPair } from './corpus.ts';
import { type Example, verdictOn } from './dataset.ts';
import { type Failures, failuresOf } from './failures.ts';
import { learnLinks, seenWith, type UncalibratedLinks } from './links.ts';
import { fitLogistic, type Sample } from './logistic.ts';
import { addPointing, noPointing, type Pointing } from './pointing.ts';
import { learnKinds, learnSameness, linkedOf } from './relations.ts';
import { addScores, emptyTally, standsOn, type Tally } from './scoring.ts';

/** A pair as the engine divides it, and as the annotators did: both are learnt from, the first is scored. */
export interface Lesson {
  readonly own: Example;
  readonly gold: Example;
}

/** What was learnt without one group of pairs. */
export interface Fold {
  readonly held: readonly Lesson[];
  readonly links: UncalibratedLinks;
  readonly same: Omit<Models['same'], 'least'>;
  readonly kinds: Models['kinds']['models'];
}

const examplesOf = (lessons: readonly Lesson[]): Example[] => lessons.flatMap(({ own, gold }) => [own, gold]);

/**
 * Learns `groups` times, each time without one group; pairs that share a text stay together. As many groups as folds: leave one out.
 * `invented` lessons are learnt from each time and never scored.
 */
export function learnFolds(lessons: readonly Lesson[], invented: readonly Lesson[], groups: number): Fold[] {
  const folds = [...new Set(lessons.map(({ own }) => own.pair.fold))];
  const count = Math.min(groups, folds.length);
  return Array.from({ length: count }, (_, k) => {
    const held = new Set(folds.filter((_, i) => i % count === k));
    const rest = lessons.filter(({ own }) => !held.has(own.pair.fold));
    return { held: lessons.filter(({ own }) => held.has(own.pair.fold)), ...learnAll(rest, invented) };
  });
}

/** What `invented` lessons say of links and of the kinds of difference did not help: only what is the same is learnt from them. */
export function learnAll(lessons: readonly Lesson[], invented: readonly Lesson[]): Omit<Fold, 'held'> {
  const examples = examplesOf(lessons);
  const links = learnLinks(examples);
  const linkedIn = (of: readonly Example[]) => of.flatMap((example) => linkedOf(example, links));
  const linked = linkedIn(examples);
  return { links, same: learnSameness(linked, linkedIn(examplesOf(invented))), kinds: learnKinds(linked) };
}

/** The numbers that are set for all folds together: calibration and levels. */
export type Settings = Pick<Models['links'], 'calibration'> & {
  least: number;
  sure: number;
  same: number;
  kinds: number;
};

/** What is likelier the same than not is called the same: another level, chosen on the pairs held out, is no better on other divisions of them. */
const EVEN = 0.5;

export function settingsOf(folds: readonly Fold[]): Settings {
  const calibration = calibrate(folds);
  return {
    calibration,
    least: bestLeast(folds, calibration),
    sure: sureFrom(folds, calibration),
    same: EVEN,
    kinds: 0.3,
  };
}

function calibrate(folds: readonly Fold[]): Settings['calibration'] {
  const samples = folds.flatMap(({ held, links }) =>
    held.flatMap(({ own }) =>
      seenWith(own, links).map(
        (seen): Sample => ({ x: [seen.margin], y: verdictOn(own, seen).linked ? 1 : 0, weight: 1 }),
      ),
    ),
  );
  const { weights, bias } = fitLogistic(samples, 0.01);
  return { slope: weights[0] ?? 1, offset: bias };
}

const STEPS = Array.from({ length: 40 }, (_, i) => 0.1 + i / 50);

/** The score from which on a link is made, for the best F1 of links over all held-out pairs. */
function bestLeast(folds: readonly Fold[], calibration: Settings['calibration']): number {
  const pairs = folds.flatMap(({ held, links }) =>
    held.map(({ own }) => ({
      own,
      rows: own.claims[0].map((c) => standsOn(c, own.pair.claims[0])),
      columns: own.claims[1].map((c) => standsOn(c, own.pair.claims[1])),
      seen: seenWith(own, links).map((seen) => ({ ...seen, score: calibrated({ calibration }, seen.margin) })),
    })),
  );
  return best(STEPS, (least) => {
    let hit = 0;
    let said = 0;
    let gold = 0;
    for (const { own, rows, columns, seen } of pairs) {
      const keys = new Set<string>();
      for (const { row, column, score } of seen) {
        if (score < least) continue;
        const [as, bs] = [rows[row] ?? [], columns[column] ?? []];
        if (as.length === 0 || bs.length === 0) said++;
        for (const a of as) for (const b of bs) keys.add(`${a} ${b}`);
      }
      said += keys.size;
      gold += own.pair.links.length;
      hit += own.pair.links.filter((link) => keys.has(`${link.a} ${link.b}`)).length;
    }
    return (2 * hit) / (said + gold || 1);
  });
}

/** Steps to either side that a step is judged together with: a single lucky step must not decide. */
const AROUND = 3;

/** The step with the highest value, each taken with its neighbours'. */
function best(steps: readonly number[], value: (step: number) => number): number {
  const values = steps.map(value);
  const smooth = values.map((_, i) => {
    const near = values.slice(Math.max(0, i - AROUND), i + AROUND + 1);
    return near.reduce((sum, x) => sum + x, 0) / near.length;
  });
  return steps[smooth.indexOf(Math.max(...smooth))] ?? 0.5;
}

/** What is learnt here; where claims are divided is learnt before. */
export type LearntModels = Omit<Models, 'splits'>;

export const modelsOf = (learnt: Omit<Fold, 'held'>, settings: Settings): LearntModels => ({
  links: { ...learnt.links, calibration: settings.calibration },
  least: settings.least,
  sure: settings.sure,
  same: { ...learnt.same, least: settings.same },
  kinds: { models: learnt.kinds, least: settings.kinds },
});

/** Compares a pair as the engine will, with the given models. */
export function compareWith(models: LearntModels, example: Example): Comparison {
  return comparePoints(
    [0, 1].map((side) => {
      const s = side === 0 ? 0 : 1;
      return { text: example.pair.texts[s], language: example.pair.languages[s], claims: example.claims[s] };
    }),
    { ...models, splits: example.splits },
  );
}

/** Adds up the scores of the held-out pairs, all together and pair by pair, what went wrong in each, what differences point at, and how sure links are. */
export function scoreFolds(
  folds: readonly Fold[],
  settings: Settings,
): {
  all: Tally;
  each: Map<AnnotatedPair, { tally: Tally; failures: Failures }>;
  pointing: Pointing;
  certainty: Certainty;
} {
  const all = emptyTally();
  const pointing = noPointing();
  const certainty = noCertainty();
  const each = new Map<AnnotatedPair, { tally: Tally; failures: Failures }>();
  for (const fold of folds) {
    const models = modelsOf(fold, settings);
    for (const { own } of fold.held) {
      const comparison = compareWith(models, own);
      const tally = emptyTally();
      addScores(own.pair, comparison, tally);
      addScores(own.pair, comparison, all);
      addPointing(own.pair, comparison, pointing);
      addCertainty(own.pair, comparison, certainty);
      each.set(own.pair, { tally, failures: failuresOf(own.pair, comparison) });
    }
  }
  return { all, each, pointing, certainty };
}
