import { signal } from '@preact/signals';
import { render } from 'preact';
import { extensionSources } from '../ui/extensionSources.ts';
import { followStanding } from '../ui/standing.ts';
import { followFocusRequests } from './focusRequests.ts';
import { Panel } from './Panel.tsx';

/** From this width on the two statements stand side by side. */
const WIDE = '(min-width: 720px)';

const place = document.getElementById('panel');
if (place) {
  const store = followStanding(extensionSources(location.href));
  const query = matchMedia(WIDE);
  const wide = signal(query.matches);
  query.addEventListener('change', () => {
    wide.value = query.matches;
  });
  const wanted = followFocusRequests();
  render(<Panel store={store} wide={wide} wanted={wanted} />, place);
}
