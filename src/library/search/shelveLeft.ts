import { guarded } from '../keeping/guard.ts';
import { countQueued } from './queue.ts';

/** How many statements are still to be shelved. Made to run inside Dexie's `liveQuery`. */
export function leftToShelve(): Promise<number> {
  return guarded(countQueued);
}
