import { guarded } from '../keeping/guard.ts';
import { library } from '../schema.ts';
import { ALL } from '../shelves/shelfRows.ts';

/** How many statements are still to be shelved. Made to run inside Dexie's `liveQuery`. */
export function leftToShelve(): Promise<number> {
  return guarded(async () => {
    const all = await library.shelfQueue.get(ALL);
    return all === undefined ? library.shelfQueue.count() : library.statements.count();
  });
}
