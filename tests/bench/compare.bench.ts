import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import { compare } from '../../src/engine/index.ts';
import { rarity } from '../../src/engine/language/rarity.ts';
import { wordsOf } from '../../src/engine/language/words.ts';
import { sentencesOf } from '../../src/engine/text/sentences.ts';

const pair = fileURLToPath(new URL('../../../shared/corpus/pairs/2025-03-18-us-ru/', import.meta.url));
const there = existsSync(pair);
if (!there) process.stdout.write('bench: skipped, the annotated pairs are not there\n');
const read = (name: string): string => (there ? readFileSync(`${pair}${name}`, 'utf8') : '');
const [us, ru] = [read('us.txt'), read('ru.txt')];

/** The baseline: every sentence with every other by the cosine of their words' rarities. */
function baseline(a: string, b: string): number[] {
  const vectors = (text: string) =>
    sentencesOf(text).map(({ start, end }) => new Map(wordsOf(text, start, end).map(({ key }) => [key, rarity(key)])));
  const size = (v: ReadonlyMap<string, number>): number =>
    Math.sqrt([...v.values()].reduce((sum, x) => sum + x * x, 0));
  const right = vectors(b);
  return vectors(a).flatMap((x) =>
    right.map((y) => [...x].reduce((sum, [key, w]) => sum + w * (y.get(key) ?? 0), 0) / (size(x) * size(y) || 1)),
  );
}

describe.skipIf(!there)('the pair of 18 March 2025', () => {
  bench('compare', () => {
    compare([{ text: us }, { text: ru }]);
  });
  bench('sentence TF-IDF', () => {
    baseline(us, ru);
  });
});
