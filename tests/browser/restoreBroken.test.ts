import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { type Large, writeLargeBackup } from './harness/largeBackup.ts';
import { type LibraryRows, libraryRows } from './harness/library.ts';
import { onNarrowDisk } from './harness/narrowDisk.ts';
import { inProfile } from './harness/profile.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, root, type Session } from './harness/session.ts';

/** A backup that is restored while the browser ends, or the disk fills: all of it is there after, or nothing. */

/** Some twelve megabytes. */
const MANY = 600;
const TOO_LARGE: Large = { statements: MANY, length: 20_000 };
/** Some seven megabytes, which become far more in the database. */
const TOO_LARGE_IN_THE_END: Large = { statements: 400, length: 5_000, claims: 40 };
/** Megabytes of a disk on which a profile has room, and the bytes of it that are left when a restoration begins. */
const DISK = 200;
const LEFT = [200_000, 2_000_000, 6_000_000];
/** When the browser is killed, ms after the button was pressed. */
const MOMENTS = [50, 400];

const NO_ROOM = /no room left|whether the disk has room/;

const folder = `${root}/out/tests`;
const file = `${folder}/${browserName}-large-backup.zip`;

const words = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

async function options(session: Session): Promise<Page> {
  const page = await session.extension.tab('src/options/index.html');
  await page.bringToFront();
  await page.waitForSelector('main[data-state="ready"]');
  return page;
}

/** Chooses the backup and waits until it can be restored. */
async function chosen(session: Session): Promise<Page> {
  const page = await options(session);
  const field = await page.waitForSelector('#backup-file');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await page.waitForSelector('[data-action="restore"]', { timeout: 60_000 });
  return page;
}

const press = (page: Page, action: string) =>
  page.$eval(`[data-action="${action}"]`, (button) => (button as HTMLElement).click());

/** How many statements there are; each has its text, or this throws. */
function wholeStatements({ statements, versions }: LibraryRows): number {
  const texts = new Set(versions.map(({ statement, number }) => `${statement}#${number}`));
  const without = statements.filter(({ id, currentVersion }) => !texts.has(`${id}#${currentVersion}`));
  expect(without).toEqual([]);
  expect(versions).toHaveLength(statements.length);
  return statements.length;
}

/** Reads a page, and gives what the library holds then. */
async function oneStatement(session: Session): Promise<LibraryRows> {
  await session.open(ARVENIA.url);
  await until(async () => (await libraryRows(session.extension.desk)).statements.length === 1);
  await options(session);
  return libraryRows(session.extension.desk);
}

/** Restores, and is told that there is no room. */
async function refused(session: Session, picture: string, page: Page): Promise<void> {
  await press(page, 'restore');
  await page.waitForSelector('[data-backup="failed"]', { timeout: 90_000 });
  expect(await words(page, '.backup [role="alert"]')).toMatch(NO_ROOM);
  await page.setViewport({ width: 800, height: 900 });
  await page.$eval('.backup', (part) => part.scrollIntoView());
  await page.screenshot({ path: session.picture(picture) });
}

async function restored(session: Session, statements: number): Promise<void> {
  const page = await chosen(session);
  await press(page, 'restore');
  await page.waitForSelector('[data-backup="restored"]', { timeout: 90_000 });
  expect(wholeStatements(await libraryRows(session.extension.desk))).toBe(1 + statements);
}

