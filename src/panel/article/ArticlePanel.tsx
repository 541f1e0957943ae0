import type { ReadonlySignal, Signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { ArticleSide, ArticleView } from '../../library/article/articleView.ts';
import { pairView } from '../../library/judgement/pairView.ts';
import { watchLibrary } from '../../library/live.ts';
import type { PairView } from '../../library/views.ts';
import { ArticleEvents } from '../../ui/article/ArticleEvents.tsx';
import { ArticleCharts, ArticleLegend, ArticleNothing, ArticlePrinted } from '../../ui/article/ArticleParts.tsx';
import { countedCapital, message } from '../../ui/words/words.ts';
import { Comparison } from '../comparison/Comparison.tsx';
import type { FocusRequest } from '../comparison/focusRequests.ts';
import { ArticleStrays } from './ArticleStrays.tsx';

interface ArticleOf {
  readonly view: ArticleView;
  /** The tab that shows it, for the comparison's ways to the page. */
  readonly tab: number;
  /** Brings a mention into view where the article stands. */
  readonly show: (mention: string) => void;
  readonly wide: ReadonlySignal<boolean>;
  readonly wanted: Signal<FocusRequest | null>;
}

/** An article against the statements of its event: what it reports of each, what it leaves out, and the statements compared. */
export function ArticlePanel({ view, tab, show, wide, wanted }: ArticleOf) {
  const [comparing, setComparing] = useState(false);
  const [first, second] = view.sides;
  const pair = usePair(first?.id ?? null, second?.id ?? null);
  const { reading } = view.row;
  return (
    <div class="article">
      <h1>{view.row.title}</h1>
      <ArticleNothing view={view} />
      <ArticlePrinted view={view} />
      <ArticleEvents view={view} />
      {second === undefined ? null : (
        <button type="button" class="button" data-action="compare" onClick={() => setComparing(!comparing)}>
          {message(comparing ? 'article_compare_close' : 'article_compare')}
        </button>
      )}
      {comparing && pair?.other ? (
        <Comparison pair={pair} tab={tab} wide={wide} wanted={wanted} />
      ) : view.sides.length === 0 ? null : (
        <>
          <p>
            {countedCapital('article_mentions', reading.mentions.length)}
            {reading.strayQuotations.length > 0
              ? ` · ${countedCapital('article_strays', reading.strayQuotations.length)}`
              : null}
          </p>
          <ArticleCharts view={view} />
          <ArticleLegend view={view} />
          <ArticleStrays view={view} show={show} />
          {view.sides.map((side) => (
            <Side key={side.id} side={side} show={show} />
          ))}
        </>
      )}
    </div>
  );
}

/** The points of a statement in its order: a press on one that is reported goes to its place in the article. */
function Side({ side, show }: { readonly side: ArticleSide } & Pick<ArticleOf, 'show'>) {
  return (
    <section class="article-side" data-side={side.code}>
      <h2>
        <abbr class="code">{side.code}</abbr> {side.name}
      </h2>
      <ol>
        {side.points.map(({ id, text, mention, printed }) => (
          <li key={id} data-in={mention !== null || printed}>
            <span class="hint">{message(mention !== null || printed ? 'article_reported' : 'article_left_out')}</span>
            {mention === null ? (
              <p>{text}</p>
            ) : (
              <button type="button" class="article-point" data-mention={mention} onClick={() => show(mention)}>
                {text}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function usePair(own: string | null, other: string | null): PairView | null {
  const [pair, setPair] = useState<PairView | null>(null);
  useEffect(() => {
    setPair(null);
    if (own === null || other === null) return;
    return watchLibrary(() => pairView(own, other), setPair, console.error);
  }, [own, other]);
  return pair;
}
