import type { ReadonlySignal, Signal } from '@preact/signals';
import { requestArticle } from '../../messages/articles.ts';
import { useActivePage, useArticle, usePageArticle } from '../../ui/article/articlePage.ts';
import { StandingNotice } from '../../ui/pair/StandingNotice.tsx';
import type { Standing, StandingStore } from '../../ui/pair/standing.ts';
import { message } from '../../ui/words/words.ts';
import type { FocusRequest } from '../comparison/focusRequests.ts';
import { ArticlePanel } from '../loading/laterParts.tsx';

interface PageOf {
  readonly standing: Exclude<Standing, { readonly state: 'pair' }>;
  readonly store: StandingStore;
  readonly wide: ReadonlySignal<boolean>;
  readonly wanted: Signal<FocusRequest | null>;
}

/** What the panel shows of a page that is no statement: its article, where the reader had it read, or why there is nothing. */
export function ArticleOrNotice({ standing, store, wide, wanted }: PageOf) {
  const page = useActivePage(location.href);
  const tab = page.state === 'open' ? page.tab : null;
  const said = usePageArticle(tab);
  const view = useArticle(page.state === 'open' ? page.url : null);
  if (tab !== null && said?.state === 'read' && view !== null)
    return (
      <ArticlePanel
        key={view.row.id}
        view={view}
        tab={tab}
        wide={wide}
        wanted={wanted}
        show={(mention) => void requestArticle('article.show', { mention }, { tab })}
      />
    );
  if (said?.state === 'reading')
    return (
      <p class="notice waiting" role="status">
        {message('article_reading')}
      </p>
    );
  return <StandingNotice standing={standing} room="panel" retry={store.retry} />;
}
