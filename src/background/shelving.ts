import { readClaims } from '../engine/claims/readClaims.ts';
import { watchLibrary } from '../library/live.ts';
import { LibraryProblem } from '../library/problems.ts';
import { SAMPLE_TEXTS } from '../library/sample/sampleEvent.ts';
import { saveSample } from '../library/sample/sampleRows.ts';
import { FEWEST, nextAtOnce, shelveSome } from '../library/search/shelve.ts';
import { leftToShelve } from '../library/search/shelveLeft.ts';
import { bringBack, setAside } from '../library/statement/setAside.ts';
import type { ReadingRequests } from '../messages/readingContract.ts';
import { loadSampleArticle } from './article/articleSample.ts';
import { compareTwo } from './visit/compareInLibrary.ts';
import { pairByReader } from './visit/pairByReader.ts';
import { repaint } from './visit/repaint.ts';

/** How long the library page is left without an answer while much is shelved. ms */
const ANSWER_AFTER = 500;

/** What is being shelved now: the next waits for it. */
let shelving: Promise<unknown> = Promise.resolve();
/** How many statements are shelved in one transaction, as fast as the machine is. */
let atOnce = FEWEST;

/** Keeps the library page's rows up with the library. Called when the worker has started. */
export function startShelving(): void {
  const fail = (cause: unknown) => console.error(cause);
  watchLibrary(
    leftToShelve,
    (left) => {
      if (left > 0) void shelve(Number.POSITIVE_INFINITY).catch(fail);
    },
    fail,
  );
}

/** Shelves until the library page must have an answer. */
export async function shelveForAWhile(): Promise<{ left: number }> {
  return { left: await shelve(ANSWER_AFTER) };
}

/** Shelves for a while, `ms`, and gives how many statements are left. */
function shelve(ms: number): Promise<number> {
  const run = async () => {
    const end = Date.now() + ms;
    for (;;) {
      const begun = Date.now();
      const left = await shelveSome(atOnce);
      atOnce = nextAtOnce(atOnce, Date.now() - begun);
      if (left === 0 || Date.now() >= end) return left;
    }
  };
  const done = shelving.then(run, run);
  shelving = done;
  return done;
}

/** The reader pairs two statements of the library. */
export async function pairStatements(
  { statement, other }: ReadingRequests['statements.pair']['request'],
  engine: string,
): Promise<{ paired: boolean }> {
  if (statement === other) throw new LibraryProblem('problem_same_text');
  await pairByReader(other, statement, engine);
  await shelve(ANSWER_AFTER);
  return { paired: true };
}

/** The reader takes statements out of the library. */
export async function setStatementsAside(statements: readonly string[]): Promise<{ aside: readonly string[] }> {
  return { aside: await eachOf(statements, (id) => setAside(id, Date.now())) };
}

/** The reader brings them back. */
export async function bringStatementsBack(statements: readonly string[]): Promise<{ back: readonly string[] }> {
  // The last one first: a comparison went with the first of its sides, and comes back when the other is there.
  return { back: await eachOf([...statements].reverse(), bringBack) };
}

async function eachOf(
  statements: readonly string[],
  change: (id: string) => Promise<ReadonlySet<string>>,
): Promise<readonly string[]> {
  const touched = new Set(statements);
  for (const id of statements) for (const other of await change(id)) touched.add(other);
  void repaint(touched, null).catch(console.error);
  await shelve(ANSWER_AFTER);
  return statements;
}

/** The reader wants the sample in the library. */
export async function loadSample(engine: string): Promise<{ statement: string }> {
  for (const sample of SAMPLE_TEXTS)
    await saveSample(sample, readClaims(sample.text, { language: 'en' }), engine, Date.now());
  const [first, second] = SAMPLE_TEXTS;
  await compareTwo(first.id, second.id, { pairedBy: 'event', eventScore: 1 }, engine);
  await loadSampleArticle(engine);
  await shelve(ANSWER_AFTER);
  return { statement: first.id };
}
