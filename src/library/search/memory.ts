import type { Column, WordRow } from '../shelves/shelfRows.ts';
import type { Order } from './order.ts';

/** Most ranges of words that are kept, and most rows of all of them together. */
const MOST_RANGES = 40;
const MOST_ROWS = 20_000;

/** What a page has read to put events in order and to find words, kept as long as the library's tally stands. */
export class Memory {
  readonly stand: string;
  readonly orders = new Map<Column, Promise<Order>>();
  private readonly ranges = new Map<string, { readonly last: string; readonly rows: readonly WordRow[] }>();

  constructor(stand: string) {
    this.stand = stand;
  }

  /** The rows of the words from the first to the last where they were read before, alone or within more; else null. */
  rows(first: string, last: string): readonly WordRow[] | null {
    const known = this.ranges.get(first);
    if (known?.last === last) return known.rows;
    for (const [begin, range] of this.ranges)
      if (begin <= first && last <= range.last) return range.rows.filter(({ word }) => first <= word && word <= last);
    return null;
  }

  /** Keeps rows, and forgets the oldest where there are too many. */
  keepRows(first: string, last: string, rows: readonly WordRow[]): void {
    this.ranges.set(first, { last, rows });
    let all = 0;
    for (const range of this.ranges.values()) all += range.rows.length;
    for (const [begin, range] of this.ranges) {
      if (this.ranges.size <= MOST_RANGES && all <= MOST_ROWS) return;
      this.ranges.delete(begin);
      all -= range.rows.length;
    }
  }
}
