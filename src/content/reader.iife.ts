import { createCard } from '../page/card/card.ts';
import { type Look, STANDARD_LOOK } from '../page/paint/look.ts';
import { pageKey } from '../page/take/pageKey.ts';
import { watchPage } from '../page/watch.ts';
import { introduction, ownWorld } from './api.ts';
import { notice } from './cardText.ts';
import { answer, isAlive, isProblem, request } from './link.ts';
import { followLook } from './look.ts';
import { PageJob } from './pageJob.ts';
import { readingRules } from './rulesShape.ts';

/**
 * Brought by the background to a page that is a readout, or that the reader has called one. It reads and paints; what the page is, it is
 * told. Some sites change their pages in place: then it asks again.
 */

/** How long a notice stands, in ms. */
const NOTICE_TIME = 15_000;

let job: PageJob | null = null;
const watch = new AbortController();
let page: string | null = null;
let title = '';
/** Counts the questions, so that an answer which comes too late is told from the one that is waited for. */
let asked = 0;
let waiting = false;

async function start(): Promise<void> {
  job?.stop();
  job = null;
  page = pageKey(location.href);
  title = document.title;
  const turn = ++asked;
  waiting = true;
  const answered = await request('page.rules', introduction());
  if (turn !== asked) return;
  waiting = false;
  if (isProblem(answered)) {
    if (answered.problem === 'problem_extension_updated') ended('');
    return;
  }
  if (answered.rules) job = new PageJob(document, readingRules(answered.rules), { alive: isAlive, ended, look });
}

function lookAgain(): boolean {
  // A title that comes late may tell that a page is a readout; it never tells that a page which is being read is none.
  const same = pageKey(location.href) === page && (job !== null || waiting || document.title === title);
  if (same) return job?.look() ?? false;
  void start();
  return true;
}

/** The extension was updated or removed under the open page: everything goes, and the reader is told once what to do. */
function ended(words: string): void {
  watch.abort();
  stopAnswering();
  job = null;
  if (words === '') return;
  const card = createCard(document, look);
  card.show(notice(words), 'notice', [], 0);
  setTimeout(card.remove, NOTICE_TIME);
  addEventListener('pointerdown', card.remove, { once: true });
  addEventListener('keydown', card.remove, { once: true });
}

let stopAnswering = (): void => undefined;
let look = (): Look => STANDARD_LOOK;

if (ownWorld.counterpart !== 'reader') {
  ownWorld.counterpart = 'reader';
  stopAnswering = answer({
    'page.state': () => job?.state() ?? { recognised: waiting, statement: null, anchors: {} },
    'claim.show': ({ claim }) => ({ anchor: job?.show(claim) ?? 'missing' }),
    'page.paint': ({ paint }) => ({ painted: job?.repaint(paint) ?? false }),
    'page.recheck': () => {
      void start();
      return { rechecking: true };
    },
  });
  look = followLook(() => job?.renewLook(), watch.signal);
  watchPage(document, lookAgain, watch.signal);
  void start();
}
