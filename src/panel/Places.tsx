import { useState } from 'preact/hooks';
import type { PairView } from '../library/views.ts';
import type { AnchorState } from '../messages/contract.ts';
import { isProblem, request } from '../messages/extension.ts';
import { type MessageKey, message } from '../ui/words.ts';
import { officialLink } from './officialLink.ts';
import type { Point } from './points.ts';

type Shown = AnchorState | 'unreachable';

const SHOWN_KEYS: Record<Shown, MessageKey> = {
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
  const show = async (claim: string) => {
    const answer = await request('claim.show', { claim }, { tab });
    setShown(isProblem(answer) ? 'unreachable' : answer.anchor);
  };
  if (here === null && address === null) return null;
  return (
    <p class="places">
      {here === null ? null : (
        <button
          type="button"
          class="link"
          data-key="page"
          data-action="show-on-page"
          onClick={() => void show(here.id)}
        >
          {message('show_on_page')} <span aria-hidden="true">↗</span>
        </button>
      )}
      {address === null || pair.other === null ? null : (
        <a href={address} target="_blank" rel="noreferrer">
          {message('show_on_their_page', pair.other.issuerName)} <span aria-hidden="true">↗</span>
        </a>
      )}
      <span class="shown" role="status">
        {shown === null ? '' : message(SHOWN_KEYS[shown])}
      </span>
    </p>
  );
}
