import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { LibraryProblem } from '../problems.ts';
import { library } from '../schema.ts';
import { guarded } from './guard.ts';

/**
 * A restoration that the browser's end breaks off leaves the library as it was, for it is one transaction; but the reader, who saw it
 * begin, must be told. A mark in the extension's own storage is set before it and taken away after it; a row that says the same is
 * written within its transaction. A mark without its row: nothing was restored. A mark with it: all was.
 */

const MARK_KEY = 'libraryRestore';
const LOCK = 'counterpart-restore';

const MARK = v.object({ token: v.string() });

/** How the last restoration ended, where the reader was not told: `broken`, nothing of it was kept; `whole`, all of it was. */
export type UntoldEnd = 'broken' | 'whole';

/**
 * Restores, with `restore` as one part of a transaction over the whole library, so that its end can be told even when the browser is
 * gone before.
 */
export function keptRestore<T>(restore: () => Promise<T>): Promise<T> {
  return alone(async () => {
    const token = crypto.randomUUID();
    await mark(token);
    try {
      return await guarded(() =>
        library.transaction('rw', library.tables, async () => {
          const restored = await restore();
          await library.keeping.put({ id: 'restored', token });
          return restored;
        }),
      );
    } finally {
      // Whoever began it sees how it ends. On a full disk the mark may stay: then it is told once more, and why the work failed is told now.
      await settleRestore().catch(() => undefined);
    }
  });
}

/** The extension's own storage has no names for what goes wrong: mostly that its disk is full. */
async function mark(token: string): Promise<void> {
  try {
    await browser.storage.local.set({ [MARK_KEY]: { token } });
  } catch (error) {
    throw new LibraryProblem('problem_storage_unavailable', error);
  }
}

/** How a restoration ended that nobody saw the end of; null where there is none, and while one is under way in any page. */
export async function untoldRestore(): Promise<UntoldEnd | null> {
  const found = v.safeParse(MARK, (await browser.storage.local.get(MARK_KEY))[MARK_KEY]);
  if (!found.success || (await isUnderWay())) return null;
  const row = await guarded(() => library.keeping.get('restored'));
  return row?.token === found.output.token ? 'whole' : 'broken';
}

/** The reader knows how it ended. */
export async function settleRestore(): Promise<void> {
  await browser.storage.local.remove(MARK_KEY);
}

/** A lock ends with the page that holds it, however that ends. Where there is none, a restoration is as good as alone. */
const locks = (): LockManager | undefined => globalThis.navigator?.locks;

const alone = <T>(work: () => Promise<T>): Promise<T> => locks()?.request(LOCK, work) ?? work();

async function isUnderWay(): Promise<boolean> {
  return (await locks()?.request(LOCK, { ifAvailable: true }, (lock) => lock === null)) ?? false;
}
