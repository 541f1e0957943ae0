import { liveQuery } from 'dexie';
import { followReach, reachNow } from './keeping/reach.ts';
import { LibraryProblem } from './problems.ts';

/**
 * Runs `query` now and again after every change, in any of the extension's pages or its worker, of what it read.
 * @param query reads the library and nothing else.
 * @param fail is told why a reading failed; nothing is shown any more after that, unless another page held the library open: as soon as
 *   that has let go of it, the query runs again.
 * @returns what stops it.
 */
export function watchLibrary<T>(
  query: () => Promise<T>,
  show: (found: T) => void,
  fail: (cause: unknown) => void,
): () => void {
  let stop = () => {};
  const failed = (cause: unknown) => {
    if (cause instanceof LibraryProblem && cause.key === 'problem_library_waits') stop = onceFree(begin);
    fail(cause);
  };
  const begin = () => {
    // Async by its own word: only then does Dexie follow the query beyond its first await, in real browsers at least.
    const subscription = liveQuery(async () => await query()).subscribe({ next: show, error: failed });
    stop = () => subscription.unsubscribe();
  };
  begin();
  return () => stop();
}

function onceFree(begin: () => void): () => void {
  const stop = followReach(() => {
    if (reachNow() !== 'free') return;
    stop();
    begin();
  });
  return stop;
}
