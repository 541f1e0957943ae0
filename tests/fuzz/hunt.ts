import { parentPort, workerData } from 'node:worker_threads';
import { kept } from './corpus.ts';
import { coverageOf } from './coverage.ts';
import { MOST, mutated } from './mutate.ts';
import { randomOf } from './random.ts';
import type { Target } from './target.ts';
import { targetNamed } from './targets.ts';

/**
 * The hunt for inputs that break a target, in a thread of its own: whoever started it ends it when one input takes too long. Before each
 * input is tried it is written where that one can read it.
 */

export interface HuntData {
  readonly target: string;
  readonly seed: number;
  readonly seconds: number;
  /** Its first number counts the inputs; the second is the length of the one that is tried, whose code units follow. */
  readonly shared: SharedArrayBuffer;
}

export interface Hunted {
  readonly tried: number;
  readonly ran: number;
  readonly known: number;
  /** Inputs that are worth keeping: each reached a block that those before did not. */
  readonly corpus: readonly string[];
  readonly slowest: { readonly ms: number; readonly input: string };
  /** The first input that broke something, brought to its shortest form. */
  readonly broke: { readonly input: string; readonly why: string } | null;
}

interface Told {
  readonly blocks: number;
  readonly counts: number;
  readonly ms: number;
  readonly why: string | null;
}

/** What is wrong with what a target makes of an input, a throw among it. */
export async function whyWrong(target: Target, input: string): Promise<string | null> {
  try {
    return await target.wrong(input);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

async function hunt({ target: name, seed, seconds, shared }: HuntData): Promise<Hunted> {
  const [numbers, units] = [new Int32Array(shared, 0, 2), new Uint16Array(shared, 8)];
  const coverage = coverageOf(name.startsWith('planted') ? '/tests/fuzz/planted' : '/src/');
  const target = await targetNamed(name);
  coverage.take();
  const tryOut = async (input: string): Promise<Told> => {
    for (let i = 0; i < input.length && i < units.length; i += 1) units[i] = input.charCodeAt(i);
    Atomics.store(numbers, 1, input.length);
    Atomics.add(numbers, 0, 1);
    const begun = performance.now();
    const why = await whyWrong(target, input);
    const ms = performance.now() - begun;
    return { ...coverage.take(), ms, why };
  };

  const pool: string[] = [];
  const corpus: { readonly input: string; readonly blocks: number }[] = [];
  let slowest = { ms: 0, input: '' };
  let broke: Hunted['broke'] = null;
  const consider = async (input: string): Promise<void> => {
    const { blocks, counts, ms, why } = await tryOut(input);
    if (why !== null) broke = await shortened(target, input, why, tryOut);
    if (blocks > 0) corpus.push({ input, blocks });
    if (blocks > 0 || counts > 0) pool.push(input);
    if (ms > slowest.ms) slowest = { ms, input };
  };
  const begun = performance.now();
  for (const input of [...target.seeds, ...kept(name)]) if (broke === null) await consider(input.slice(0, 4 * MOST));
  const random = randomOf(seed);
  while (broke === null && performance.now() - begun < seconds * 1_000) {
    const [one, other] = [random.of(pool), random.of(pool)];
    // Those found last are the way further on.
    const base = random.below(2) === 0 ? (pool.at(-1 - random.below(Math.min(20, pool.length))) ?? one) : one;
    await consider(mutated(base, random, { dictionary: target.dictionary, other }));
  }
  return { tried: Atomics.load(numbers, 0), ...coverage.reached(), corpus: worthKeeping(corpus), slowest, broke };
}

/** Most inputs that are kept of a hunt, and the longest, in UTF-16 code units: all of them are tried on every run of the tests. */
const MOST_KEPT = 24;
const LONGEST_KEPT = 1_200;

/** Those that reached most when they were found, in the order in which they were. */
function worthKeeping(found: readonly { readonly input: string; readonly blocks: number }[]): string[] {
  const short = found.filter(({ input }) => input.length <= LONGEST_KEPT);
  const most = [...short].sort((a, b) => b.blocks - a.blocks).slice(0, MOST_KEPT);
  return short.filter((one) => most.includes(one)).map(({ input }) => input);
}

/** Leaves out whatever an input breaks without. */
async function shortened(target: Target, input: string, why: string, tryOut: (input: string) => Promise<Told>) {
  let [shortest, reason] = [input, why];
  for (let size = Math.ceil(input.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < shortest.length; ) {
      const shorter = shortest.slice(0, at) + shortest.slice(at + size);
      const told = target.seeds.includes(shorter) ? null : await tryOut(shorter);
      if (told === null || told.why === null) at += size;
      else [shortest, reason] = [shorter, told.why];
    }
  return { input: shortest, why: reason };
}

if (parentPort) {
  const port = parentPort;
  void hunt(workerData as HuntData).then((hunted) => port.postMessage(hunted));
}
