import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { library } from '../schema.ts';
import { guarded } from './guard.ts';
import { onTakenAway } from './reach.ts';

/**
 * Browsers clear an extension's database: on low disk, by a cleaning tool, with a damaged profile. A row of the database (the canary)
 * has a twin in the extension's own storage, which is kept elsewhere: a twin without its row means that the library was lost, and
 * that is told, since an empty library looks like one that was never used.
 */

const TWIN_KEY = 'libraryTwin';
const BACKUP_KEY = 'libraryBackup';
const LOSS_KEY = 'libraryLoss';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(v.number(), v.finite());

const TWIN = v.object({ token: v.string(), statements: count, since: moment });
const BACKUP = v.object({ at: moment, statements: count });
const LOSS = v.object({ statements: count, noticedAt: moment });

/** How the library is kept. Moments are ms since 1970, by whatever clock the computer had then. */
export interface Keeping {
  /** How many statements it held when that was last looked at. */
  readonly statements: number;
  /** Since when the library has been looked after. */
  readonly since: number;
  /** The last backup, and how many statements it held; null before the first. */
  readonly backup: { readonly at: number; readonly statements: number } | null;
  /** That the browser lost the library, and how many statements it had; null where it did not, or the reader has been told. */
  readonly loss: { readonly statements: number; readonly noticedAt: number } | null;
}

/**
 * Looks whether the library is still there, and notes how much it holds. The twin is read before the row, and written after it, so
 * that two pages at once never take each other's first look for a loss.
 * @param now milliseconds since 1970.
 * @throws LibraryProblem when the library cannot be opened: that is no loss.
 */
export function checkKeeping(now: number): Promise<Keeping> {
  return guarded(async () => {
    const twin = await read(TWIN_KEY, TWIN);
    const { token, had, statements } = await plant(twin?.token ?? crypto.randomUUID());
    if (twin && !had && twin.statements > 0)
      await write(LOSS_KEY, LOSS, { statements: twin.statements, noticedAt: now });
    const since = twin?.since ?? now;
    if (!twin || twin.token !== token || twin.statements !== statements)
      await write(TWIN_KEY, TWIN, { token, statements, since });
    return { statements, since, backup: await read(BACKUP_KEY, BACKUP), loss: await read(LOSS_KEY, LOSS) };
  });
}

/** Puts the row there if it is not. Says whether it was, and how many statements stand beside it. */
function plant(token: string) {
  return library.transaction('rw', library.keeping, library.statements, async () => {
    const row = await library.keeping.get('canary');
    if (!row) await library.keeping.put({ id: 'canary', token });
    return { had: row !== undefined, token: row?.token ?? token, statements: await library.statements.count() };
  });
}

/** Notes that a backup was made. `now` in ms since 1970. */
export function noteBackup(now: number, statements: number): Promise<void> {
  return write(BACKUP_KEY, BACKUP, { at: now, statements });
}

/** The reader knows of the loss, or has the library back. */
export async function settleLoss(): Promise<void> {
  await browser.storage.local.remove(LOSS_KEY);
}

/** From so many statements on, and after so long without a backup, one is called to mind. */
const WORTH_KEEPING = 20;
const BACKUP_AFTER = 30 * 24 * 60 * 60 * 1000;

/**
 * Whether a backup should be called to mind: of more than twenty statements none was made for thirty days. A backup of the future was
 * made under a clock that has been set back since: its age is not known, so that anything new since then is reason enough.
 */
export function isBackupDue({ statements, since, backup }: Keeping, now: number): boolean {
  if (statements <= WORTH_KEEPING) return false;
  if (backup && backup.at > now) return statements > backup.statements;
  return now - (backup?.at ?? since) >= BACKUP_AFTER;
}

/**
 * Deletes everything that the library holds, in one transaction. The row of the canary stays: what the reader deletes is no loss.
 */
export function deleteLibrary(now: number): Promise<void> {
  return guarded(async () => {
    const kept = await library.keeping.get('canary');
    await library.transaction('rw', library.tables, async () => {
      for (const table of library.tables) await table.clear();
      if (kept) await library.keeping.put(kept);
    });
    await settleLoss();
    await checkKeeping(now);
  });
}

/**
 * Calls `changed` when a backup, a loss or the number of statements has been noted, by any page, and when the library is taken away
 * under this one, until the answer is called.
 */
export function onKeepingNoted(changed: () => void): () => void {
  const listener = (changes: object, area: string) => {
    if (area === 'local' && [TWIN_KEY, BACKUP_KEY, LOSS_KEY].some((key) => Object.hasOwn(changes, key))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  const stop = onTakenAway(changed);
  return () => {
    stop();
    browser.storage.onChanged.removeListener(listener);
  };
}

/** What stands under a key; null for nothing, and for what is none of ours. */
async function read<T>(key: string, shape: v.GenericSchema<unknown, T>): Promise<T | null> {
  const found = v.safeParse(shape, (await browser.storage.local.get(key))[key]);
  return found.success ? found.output : null;
}

async function write<T>(key: string, _: v.GenericSchema<unknown, T>, value: T): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}
