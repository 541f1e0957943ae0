import type { Page } from 'puppeteer-core';

/** The library's rows as they lie in IndexedDB, read without any code of the extension. */
export interface LibraryRows {
  readonly statements: readonly {
    id: string;
    issuer: string;
    title: string;
    published: string | null;
    currentVersion: number;
  }[];
  readonly versions: readonly { statement: string; number: number; text: string }[];
  readonly claims: readonly {
    id: string;
    statement: string;
    version: number;
    text: string;
    start: number;
    end: number;
  }[];
  readonly comparisons: readonly { id: string; links: readonly unknown[] }[];
  readonly searches: readonly { id: string; statement: string; issuer: string; state: string; page: string | null }[];
  readonly watches: readonly { id: string; state: string; tries: number }[];
}

const EMPTY: LibraryRows = { statements: [], versions: [], claims: [], comparisons: [], searches: [], watches: [] };

/** Reads everything; `desk` is an inert page of the extension. An absent database is an empty library. */
export async function libraryRows(desk: Page): Promise<LibraryRows> {
  const rows = await desk.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'counterpart')) return null;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('counterpart');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    try {
      const found: Record<string, unknown[]> = {};
      for (const store of database.objectStoreNames)
        found[store] = await new Promise<unknown[]>((resolve, reject) => {
          const asking = database.transaction(store).objectStore(store).getAll();
          asking.onsuccess = () => resolve(asking.result);
          asking.onerror = () => reject(asking.error);
        });
      return found;
    } finally {
      database.close();
    }
  });
  return { ...EMPTY, ...(rows as unknown as LibraryRows | null) };
}
