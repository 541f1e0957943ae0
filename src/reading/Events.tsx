import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EventRow } from '../library/shelves/shelfRows.ts';
import { eventsAt, type Passage, passagesOf } from '../library/shelves/shelves.ts';
import { setAsideSelected } from './deeds.ts';
import { rowKeys } from './rowKeys.ts';
import type { LibraryStore, Shelf } from './store.ts';
import { Table } from './Table.tsx';
import { Timeline } from './Timeline.tsx';
import { useWindow } from './useWindow.ts';

/** A row with its place among all that are listed, from 0. */
export interface Placed {
  readonly event: EventRow;
  readonly place: number;
}

/** By event, the passages that have the words sought. */
export type PassagesFound = ReadonlyMap<number, readonly Passage[]>;

export interface RowsOf {
  readonly store: LibraryStore;
  readonly rows: readonly Placed[];
  readonly passages: PassagesFound;
  readonly count: number;
}

/** The words' places are read when the rows have been painted. ms */
const AFTER_ROWS = 30;

/** The events that are listed: those that are seen and some around them are on the page, and no others are read. */
export function Events({ store, shelf }: { readonly store: LibraryStore; readonly shelf: Shelf }) {
  const place = useRef<HTMLDivElement>(null);
  const { from, to, above, below } = useWindow(shelf, place);
  const rows = useRows(store, shelf, from, to);
  useListedMark(rows.length > 0, store);
  const passages = usePassages(rows, store.shown.value.query);
  const list = { store, rows, passages, count: shelf.count };
  const keys = rowKeys({
    store,
    remove: (statements) => void setAsideSelected(store, statements),
    eventOf: (n) => rows.find(({ event }) => event.n === n)?.event ?? null,
  });
  useEffect(() => {
    const around = place.current;
    around?.addEventListener('keydown', keys);
    return () => around?.removeEventListener('keydown', keys);
  });
  return (
    <div class="events" ref={place} style={{ paddingTop: `${above}px`, paddingBottom: `${below}px` }}>
      {store.shown.value.view === 'table' ? <Table {...list} /> : <Timeline {...list} />}
    </div>
  );
}

/** The rows of a part of the list. The first ones are there already; while others are read, those of before stay. */
function useRows(store: LibraryStore, shelf: Shelf, from: number, to: number): readonly Placed[] {
  const { first, events, asked } = shelf;
  const start = useMemo(() => first.map((event, place) => ({ event, place })), [first]);
  const [read, setRead] = useState<{ readonly asked: string; readonly rows: readonly Placed[] } | null>(null);
  const within = to <= start.length || events?.length === start.length;
  useEffect(() => {
    if (within) return;
    if (events === null) return store.reach();
    const part = events.slice(from, to);
    const placeOf = new Map(part.map((n, at) => [n, from + at]));
    let open = true;
    const show = (found: readonly EventRow[]) => {
      if (open) setRead({ asked, rows: found.map((event) => ({ event, place: placeOf.get(event.n) ?? 0 })) });
    };
    void eventsAt(part).then(show, console.error);
    return () => {
      open = false;
    };
  }, [asked, events, from, to, within, store]);
  return within || read?.asked !== asked ? start : read.rows;
}

/** Where the events that are shown have the words that are sought, by their numbers; read when their rows stand on the page. */
function usePassages(rows: readonly Placed[], query: string): PassagesFound {
  const [found, setFound] = useState<PassagesFound>(new Map());
  useEffect(() => {
    if (query.trim() === '') return setFound((before) => (before.size === 0 ? before : new Map()));
    let open = true;
    const read = () => {
      const events = rows.map(({ event }) => event);
      void passagesOf(events, query).then((passages) => open && setFound(passages), console.error);
    };
    const later = setTimeout(read, AFTER_ROWS);
    return () => {
      open = false;
      clearTimeout(later);
    };
  }, [rows, query]);
  return found;
}

/** When the first rows were painted, for whoever measures: a mark in the browser's own record of the page. */
const LISTED_MARK = 'library-listed';

function useListedMark(listed: boolean, { settled }: LibraryStore): void {
  useEffect(() => {
    if (!listed) return;
    // After the frame that has them.
    const painted = () => {
      if (!settled.peek()) performance.mark(LISTED_MARK);
      settled.value = true;
    };
    const frame = requestAnimationFrame(() => setTimeout(painted));
    return () => cancelAnimationFrame(frame);
  }, [listed, settled]);
}
