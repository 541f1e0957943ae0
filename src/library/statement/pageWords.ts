import { guarded } from '../keeping/guard.ts';
import { library, type PageWordRow } from '../schema.ts';

/** Most words that are listed for the reader, the latest. */
const MOST_LISTED = 500;

/** The reader's word on a page, by the page's key; null where nothing was said. */
export function pageWord(page: string): Promise<PageWordRow | null> {
  return guarded(async () => (await library.pageWords.get(page)) ?? null);
}

/** Keeps the reader's word on a page, in place of the one before. */
export function keepPageWord(word: PageWordRow): Promise<void> {
  return guarded(async () => {
    await library.pageWords.put(word);
  });
}

/** Takes the reader's word on a page back. Gives what it was. */
export function forgetPageWord(page: string): Promise<PageWordRow | null> {
  return guarded(() =>
    library.transaction('rw', library.pageWords, async () => {
      const word = await library.pageWords.get(page);
      await library.pageWords.delete(page);
      return word ?? null;
    }),
  );
}

/** What the reader said of pages, the latest first. */
export function pageWords(): Promise<readonly PageWordRow[]> {
  return guarded(async () => {
    const rows = await library.pageWords.toArray();
    return rows.sort((a, b) => b.saidAt - a.saidAt || (a.page < b.page ? -1 : 1)).slice(0, MOST_LISTED);
  });
}
