import Dexie from 'dexie';
import { library } from '../schema.ts';
import { BLOCK, type Column, type ColumnRow } from '../shelves/shelfRows.ts';
import type { Found } from './find.ts';
import type { Memory } from './memory.ts';

/** All events in the order of a column, the smallest first, and of each, by its number, where it stands in that order. */
export interface Order {
  readonly events: readonly number[];
  readonly rankOf: Int32Array;
}

/** `best`: by how well they fit the words that are sought, the newest first among equals. */
export const SORTS = ['best', 'date', 'parties', 'statements', 'missing'] as const satisfies readonly (
  | 'best'
  | Column
)[];
export type Sort = (typeof SORTS)[number];

/** The column that a list so sorted is read along. */
export function columnOf(sort: Sort): Column {
  return sort === 'best' ? 'date' : sort;
}

const NO_RANK = -1;

/** Read once for a tally; one row tells of 256 events. Equal ones stand by their day and then by their number, as in the index. */
export function orderOf(column: Column, memory: Memory): Promise<Order> {
  const known = memory.orders.get(column) ?? readOrder(column);
  memory.orders.set(column, known);
  known.catch(() => memory.orders.delete(column));
  return known;
}

async function readOrder(column: Column): Promise<Order> {
  const [days, own] = await Promise.all([readColumn('date'), column === 'date' ? [] : readColumn(column)]);
  const ownOf = new Map(own.map(({ block, values }) => [block, values]));
  const rows: { readonly n: number; readonly day: number; readonly value: number | string }[] = [];
  for (const { block, values } of days)
    for (const [at, day] of values.entries())
      if (typeof day === 'number' && day > 0)
        rows.push({ n: block * BLOCK + at, day, value: ownOf.get(block)?.[at] ?? 0 });
  const sorted = rows.sort((a, b) => compared(a.value, b.value) || a.day - b.day || a.n - b.n);
  const events = sorted.map(({ n }) => n);
  const rankOf = new Int32Array(events.reduce((most, n) => Math.max(most, n + 1), 0)).fill(NO_RANK);
  for (const [rank, n] of events.entries()) rankOf[n] = rank;
  return { events, rankOf };
}

const compared = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);

function readColumn(column: Column): Promise<ColumnRow[]> {
  const all = [
    [column, Dexie.minKey],
    [column, Dexie.maxKey],
  ] as const;
  return library.shelfColumns
    .where('[column+block]')
    .between(...all)
    .toArray();
}

/** More than all ranks that there can be: a score counts before every rank. */
const BEYOND_RANKS = 2 ** 32;

/** The events that are found, in order. */
export function ordered(found: Found, { events, rankOf }: Order, sort: Sort, descending: boolean): number[] {
  // One number for each, so that the machine's own sorting of numbers can be used.
  const keys: number[] = [];
  for (const [at, n] of found.events.entries()) {
    const rank = rankOf[n] ?? NO_RANK;
    if (rank !== NO_RANK) keys.push((sort === 'best' ? (found.scores[at] ?? 0) * BEYOND_RANKS : 0) + rank);
  }
  const sorted = Array.from(Float64Array.from(keys).sort(), (key) => events[key % BEYOND_RANKS] ?? 0);
  return descending ? sorted.reverse() : sorted;
}
