import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it } from 'vitest';
import { makeBackup } from '../../../../src/library/backup/make.ts';
import { openBackup } from '../../../../src/library/backup/open.ts';
import { previewRestore, restoreBackup } from '../../../../src/library/backup/restore.ts';
import { saveComparison } from '../../../../src/library/comparisons.ts';
import { keepJudgement } from '../../../../src/library/judgement/judgements.ts';
import { comparisonId } from '../../../../src/library/judgement/pairRows.ts';
import { pairView } from '../../../../src/library/judgement/pairView.ts';
import { library } from '../../../../src/library/schema.ts';
import { saveStatement } from '../../../../src/library/statement/statements.ts';
import { FACTS, link, NORTH, SOUTH, sentencesAsClaims } from '../fixtures.ts';
import { empty, held } from './rowsOf.ts';

/** Libraries as the extension itself fills them, brought together. */

const EDITED = { ...NORTH, body: `${NORTH.body} They will speak again.` };
const OTHER = { ...NORTH, body: 'The page was rewritten. It says less.' };
const save = (reading: typeof NORTH, now: number, engine = '1') =>
  saveStatement(reading, sentencesAsClaims(reading.body), { ...FACTS, now, engine });
const backupNow = async () => openBackup((await makeBackup(1)).file);

async function compare(now: number, engine = '1', pairedBy: 'event' | 'reader' = 'event'): Promise<void> {
  const [first, second] = await library.statements.bulkGet([SOUTH.url, NORTH.url]);
  if (!first || !second) throw new Error('not saved');
  const links = [
    link(`${first.id}#${first.currentVersion}.1`, `${second.id}#${second.currentVersion}.1`, 'differs', 0.7),
  ];
  await saveComparison({ first, second, pairedBy, eventScore: 1, links, notes: {}, engine, now });
}

async function both(now: number): Promise<void> {
  await save(NORTH, now);
  await save(SOUTH, now);
  await compare(now);
}

const texts = async () => (await library.versions.toArray()).map(({ text }) => text);

beforeEach(empty);

describe('a restored library', () => {
  it('shows the pair, the links and the reader’s word as they were', async () => {
    await both(10);
    const [a, b] = [`${SOUTH.url}#1.1`, `${NORTH.url}#1.1`];
    await keepJudgement({ statement: SOUTH.url, claim: a, other: NORTH.url, partner: b, verdict: 'conflict' }, 20);
    const [before, view] = [await held(), await pairView(NORTH.url)];
    const backup = await backupNow();
    await empty();
    await restoreBackup(backup);
    expect(await held()).toEqual(before);
    expect(await pairView(NORTH.url)).toEqual(view);
    expect(view?.counts.conflict).toBe(1);
  });

  it('holds every text: the statement that holds the other’s texts too is taken, whichever side it is on', async () => {
    await save(NORTH, 10);
    const early = await backupNow();
    await save(EDITED, 20);
    const late = await backupNow();
    const whole = await held();
    expect((await restoreBackup(early)).tables.statements).toMatchObject({ kept: 1, taken: 0 });
    expect(await held()).toEqual(whole);

    await empty();
    // Read anew long after, by a browser that had lost the first text.
    await save(EDITED, 90);
    expect((await restoreBackup(late)).tables.statements).toMatchObject({ taken: 1, kept: 0 });
    expect(await held()).toEqual(whole);
    expect(await texts()).toEqual([NORTH.body, EDITED.body]);
  });

  it('keeps a text that the backup lacks beside one that the library lacks, in their order, and says so', async () => {
    await save(NORTH, 10);
    const backup = await backupNow();
    await empty();
    await save(OTHER, 5);
    const changes = await restoreBackup(backup);
    const tables = { statements: { taken: 1 }, versions: { new: 1, untouched: 1 }, claims: { new: 3, untouched: 2 } };
    expect(changes).toMatchObject({ textsAmong: 1, tables });
    expect(await texts()).toEqual([OTHER.body, NORTH.body]);
    expect(await library.statements.toArray()).toMatchObject([{ currentVersion: 2, firstSeen: 5, lastChanged: 10 }]);
    const view = await pairView(NORTH.url);
    expect(view?.own.claims.map(({ text }) => text)).toEqual(sentencesAsClaims(NORTH.body).map(({ text }) => text));
  });

  it('never shows links of claims that are not there: they are found anew', async () => {
    await both(10);
    const backup = await backupNow();
    await empty();
    const id = comparisonId(SOUTH.url, NORTH.url);
    const shown = async () => new Set((await pairView(SOUTH.url))?.own.claims.map(({ status }) => status));
    await save(OTHER, 50);
    await restoreBackup(backup);
    // It speaks of the text before the one that counts.
    expect((await library.statements.get(NORTH.url))?.currentVersion).toBe(2);
    expect(await shown()).toEqual(new Set(['pending']));

    await empty();
    await save(OTHER, 5);
    await restoreBackup(backup);
    // What it speaks of has another number now.
    expect(await library.comparisons.get(id)).toMatchObject({ links: [], engine: '', pairedBy: 'event' });
    expect(await shown()).toEqual(new Set(['pending']));

    // And the other way round: the library's own links speak of texts that the backup replaces.
    await empty();
    await save(OTHER, 5);
    await save(NORTH, 6);
    await save(SOUTH, 6);
    const fuller = await backupNow();
    await empty();
    await both(50);
    await restoreBackup(fuller);
    expect((await library.statements.get(NORTH.url))?.currentVersion).toBe(2);
    expect(await library.comparisons.get(id)).toMatchObject({ links: [], engine: '' });
  });

  it('keeps what the reader paired, before what was found later', async () => {
    await both(10);
    await compare(11, '1', 'reader');
    const backup = await backupNow();
    await empty();
    await both(90);
    await restoreBackup(backup);
    expect(await library.comparisons.get(comparisonId(SOUTH.url, NORTH.url))).toMatchObject({ pairedBy: 'reader' });
  });

  it('is read again where both have divided the points of a statement', async () => {
    const divide = (id: string, saidAt: number) => ({
      id,
      statement: NORTH.url,
      kind: 'divide',
      claim: { text: 'They agreed', nth: 0 },
      text: '',
      tags: [],
      at: 4,
      saidAt,
    });
    await both(10);
    await library.remarks.put(divide('r1', 1) as never);
    const backup = await backupNow();
    await restoreBackup(backup);
    expect((await library.versions.get([NORTH.url, 1]))?.engine).toBe('1');
    await library.remarks.clear();
    await library.remarks.put(divide('r2', 2) as never);
    await restoreBackup(backup);
    expect((await library.versions.get([NORTH.url, 1]))?.engine).toBe('');
    expect((await library.versions.get([SOUTH.url, 1]))?.engine).toBe('1');
    expect(await library.comparisons.toArray()).toMatchObject([{ engine: '', links: [] }]);
    expect(await library.remarks.count()).toBe(2);
  });
});

