import { readClaims } from '../engine/claims/readClaims.ts';
import { mattersOf } from '../engine/event/readEvent.ts';
import { readArticle } from '../engine/index.ts';
import { partiesIn } from '../issuers/parties.ts';
import { articleOf } from '../library/articles.ts';

/**
 * Makes the worker ready for an article: the engine's data is unpacked and its code compiled at the first use, and the library opened.
 * Done in steps with room between them, so that whatever the reader asks meanwhile is answered at once.
 */

/** Sentences on places, for the engine to be made ready with. */
const PORTS = ['Egypt', 'Norway', 'Kenya', 'Peru', 'Japan', 'Greece'];
const SENTENCES = PORTS.map(
  (port) => `The minister of ${port} said on Monday that they agreed to reopen the port in May. `,
);
const TEXT = SENTENCES.join('');

const against = (text: string, statement: string): unknown =>
  readArticle(text, [{ text: statement, language: 'en', party: 'us' }], 'en');

const STEPS: readonly (() => unknown)[] = [
  () => articleOf('').catch(() => null),
  () => partiesIn(SENTENCES[0] ?? ''),
  () => mattersOf(SENTENCES[0] ?? ''),
  () => readClaims(SENTENCES[0] ?? '', { language: 'en' }),
  () => against(SENTENCES[0] ?? '', SENTENCES[1] ?? ''),
  () => against(TEXT, TEXT),
  () => against(TEXT.repeat(4), TEXT),
  () => against(TEXT.repeat(8), TEXT.repeat(3)),
];

let done = 0;
let running = false;

/** An article may be read soon. Does nothing where the worker is ready, or is being made ready. */
export function expectArticle(): void {
  if (running) return;
  running = true;
  step();
}

function step(): void {
  const work = STEPS[done];
  if (!work) return;
  done += 1;
  try {
    work();
  } catch (error) {
    console.error(error);
  }
  setTimeout(step);
}

/** The article is there: reading it makes ready what still is not. */
export function articleIsThere(): void {
  running = true;
  done = STEPS.length;
}
