import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ALL_ISSUERS } from '../issuers/all.ts';
import { issuersOfHost } from '../issuers/index.ts';
import { requestArticle } from '../messages/articles.ts';
import { isProblem } from '../messages/extension.ts';
import { isProblemKey } from '../messages/problems.ts';
import { ArticleEvents } from '../ui/ArticleEvents.tsx';
import { ArticleCharts, ArticleLegend, ArticleNothing, ArticlePrinted } from '../ui/ArticleParts.tsx';
import { useActivePage, useArticle, usePageArticle } from '../ui/articlePage.ts';
import { countedCapital, message } from '../ui/words.ts';
import { ArticleAlways } from './ArticleAlways.tsx';
import { OpenPanelButton } from './OpenPanelButton.tsx';

interface PageOf {
  /** The popup's own address. */
  readonly address: string;
  /** Whether the page is known to be no statement, as far as that is known yet. */
  readonly offered: boolean;
  /** What is said of the page before it is read as an article. */
  readonly children: ComponentChildren;
}

/** Reading the open page as an article, on the reader's word; nothing is done with it before. */
export function ArticlePage({ address, offered, children }: PageOf) {
  const page = useActivePage(address);
  const tab = page.state === 'open' ? page.tab : null;
  const said = usePageArticle(tab);
  const view = useArticle(page.state === 'open' ? page.url : null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (tab !== null) void requestArticle('article.expect', {});
  }, [tab]);
  const known = page.state === 'open' && issuersOfHost(new URL(page.url).hostname, ALL_ISSUERS).length > 0;
  if (tab === null || known || !(offered || said !== null)) return <>{children}</>;
  const read = () =>
    void requestArticle('article.read', { tab }).then((answer) => setRefused(isProblem(answer) || !answer.reading));
  const trouble = said?.state === 'failed' ? said.problem : null;
  return (
    <section class="article-page" data-article={said?.state ?? 'none'}>
      {said === null ? children : null}
      {said?.state === 'reading' ? <p role="status">{message('article_reading')}</p> : null}
      {trouble === null ? null : (
        <p class="fault" role="alert">
          {message(isProblemKey(trouble) ? trouble : 'problem_unexpected')}
        </p>
      )}
      {said?.state === 'read' && view !== null ? (
        <>
          <ArticleNothing view={view} />
          {view.row.reading.mentions.length > 0 ? (
            <>
              <p>{countedCapital('article_mentions', view.row.reading.mentions.length)}</p>
              <ArticleCharts view={view} />
              <ArticleLegend view={view} />
            </>
          ) : null}
          <ArticlePrinted view={view} />
          <ArticleEvents view={view} />
        </>
      ) : null}
      <button type="button" class={said === null ? 'button' : 'link'} data-action="read-article" onClick={read}>
        {message(said === null ? 'article_read' : 'article_read_again')}
      </button>
      {said === null ? null : (
        <button
          type="button"
          class="link"
          data-action="leave-article"
          onClick={() => void requestArticle('article.leave', {}, { tab })}
        >
          {message('article_leave')}
        </button>
      )}
      {said === null || page.state !== 'open' ? null : <ArticleAlways host={new URL(page.url).hostname} />}
      {refused ? (
        <p class="fault" role="alert">
          {message('article_refused')}
        </p>
      ) : null}
      {said?.state === 'read' ? <OpenPanelButton tab={tab} /> : null}
    </section>
  );
}
