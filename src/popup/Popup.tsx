import type { PairView } from '../library/views.ts';
import { LibraryLink } from '../ui/addresses/LibraryLink.tsx';
import { Finder } from '../ui/finder/Finder.tsx';
import { PasteBox } from '../ui/finder/PasteBox.tsx';
import { LibraryReach } from '../ui/keeping/LibraryReach.tsx';
import { Notice } from '../ui/Notice.tsx';
import { EventHeading } from '../ui/pair/EventHeading.tsx';
import { StandingNotice } from '../ui/pair/StandingNotice.tsx';
import type { StandingStore } from '../ui/pair/standing.ts';
import { message } from '../ui/words/words.ts';
import { ArticlePage } from './ArticlePage.tsx';
import { OpenPanelButton } from './OpenPanelButton.tsx';
import { Summary } from './Summary.tsx';
import { ThisPage } from './ThisPage.tsx';

/** What the popup shows of the open page. */
export function Popup({ store, address }: { readonly store: StandingStore; readonly address: string }) {
  const standing = store.standing.value;
  return (
    <main class="popup" data-state={standing.state}>
      <LibraryReach />
      {standing.state === 'pair' ? (
        <Statement pair={standing.pair} tab={standing.tab} address={address} />
      ) : (
        <>
          <h1 class="unseen">{message('extension_name')}</h1>
          <ArticlePage address={address} offered={standing.state === 'none' || standing.state === 'loading'}>
            <StandingNotice standing={standing} room="popup" retry={store.retry} />
          </ArticlePage>
          <ThisPage address={address} isStatement={false} />
        </>
      )}
      <LibraryLink />
    </main>
  );
}

interface StatementOf {
  readonly pair: PairView;
  readonly tab: number;
  readonly address: string;
}

function Statement({ pair, tab, address }: StatementOf) {
  const thisPage = <ThisPage address={address} isStatement />;
  return (
    <>
      <EventHeading pair={pair} />
      {pair.own.claims.length === 0 ? (
        <>
          <Notice title={message('state_empty_title')} text={message('state_empty_text')} />
          {thisPage}
        </>
      ) : pair.other === null ? (
        <>
          <Notice title={message('state_alone_title')} text={message('state_alone_text')} />
          <Finder key={pair.own.id} pair={pair} />
          <PasteBox key={pair.own.id} pair={pair} />
          {thisPage}
        </>
      ) : (
        <>
          <Summary pair={pair} other={pair.other} />
          {thisPage}
          <OpenPanelButton tab={tab} />
        </>
      )}
    </>
  );
}
