import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { keep, writeInput } from './corpus.ts';
import type { HuntData, Hunted } from './hunt.ts';
import { SHARED_BYTES } from './shared.ts';
import { TARGET_NAMES } from './targets.ts';

/**
 * `npm run fuzz -- [TARGET …] [seconds=30] [seed=1] [longest=10000] [keep]`: looks for inputs that break what reads texts of others, guided
 * by which blocks of the sources each input reaches. One line for each target; leaves with 1 when something broke, and says with what.
 * `keep` writes the inputs that reach most into `tests/fuzz/corpus`, where the unit tests read them.
 */

/** How often it is looked whether a hunt still gets on, in ms. */
const LOOKED_AT_EVERY = 250;

/** A thread does not read TypeScript by what its parent was told: it is told itself. */
const HUNT = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
  .then(({ register }) => register())
  .then(() => import(${JSON.stringify(new URL('./hunt.ts', import.meta.url).href)}));`;

const found = fileURLToPath(new URL('../../out/fuzz', import.meta.url));

interface Asked {
  readonly targets: readonly string[];
  readonly seconds: number;
  readonly seed: number;
  /** An input that takes longer than this, in ms, is one that holds up the extension; on a machine that has other work to do. */
  readonly longest: number;
  readonly keeps: boolean;
}

function asked(given: readonly string[]): Asked {
  const number = (name: string, standard: number): number => {
    const said = given.find((one) => one.startsWith(`${name}=`));
    return said === undefined ? standard : Number(said.slice(name.length + 1));
  };
  const targets = given.filter((one) => !one.includes('=') && one !== 'keep');
  const unknown = targets.find((one) => one !== 'planted' && one !== 'planted-hang' && !TARGET_NAMES.includes(one));
  if (unknown !== undefined) {
    process.stderr.write(`There is no target ${unknown}. There are ${TARGET_NAMES.join(', ')}.\n`);
    process.exit(2);
  }
  return {
    targets: targets.length > 0 ? targets : TARGET_NAMES,
    seconds: number('seconds', 30),
    seed: number('seed', 1),
    longest: number('longest', 10_000),
    keeps: given.includes('keep'),
  };
}

/** Lets a target be hunted; an input that takes too long ends the hunt. */
function hunted(
  target: string,
  { seconds, seed, longest }: Asked,
): Promise<Hunted | { readonly held: string; tried: number }> {
  const shared = new SharedArrayBuffer(SHARED_BYTES);
  const [numbers, units] = [new Int32Array(shared, 0, 2), new Uint16Array(shared, 8)];
  const workerData: HuntData = { target, seconds, seed, shared };
  const worker = new Worker(HUNT, { workerData, eval: true });
  return new Promise((resolve, reject) => {
    let [count, since] = [0, performance.now()];
    const watch = setInterval(() => {
      const now = Atomics.load(numbers, 0);
      if (now !== count || now === 0) [count, since] = [now, performance.now()];
      if (performance.now() - since < longest) return;
      clearInterval(watch);
      const held = String.fromCharCode(...units.subarray(0, Atomics.load(numbers, 1)));
      void worker.terminate().then(() => resolve({ held, tried: count }));
    }, LOOKED_AT_EVERY);
    worker.on('message', (told: Hunted) => {
      clearInterval(watch);
      void worker.terminate().then(() => resolve(told));
    });
    worker.on('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
  });
}

const wanted = asked(process.argv.slice(2));
mkdirSync(found, { recursive: true });
let broken = 0;
for (const target of wanted.targets) {
  const told = await hunted(target, wanted);
  if ('held' in told) {
    broken += 1;
    console.log(`${target}: held up for ${wanted.longest} ms by ${writeInput(found, told.held)}, input ${told.tried}`);
    continue;
  }
  const { tried, ran, known, corpus, slowest, broke } = told;
  console.log(
    `${target}: ${tried} inputs, ${ran} of ${known} known blocks, ${corpus.length} kept, slowest ${slowest.ms.toFixed(0)} ms`,
  );
  if (broke !== null) {
    broken += 1;
    console.log(`  BROKEN by ${JSON.stringify(broke.input)} (${writeInput(found, broke.input)})\n  ${broke.why}`);
  } else if (wanted.keeps && !target.startsWith('planted')) keep(target, corpus);
}
process.exitCode = broken > 0 ? 1 : 0;
