import { LibraryProblem } from '../problems.ts';

/**
 * Asks the browser not to clear the library when the disk runs low. For pages only: a worker cannot ask.
 * @returns whether the library is safe from that; null where the browser has no such promise to give.
 */
export async function requestPersistence(): Promise<boolean | null> {
  const storage = navigator.storage;
  if (typeof storage?.persist !== 'function') return null;
  try {
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return null;
  }
}

/** Whether the browser has given that promise already; null where it has none to give. Asks nothing of the reader. */
export async function isPersistent(): Promise<boolean | null> {
  const storage = navigator.storage;
  if (typeof storage?.persisted !== 'function') return null;
  try {
    return await storage.persisted();
  } catch {
    return null;
  }
}

/** How many bytes the extension takes on this computer, as near as the browser tells; null where it does not. */
export async function storageUsed(): Promise<number | null> {
  const storage = navigator.storage;
  if (typeof storage?.estimate !== 'function') return null;
  try {
    return (await storage.estimate()).usage ?? null;
  } catch {
    return null;
  }
}

/**
 * Refuses what is sure not to fit, before any of it is written: a reader need not wait for what is taken back in the end.
 * @throws LibraryProblem where the browser says that so many bytes are more than it has left.
 */
export async function checkRoom(bytes: number): Promise<void> {
  const { quota, usage } = (await globalThis.navigator?.storage?.estimate?.().catch(() => null)) ?? {};
  if (quota !== undefined && usage !== undefined && quota - usage < bytes)
    throw new LibraryProblem('problem_storage_full');
}
