import type { Page } from 'puppeteer-core';

/** Runs in an inert page of the extension, past all its code. */
export async function put(rows: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('counterpart');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction(Object.keys(rows), 'readwrite', { durability: 'relaxed' });
  for (const [store, all] of Object.entries(rows)) for (const row of all) writing.objectStore(store).put(row);
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error);
  });
  database.close();
}

/** Puts rows into the library, from a page of the extension that runs none of its code. As text: Firefox takes objects apart slowly. */
export async function putRows(desk: Page, rows: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  await desk.evaluate(`(${put})(${JSON.stringify(rows)})`);
}

/** How many rows a table of the library has. */
export async function rowsIn(desk: Page, table: string): Promise<number> {
  return Number(
    await desk.evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('counterpart');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const counting = opening.result.transaction('${table}').objectStore('${table}').count();
        counting.onsuccess = () => { opening.result.close(); resolve(counting.result); };
        counting.onerror = () => reject(counting.error);
      };
    })`),
  );
}

/** The middle one of some times. */
export const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
