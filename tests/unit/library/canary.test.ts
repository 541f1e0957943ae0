import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  checkKeeping,
  deleteLibrary,
  isBackupDue,
  type Keeping,
  noteBackup,
  onKeepingNoted,
  settleLoss,
} from '../../../src/library/keeping/canary.ts';
import { library } from '../../../src/library/schema.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { browser, forgetBrowser } from '../ui/fakeBrowser.ts';
import { FACTS, NORTH, SOUTH, sentencesAsClaims } from './fixtures.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const DAY = 24 * 60 * 60 * 1000;
const save = (reading = NORTH) => saveStatement(reading, sentencesAsClaims(reading.body), FACTS);

beforeEach(async () => {
  forgetBrowser();
  await library.delete();
  await library.open();
});

describe('the canary', () => {
  it('sings while the library is there, whatever comes in and goes', async () => {
    expect(await checkKeeping(1)).toEqual({ statements: 0, since: 1, backup: null, loss: null });
    await save();
    await save(SOUTH);
    expect(await checkKeeping(2)).toEqual({ statements: 2, since: 1, backup: null, loss: null });
    await library.statements.delete(SOUTH.url);
    expect(await checkKeeping(3)).toMatchObject({ statements: 1, loss: null });
  });

  it('tells that the browser lost the library, and of how many statements, until the reader knows', async () => {
    await save();
    await checkKeeping(1);
    await noteBackup(2, 1);
    await library.delete();
    await library.open();
    expect(await checkKeeping(3)).toEqual({
      statements: 0,
      since: 1,
      backup: { at: 2, statements: 1 },
      loss: { statements: 1, noticedAt: 3 },
    });
    // The reader goes on before having seen it.
    await save(SOUTH);
    expect((await checkKeeping(4)).loss).toEqual({ statements: 1, noticedAt: 3 });
    await settleLoss();
    expect((await checkKeeping(5)).loss).toBeNull();
    await library.delete();
    await library.open();
    expect((await checkKeeping(6)).loss).toEqual({ statements: 1, noticedAt: 6 });
  });

  it('is silent about an empty library, one that the reader deleted, and one that is older than it', async () => {
    await checkKeeping(1);
    await library.delete();
    await library.open();
    expect((await checkKeeping(2)).loss).toBeNull();
    await save();
    await checkKeeping(3);
    await deleteLibrary(4);
    expect(await checkKeeping(5)).toMatchObject({ statements: 0, loss: null });
    expect(Object.fromEntries(await Promise.all(library.tables.map(async (t) => [t.name, await t.count()])))).toEqual(
      Object.fromEntries(library.tables.map(({ name }) => [name, name === 'keeping' ? 1 : 0])),
    );
    await library.keeping.clear();
    forgetBrowser();
    await save();
    expect(await checkKeeping(6)).toMatchObject({ statements: 1, loss: null });
  });

  it('is planted once by two pages that look at the same time', async () => {
    const found = await Promise.all([checkKeeping(1), checkKeeping(1), checkKeeping(1)]);
    expect(found.map(({ loss }) => loss)).toEqual([null, null, null]);
    await save();
    expect((await Promise.all([checkKeeping(2), checkKeeping(2)])).map(({ loss }) => loss)).toEqual([null, null]);
    expect(browser.keptLocally.libraryTwin).toMatchObject({ token: (await library.keeping.get('canary'))?.token });
  });

  it('takes what it finds in its storage for nothing where it is not its own', async () => {
    for (const wrong of [
      7,
      'x',
      null,
      { token: 1 },
      { token: 'a', statements: -1, since: 1 },
      { token: 'a', statements: 1 },
    ]) {
      browser.keptLocally.libraryTwin = wrong;
      browser.keptLocally.libraryBackup = wrong;
      expect(await checkKeeping(9)).toEqual({ statements: 0, since: 9, backup: null, loss: null });
    }
  });

  it('tells pages that something was noted', async () => {
    const told = vi.fn();
    const stop = onKeepingNoted(told);
    await noteBackup(1, 1);
    await browser.storage.local.set({ appearance: {} });
    expect(told).toHaveBeenCalledOnce();
    stop();
    await noteBackup(2, 1);
    expect(told).toHaveBeenCalledOnce();
  });
});

describe('a backup is called to mind', () => {
  const keeping: Keeping = { statements: 21, since: 100 * DAY, backup: null, loss: null };

  it('of more than twenty statements, thirty days after the last, or after the first look', () => {
    expect(isBackupDue(keeping, 130 * DAY - 1)).toBe(false);
    expect(isBackupDue(keeping, 130 * DAY)).toBe(true);
    expect(isBackupDue({ ...keeping, statements: 20 }, 900 * DAY)).toBe(false);
    const backed = { ...keeping, backup: { at: 120 * DAY, statements: 21 } };
    expect(isBackupDue(backed, 150 * DAY - 1)).toBe(false);
    expect(isBackupDue(backed, 150 * DAY)).toBe(true);
  });

  it('under a clock that was set back: where something is new since a backup of the future, and never for no reason', () => {
    const backed = { ...keeping, backup: { at: 500 * DAY, statements: 21 } };
    expect(isBackupDue(backed, 101 * DAY)).toBe(false);
    expect(isBackupDue({ ...backed, statements: 22 }, 101 * DAY)).toBe(true);
    expect(isBackupDue(keeping, 1 * DAY)).toBe(false);
  });
});
