import 'fake-indexeddb/auto';

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { interleave, type Text } from '../../../../src/library/backup/interleave.ts';
import { makeBackup } from '../../../../src/library/backup/make.ts';
import { type OpenBackup, openBackup } from '../../../../src/library/backup/open.ts';
import { previewRestore, restoreBackup } from '../../../../src/library/backup/restore.ts';
import { library } from '../../../../src/library/schema.ts';
import { saveStatement } from '../../../../src/library/statement/statements.ts';
import { FACTS, NORTH, SOUTH, sentencesAsClaims } from '../fixtures.ts';
import { empty, held } from './rowsOf.ts';

/** Two libraries that saw one page at other moments, brought together. */

/** A reading of a page: which page, which of some texts, and after how many ms the next one comes. */
interface Reading {
  readonly page: 0 | 1;
  readonly text: number;
  readonly at: number;
}
const PAGES = [NORTH, SOUTH];
const textOf = ({ page, text }: Reading) =>
  Array.from({ length: 1 + (text % 3) }, (_, at) => `Sentence ${at} of text ${text} on page ${page}.`).join(' ');

const readings: fc.Arbitrary<readonly Reading[]> = fc
  .array(
    fc.record({ page: fc.constantFrom(0 as const, 1 as const), text: fc.nat(5), at: fc.integer({ min: 1, max: 40 }) }),
    {
      maxLength: 7,
    },
  )
  .map((all) => [...all].sort((a, b) => a.at - b.at));

/** One page read twice, at the same moments whichever texts it had. */
const firstThen = (text: number, later: number): readonly Reading[] => [
  { page: 1, text, at: 1 },
  { page: 1, text: later, at: 10 },
];

async function fill(all: readonly Reading[]): Promise<void> {
  await empty();
  for (const reading of all) {
    const page = { ...PAGES[reading.page], body: textOf(reading) } as typeof NORTH;
    await saveStatement(page, sentencesAsClaims(page.body), { ...FACTS, now: reading.at });
  }
}

const backupNow = async (): Promise<OpenBackup> => openBackup((await makeBackup(1)).file);
const versionsOf = async (id: string) =>
  (await library.versions.where(':id').between([id, 0], [id, 99]).toArray()).map(({ number, hash, readAt }) => ({
    number,
    hash,
    readAt,
  }));

/** Everything that must be so of each statement in any library: its last text counts, and each text has its own claims. */
async function expectWhole(): Promise<void> {
  for (const { id, currentVersion } of await library.statements.toArray()) {
    const texts = await library.versions.where(':id').between([id, 0], [id, 99]).toArray();
    expect(texts.at(-1)?.number).toBe(currentVersion);
    const claims = await library.claims.where('[statement+version]').between([id, 0], [id, 99]).toArray();
    for (const { number, text } of texts) {
      const own = claims.filter(({ version }) => version === number).sort((a, b) => a.index - b.index);
      expect(own.map((claim) => claim.text)).toEqual(sentencesAsClaims(text).map((claim) => claim.text));
      for (const [at, claim] of own.entries()) expect(claim.id).toBe(`${id}#${number}.${at}`);
    }
    expect(claims.filter(({ version }) => !texts.some(({ number }) => number === version))).toEqual([]);
  }
}

const isWithin = (part: readonly string[], whole: readonly string[]): boolean => {
  let at = 0;
  for (const one of whole) if (at < part.length && part[at] === one) at += 1;
  return at === part.length;
};

beforeEach(empty);

describe('texts of two libraries', () => {
  it('are put in one order that keeps the order of each, whichever of both is the library', () => {
    const texts: fc.Arbitrary<readonly Text[]> = fc
      .array(fc.record({ hash: fc.constantFrom('a', 'b', 'c', 'd'), readAt: fc.integer({ min: -5, max: 20 }) }), {
        maxLength: 6,
      })
      .map((all) => all.filter(({ hash }, at) => hash !== all[at - 1]?.hash))
      .map((all) => all.map((one, at) => ({ ...one, number: at + 1, engine: '1' })));
    fc.assert(
      fc.property(texts, texts, (one, two) => {
        const both = interleave(one, two);
        const named = (all: readonly { hash: string }[]) => all.map(({ hash }) => hash);
        const order = named(both.texts.map(({ text }) => text));
        expect(isWithin(named(one), order) && isWithin(named(two), order)).toBe(true);
        expect(order.every((hash, at) => hash !== order[at - 1])).toBe(true);
        const times = both.texts.map(({ text, readAt }) => [text.hash, readAt]);
        expect(interleave(two, one).texts.map(({ text, readAt }) => [text.hash, readAt])).toEqual(times);
        const there = both.texts.filter(({ whose }) => whose === 'backup').length;
        expect(there + both.standsFor.size).toBe(two.length);
      }),
    );
  });
});

describe('a restoration into a library that saw other texts of the same pages', () => {
  it('loses no text of either, and keeps them in the order in which they were read', async () => {
    await fc.assert(
      fc.asyncProperty(readings, readings, async (theirs, ours) => {
        await fill(theirs);
        const [backup, their] = [await backupNow(), await Promise.all(PAGES.map(({ url }) => versionsOf(url)))];
        await fill(ours);
        const our = await Promise.all(PAGES.map(({ url }) => versionsOf(url)));
        const preview = await previewRestore(backup);
        expect(await restoreBackup(backup)).toEqual(preview);
        await expectWhole();
        for (const [at, { url }] of PAGES.entries()) {
          const now = await versionsOf(url);
          const hashes = (all: typeof now) => all.map(({ hash }) => hash);
          const all = new Set([...hashes(their[at] ?? []), ...hashes(our[at] ?? [])]);
          expect(new Set(hashes(now))).toEqual(all);
          const readAts = now.map(({ readAt }) => readAt);
          expect(readAts).toEqual([...readAts].sort((a, b) => a - b));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('changes nothing when it is done again', async () => {
    await fc.assert(
      fc.asyncProperty(readings, readings, async (theirs, ours) => {
        await fill(theirs);
        const backup = await backupNow();
        await fill(ours);
        await restoreBackup(backup);
        const once = await held();
        const again = await restoreBackup(backup);
        expect(await held()).toEqual(once);
        for (const changes of Object.values(again.tables)) expect([changes.new, changes.taken]).toEqual([0, 0]);
        expect(again.textsAmong).toBe(0);
      }),
      { numRuns: 12 },
    );
  });

  it('and the other’s backup back into the first gives both the same texts, points and statements', async () => {
    await fc.assert(
      fc.asyncProperty(readings, readings, async (theirs, ours) => {
        await fill(theirs);
        const [first, one] = [await held(), await backupNow()];
        await fill(ours);
        await restoreBackup(one);
        const [second, two] = [await held(), await backupNow()];
        await empty();
        for (const name of ['statements', 'versions', 'claims'] as const)
          await library.table(name).bulkPut([...first[name]]);
        await restoreBackup(two);
        const third = await held();
        const texts = (all: typeof third) =>
          all.versions.map((row) => ('hash' in row ? [row.statement, row.hash] : []));
        expect(texts(third)).toEqual(texts(second));
        expect(third.claims).toEqual(second.claims);
        expect(third.statements.map((row) => Reflect.get(row, 'currentVersion'))).toEqual(
          second.statements.map((row) => Reflect.get(row, 'currentVersion')),
        );
      }),
      { numRuns: 12, examples: [[firstThen(2, 0), firstThen(0, 2)]] },
    );
  });
});
