import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { annotatedPairs } from './learn/corpus.ts';
import {
  compareWith,
  type Lesson,
  learnAll,
  learnFolds,
  modelsOf,
  scoreFolds,
  settingsOf,
} from './learn/crossValidation.ts';
import { goldExample, ownExample } from './learn/dataset.ts';
import { learnRarity } from './learn/rarity.ts';
import { addScores, emptyTally, figures } from './learn/scoring.ts';
import { SHARED, sourcesExist } from './learn/sources.ts';
import { learnVectors } from './learn/vectors.ts';

/**
 * `npm run learn [-- words] [-- groups=10] [-- dry]`: learns the engine's models from the annotated pairs and prints how well they do
 * on pairs that they did not learn from. `words` counts and places the words anew first; `groups` learns fewer times than leaving each
 * pair out in turn; `dry` writes nothing.
 */
function learn(args: readonly string[]): void {
  if (!sourcesExist()) {
    process.stderr.write(`learn: the annotated pairs are not there: ${SHARED}\n`);
    process.exitCode = 2;
    return;
  }
  if (args.includes('words')) {
    learnRarity();
    learnVectors();
  }
  const groups = Number(args.find((arg) => arg.startsWith('groups='))?.slice(7) ?? 100);
  const lessons: Lesson[] = annotatedPairs()
    .filter((pair) => pair.english)
    .map((pair) => ({ own: ownExample(pair), gold: goldExample(pair) }));
  const folds = learnFolds(lessons, groups);
  const settings = settingsOf(folds);
  const { all, each } = scoreFolds(folds, settings);
  for (const [pair, tally] of each) process.stdout.write(`${pair.name.padEnd(20)} ${figures(tally)}\n`);
  process.stdout.write(`settings             ${JSON.stringify(settings)}\n`);
  process.stdout.write(`on pairs held out    ${figures(all)}\n`);
  const models = modelsOf(learnAll(lessons), settings);
  const learnt = emptyTally();
  for (const { own } of lessons) addScores(own.pair, compareWith(models, own), learnt);
  process.stdout.write(`on pairs learnt from ${figures(learnt)}\n`);
  if (args.includes('dry')) return;
  const rounded = JSON.stringify(models, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(5)) : value,
  );
  writeFileSync(new URL('../engine/compare/models.data.json', import.meta.url), `${rounded}\n`);
}

learn(process.argv.slice(2));
