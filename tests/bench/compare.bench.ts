import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { bench, describe } from 'vitest';
import type * as Engine from '../../src/engine/index.ts';
import { sentenceTfIdf } from './baseline.ts';
import { fictional, joined } from './texts.ts';

/** `npm run bench`: how fast the engine is, beside the simplest thing that could be done instead. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = join(root, '../shared/corpus/pairs');
const there = existsSync(corpus);
const note = (line: string): boolean => process.stdout.write(`bench: ${line}\n`);
if (!there) note('skipped, the annotated pairs are not there');

const files = ['us.txt', 'ru.txt'].map((name) => join(corpus, '2025-03-18-us-ru', name));
const [us = '', ru = ''] = there ? files.map((file) => readFileSync(file, 'utf8')) : [];

/** The engine as it ships, in a file of its own: what the tests' loader makes of the sources runs at another speed. */
const engine = join(root, 'dist/engine/index.js');
await build({ root, configFile: join(root, 'vite.config.ts'), mode: 'engine', logLevel: 'error' });
const { compare } = (await import(pathToFileURL(engine).href)) as typeof Engine;

const WARM = { warmupTime: 2000, time: 2000 };

describe.skipIf(!there)('the pair of 18 March 2025, warm', () => {
  bench(
    'compare',
    () => {
      compare([{ text: us }, { text: ru }]);
    },
    WARM,
  );
  bench(
    'sentence TF-IDF',
    () => {
      sentenceTfIdf(us, ru);
    },
    WARM,
  );
});

function fromColdStart(): { loaded: number; compared: number } {
  const script = fileURLToPath(new URL('firstComparison.mjs', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, engine, ...files], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as { loaded: number; compared: number };
}

if (there) {
  const runs = Array.from({ length: 7 }, fromColdStart).sort((x, y) => x.loaded + x.compared - y.loaded - y.compared);
  const { loaded = 0, compared = 0 } = runs[3] ?? {};
  note(`cold start: ${loaded.toFixed(0)} ms to load, ${compared.toFixed(0)} ms to compare (median of seven processes)`);
  note(`the engine with its data: ${gzipSync(readFileSync(engine), { level: 9 }).length} bytes gzip`);
}

/** With the start of the process itself. */
describe.skipIf(!there)('the pair of 18 March 2025, from a cold start', () => {
  bench('a process that compares', () => void fromColdStart(), { iterations: 5, time: 0, warmupIterations: 0 });
  bench('a process that does nothing', () => void spawnSync(process.execPath, ['--eval', '']), {
    iterations: 5,
    time: 0,
    warmupIterations: 0,
  });
});

const LONG = 10_000;
const FEW = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 };

describe('10,000 words against 10,000, fictional', () => {
  const [a, b] = [fictional(LONG, 1), fictional(LONG, 2)];
  bench('compare', () => void compare([{ text: a }, { text: b }]), FEW);
  bench('sentence TF-IDF', () => void sentenceTfIdf(a, b), FEW);
});

describe.skipIf(!there)('10,000 words of readouts', () => {
  const texts = (there ? readdirSync(corpus).sort() : []).flatMap((pair) =>
    readdirSync(join(corpus, pair))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(corpus, pair, name), 'utf8')),
  );
  const english = texts.filter((text) => /\bthe\b/.test(text));
  const [a, b] = [joined(english, LONG), joined(english.reverse(), LONG)];
  bench('against 10,000 others', () => void compare([{ text: a }, { text: b }]), FEW);
  bench('against one readout', () => void compare([{ text: a }, { text: us }]), FEW);
  bench('against 10,000 others, sentence TF-IDF', () => void sentenceTfIdf(a, b), FEW);
});
