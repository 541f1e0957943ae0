import { pageKey } from '../page/pageKey.ts';
import { watchPage } from '../page/watch.ts';
import { ownWorld } from './api.ts';
import { ArticleJob } from './articleJob.ts';
import { answerArticle } from './articleLink.ts';

/**
 * Brought by the background to a page that the reader wants read as an article, on their word. It reads and paints that page and no other:
 * a site that changes its pages in place is left when it does.
 */

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
  const look = (): boolean => {
    if (pageKey(location.href) === page) return job.look();
    leave();
    return false;
  };
  watchPage(document, look, watch.signal);
}

if (ownWorld.counterpartArticle) ownWorld.counterpartArticle();
else {
  ownWorld.counterpartArticle = start;
  start();
}
