import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ALL_ISSUERS } from '../issuers/all.ts';
import { issuersOfHost } from '../issuers/index.ts';
import type { ArticleView } from '../library/article/articleView.ts';
import { requestArticle } from '../messages/articles.ts';
import { isProblem, isProblemKey } from '../messages/problems.ts';
import { ArticleEvents } from '../ui/article/ArticleEvents.tsx';
import { ArticleCharts, ArticleLegend, ArticleNothing, ArticlePrinted } from '../ui/article/ArticleParts.tsx';
import { type PageArticle, useActivePage, useArticle, usePageArticle } from '../ui/article/articlePage.ts';
import { countedCapital, message } from '../ui/words/words.ts';
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
  useEffect(() => {
    if (tab !== null) void requestArticle('article.expect', {});
  }, [tab]);
  const known = page.state === 'open' && issuersOfHost(new URL(page.url).hostname, ALL_ISSUERS).length > 0;
  if (tab === null || known || !(offered || said !== null)) return <>{children}</>;
  return (
    <section class="article-page" data-article={said?.state ?? 'none'}>
      {said === null ? children : <ArticleSaid said={said} view={view} />}
      <ReadButtons tab={tab} read={said !== null} />
      {said === null || page.state !== 'open' ? null : <ArticleAlways host={new URL(page.url).hostname} />}
      {said?.state === 'read' ? <OpenPanelButton tab={tab} /> : null}
    </section>
  );
}

interface SaidOf {
  readonly said: PageArticle;
  readonly view: ArticleView | null;
}

/** What has become of the article: that it is being read, why it cannot be, or what it reports. */
function ArticleSaid({ said, view }: SaidOf) {
  if (said.state === 'reading') return <p role="status">{message('article_reading')}</p>;
  if (said.state === 'failed') {
    const trouble = said.trouble ?? '';
    return (
      <p class="fault" role="alert">
        {message(isProblemKey(trouble) ? trouble : 'problem_unexpected')}
      </p>
    );
  }
  if (view === null) return null;
  const { mentions } = view.row.reading;
  return (
    <>
      <ArticleNothing view={view} />
      {mentions.length === 0 ? null : (
        <>
          <p>{countedCapital('article_mentions', mentions.length)}</p>
          <ArticleCharts view={view} />
          <ArticleLegend view={view} />
        </>
      )}
      <ArticlePrinted view={view} />
      <ArticleEvents view={view} />
    </>
  );
}

interface ReadButtonsOf {
  readonly tab: number;
  /** Whether the page is being read as an article already. */
  readonly read: boolean;
}

/** Has the page read, or read again, and left. */
function ReadButtons({ tab, read }: ReadButtonsOf) {
  const [refused, setRefused] = useState(false);
  const bring = async () => {
    const answer = await requestArticle('article.read', { tab });
    setRefused(isProblem(answer) || !answer.reading);
  };
  return (
    <>
      <button type="button" class={read ? 'link' : 'button'} data-action="read-article" onClick={() => void bring()}>
        {message(read ? 'article_read_again' : 'article_read')}
      </button>
      {read ? (
        <button
          type="button"
          class="link"
          data-action="leave-article"
          onClick={() => void requestArticle('article.leave', {}, { tab })}
        >
          {message('article_leave')}
        </button>
      ) : null}
      {refused ? (
        <p class="fault" role="alert">
          {message('article_refused')}
        </p>
      ) : null}
    </>
  );
}
