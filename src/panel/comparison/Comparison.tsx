import type { ReadonlySignal, Signal } from '@preact/signals';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { PairView } from '../../library/views.ts';
import { BalanceBar } from '../../ui/pair/BalanceBar.tsx';
import { Specifics } from '../../ui/pair/Specifics.tsx';
import { NO_TAB } from '../../ui/pair/standing.ts';
import { JudgementBar } from '../judgement/JudgementBar.tsx';
import { Announcer } from './Announcer.tsx';
import { FilterTabs } from './FilterTabs.tsx';
import type { FocusRequest } from './focusRequests.ts';
import { useKept } from './keptElement.ts';
import { PointList } from './PointList.tsx';
import { type Order, PointSift } from './PointSift.tsx';
import {
  type Filter,
  filterCounts,
  filterOf,
  filtersOf,
  firstFilter,
  listedAs,
  pointOfClaim,
  pointsOf,
} from './points.ts';
import { StuckSides } from './StuckSides.tsx';
import { claimsShown, isSought, NOTHING_SOUGHT, type Sought, sifted, wordsSought } from './sifting.ts';
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
  usePaintedMark();
  const { sought, seek, every, points, among, found } = useSought(pair);
  const [wished, arrange] = useState<Order | null>(null);
  const [picked, pick] = useState<Filter | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const [reveal, setReveal] = useState<string | null>(null);
  const revealed = useCallback(() => setReveal(null), []);
  const roomy = wide.value && pair.other !== null;
  const order = orderShown(wished, roomy);
  const sideBySide = order === 'texts';
  const filter = picked ?? (sideBySide ? 'all' : firstFilter(points));

  // What is looked for is looked at whole: whatever its points are counted as.
  const look = (next: Sought) => {
    if (isSought(next) !== isSought(sought)) pick(isSought(next) ? 'all' : null);
    seek(next);
  };

  const counts = useMemo(() => filterCounts(points), [points]);
  // What a filter does not change is not gone through when one is pressed.
  const above = useKept(() => <Above pair={pair} sought={sought} seek={look} />, [pair, sought]);
  const sides = useKept(() => <StuckSides pair={pair} tab={tab} />, [pair, tab]);
  const sifting = { points: every, left: points.length, sought, order, arrange, texts: roomy, seek: look };
  const sift = useKept(() => <PointSift {...sifting} />, [every, points.length, sought, order, roomy]);

  useAsked(wanted, pair, tab, (claim) => {
    // What another page asks for is shown whatever was looked for here.
    const listed = listedAs(every, claim);
    const point = listed === null ? null : pointOfClaim(pair, listed);
    if (point === null) return;
    if (sifted([point], sought).length === 0) seek(NOTHING_SOUGHT);
    if (filter !== 'all' && !filtersOf(point).includes(filter)) pick(filterOf(point));
    choose(claim);
    setReveal(point.id);
  });

  const shared = { pair, tab, filter, found };
  return (
    <>
      {above}
      {sift}
      <div class="choices">
        {sides}
        <BalanceBar pair={pair} choose={pick} chosen={filter} />
        <FilterTabs
          counts={counts}
          chosen={filter}
          choose={pick}
          governs={LIST}
          sides={tab === NO_TAB && pair.other !== null ? [pair.own.code, pair.other.code] : null}
        />
      </div>
      {order === 'texts' && pair.other !== null ? (
        <div id={LIST} role="tabpanel" aria-labelledby={`${LIST}-${filter}`}>
          <TwoTexts {...shared} other={pair.other} among={among} chosen={chosen} choose={choose} />
        </div>
      ) : (
        <PointList
          {...shared}
          id={LIST}
          points={points}
          sought={sought}
          reveal={reveal}
          revealed={revealed}
          order={order === 'texts' ? 'first' : order}
        />
      )}
    </>
  );
}

/** The order that the reader has chosen, where there is room for it; both texts wherever there is. */
function orderShown(wished: Order | null, roomy: boolean): Order {
  if (wished !== null && (wished !== 'texts' || roomy)) return wished;
  return roomy ? 'texts' : 'first';
}

interface AboveOf {
  readonly pair: PairView;
  readonly sought: Sought;
  readonly seek: (sought: Sought) => void;
}

/** What stands above the points whatever the filter: what was put right, and the overview. */
function Above({ pair, sought, seek }: AboveOf) {
  return (
    <>
      <Announcer pair={pair} />
      <JudgementBar pair={pair} />
      {pair.other === null ? null : (
        <div class="overview">
          <Specifics sides={[pair.own, pair.other]} />
          <Topics sides={[pair.own, pair.other]} chosen={sought.topic} choose={(topic) => seek({ ...sought, topic })} />
        </div>
      )}
    </>
  );
}

/** Shows the claim that another page asks for. */
function useAsked(
  wanted: Signal<FocusRequest | null>,
  pair: PairView,
  tab: number,
  show: (claim: string) => void,
): void {
  const request = wanted.value;
  useEffect(() => {
    // A claim chosen on another page waits until that page is the open one.
    if (request === null || !isOf(request, pair, tab)) return;
    wanted.value = null;
    show(request.claim);
  });
}

/** Tells the bench when the first frame is painted: effects run then. */
function usePaintedMark(): void {
  useEffect(() => void performance.mark('comparison-painted'), []);
}

/** What the reader looks for in a pair, and what is left of it. */
function useSought(pair: PairView) {
  const [sought, seek] = useState<Sought>(NOTHING_SOUGHT);
  const every = useMemo(() => pointsOf(pair), [pair]);
  const points = useMemo(() => sifted(every, sought), [every, sought]);
  const among = useMemo(() => (isSought(sought) ? claimsShown(points) : null), [points, sought]);
  const found = useMemo(() => wordsSought(sought.words), [sought.words]);
  return { sought, seek, every, points, among, found };
}

function isOf(request: FocusRequest, pair: PairView, tab: number): boolean {
  return request.statement === pair.own.id && (request.tab === null || request.tab === tab);
}
