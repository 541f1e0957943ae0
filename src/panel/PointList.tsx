import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PairView } from '../library/views.ts';
import { topicWords } from '../ui/topicWords.ts';
import { countedCapital, message } from '../ui/words.ts';
import { emptyWords } from './emptyWords.ts';
import { pointElement, useKeptPlace } from './keptPlace.ts';
import { PointItem } from './PointItem.tsx';
import type { Order } from './PointSift.tsx';
import { type Filter, filtered, type Point } from './points.ts';
import { byTopic, inReadingOrder } from './sifting.ts';
import { useWindow } from './useWindow.ts';

interface List {
  readonly id: string;
  readonly points: readonly Point[];
  readonly pair: PairView;
  readonly tab: number;
  readonly filter: Filter;
  readonly order?: Exclude<Order, 'texts'>;
  /** The words that the reader looks for. */
  readonly found?: readonly string[];
  /** Whether words, an act or a topic are looked for: an empty list then says so. */
  readonly sought?: boolean;
  /** The point to bring into view and give the focus to. */
  readonly reveal: string | null;
  readonly revealed: () => void;
}

/** A row of the list: a point, and the heading of the group that it begins. */
interface Row {
  readonly point: Point;
  readonly heading: string | null;
}

/** The points of the filter as a list; of a long one, those around the window. */
export function PointList(props: List) {
  const { id, points, pair, tab, filter, order = 'first', found = [], sought = false, reveal, revealed } = props;
  const list = useRef<HTMLElement>(null);
  const ordered = useRef<HTMLOListElement>(null);
  const view = `${pair.own.id} ${filter} ${order}`;
  const [at, setAt] = useState<{ readonly view: string; readonly point: string } | null>(null);
  const here = at?.view === view ? at.point : null;
  const rows = useMemo(() => rowsOf(filtered(points, filter, here), order), [points, filter, here, order]);
  const ids = useMemo(() => rows.map(({ point }) => point.id), [rows]);
  const parts = useWindow(ordered, ids, [here, reveal]);
  const doubtful = rows.filter(({ point }) => point.claim.possible).length;
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
      {rows.length === 0 ? (
        <p class="hint empty">{sought ? message('sift_nothing') : emptyWords(filter, pair)}</p>
      ) : null}
      {doubtful === 0 ? null : <p class="hint doubtful">{countedCapital('count_doubtful', doubtful)}</p>}
      <ol class="points" ref={ordered}>
        {parts.map((part) => {
          if (part.kind === 'gap')
            return (
              <li key={`gap ${part.from}`} class="gap" role="presentation" style={{ height: `${part.height}px` }} />
            );
          const row = rows[part.index];
          return row === undefined ? null : (
            <li
              key={row.point.id}
              class="row"
              data-row-id={row.point.id}
              aria-setsize={rows.length}
              aria-posinset={part.index + 1}
            >
              {row.heading === null ? null : <h3 class="points-topic">{row.heading}</h3>}
              <PointItem point={row.point} pair={pair} tab={tab} found={found} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function rowsOf(points: readonly Point[], order: Exclude<Order, 'texts'>): readonly Row[] {
  if (order === 'first') return points.map((point) => ({ point, heading: null }));
  const read = inReadingOrder(points);
  if (order === 'reading') return read.map((point) => ({ point, heading: null }));
  return byTopic(read).flatMap(({ topic, points: members }) =>
    members.map((point, place) => ({
      point,
      heading: place > 0 ? null : `${topic === null ? message('topic_none') : topicWords(topic)} (${members.length})`,
    })),
  );
}
