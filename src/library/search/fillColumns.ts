import type { Transaction } from 'dexie';
import { ALL, BLOCK, type EventRow } from '../shelves/shelfRows.ts';
import { columnKeys, columnsWith } from './columns.ts';

/** Makes the columns and the tally of the events that a library of before has, and has all shelved anew, which tells where words stand. */
export async function fillColumns(transaction: Transaction): Promise<void> {
  let count = 0;
  for (let from = 0; ; from += BLOCK) {
    const events: EventRow[] = await transaction.table('events').where('n').aboveOrEqual(from).limit(BLOCK).toArray();
    const first = events[0];
    if (first === undefined) break;
    from = Math.floor(first.n / BLOCK) * BLOCK;
    const block = events.filter(({ n }) => n < from + BLOCK);
    const keys = columnKeys([from]);
    await transaction.table('shelfColumns').bulkPut(columnsWith(keys, [], block));
    count += block.length;
  }
  await transaction.table('tallies').put({ name: 'events', count, stand: crypto.randomUUID() });
  await transaction.table('shelfQueue').put({ statement: ALL });
}
