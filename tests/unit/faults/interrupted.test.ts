import 'fake-indexeddb/auto';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { library } from '../../../src/library/schema.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { FACTS, NORTH, SOUTH, sentencesAsClaims } from '../library/fixtures.ts';
import { breakEverywhere, everything } from './brokenOff.ts';
import { compared, OPERATIONS, save } from './operations.ts';
import { breakWrite } from './writes.ts';

let undo = () => {};
beforeEach(async () => {
  await library.delete();
  await library.open();
});
afterEach(() => undo());

const TOLD = { killed: {}, full: { key: 'problem_storage_full' } } as const;

describe('an operation that is broken off in the middle of its writing', () => {
  for (const [name, operation] of Object.entries(OPERATIONS))
    for (const fault of ['killed', 'full'] as const)
      it(`leaves all as it was, and can be done again: ${name}, ${fault}`, () =>
        breakEverywhere(operation, (number) => breakWrite(number, fault), TOLD[fault]));
});

describe('a database that is taken away', () => {
  it('while it is open is made anew at the next write, and the reader is told nothing false', async () => {
    await compared();
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('counterpart');
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
    });
    await save(NORTH);
    expect(await library.statements.count()).toBe(1);
    expect(await library.comparisons.count()).toBe(0);
  });

  it('or cannot be opened gives a message of its own, and works again when it can', async () => {
    await compared();
    const before = await everything();
    library.close({ disableAutoOpen: false });
    const open = IDBFactory.prototype.open;
    const denied = () => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow it.',
        'InvalidStateError',
      );
    };
    Object.assign(IDBFactory.prototype, { open: denied });
    undo = () => Object.assign(IDBFactory.prototype, { open });
    await expect(save({ ...NORTH, body: `${NORTH.body} More.` })).rejects.toMatchObject({
      key: 'problem_storage_unavailable',
    });
    undo();
    undo = () => {};
    expect(await everything()).toBe(before);
  });

  it('or that a later version of the extension has made is opened as it is, and nothing is lost', async () => {
    await compared();
    library.close({ disableAutoOpen: false });
    const later = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('counterpart', 9_990);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    later.close();
    await save({ ...SOUTH, url: `${SOUTH.url}-2` });
    expect(await library.statements.count()).toBe(3);
  });
});

describe('two that write at once', () => {
  /** Another page of the extension: its own connection to the same database. */
  const other = async (page: typeof NORTH, now: number) =>
    saveStatement(page, sentencesAsClaims(page.body), { ...FACTS, now });

  it('lose nothing of each other, in any order', async () => {
    const pages = Array.from({ length: 20 }, (_, i) => ({
      ...NORTH,
      url: `${NORTH.url}-${i % 10}`,
      body: `${NORTH.body} Number ${i % 10}.`,
    }));
    await Promise.all(pages.map((page, i) => (i % 2 === 0 ? save(page, i) : other(page, i))));
    expect(await library.statements.count()).toBe(10);
    expect(await library.versions.count()).toBe(10);
    expect(await library.claims.count()).toBe(40);
  });

  it('of two texts of one page keep both, and every claim belongs to a version', async () => {
    const second = { ...NORTH, body: `${NORTH.body} Also the weather.` };
    await Promise.all([save(NORTH, 1), other(second, 2), save(NORTH, 3), other(second, 4)]);
    const versions = await library.versions.toArray();
    expect(new Set(versions.map(({ text }) => text))).toEqual(new Set([NORTH.body, second.body]));
    const numbers = new Set(versions.map(({ number }) => number));
    expect((await library.claims.toArray()).filter(({ version }) => !numbers.has(version))).toEqual([]);
    const row = await library.statements.get(NORTH.url);
    expect(numbers.has(row?.currentVersion ?? 0)).toBe(true);
  });
});
