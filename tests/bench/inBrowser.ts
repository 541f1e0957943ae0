/** Runs in an inert page of the extension, past all its code. */
export async function put(rows: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('counterpart');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction(Object.keys(rows), 'readwrite');
  for (const [store, all] of Object.entries(rows)) for (const row of all) writing.objectStore(store).put(row);
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error);
  });
  database.close();
}

/** The middle one of some times. */
export const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
