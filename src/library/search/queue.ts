import Dexie from 'dexie';
import { library } from '../schema.ts';
import { ALL } from '../shelves/shelfRows.ts';

/** Where all statements are to be shelved, so many are put in the queue at once: whoever else wants the library waits for it. */
const MANY = 200;

/**
 * The next statements that are to be shelved, and of them those that events name although the library has them no more. Part of a
 * transaction that is open already.
 * @param most how many at most; none are given only where none are left.
 */
export async function nextQueued(most: number): Promise<readonly string[]> {
  for (;;) {
    const keys = await library.shelfQueue.limit(most + 1).primaryKeys();
    const queued = keys.filter((key) => key !== ALL).slice(0, most);
    if (queued.length > 0) return queued;
    const all = await library.shelfQueue.get(ALL);
    if (all === undefined) return [];
    await queueMore(all.after ?? '');
  }
}

/** Puts the next of all statements in the queue, in the order of their ids. */
async function queueMore(after: string): Promise<void> {
  const held = await library.statements.where('id').above(after).limit(MANY).primaryKeys();
  const last = held.length < MANY ? undefined : held.at(-1);
  const shelved = await library.events
    .where('members')
    .between(after, last ?? Dexie.maxKey, false, true)
    .uniqueKeys();
  const ids = new Set([...held, ...shelved].filter((id) => typeof id === 'string'));
  await library.shelfQueue.bulkPut([...ids].map((statement) => ({ statement })));
  if (last === undefined) await library.shelfQueue.delete(ALL);
  else await library.shelfQueue.put({ statement: ALL, after: last });
}

/** How many statements are still to be shelved; 0 only when the queue is empty. */
export async function countQueued(): Promise<number> {
  const [queued, all] = await Promise.all([library.shelfQueue.count(), library.shelfQueue.get(ALL)]);
  if (all === undefined) return queued;
  const later = await library.statements
    .where('id')
    .above(all.after ?? '')
    .count();
  return Math.max(1, queued - 1 + later);
}
