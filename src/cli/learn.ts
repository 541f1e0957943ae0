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
import { goldExample, ownExample, strangersReader } from './learn/dataset.ts';
import { learnNameRarity } from './learn/nameRarity.ts';
import { learnRarity } from './learn/rarity.ts';
import { addScores, emptyTally, figures } from './learn/scoring.ts';
import { SHARED, sourcesExist } from './learn/sources.ts';
import { learnVectors } from './learn/vectors.ts';

/** Claims are read by models that learnt from all groups of pairs but the pair's own. */
const CLAIM_GROUPS = 7;

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
    learnNameRarity();
  }
  const groups = Number(args.find((arg) => arg.startsWith('groups='))?.slice(7) ?? 100);
  const pairs = annotatedPairs().filter((pair) => pair.english);
  const read = strangersReader(pairs, CLAIM_GROUPS);
  const lessons: Lesson[] = pairs.map((pair) => ({ own: ownExample(pair, read), gold: goldExample(pair, read) }));
  const folds = learnFolds(lessons, groups);
  const settings = settingsOf(folds);
  const { all, each } = scoreFolds(folds, settings);
  for (const [pair, tally] of each) process.stdout.write(`${pair.name.padEnd(20)} ${figures(tally)}\n`);
  process.stdout.write(`settings             ${JSON.stringify(settings)}\n`);
  process.stdout.write(`on pairs held out    ${figures(all)}\n`);
  const models = modelsOf(learnAll(lessons), settings);
  const learnt = emptyTally();
  for (const pair of pairs) addScores(pair, compareWith(models, ownExample(pair)), learnt);
  process.stdout.write(`on pairs learnt from ${figures(learnt)}\n`);
  if (args.includes('dry')) return;
  const rounded = JSON.stringify(models, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(5)) : value,
  );
  writeFileSync(new URL('../engine/compare/models.data.json', import.meta.url), `${rounded}\n`);
}

learn(process.argv.slice(2));
