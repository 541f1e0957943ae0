import { useState } from 'preact/hooks';
import type { ClaimView, PairView } from '../../library/views.ts';
import { NO_TAB } from '../../ui/pair/standing.ts';
import { type MessageKey, message } from '../../ui/words/words.ts';
import { CopyPoint } from '../export/CopyPoint.tsx';
import { officialLink } from '../export/officialLink.ts';
import { type Shown, showOnPage } from '../export/originalPage.ts';
import type { Point } from './points.ts';

const SHOWN_KEYS: Record<Exclude<Shown, 'opened'>, MessageKey> = {
  found: 'anchor_found',
  moved: 'anchor_moved',
  ambiguous: 'anchor_ambiguous',
  missing: 'anchor_missing',
  unreachable: 'anchor_unreachable',
};

interface PlacesOf {
  readonly point: Point;
  readonly pair: PairView;
  readonly tab: number;
}

/** Where a point stands: on the open page, and on the other side's own page. */
export function Places({ point, pair, tab }: PlacesOf) {
  const [shown, setShown] = useState<Shown | null>(null);
  const here = point.here ? point.claim : (point.linked[0]?.claim ?? null);
  const there = point.here ? (point.linked[0]?.claim ?? null) : point.claim;
  const address = pair.other === null || there === null ? null : officialLink(pair.other, there);
  // Beside no page, a text that was pasted has none to be shown on.
  const reachable = here !== null && (tab !== NO_TAB || officialLink(pair.own, here) !== null);
  const show = async (claim: ClaimView) => setShown(await showOnPage(pair.own, claim, tab));
  return (
    <p class="places">
      {here === null || !reachable ? null : (
        <button type="button" class="link" data-key="page" data-action="show-on-page" onClick={() => void show(here)}>
          {tab === NO_TAB ? message('show_on_their_page', pair.own.code) : message('show_on_page')}{' '}
          <span aria-hidden="true">↗</span>
        </button>
      )}
      {address === null || pair.other === null ? null : (
        <a href={address} target="_blank" rel="noreferrer" title={pair.other.issuerName}>
          {message('show_on_their_page', pair.other.code)} <span aria-hidden="true">↗</span>
        </a>
      )}
      <CopyPoint point={point} />
      <span class="shown" role="status">
        {shown === null || shown === 'opened' ? '' : message(SHOWN_KEYS[shown])}
      </span>
    </p>
  );
}
