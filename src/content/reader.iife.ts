import { createCard } from '../page/card.ts';
import { pageKey } from '../page/pageKey.ts';
import { recognise } from '../page/recognise.ts';
import { watchPage } from '../page/watch.ts';
import { notice } from './cardText.ts';
import { answer, isAlive } from './link.ts';
import { PageJob } from './pageJob.ts';

/**
 * Runs on every page of an issuer's host. It looks at the address and the title; on a page that is no readout it does
 * nothing more than to say so when the popup asks.
 */

const NOTICE_TIME = 15_000;

let job: PageJob | null = null;
/** The watch begins with the first readout, for some sites change their pages in place. */
let watch: AbortController | null = null;
let page: string | null = null;

function isReadout(): boolean {
  const { issuer, kind, foreign } = recognise({ url: location.href, title: document.title });
  return issuer !== null && kind === 'readout' && foreign !== false;
}

function start(): void {
  page = pageKey(location.href);
  job = isReadout() ? new PageJob(document, { alive: isAlive, ended }) : null;
  if (job && !watch) {
    watch = new AbortController();
    watchPage(document, look, watch.signal);
  }
}

function look(): boolean {
  if (pageKey(location.href) === page) return job?.look() ?? false;
  job?.stop();
  start();
  return true;
}

/** The extension was updated or removed under the open page: everything goes, and the reader is told once what to do. */
function ended(words: string): void {
  watch?.abort();
  stopAnswering();
  job = null;
  const card = createCard(document);
  card.show(notice(words), 'notice', [], 0);
  setTimeout(card.remove, NOTICE_TIME);
  addEventListener('pointerdown', card.remove, { once: true });
  addEventListener('keydown', card.remove, { once: true });
}

const stopAnswering = answer({
  'page.state': () => job?.state() ?? { recognised: false, statement: null, anchors: {} },
  'claim.show': ({ claim }) => ({ anchor: job?.show(claim) ?? 'missing' }),
  'page.paint': ({ paint }) => ({ painted: job?.repaint(paint) ?? false }),
});

start();
