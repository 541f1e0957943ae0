import 'fake-indexeddb/auto';

import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onTakenAway, reachNow } from '../../../src/library/keeping/reach.ts';
import { watchLibrary } from '../../../src/library/live.ts';
import { library } from '../../../src/library/schema.ts';
import { eventually } from '../eventually.ts';
import { NORTH, SOUTH } from '../library/fixtures.ts';
import { save } from './operations.ts';

/**
 * Another page of the extension has the same database open, in an older or a newer form. It is played by a bare connection: what the
 * page on this side does is the library's own code.
 */

const NAME = 'counterpart';
let others: IDBDatabase[] = [];

/** Opens the database as another page would. `polite`: it lets go when it is asked to. */
function otherPage(version: number, polite: boolean): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, version);
    opening.onsuccess = () => {
      others.push(opening.result);
      if (polite) opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
    opening.onerror = () => reject(opening.error);
  });
}

beforeEach(async () => {
  library.close({ disableAutoOpen: false });
  await library.delete({ disableAutoOpen: false });
});
afterEach(async () => {
  for (const other of others) other.close();
  others = [];
  library.close({ disableAutoOpen: false });
  await library.open();
});

describe('a page of an older version that has the library open', () => {
  it('is waited for a little, when it lets go', async () => {
    await otherPage(1, true);
    await save(NORTH);
    expect(reachNow()).toBe('free');
    expect(await library.statements.count()).toBe(1);
  });

  it('and does not let go is told of; nothing is begun meanwhile, and nothing is done of it later', async () => {
    const other = await otherPage(1, false);
    const shown = vi.fn();
    const failed = vi.fn();
    const stop = watchLibrary(async () => (await save(SOUTH)).statement.id, shown, failed);
    await expect(save(NORTH)).rejects.toMatchObject({ key: 'problem_library_waits' });
    expect(reachNow()).toBe('waits');
    await expect(save(NORTH)).rejects.toMatchObject({ key: 'problem_library_waits' });
    await eventually(() => expect(failed).toHaveBeenCalledOnce());
    stop();

    other.close();
    await eventually(() => expect(reachNow()).toBe('free'));
    expect(await library.statements.count()).toBe(0);
    await save(NORTH);
    expect(await library.statements.count()).toBe(1);
    expect(shown).not.toHaveBeenCalled();
  });

  it('is told of as well where another page stands before this one in the queue, and alone is told to wait', {
    timeout: 30_000,
  }, async () => {
    const other = await otherPage(1, false);
    const first = indexedDB.open(NAME, library.verno * 10);
    first.onsuccess = () => first.result.close();
    await expect(save(NORTH)).rejects.toMatchObject({ key: 'problem_library_waits' });
    other.close();
    await eventually(() => expect(reachNow()).toBe('free'));
  });

  it('and does not let go holds up a page only so long: it shows all as soon as that is closed', async () => {
    const other = await otherPage(1, false);
    const shown = vi.fn();
    const failed = vi.fn();
    const stop = watchLibrary(() => library.statements.count(), shown, failed);
    expect(shown).not.toHaveBeenCalled();
    other.close();
    await eventually(() => expect(shown).toHaveBeenCalledWith(0));
    await save(NORTH);
    await eventually(() => expect(shown).toHaveBeenCalledWith(1));
    stop();
  });
});

describe('a page of a newer version that wants the library', () => {
  it('has it at once, and this page says so and writes nothing more', async () => {
    await save(NORTH);
    const newer = await otherPage(9_990, false);
    expect(reachNow()).toBe('outdated');
    await expect(save(SOUTH)).rejects.toMatchObject({ key: 'problem_library_outdated' });
    const kept = await new Promise((resolve) => {
      const asking = newer.transaction('statements').objectStore('statements').getAllKeys();
      asking.onsuccess = () => resolve(asking.result);
    });
    expect(kept).toEqual([NORTH.url]);
  });
});

describe('a library that is taken away under an open page', () => {
  it.each(['deleted', 'closed by the browser'])(
    'by being %s is noticed, and what is shown is read anew',
    async (how) => {
      await save(NORTH);
      const gone = vi.fn(() => void library.open());
      const stop = onTakenAway(gone);
      const shown = vi.fn();
      const unwatch = watchLibrary(() => library.statements.count(), shown, console.error);
      await eventually(() => expect(shown).toHaveBeenCalledWith(1));
      if (how === 'deleted') indexedDB.deleteDatabase(NAME);
      else forceCloseDatabase(library.backendDB() as never);
      await eventually(() => expect(gone).toHaveBeenCalled());
      if (how === 'deleted') await eventually(() => expect(shown).toHaveBeenLastCalledWith(0));
      await save(SOUTH);
      await eventually(() => expect(shown).toHaveBeenLastCalledWith(how === 'deleted' ? 1 : 2));
      stop();
      unwatch();
    },
  );
});
