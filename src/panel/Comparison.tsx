import type { ReadonlySignal, Signal } from '@preact/signals';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { PairView } from '../library/views.ts';
import { BalanceBar } from '../ui/BalanceBar.tsx';
import { Specifics } from '../ui/Specifics.tsx';
import { Announcer } from './Announcer.tsx';
import { FilterTabs } from './FilterTabs.tsx';
import type { FocusRequest } from './focusRequests.ts';
import { JudgementBar } from './JudgementBar.tsx';
import { PointList } from './PointList.tsx';
import {
  type Filter,
  filterCounts,
  filterOf,
  firstFilter,
  listedAs,
  ofTopic,
  pointOfClaim,
  pointsOf,
} from './points.ts';
import { Topics } from './Topics.tsx';
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
  const [topic, pickTopic] = useState<string | null>(null);
  const points = useMemo(() => ofTopic(pointsOf(pair), topic), [pair, topic]);
  const [picked, pick] = useState<Filter | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const [reveal, setReveal] = useState<string | null>(null);
  const revealed = useCallback(() => setReveal(null), []);
  const sideBySide = wide.value && pair.other !== null;
  const filter = picked ?? (sideBySide ? 'all' : firstFilter(points));

  // A topic is looked at whole: whatever the points of it are counted as.
  const chooseTopic = (next: string | null) => {
    pickTopic(next);
    pick(next === null ? null : 'all');
  };

  const request = wanted.value;
  useEffect(() => {
    // A claim chosen on another page waits until that page is the open one.
    if (request === null || !isOf(request, pair, tab)) return;
    wanted.value = null;
    // What another page asks for is shown whatever the topic.
    const listed = listedAs(pointsOf(pair), request.claim);
    const point = listed === null ? null : pointOfClaim(pair, listed);
    if (point === null) return;
    if (topic !== null && !ofTopic([point], topic).length) pickTopic(null);
    if (filter !== 'all' && filterOf(point) !== filter) pick(filterOf(point));
    choose(request.claim);
    setReveal(point.id);
  }, [request, wanted, pair, tab, filter, topic]);

  return (
    <>
      <Announcer pair={pair} />
      <JudgementBar pair={pair} />
      {pair.other === null ? null : (
        <div class="overview">
          <Specifics sides={[pair.own, pair.other]} />
          <Topics sides={[pair.own, pair.other]} chosen={topic} choose={chooseTopic} />
        </div>
      )}
      <div class="choices">
        <BalanceBar pair={pair} choose={pick} chosen={filter} />
        <FilterTabs counts={filterCounts(points)} chosen={filter} choose={pick} governs={LIST} />
      </div>
      {sideBySide && pair.other !== null ? (
        <div id={LIST} role="tabpanel" aria-labelledby={`${LIST}-${filter}`}>
          <TwoTexts
            pair={pair}
            other={pair.other}
            tab={tab}
            filter={filter}
            topic={topic}
            chosen={chosen}
            choose={choose}
          />
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
