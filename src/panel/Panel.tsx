import type { ReadonlySignal, Signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { PairView } from '../library/views.ts';
import { Notice } from '../ui/Notice.tsx';
import type { StandingStore } from '../ui/pair/standing.ts';
import { counted, message } from '../ui/words/words.ts';
import { Comparison } from './comparison/Comparison.tsx';
import type { FocusRequest } from './comparison/focusRequests.ts';
import { AllSides, ArticleOrNotice, Finder, PasteBox } from './loading/laterParts.tsx';
import { PanelHeader } from './PanelHeader.tsx';

interface PanelOf {
  readonly store: StandingStore;
  /** Whether there is room for two texts side by side. */
  readonly wide: ReadonlySignal<boolean>;
  readonly wanted: Signal<FocusRequest | null>;
}

/** What the side panel shows of the open page. */
export function Panel({ store, wide, wanted }: PanelOf) {
  const standing = store.standing.value;
  return (
    <main class="panel" data-state={standing.state} data-wide={wide.value}>
      {standing.state === 'pair' ? (
        <Statement
          key={standing.pair.own.id}
          pair={standing.pair}
          tab={standing.tab}
          store={store}
          wide={wide}
          wanted={wanted}
        />
      ) : (
        <ArticleOrNotice standing={standing} store={store} wide={wide} wanted={wanted} />
      )}
    </main>
  );
}

function Statement({ pair, tab, store, wide, wanted }: PanelOf & { readonly pair: PairView; readonly tab: number }) {
  const [all, showAll] = useState(false);
  const several = pair.counterparts.length > 1;
  // A point that another page asks for is shown where two statements are compared.
  const asked = wanted.value !== null;
  useEffect(() => {
    if (asked) showAll(false);
  }, [asked]);
  const header = <PanelHeader pair={pair} compareWith={store.compareWith} all={several && all} tab={tab} />;
  if (pair.own.claims.length === 0 && !pair.own.aside?.length)
    return (
      <>
        {header}
        <Notice title={message('state_empty_title')} text={message('state_empty_text')} />
      </>
    );
  return (
    <>
      {header}
      {pair.other === null ? (
        <>
          <Notice title={message('state_alone_title')} text={message('state_alone_text')} />
          <Finder pair={pair} />
          <PasteBox pair={pair} />
        </>
      ) : null}
      {several ? <SidesChoice all={all} showAll={showAll} count={pair.counterparts.length + 1} /> : null}
      {several && all ? (
        <AllSides statement={pair.own.id} />
      ) : (
        <Comparison pair={pair} tab={tab} wide={wide} wanted={wanted} />
      )}
    </>
  );
}

interface Sides {
  readonly all: boolean;
  readonly showAll: (all: boolean) => void;
  readonly count: number;
}

/** Where three and more statements of the event are there: two of them beside each other, or all. */
function SidesChoice({ all, showAll, count }: Sides) {
  return (
    <fieldset class="sides-choice">
      <legend class="unseen">{message('all_sides_choice')}</legend>
      <button type="button" aria-pressed={!all} onClick={() => showAll(false)}>
        {message('all_sides_two')}
      </button>
      <button type="button" aria-pressed={all} onClick={() => showAll(true)}>
        {counted('count_all_sides', count)}
      </button>
    </fieldset>
  );
}
