import { liveQuery } from 'dexie';

/**
 * Runs `query` now and again after every change, in any of the extension's pages or its worker, of what it read.
 * @param query reads the library and nothing else.
 * @param fail is told why a reading failed; nothing is shown any more after that.
 * @returns what stops it.
 */
export function watchLibrary<T>(
  query: () => Promise<T>,
  show: (found: T) => void,
  fail: (cause: unknown) => void,
): () => void {
  // Async by its own word: only then does Dexie follow the query beyond its first await, in real browsers at least.
  const subscription = liveQuery(async () => await query()).subscribe({ next: show, error: fail });
  return () => subscription.unsubscribe();
}
