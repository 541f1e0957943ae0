import { signal } from '@preact/signals';
import { render } from 'preact';
import { followAppearance } from '../ui/appearance.ts';
import { extensionSources } from '../ui/extensionSources.ts';
import { Keys } from '../ui/KeyList.tsx';
import { LibraryLink } from '../ui/LibraryLink.tsx';
import { LostLibrary } from '../ui/LostLibrary.tsx';
import { followStanding } from '../ui/standing.ts';
import { followFocusRequests } from './focusRequests.ts';
import { Panel } from './Panel.tsx';

/** From this width on the two statements stand side by side. */
const WIDE = '(min-width: 720px)';

followAppearance();
const place = document.getElementById('panel');
if (place) {
  const store = followStanding(extensionSources(location.href));
  const query = matchMedia(WIDE);
  const wide = signal(query.matches);
  query.addEventListener('change', () => {
    wide.value = query.matches;
  });
  const wanted = followFocusRequests();
  render(
    <>
      <LostLibrary />
      <Panel store={store} wide={wide} wanted={wanted} />
      <LibraryLink />
      <Keys room="panel" />
    </>,
    place,
  );
}
