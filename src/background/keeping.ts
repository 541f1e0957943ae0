import { checkKeeping } from '../library/canary.ts';

/** Looks, whenever the worker starts, whether the browser has kept the library. What it finds is shown by the pages. */
export function startKeeping(): void {
  checkKeeping(Date.now()).catch(console.error);
}