describe(`a restoration in ${browserName}`, () => {
  it('is whole or absent after the browser was killed amid it, and the reader is told', {
    timeout: 300_000,
  }, async () => {
    mkdirSync(folder, { recursive: true });
    writeLargeBackup(file, TOO_LARGE);
    await inProfile(samplePages, async (profile) => {
      await profile.run(async (session) => {
        await (await session.open(ARVENIA.url)).waitForSelector('h1');
        await until(async () => (await libraryRows(session.extension.desk)).statements.length === 1);
        await options(session);
      });
      const ends: string[] = [];
      for (const moment of MOMENTS) {
        await profile.run(async (session, kill) => {
          const page = await chosen(session);
          await press(page, 'restore');
          await new Promise((resolve) => setTimeout(resolve, moment));
          await kill();
        });
        await profile.run(async (session) => {
          const page = await options(session);
          const count = wholeStatements(await libraryRows(session.extension.desk));
          expect([1, 1 + MANY]).toContain(count);
          const told = await page.$eval('[data-restore]', (one) => one.getAttribute('data-restore')).catch(() => null);
          if (count === 1) expect([moment, told]).toEqual([moment, 'broken']);
          else expect([null, 'whole']).toContain(told);
          expect(await page.$('.lost-library')).toBeNull();
          if (told !== null) {
            await page.setViewport({ width: 800, height: 900 });
            await page.screenshot({ path: session.picture(`restore-${told}`) });
            await press(page, 'settle-restore');
            await until(async () => (await page.$('[data-restore]')) === null);
          }
          ends.push(`${moment} ms: ${count === 1 ? 'absent' : 'whole'}, ${told ?? 'nothing to tell'}`);
        });
      }
      console.log(`${browserName}: killed ${ends.join('; ')}`);
      expect(ends.some((end) => end.includes('absent'))).toBe(true);
    });
  });

  // Chrome's own way to give an origin less room does not reach what extensions keep.
  it.runIf(browserName === 'firefox')(
    'for which there is no room, seen before or amid it, leaves the library as it was and says so; with room it is done',
    { timeout: 300_000 },
    async () => {
      mkdirSync(folder, { recursive: true });
      await inProfile(samplePages, async (profile) => {
        const room = (kilobytes: number) => ({ 'dom.quotaManager.temporaryStorage.fixedLimit': kilobytes });
        await profile.run(
          async (session) => {
            const before = await oneStatement(session);
            for (const large of [TOO_LARGE, TOO_LARGE_IN_THE_END]) {
              writeLargeBackup(file, large);
              await refused(session, `no-room-${large.length}`, await chosen(session));
              expect(await libraryRows(session.extension.desk)).toEqual(before);
            }
            // Firefox gives an origin no less than ten megabytes.
          },
          room(10 * 1024),
        );
        await profile.run(
          async (session) => {
            expect(wholeStatements(await libraryRows(session.extension.desk))).toBe(1);
            await restored(session, TOO_LARGE_IN_THE_END.statements);
          },
          room(1024 * 1024),
        );
      });
    },
  );

  // Not in Chromium: once its disk was full amid a write, it opens the database no more before it is started anew, and then it may find it
  // damaged and begin an empty one (seen with 4 MB left; not with 0.2 MB). The canary tells the reader; nothing of ours can prevent it.
  it.runIf(browserName === 'firefox')(
    'amid which the disk itself is full leaves the library as it was and says so; with room it is done',
    {
      timeout: 300_000,
    },
    async () => {
      mkdirSync(folder, { recursive: true });
      writeLargeBackup(file, TOO_LARGE_IN_THE_END);
      const made = await onNarrowDisk(DISK, (disk) =>
        inProfile(
          samplePages,
          async (profile) => {
            const before: LibraryRows[] = [];
            await profile.run(async (session) => {
              before.push(await oneStatement(session));
              for (const leave of LEFT) {
                const page = await chosen(session);
                disk.fill(leave);
                await refused(session, `full-${leave}`, page);
                disk.empty();
                await until(async () => (await libraryRows(session.extension.desk)).statements.length > 0);
                expect([leave, await libraryRows(session.extension.desk)]).toEqual([leave, before[0]]);
                const after = await options(session);
                expect(await after.$('.lost-library, [data-restore="whole"]')).toBeNull();
              }
            });
            await profile.run(async (session) => {
              expect([await libraryRows(session.extension.desk)]).toEqual(before);
              await restored(session, TOO_LARGE_IN_THE_END.statements);
            });
          },
          disk.folder,
        ),
      );
      if (!made) console.log(`${browserName}: no disk of its own can be made here, so none was filled.`);
    },
  );
});
