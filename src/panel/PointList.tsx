import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PairView } from '../library/views.ts';
import { countedCapital, message } from '../ui/words.ts';
import { emptyWords } from './emptyWords.ts';
import { pointElement, useKeptPlace } from './keptPlace.ts';
import { PointItem } from './PointItem.tsx';
import { type Filter, filtered, type Point } from './points.ts';

/** From this many points on, those out of view are left to be laid out when they come into view. */
const LONG = 100;

interface List {
  readonly id: string;
  readonly points: readonly Point[];
  readonly pair: PairView;
  readonly tab: number;
  readonly filter: Filter;
  /** The point to bring into view and give the focus to. */
  readonly reveal: string | null;
  readonly revealed: () => void;
}

/** Narrow screens: the points of the filter as a list. */
export function PointList({ id, points, pair, tab, filter, reveal, revealed }: List) {
  const list = useRef<HTMLElement>(null);
  const view = `${pair.own.id} ${filter}`;
  const [at, setAt] = useState<{ readonly view: string; readonly point: string } | null>(null);
  const shown = filtered(points, filter, at?.view === view ? at.point : null);
  const doubtful = shown.filter(({ claim }) => claim.possible).length;
  useKeptPlace(list, pair, view);
  useLayoutEffect(() => {
    if (reveal === null || list.current === null) return;
    const point = pointElement(list.current, reveal);
    if (point === null) return;
    point.scrollIntoView({ block: 'center' });
    point.focus({ preventScroll: true });
    revealed();
  }, [reveal, revealed]);
  const follow = (event: FocusEvent) => {
    const point = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-point]') : null;
    if (point?.dataset.point !== undefined) setAt({ view, point: point.dataset.point });
  };
  return (
    <section id={id} role="tabpanel" aria-labelledby={`${id}-${filter}`} ref={list} onFocusCapture={follow}>
      <h2 class="unseen">{message('points_heading')}</h2>
      {shown.length === 0 ? <p class="hint empty">{emptyWords(filter, pair)}</p> : null}
      {doubtful === 0 ? null : <p class="hint doubtful">{countedCapital('count_doubtful', doubtful)}</p>}
      <ol class="points" data-long={shown.length > LONG}>
        {shown.map((point) => (
          <li key={point.id} class="row">
            <PointItem point={point} pair={pair} tab={tab} />
          </li>
        ))}
      </ol>
    </section>
  );
}
