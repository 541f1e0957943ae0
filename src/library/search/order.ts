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

/** Stands for a number that no event has. */
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
  const keys: number[] = [];
  for (const { block, values } of days)
    for (const [at, day] of values.entries())
      if (typeof day === 'number' && day > 0) keys.push(day * BEYOND_PLACES + block * BLOCK + at);
  const byDay = sortedNumbers(keys);
  return orderOfAll(column === 'date' ? byDay : sortedBy(byDay, own));
}

/** More than all numbers of events and all their places in an order: a day, 8 digits, and one of them are one whole number still. */
const BEYOND_PLACES = 2 ** 26;

/** Whole numbers sorted by the machine's own way, several times as fast as one that asks us; of each what it is over `BEYOND_PLACES`. */
function sortedNumbers(keys: readonly number[]): number[] {
  return Array.from(Float64Array.from(keys).sort(), (key) => key % BEYOND_PLACES);
}

/** Events that stand by day, by a column; those with equal values stay by day. */
function sortedBy(byDay: readonly number[], rows: readonly ColumnRow[]): number[] {
  const valuesOf = new Map(rows.map(({ block, values }) => [block, values]));
  const values = byDay.map((n) => valuesOf.get(Math.floor(n / BLOCK))?.[n % BLOCK] ?? 0);
  const numbers = values.every((value) => typeof value === 'number');
  const places = numbers
    ? sortedNumbers(values.map((value, place) => Number(value) * BEYOND_PLACES + place))
    : [...values.keys()].sort((a, b) => compared(values[a] ?? 0, values[b] ?? 0) || a - b);
  return places.map((place) => byDay[place] ?? 0);
}

function orderOfAll(events: readonly number[]): Order {
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
