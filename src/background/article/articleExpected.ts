import { readClaims } from '../../engine/claims/readClaims.ts';
import { mattersOf } from '../../engine/event/readEvent.ts';
import { readArticle } from '../../engine/index.ts';
import { ALL_ISSUERS } from '../../issuers/all.ts';
import { ownNames } from '../../issuers/ownNames.ts';
import { partiesIn } from '../../issuers/parties.ts';
import { reproducedIn } from '../../issuers/reproduced.ts';
import { articleOf } from '../../library/article/articles.ts';
import { SAMPLE_ARTICLE } from '../../library/sample/sampleArticle.ts';
import { SAMPLE_TEXTS, type SampleText } from '../../library/sample/sampleEvent.ts';

/**
 * Makes the worker ready for an article: the engine's data is unpacked and its code compiled at the first use, and the library opened.
 * Done in steps with room between them, so that whatever the reader asks meanwhile is answered at once.
 */

/**
 * After so many steps the text of a page that is being read may have come: the next, which take longer than it needs to come, wait so long, ms,
 * and it is read first.
 */
const FIRST_STEPS = 5;
const WAIT = 150;

/** How often the practice article is read against the practice statements. */
const AGAIN = 6;

/** The sample's texts name, count, date and quote what articles and statements do. */
const [FIRST, SECOND] = SAMPLE_TEXTS;
const { text: ARTICLE } = SAMPLE_ARTICLE;
const PARAGRAPH = ARTICLE.slice(0, ARTICLE.indexOf('\n\n'));

const against = (article: string, ...sides: readonly SampleText[]): unknown =>
  readArticle(
    article,
    sides.map(({ text, party, issuer }) => ({ text, party, language: 'en', names: ownNames(issuer) })),
    'en',
  );

const STEPS: readonly (() => unknown)[] = [
  () => articleOf('').catch(() => null),
  () => partiesIn(PARAGRAPH),
  () => mattersOf(PARAGRAPH),
  () => readClaims(PARAGRAPH, { language: 'en' }),
  () => against(PARAGRAPH, FIRST),
  () => against(ARTICLE, FIRST),
  () => reproducedIn(ARTICLE, ALL_ISSUERS, () => false),
  // What is done often is compiled anew to run faster.
  ...Array.from({ length: AGAIN }, () => () => against(ARTICLE, FIRST, SECOND)),
];

let done = 0;
let running = false;

/** An article may be read soon. Does nothing where the worker is ready, or is being made ready. */
export function expectArticle(): { ready: boolean } {
  if (!running) {
    running = true;
    step();
  }
  return { ready: true };
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
  setTimeout(step, done === FIRST_STEPS ? WAIT : 0);
}

/** The article is there: reading it makes ready what still is not. */
export function articleIsThere(): void {
  running = true;
  done = STEPS.length;
}
