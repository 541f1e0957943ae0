import type { Logistic } from '../../engine/compare/learnt.ts';
import {
  firstMargins,
  glances,
  type LinkModels,
  PROMISING,
  type Sighting,
  secondMargin,
  withSurroundings,
} from '../../engine/compare/links.ts';
import { type BoostingOptions, fitTrees } from './boosting.ts';
import { type Example, verdictOn } from './dataset.ts';
import { fitLogistic, type Sample } from './logistic.ts';

const PENALTY = 30;
const INNER = 4;
/** The second look learns from all pairs, the hopeless ones too: with fewer it links a little worse. */
const ALL = Number.NEGATIVE_INFINITY;
const BOOSTING: Omit<BoostingOptions, 'seed'> = {
  trees: 150,
  depth: 4,
  rate: 0.06,
  leaf: 3,
  penalty: 3,
  rows: 0.7,
  columns: 0.5,
};

/**
 * What a pair of claims counts to the second look: of the readers' claims more than of our own, for one of ours that holds two of theirs is
 * linked where but one of them is, and says wrongly what a link looks like. Both together count as much as two examples of weight 1. Our own
 * are still learnt from, because they are what will be linked: without them less is gained.
 */
const READERS = 1.7;
const OWN = 0.3;

export type UncalibratedLinks = Pick<LinkModels, 'first' | 'second' | 'trees'>;

/** Learns to link from examples. Both looks' models are smooth enough that no chance is left but the trees' fixed seed. */
export function learnLinks(examples: readonly Example[], seed = 1): UncalibratedLinks {
  const first = learnFirst(examples);
  const samples = secondSamples(examples);
  return {
    first,
    second: fitLogistic(samples, PENALTY),
    trees: fitTrees(samples, { ...BOOSTING, seed }),
  };
}

const sampleOf = (example: Example, sighting: Sighting, weight: number): Sample => ({
  x: sighting.signals,
  y: verdictOn(example, sighting).linked ? 1 : 0,
  weight,
});

function learnFirst(examples: readonly Example[]): Logistic {
  const samples = examples.flatMap((example) =>
    example.sightings.list.map((sighting) => sampleOf(example, sighting, 1)),
  );
  return fitLogistic(samples, PENALTY);
}

/**
 * What the second look learns from: the surroundings are seen through first looks that did not learn from the pair itself, as it
 * will be with new statements.
 */
function secondSamples(examples: readonly Example[]): Sample[] {
  const folds = [...new Set(examples.map((example) => example.pair.fold))];
  return Array.from({ length: INNER }, (_, k) => new Set(folds.filter((_, i) => i % INNER === k))).flatMap((held) => {
    const model = learnFirst(examples.filter((example) => !held.has(example.pair.fold)));
    return examples
      .filter((example) => held.has(example.pair.fold))
      .flatMap((example) =>
        withSurroundings(example.sightings, firstMargins(example.sightings, model), ALL).map((sighting) =>
          sampleOf(example, sighting, example.readers ? READERS : OWN),
        ),
      );
  });
}

/** What models think of every sighting of an example: its signals with those of its surroundings, and the margin. */
export function seenWith(example: Example, models: UncalibratedLinks): (Sighting & { readonly margin: number })[] {
  const margins = firstMargins(example.sightings, models.first);
  return withSurroundings(example.sightings, margins, PROMISING).map((own) => ({
    ...own,
    margin: secondMargin(models, own.signals),
  }));
}

/** The same, best first, with those after them that were looked at once only: what a claim's candidates are taken from. */
export function rankedWith(example: Example, models: UncalibratedLinks): (Sighting & { readonly margin: number })[] {
  const once = glances(example.sightings, firstMargins(example.sightings, models.first));
  return [...seenWith(example, models), ...once].sort((x, y) => y.margin - x.margin);
}
