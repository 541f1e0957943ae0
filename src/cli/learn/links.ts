import type { Logistic } from '../../engine/compare/learnt.ts';
import { type LinkModels, secondMargin, withSurroundings } from '../../engine/compare/links.ts';
import { type BoostingOptions, fitTrees } from './boosting.ts';
import type { Example } from './dataset.ts';
import { fitLogistic, type Sample } from './logistic.ts';

const PENALTY = 30;
const INNER = 4;
const BOOSTING: Omit<BoostingOptions, 'seed'> = {
  trees: 150,
  depth: 4,
  rate: 0.06,
  leaf: 3,
  penalty: 3,
  rows: 0.7,
  columns: 0.5,
};

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

const label = (linked: boolean): 0 | 1 => (linked ? 1 : 0);

function learnFirst(examples: readonly Example[]): Logistic {
  const samples = examples.flatMap((example) =>
    example.signals.flatMap((line, i) =>
      line.flatMap((x, j): Sample[] =>
        x ? [{ x, y: label(example.verdicts[i]?.[j]?.linked ?? false), weight: 1 }] : [],
      ),
    ),
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
        withSurroundings(example.signals, model).flatMap((line, i) =>
          line.flatMap((x, j): Sample[] =>
            x ? [{ x, y: label(example.verdicts[i]?.[j]?.linked ?? false), weight: 1 }] : [],
          ),
        ),
      );
  });
}

/** The margins that models give an example, pair by pair. */
export function marginsOf(example: Example, models: UncalibratedLinks): (number | null)[][] {
  return withSurroundings(example.signals, models.first).map((line) =>
    line.map((x) => (x ? secondMargin(models, x) : null)),
  );
}
