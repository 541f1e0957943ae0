import type { ReadonlySignal, Signal } from '@preact/signals';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { PairView } from '../library/views.ts';
import { BalanceBar } from '../ui/BalanceBar.tsx';
import { Announcer } from './Announcer.tsx';
import { FilterTabs } from './FilterTabs.tsx';
import type { FocusRequest } from './focusRequests.ts';
import { PointList } from './PointList.tsx';
import { type Filter, filterCounts, filterOf, firstFilter, listedAs, pointOfClaim, pointsOf } from './points.ts';
import { TwoTexts } from './TwoTexts.tsx';

interface Compared {
  readonly pair: PairView;
  readonly tab: number;
  readonly wide: ReadonlySignal<boolean>;
  readonly wanted: Signal<FocusRequest | null>;
}

const LIST = 'points';

/** The points of a pair: a list where it is narrow, both texts where it is wide. */
export function Comparison({ pair, tab, wide, wanted }: Compared) {
  const points = useMemo(() => pointsOf(pair), [pair]);
  const [picked, pick] = useState<Filter | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const [reveal, setReveal] = useState<string | null>(null);
  const revealed = useCallback(() => setReveal(null), []);
  const sideBySide = wide.value && pair.other !== null;
  const filter = picked ?? (sideBySide ? 'all' : firstFilter(points));

  const request = wanted.value;
  useEffect(() => {
    // A claim chosen on another page waits until that page is the open one.
    if (request === null || !isOf(request, pair, tab)) return;
    wanted.value = null;
    const listed = listedAs(points, request.claim);
    const point = listed === null ? null : pointOfClaim(pair, listed);
    if (point === null) return;
    if (filter !== 'all' && filterOf(point) !== filter) pick(filterOf(point));
    choose(request.claim);
    setReveal(point.id);
  }, [request, wanted, points, pair, tab, filter]);

  return (
    <>
      <Announcer pair={pair} />
      <div class="choices">
        <BalanceBar pair={pair} choose={pick} chosen={filter} />
        <FilterTabs counts={filterCounts(points)} chosen={filter} choose={pick} governs={LIST} />
      </div>
      {sideBySide && pair.other !== null ? (
        <div id={LIST} role="tabpanel" aria-labelledby={`${LIST}-${filter}`}>
          <TwoTexts pair={pair} other={pair.other} tab={tab} filter={filter} chosen={chosen} choose={choose} />
        </div>
      ) : (
        <PointList
          id={LIST}
          points={points}
          pair={pair}
          tab={tab}
          filter={filter}
          reveal={reveal}
          revealed={revealed}
        />
      )}
    </>
  );
}

function isOf(request: FocusRequest, pair: PairView, tab: number): boolean {
  return request.statement === pair.own.id && (request.tab === null || request.tab === tab);
}
