import { readClaims } from '../engine/claims/readClaims.ts';
import { watchLibrary } from '../library/live.ts';
import { LibraryProblem } from '../library/problems.ts';
import { SAMPLE_TEXTS } from '../library/sample/sampleEvent.ts';
import { saveSample } from '../library/sample/sampleRows.ts';
import { FEWEST, nextAtOnce, shelveSome } from '../library/search/shelve.ts';
import { leftToShelve } from '../library/search/shelveLeft.ts';
import { bringBack, setAside } from '../library/statement/setAside.ts';
import { answerReading } from '../messages/reading.ts';
import { loadSampleArticle } from './article/articleSample.ts';
import { orProblem } from './orProblem.ts';
import { compareTwo } from './visit/compareInLibrary.ts';
import { pairByReader } from './visit/pairByReader.ts';
import { repaint } from './visit/repaint.ts';

/** How long the library page is left without an answer while much is shelved. ms */
const ANSWER_AFTER = 500;

/** What is being shelved now: the next waits for it. */
let shelving: Promise<unknown> = Promise.resolve();
/** How many statements are shelved in one transaction, as fast as the machine is. */
let atOnce = FEWEST;

/**
 * Keeps the library page's rows up with the library, and changes the library as that page asks. Called in the first turn of the
 * worker, or the event that woke it would be lost.
 */
export function startShelving(engine: string): void {
  answerReading({
    'library.shelve': () => orProblem(async () => ({ left: await shelve(ANSWER_AFTER) })),
    'statements.pair': ({ statement, other }) =>
      orProblem(async () => {
        await pair(statement, other, engine);
        return { paired: true };
      }),
    'statements.aside': ({ statements }) =>
      orProblem(async () => ({ aside: await eachOf(statements, (id) => setAside(id, Date.now())) })),
    // The last one first: a comparison went with the first of its sides, and comes back when the other is there.
    'statements.back': ({ statements }) =>
      orProblem(async () => ({ back: await eachOf([...statements].reverse(), bringBack) })),
    'sample.load': () => orProblem(async () => ({ statement: await loadSample(engine) })),
  });
  const fail = (cause: unknown) => console.error(cause);
  watchLibrary(
    leftToShelve,
    (left) => {
      if (left > 0) void shelve(Number.POSITIVE_INFINITY).catch(fail);
    },
    fail,
  );
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

async function pair(statement: string, other: string, engine: string): Promise<void> {
  if (statement === other) throw new LibraryProblem('problem_same_text');
  await pairByReader(other, statement, engine);
  await shelve(ANSWER_AFTER);
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

async function loadSample(engine: string): Promise<string> {
  for (const sample of SAMPLE_TEXTS)
    await saveSample(sample, readClaims(sample.text, { language: 'en' }), engine, Date.now());
  const [first, second] = SAMPLE_TEXTS;
  await compareTwo(first.id, second.id, { pairedBy: 'event', eventScore: 1 }, engine);
  await loadSampleArticle(engine);
  await shelve(ANSWER_AFTER);
  return first.id;
}
