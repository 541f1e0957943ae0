import { checkKeeping } from '../library/keeping/canary.ts';
import { onTakenAway } from '../library/keeping/reach.ts';

/**
 * Looks whether the browser has kept the library: whenever the worker starts, and when the database is taken away under it. What it
 * finds is shown by the pages.
 */
export function startKeeping(): void {
  const look = () => void checkKeeping(Date.now()).catch(console.error);
  look();
  onTakenAway(look);
}
