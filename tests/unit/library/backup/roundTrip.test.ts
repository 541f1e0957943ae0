import 'fake-indexeddb/auto';

import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBackup } from '../../../../src/library/backup/make.ts';
import { openBackup } from '../../../../src/library/backup/open.ts';
import { previewRestore, restoreBackup } from '../../../../src/library/backup/restore.ts';
import { keyOf, sameRow } from '../../../../src/library/backup/rows.ts';
import { type AnyRow, LEFT_OUT, MOMENTS, TABLES, type TableName } from '../../../../src/library/backup/tables.ts';
import { library } from '../../../../src/library/schema.ts';
import { anyLibrary, empty, type Filling, fill, held } from './rowsOf.ts';

const RUNS = { numRuns: 60 };
// Many whole libraries: on a machine that does much else they take long.
vi.setConfig({ testTimeout: 120_000 });
const backupOf = async () => openBackup((await makeBackup(1_000)).file);
const byKey = (name: TableName, rows: readonly AnyRow[]) =>
  new Map(rows.map((row) => [JSON.stringify(keyOf(name, row)), row]));

beforeEach(empty);

describe('every table', () => {
  it('is in the backup, or in the list of those that are left out with their reason', () => {
    const decided = [...TABLES, ...Object.keys(LEFT_OUT)];
    expect(library.tables.map(({ name }) => name).filter((name) => !decided.includes(name))).toEqual([]);
    expect(TABLES.filter((name) => name in LEFT_OUT)).toEqual([]);
    for (const reason of Object.values(LEFT_OUT)) expect(reason.length).toBeGreaterThan(20);
  });
});

describe('a backup', () => {
  it('brings an emptied library back as it was, to the last code unit', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (rows) => {
        await empty();
        await fill(rows);
        const before = await held();
        const made = await makeBackup(1_000);
        expect(made.leftOut).toBe(0);
        await empty();
        const changes = await restoreBackup(await openBackup(made.file));
        expect(await held()).toEqual(before);
        for (const name of TABLES) expect(changes.tables[name].new).toBe(before[name].length);
      }),
      RUNS,
    );
  });

  it('restored where it was made changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (rows) => {
        await empty();
        await fill(rows);
        const before = await held();
        const backup = await backupOf();
        const preview = await previewRestore(backup);
        expect(await restoreBackup(backup)).toEqual(preview);
        expect(await held()).toEqual(before);
        for (const name of TABLES)
          expect(preview.tables[name]).toEqual({
            new: 0,
            same: before[name].length,
            taken: 0,
            kept: 0,
            left: 0,
            untouched: 0,
          });
      }),
      RUNS,
    );
  });

  it('restored into another library gives both: no row, no text of the library is lost, and the later word counts', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, anyLibrary, async (theirs, ours) => {
        await empty();
        await fill(theirs);
        const backup = await backupOf();
        await empty();
        await fill(ours);
        const before = await held();
        const preview = await previewRestore(backup);
        expect(await held()).toEqual(before);
        expect(await restoreBackup(backup)).toEqual(preview);
        expectUnion(backup, before, await held());
        expect(await restoreBackup(backup).then(held)).toEqual(await held());
      }),
      RUNS,
    );
  });
});

function expectUnion(backup: Awaited<ReturnType<typeof openBackup>>, before: Filling, after: Filling): void {
  for (const name of TABLES) {
    const [old, now] = [byKey(name, before[name]), byKey(name, after[name])];
    const theirs = byKey(name, [...backup.rowsOf(name)].flat());
    if (name === 'versions' || name === 'claims') continue;
    expect([...now.keys()].sort()).toEqual([...new Set([...old.keys(), ...theirs.keys()])].sort());
    if (name === 'comparisons' || name === 'articles' || name === 'statements') continue;
    const moment: string = MOMENTS[name] ?? '';
    const at = (row: AnyRow | undefined) => (row ? Number(Reflect.get(row, moment)) : -1_000);
    for (const [key, row] of now) {
      expect(at(row)).toBe(Math.max(at(old.get(key)), at(theirs.get(key))));
      expect(sameRow(row, old.get(key)) || sameRow(row, theirs.get(key))).toBe(true);
    }
  }
  const texts = (rows: Filling) =>
    new Set(rows.versions.map((row) => ('hash' in row ? `${row.statement} ${row.hash}` : '')));
  const there = texts(after);
  expect([...texts(before)].filter((text) => !there.has(text))).toEqual([]);
}
