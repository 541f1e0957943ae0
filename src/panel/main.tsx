import { signal } from '@preact/signals';
import { render } from 'preact';
import { followAppearance } from '../ui/appearance.ts';
import { namedArticle } from '../ui/articleAddress.ts';
import { comparisonAddress, namedComparison } from '../ui/comparisonAddress.ts';
import { extensionSources, watchNamed } from '../ui/extensionSources.ts';
import { Keys } from '../ui/KeyList.tsx';
import { LibraryLink } from '../ui/LibraryLink.tsx';
import { LibraryReach } from '../ui/LibraryReach.tsx';
import { LostLibrary } from '../ui/LostLibrary.tsx';
import { followNamed } from '../ui/namedStanding.ts';
import { followStanding } from '../ui/standing.ts';
import { ArticleSample } from './ArticleSample.tsx';
import { followFocusRequests } from './focusRequests.ts';
import { Panel } from './Panel.tsx';

/** From this width on the two statements stand side by side. */
const WIDE = '(min-width: 720px)';

followAppearance();
const place = document.getElementById('panel');
if (place) {
  const named = namedComparison(location.href);
  const store =
    named === null ? followStanding(extensionSources(location.href)) : followNamed(named, watchNamed, keepInAddress);
  const query = matchMedia(WIDE);
  const wide = signal(query.matches);
  query.addEventListener('change', () => {
    wide.value = query.matches;
  });
  const wanted = followFocusRequests();
  const article = namedArticle(location.href);
  render(
    <>
      <LibraryReach />
      <LostLibrary />
      {article === null ? (
        <Panel store={store} wide={wide} wanted={wanted} />
      ) : (
        <ArticleSample article={article} wide={wide} />
      )}
      <LibraryLink />
      <Keys room="panel" />
    </>,
    place,
  );
}

/** Another counterpart that the reader picks is the one that a bookmark or a reload shows. */
function keepInAddress(other: string): void {
  const named = namedComparison(location.href);
  if (named !== null && named !== 'malformed')
    history.replaceState(null, '', comparisonAddress(named.statement, other));
}
