import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBackup } from '../../../../src/library/backup/make.ts';
import { openBackup } from '../../../../src/library/backup/open.ts';
import { previewRestore, restoreBackup } from '../../../../src/library/backup/restore.ts';
import { TABLES } from '../../../../src/library/backup/tables.ts';
import { ROWS_AT_ONCE, TEXT_AT_ONCE } from '../../../../src/library/backup/turn.ts';
import { library } from '../../../../src/library/schema.ts';
import { saveStatement } from '../../../../src/library/statement/statements.ts';
import { FACTS, NORTH, sentencesAsClaims } from '../fixtures.ts';
import { empty } from './rowsOf.ts';

const STATEMENTS = 450;
/** Longer than all that is read at once may be together. */
const LONG = 'The sides spoke of the harbour. '.repeat(40);

beforeEach(async () => {
  await empty();
  await saveStatement({ ...NORTH, body: LONG }, sentencesAsClaims(NORTH.body), FACTS);
  const [statement] = await library.statements.toArray();
  const [version] = await library.versions.toArray();
  if (!statement || !version) throw new Error('Nothing was saved.');
  const ids = Array.from({ length: STATEMENTS }, (_, n) => `${NORTH.url}/${n}`);
  await library.statements.bulkPut(ids.map((id) => ({ ...statement, id, url: id })));
  await library.versions.bulkPut(ids.map((id) => ({ ...version, statement: id })));
});

/** The steps in which `work` told how far it is, and how many other things could be done meanwhile. */
async function stepsOf(work: (onProgress: (done: number, all: number) => void) => Promise<unknown>) {
  const told: number[] = [0];
  let turns = 0;
  let over = false;
  const count = (): void => {
    turns += 1;
    if (!over) setImmediate(count);
  };
  setImmediate(count);
  let last = 0;
  await work((done, all) => {
    told.push(done);
    last = all;
  });
  over = true;
  return { steps: told.slice(1).map((done, at) => done - (told[at] ?? 0)), told: told.at(-1), all: last, turns };
}

describe('no turn of the page bears more of a backup than a few rows', () => {
  it('when it is made and read back, opened, looked at and restored', async () => {
    let file = new Blob();
    const making = await stepsOf(async (onProgress) => {
      file = (await makeBackup(1, { onProgress })).file;
    });
    expect(making.told).toBe(making.all);
    // All rows are written first, and then read back by whole parts.
    const upTo = (at: number) => making.steps.slice(0, at + 1).reduce((sum, step) => sum + step, 0);
    const writing = making.steps.filter((_, at) => upTo(at) <= making.all / 2);
    expect(Math.max(...writing)).toBeLessThanOrEqual(ROWS_AT_ONCE);

    let backup = await openBackup(file);
    const opening = await stepsOf(async (onProgress) => {
      backup = await openBackup(file, { onProgress });
    });
    const looking = await stepsOf((onProgress) => previewRestore(backup, { onProgress }));
    await empty();
    const restoring = await stepsOf((onProgress) => restoreBackup(backup, { onProgress }));
    for (const { steps, told, all, turns } of [opening, looking, restoring]) {
      expect(told).toBe(all);
      expect(Math.max(...steps)).toBeLessThanOrEqual(ROWS_AT_ONCE);
      expect(turns).toBeGreaterThanOrEqual(steps.length);
    }
    // What is decided first, of all texts, gives way too: as many turns again as there are portions of them.
    const portions = [...backup.rowsOf('versions')].length;
    expect(portions).toBeGreaterThan(3);
    expect(looking.turns).toBeGreaterThanOrEqual(looking.steps.length + portions);
    expect(await library.statements.count()).toBe(STATEMENTS + 1);
  });

  // Chromium gives a digest within the same turn, Node does not: what ends the turn is counted.
  it('when parts are read back, each in a turn of its own', async () => {
    let ended = 0;
    vi.stubGlobal(
      'MessageChannel',
      class extends MessageChannel {
        constructor() {
          super();
          ended += 1;
        }
      },
    );
    const { manifest } = await makeBackup(1);
    vi.unstubAllGlobals();
    expect(manifest.parts.length).toBeGreaterThan(1);
    expect(ended).toBe(manifest.parts.length);
  });

  it('however long its rows are', async () => {
    const backup = await openBackup((await makeBackup(1)).file);
    for (const name of TABLES)
      for (const some of backup.rowsOf(name)) {
        expect(some.length).toBeLessThanOrEqual(ROWS_AT_ONCE);
        // The last of them is the one that goes beyond it.
        expect(JSON.stringify(some.slice(0, -1)).length).toBeLessThanOrEqual(1.1 * TEXT_AT_ONCE);
      }
  });
});