describe('a restoration', () => {
  it('is all or nothing: when the database fails in the middle, all is as before', async () => {
    await both(10);
    const backup = await backupNow();
    await empty();
    await save(OTHER, 5);
    const before = await held();
    const refuse = () => {
      throw new Error('the disk is full');
    };
    library.comparisons.hook('creating', refuse);
    await expect(restoreBackup(backup)).rejects.toThrow();
    library.comparisons.hook('creating').unsubscribe(refuse);
    expect(await held()).toEqual(before);
  });

  it('can be stopped, as can making and reading a backup, and tells how far it has got', async () => {
    await both(10);
    const { file } = await makeBackup(1);
    const before = await held();
    const told: number[] = [];
    const stopping = () => {
      const stop = new AbortController();
      return { signal: stop.signal, onProgress: () => stop.abort() };
    };
    await expect(makeBackup(1, stopping())).rejects.toMatchObject({ name: 'AbortError' });
    await expect(openBackup(file, stopping())).rejects.toMatchObject({ name: 'AbortError' });
    const backup = await openBackup(file, { onProgress: (done, all) => told.push(done / all) });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    await empty();
    await expect(restoreBackup(backup, stopping())).rejects.toMatchObject({ name: 'AbortError' });
    expect(Object.values(await held()).flat()).toEqual([]);
    await restoreBackup(backup);
    expect(await held()).toEqual(before);
  });

  it('takes the rows of the first libraries, with what was not kept then', async () => {
    await save(NORTH, 10);
    const row = await library.statements.get(NORTH.url);
    if (!row) throw new Error('not saved');
    const { persons: _p, open: _o, matters: _m, ...first } = row;
    await library.statements.put(first as typeof row);
    const made = await makeBackup(1);
    expect(made.leftOut).toBe(0);
    const backup = await openBackup(made.file);
    expect((await previewRestore(backup)).tables.statements).toMatchObject({ same: 1 });
    await empty();
    await restoreBackup(backup);
    expect(await library.statements.get(NORTH.url)).toEqual({ ...first, persons: [], open: false, matters: [] });
  });

  it('leaves out of the backup what no library can read, and says how many rows', async () => {
    await save(NORTH, 10);
    await library.pageWords.put({ page: 'https://a.example/', issuer: 7 as never, title: '', saidAt: 1 });
    const made = await makeBackup(1);
    expect(made.leftOut).toBe(1);
    await empty();
    await restoreBackup(await openBackup(made.file));
    expect(await library.statements.count()).toBe(1);
  });
});
