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
