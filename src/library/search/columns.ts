import { BLOCK, COLUMNS, type Column, type ColumnRow, type EventRow } from '../shelves/shelfRows.ts';

/** A day that is not known stands before all others. */
const UNDATED = 1;

/** What an event is sorted by: never 0, for that stands where there is no event. */
function sortedBy(column: Column, { when, partiesKey, size, only }: EventRow): number | string {
  if (column === 'parties') return partiesKey;
  if (column === 'statements') return size;
  if (column === 'missing') return only + 2;
  const day = Number(when.replaceAll('-', ''));
  return when === '' || !Number.isSafeInteger(day) ? UNDATED : day;
}

/** A column of the index and a place in it. */
export type ColumnKey = [Column, number];

/** The rows of the columns in which these events stand. */
export function columnKeys(events: Iterable<number>): ColumnKey[] {
  const blocks = new Set([...events].map((n) => Math.floor(n / BLOCK)));
  return [...blocks].flatMap((block) => COLUMNS.map((column): ColumnKey => [column, block]));
}

/** The rows of the columns in which events are new, gone, or have another value than before. */
export function changedColumns(
  old: readonly EventRow[],
  events: readonly EventRow[],
  gone: readonly number[],
): ColumnKey[] {
  const before = new Map(old.map((event) => [event.n, event]));
  const keys = new Map(columnKeys(gone).map((key) => [key.join(' '), key]));
  for (const event of events)
    for (const key of columnKeys([event.n])) {
      const known = before.get(event.n);
      if (known === undefined || sortedBy(key[0], known) !== sortedBy(key[0], event)) keys.set(key.join(' '), key);
    }
  return [...keys.values()];
}

/**
 * The rows of the columns with these events in them and without those that are gone.
 * @param keys of the rows, as `columnKeys` gives them; `known` the rows of those names as they are, in the same order.
 */
export function columnsWith(
  keys: readonly ColumnKey[],
  known: readonly (ColumnRow | undefined)[],
  events: readonly EventRow[],
  gone: readonly number[] = [],
): ColumnRow[] {
  return keys.map(([column, block], place) => {
    const values = blank(column, known[place]?.values);
    const own = (n: number) => Math.floor(n / BLOCK) === block;
    for (const n of gone) if (own(n)) values[n % BLOCK] = column === 'parties' ? '' : 0;
    for (const event of events) if (own(event.n)) values[event.n % BLOCK] = sortedBy(column, event);
    return { column, block, values: column === 'parties' ? values.map(String) : Uint32Array.from(values, Number) };
  });
}

function blank(column: Column, values: ColumnRow['values'] | undefined): (number | string)[] {
  return Array.from({ length: BLOCK }, (_, at) => values?.[at] ?? (column === 'parties' ? '' : 0));
}
