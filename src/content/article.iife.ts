import { pageKey } from '../page/take/pageKey.ts';
import { watchPage } from '../page/watch.ts';
import { ownWorld } from './api.ts';
import { ArticleJob } from './article/articleJob.ts';
import { answerArticle, mayReadAgain } from './article/articleLink.ts';
import { followRoute } from './article/articleRoute.ts';

/**
 * Brought by the background to a page that the reader wants read as an article, on their word. It reads and paints that page and no other:
 * when a site changes its pages in place, the old one is left at once, and the new one is read where the reader wants the site read always.
 */

/** From a new address to the new article, ms: most sites write it after they have changed the address. */
const ARRIVES = 600;

let stop = (): void => undefined;

function start(): void {
  stop();
  const page = pageKey(location.href);
  const watch = new AbortController();
  let leave = (): void => undefined;
  const job = new ArticleJob(document, () => leave());
  const stopAnswering = answerArticle({
    'article.state': () => job.state(),
    'article.show': ({ mention }) => ({ shown: job.show(mention) }),
    'article.paint': ({ paint }) => ({ painted: job.repaint(paint) }),
    'article.leave': () => {
      // After the answer, which needs the listener.
      setTimeout(leave);
      return { left: true };
    },
  });
  leave = (): void => {
    watch.abort();
    job.stop();
    stopAnswering();
    stop = () => undefined;
  };
  stop = leave;
  const moved = (): boolean => {
    if (pageKey(location.href) === page) return false;
    if (!watch.signal.aborted) {
      leave();
      void arrive();
    }
    return true;
  };
  followRoute(moved, watch.signal);
  watchPage(document, () => !moved() && job.look(), watch.signal);
}

/** The page has become another one: it is read too where the reader's word stands for the whole site. */
async function arrive(): Promise<void> {
  let here = true;
  // The reader may have had the new page read by themselves before we know.
  stop = () => {
    here = false;
  };
  await new Promise((resolve) => setTimeout(resolve, ARRIVES));
  if (here && (await mayReadAgain(location.href)) && here) start();
}

if (ownWorld.counterpartArticle) ownWorld.counterpartArticle();
else {
  ownWorld.counterpartArticle = start;
  start();
}
