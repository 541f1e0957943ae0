import { effect, signal, untracked } from '@preact/signals';
import { render } from 'preact';
import { nameIssuers } from '../library/statement/issuerNames.ts';
import { namedArticle } from '../ui/addresses/articleAddress.ts';
import { comparisonAddress } from '../ui/addresses/comparisonAddress.ts';
import { LibraryLink } from '../ui/addresses/LibraryLink.tsx';
import { namedComparison } from '../ui/addresses/namedComparison.ts';
import { followAppearance } from '../ui/appearance/appearance.ts';
import { Keys } from '../ui/keys/KeyList.tsx';
import { followNamed } from '../ui/pair/namedStanding.ts';
import { followStanding } from '../ui/pair/standing.ts';
import { message } from '../ui/words/words.ts';
import { followFocusRequests } from './comparison/focusRequests.ts';
import { earlyFirst } from './early/earlyFirst.ts';
import { ArticleSample, LibraryReach, LostLibrary } from './loading/laterParts.tsx';
import { laterSources, watchNamedLater } from './loading/laterSources.ts';
import { Panel } from './Panel.tsx';

/** From this width on the two statements stand side by side. */
const WIDE = '(min-width: 720px)';
/** What is there in so short a time is shown at once; only then does the page say that it is waiting. ms. */
const BLINK = 120;

followAppearance();
nameIssuers(message('issuer_names'));
const place = document.getElementById('panel');
if (place) {
  const named = namedComparison(location.href);
  const store =
    named === null
      ? followStanding(laterSources(location.href))
      : followNamed(named, earlyFirst(watchNamedLater), keepInAddress);
  const query = matchMedia(WIDE);
  const wide = signal(query.matches);
  query.addEventListener('change', () => {
    wide.value = query.matches;
  });
  const wanted = followFocusRequests();
  const article = namedArticle(location.href);
  const show = once(() =>
    render(
      <>
        <LibraryReach />
        <LostLibrary />
        {article === null ? (
          <Panel store={store} wide={wide} wanted={wanted} />
        ) : (
          <ArticleSample article={article} wide={wide} />
        )}
        <footer class="foot">
          <LibraryLink />
          <Keys room="panel" />
        </footer>
      </>,
      place,
    ),
  );
  effect(() => {
    if (article !== null || store.standing.value.state !== 'loading') untracked(show);
  });
  setTimeout(show, BLINK);
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}

/** Another counterpart that the reader picks is the one that a bookmark or a reload shows. */
function keepInAddress(other: string): void {
  const named = namedComparison(location.href);
  if (named !== null && named !== 'malformed')
    history.replaceState(null, '', comparisonAddress(named.statement, other));
}
