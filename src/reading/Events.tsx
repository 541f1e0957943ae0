import { useEffect, useRef, useState } from 'preact/hooks';
import { watchLibrary } from '../library/live.ts';
import type { EventRow } from '../library/shelfRows.ts';
import { eventsAt } from '../library/shelves.ts';
import { setAsideSelected } from './deeds.ts';
import { rowKeys } from './rowKeys.ts';
import type { LibraryStore } from './store.ts';
import { Table } from './Table.tsx';
import { Timeline } from './Timeline.tsx';
import { useWindow } from './useWindow.ts';

/** A row with its place among all that are listed, from 0. */
export interface Placed {
  readonly event: EventRow;
  readonly place: number;
}

export interface RowsOf {
  readonly store: LibraryStore;
  readonly rows: readonly Placed[];
  readonly count: number;
}

/** The events that are listed: those that are seen and some around them are on the page, and no others are read. */
export function Events({ store, numbers }: { readonly store: LibraryStore; readonly numbers: readonly number[] }) {
  const place = useRef<HTMLDivElement>(null);
  const { from, to, above, below } = useWindow(numbers.length, place);
  const rows = useRows(numbers, from, to);
  useListedMark(rows.length > 0, store);
  const list = { store, rows, count: numbers.length };
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

/** The rows of a part of the list; those of before stay until the next ones are read. */
function useRows(numbers: readonly number[], from: number, to: number): readonly Placed[] {
  const [rows, setRows] = useState<readonly Placed[]>([]);
  useEffect(() => {
    const part = numbers.slice(from, to);
    const placeOf = new Map(part.map((n, at) => [n, from + at]));
    return watchLibrary(
      () => eventsAt(part),
      (events) => setRows(events.map((event) => ({ event, place: placeOf.get(event.n) ?? 0 }))),
      console.error,
    );
  }, [numbers, from, to]);
  return rows;
}

/** When the first rows were painted, for whoever measures: a mark in the browser's own record of the page. */
export const LISTED_MARK = 'library-listed';

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
