import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/library/backup/tables.ts';
import { Library } from '../../../src/library/schema.ts';
import { anyLibrary } from '../library/backup/rowsOf.ts';

/** Dexie keeps what each version said in its own words; there is no public way to ask for it. */
interface Shipped {
  readonly _versions: readonly {
    readonly _cfg: { readonly version: number; readonly storesSource: Readonly<Record<string, string | null>> };
  }[];
}

const NAME = 'upgraded';
const asked = new Library('only-asked');
// Dexie is told of the versions before the newest when it opens.
await asked.open();
asked.close();
const shipped = (asked as unknown as Shipped)._versions
  .map(({ _cfg: { version, storesSource } }) => ({ version, stores: { ...storesSource } }))
  .sort((a, b) => a.version - b.version);

afterEach(() => Dexie.delete(NAME));

/** A library as a version of long ago made it, with these rows in each table that it had. */
async function libraryOf(
  version: number,
  held: Readonly<Record<string, readonly object[]>>,
): Promise<readonly string[]> {
  const old = new Dexie(NAME);
  for (const step of shipped.filter((one) => one.version <= version)) old.version(step.version).stores(step.stores);
  await old.open();
  const names = old.tables.map(({ name }) => name).filter((name) => (held[name] ?? []).length > 0);
  for (const name of names) await old.table(name).bulkPut([...(held[name] ?? [])]);
  old.close();
  return names;
}

describe('a library of every version ever shipped', () => {
  it('is known from the first on, without a gap among those that users have', () => {
    expect(shipped.map(({ version }) => version).slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  for (const { version } of shipped)
    it(`${version} is opened with every row that it held`, async () => {
      for (const held of fc.sample(anyLibrary, { seed: version, numRuns: 6 })) {
        await Dexie.delete(NAME);
        const names = await libraryOf(version, held);
        const before = new Dexie(NAME);
        await before.open();
        const old = await Promise.all(names.map((name) => before.table(name).toArray()));
        before.close();

        const library = new Library(NAME);
        await library.open();
        expect(await Promise.all(names.map((name) => library.table(name).toArray()))).toEqual(old);
        expect(library.tables.map(({ name }) => name)).toEqual(expect.arrayContaining([...TABLES]));
        library.close();
      }
    });
});
