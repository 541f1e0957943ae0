import { useEffect, useState } from 'preact/hooks';
import { type ArticleView, articleView } from '../../library/article/articleView.ts';
import { watchLibrary } from '../../library/live.ts';
import type { ArticleRequests } from '../../messages/articleContract.ts';
import { requestArticle } from '../../messages/articles.ts';
import { isProblem } from '../../messages/problems.ts';
import { pageKey } from '../../page/take/pageKey.ts';
import { type ActivePage, followActivePage } from '../activePage.ts';

/** How often the page is asked what has become of its article while that is shown, ms. */
const ASKS = 500;

/** What the article's script says of its page. */
export type PageArticle = ArticleRequests['article.state']['answer'];

/** The page that popup or panel speaks of; `address` is their own. */
export function useActivePage(address: string): ActivePage {
  const [page, setPage] = useState<ActivePage>({ state: 'waiting' });
  useEffect(() => followActivePage(setPage, address), [address]);
  return page;
}

/** What the article's script says of the page in a tab; null where none is there. */
export function usePageArticle(tab: number | null): PageArticle | null {
  const [said, setSaid] = useState<PageArticle | null>(null);
  useEffect(() => {
    setSaid(null);
    if (tab === null) return;
    let stopped = false;
    const ask = async () => {
      const answer = await requestArticle('article.state', {}, { tab });
      if (!stopped) setSaid(isProblem(answer) ? null : answer);
    };
    void ask();
    const timer = setInterval(() => void ask(), ASKS);
    return () => {
      stopped = true;
      clearInterval(timer);
    };
  }, [tab]);
  return said;
}

/** The article of a page as the library has it, kept up to date; null where none was read. */
export function useArticle(url: string | null): ArticleView | null {
  const [view, setView] = useState<ArticleView | null>(null);
  useEffect(() => {
    setView(null);
    const key = url === null ? null : pageKey(url);
    if (key === null) return;
    return watchLibrary(() => articleView(key), setView, console.error);
  }, [url]);
  return view;
}
