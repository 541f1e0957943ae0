import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PairView } from '../../library/views.ts';
import { topicWords } from '../../ui/words/topicWords.ts';
import { countedCapital, message } from '../../ui/words/words.ts';
import { emptyWords } from './emptyWords.ts';
import { pointElement, useKeptPlace } from './keptPlace.ts';
import { reachPoint } from './OriginalSide.tsx';
import { PointItem } from './PointItem.tsx';
import type { Order } from './PointSift.tsx';
import { type Filter, filtered, type Point } from './points.ts';
import { byTopic, claimsOf, inReadingOrder, isSought, NOTHING_SOUGHT, type Sought } from './sifting.ts';
import { useWindow, type Window } from './useWindow.ts';

interface List {
  readonly id: string;
  readonly points: readonly Point[];
  readonly pair: PairView;
  readonly tab: number;
  readonly filter: Filter;
  readonly order?: Exclude<Order, 'texts'>;
  /** The words that the reader looks for. */
  readonly found?: readonly string[];
  /** What is looked for: an empty list says so. */
  readonly sought?: Sought;
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
export function PointList({
  id,
  points,
  pair,
  tab,
  filter,
  order = 'first',
  found = [],
  sought = NOTHING_SOUGHT,
  reveal,
  revealed,
}: List) {
  const list = useRef<HTMLElement>(null);
  const ordered = useRef<HTMLOListElement>(null);
  const view = `${pair.own.id} ${filter} ${order}`;
  const [at, setAt] = useState<{ readonly view: string; readonly point: string } | null>(null);
  const here = at?.view === view ? at.point : null;
  const rows = useMemo(() => rowsOf(filtered(points, filter, here), order), [points, filter, here, order]);
  const ids = useMemo(() => rows.map(({ point }) => point.id), [rows]);
  const window = useWindow(ordered, ids, [here, reveal], `${view} ${JSON.stringify(sought)}`);
  const doubtful = rows.filter(({ point }) => point.claim.possible).length;
  useKeptPlace(list, pair, view);
  useRevealed(list, reveal, revealed);
  const follow = (event: FocusEvent) => {
    const point = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-point]') : null;
    const reached = points.find(({ id }) => id === point?.dataset.point);
    if (reached === undefined) return;
    setAt({ view, point: reached.id });
    reachPoint(reached);
  };
  return (
    <section id={id} role="tabpanel" aria-labelledby={`${id}-${filter}`} ref={list} onFocusCapture={follow}>
      <h2 class="unseen">{message('points_heading')}</h2>
      {rows.length === 0 ? (
        <p class="hint empty">{isSought(sought) ? message('sift_nothing') : emptyWords(filter, pair)}</p>
      ) : null}
      {doubtful === 0 ? null : <p class="hint doubtful">{countedCapital('count_doubtful', doubtful)}</p>}
      <ol class="points" data-grouped={order === 'topic'} ref={ordered}>
        {drawnRows(rows, window, { pair, tab, found })}
      </ol>
    </section>
  );
}

/** Brings a point into view and gives it the focus. */
function useRevealed(list: RefObject<HTMLElement | null>, reveal: string | null, revealed: () => void): void {
  useLayoutEffect(() => {
    if (reveal === null || list.current === null) return;
    const point = pointElement(list.current, reveal);
    if (point === null) return;
    point.scrollIntoView({ block: 'center' });
    point.focus({ preventScroll: true });
    revealed();
  }, [reveal, revealed]);
}

/** What a row that is drawn whole shows besides its point. */
interface Around extends Pick<List, 'pair' | 'tab'> {
  readonly found: readonly string[];
}

/** The rows around the window whole; those far from it as gaps, or as their words once the page has settled. */
function drawnRows(rows: readonly Row[], { parts, heights, settled }: Window, around: Around) {
  const of = rows.length;
  return parts.flatMap((part) => {
    if (part.kind === 'gap' && settled)
      return rows.slice(part.from, part.end).map((row, place) => {
        const index = part.from + place;
        return <FarRow key={row.point.id} row={row} index={index} of={of} height={heights[index]} />;
      });
    if (part.kind === 'gap')
      return <li key={`gap ${part.from}`} class="gap" role="presentation" style={{ height: `${part.height}px` }} />;
    const row = rows[part.index];
    return row === undefined ? [] : <NearRow key={row.point.id} row={row} index={part.index} of={of} {...around} />;
  });
}

interface RowOf {
  readonly row: Row;
  /** Its place in the list, from 0, and how many there are. */
  readonly index: number;
  readonly of: number;
}

function NearRow({ row, index, of, pair, tab, found }: RowOf & Around) {
  const { point, heading } = row;
  // The same element is not gone through again.
  const item = useMemo(
    () => <PointItem point={point} pair={pair} tab={tab} found={found} />,
    [point, pair, tab, found],
  );
  return (
    <li class="row" data-row-id={point.id} aria-setsize={of} aria-posinset={index + 1}>
      {heading === null ? null : <h3 class="points-topic">{heading}</h3>}
      {item}
    </li>
  );
}

/** A row of a long list far from the window: its words, for those who hear the list and for the browser's own search. */
function FarRow({ row: { point }, index, of, height = 0 }: RowOf & { readonly height: number | undefined }) {
  return (
    <li class="far" aria-setsize={of} aria-posinset={index + 1} style={{ height: `${height}px` }}>
      {claimsOf(point)
        .map(({ text }) => text)
        .join(' ')}
    </li>
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
