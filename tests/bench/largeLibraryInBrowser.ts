import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { until } from '../../src/cli/start/extension.ts';
import { arveniaPage, samplePages } from '../browser/harness/sample.ts';
import { browserName, inBrowser, type Session } from '../browser/harness/session.ts';
import { keepSaved, optionsPage, press, restoreSaved, savedSize, timed } from './backupPage.ts';
import { median, put, rowsIn } from './inBrowser.ts';
import { BLOCK_EVENTS, blockRows, eventsFor } from './largeLibrary.ts';
import { measurePage } from './libraryPage.ts';

/**
 * How long a very large library takes in a real browser: opened, searched, filtered; a readout, seen before or new, read beside it to the
 * painted claims, which looks for its counterpart among all statements; a backup of it made and, in an emptied library, restored. The rows
 * are written directly, as shelving would make them.
 * Usage, after a build: `BROWSER=chrome npx tsx tests/bench/largeLibraryInBrowser.ts [STATEMENTS] [PROFILE] [backup | pages]`; 10,000 where
 * no number is given. PROFILE is a folder that keeps the library for the next run, which then does not write it again; a backup that is
 * restored leaves it without what the library page is made of. The third names the part that is measured alone.
 */

const STATEMENTS = Number(process.argv[2] ?? 10_000);
const PROFILE = process.argv[3];
const ONLY = process.argv[4];
const KEPT = PROFILE !== undefined && existsSync(PROFILE);
const EVENTS = eventsFor(STATEMENTS);
const FIRST_PAGES = [0, 1, 2];
const LATER_PAGES = [3, 4, 5];

const address = (at: number) => `http://president.arvenia.example/news/2025-07-0${at + 1}-harvest`;
const page = (at: number) =>
  arveniaPage([`The ministers spoke of the barley harvest of year ${at}.`, 'They agreed to meet in autumn.'])
    .replaceAll('2025-05-12', `2025-07-0${at + 1}`)
    .replaceAll('May 12, 2025', `July ${at + 1}, 2025`);
const newPages = Object.fromEntries([...FIRST_PAGES, ...LATER_PAGES].map((at) => [address(at), page(at)]));

/** From the opening of a page to its painted claims. ms */
async function painted(session: Session, url: string): Promise<number> {
  const begun = performance.now();
  const tab = await session.open(url);
  await session.painted(tab);
  const took = performance.now() - begun;
  await tab.close();
  return took;
}

async function readouts(session: Session, what: string, pages: readonly number[]): Promise<void> {
  const [seen] = Object.keys(samplePages);
  if (seen === undefined) throw new Error('There is no sample page.');
  await painted(session, seen);
  const again: number[] = [];
  const fresh: number[] = [];
  for (const at of pages) {
    again.push(await painted(session, seen));
    fresh.push(await painted(session, address(at)));
  }
  const times = `seen before ${median(again).toFixed(0)} ms, new ${median(fresh).toFixed(0)} ms`;
  console.log(`${browserName}: a readout to its painted claims, ${what}: ${times}`);
}

/**
 * Over the few events of before, which keep their statements: the numbers of the others begin anew with the first block. What a run before
 * has written, which was broken off, is not written again.
 */
async function fill(desk: Page): Promise<void> {
  const begun = performance.now();
  for (let block = Math.floor((await rowsIn(desk, 'events')) / BLOCK_EVENTS); block * BLOCK_EVENTS < EVENTS; block += 1)
    await desk.evaluate(`globalThis.__name = (made) => made; (${put})((${blockRows})(${block}, ${EVENTS}))`);
  await desk.evaluate(`(${put})({ tallies: [{ name: 'events', count: ${EVENTS}, stand: 'filled' }] })`);
  const rows = await Promise.all(['statements', 'claims', 'words'].map((table) => rowsIn(desk, table)));
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(
    `${browserName}: ${rows[0]} statements, ${rows[1]} points and ${rows[2]} rows of words written directly in ${seconds} s`,
  );
}

async function measurePages(session: Session): Promise<void> {
  // Each is found: a word of many statements, two together, one of a single title.
  await measurePage(session, ['ceasefire', 'wheat harbour', `conversation ${Math.floor(STATEMENTS / 2)}`, 'president']);
  await readouts(session, `a library of ${STATEMENTS}`, LATER_PAGES);
}

async function measureBackup(session: Session): Promise<void> {
  const options = await optionsPage(session);
  await keepSaved(options);
  console.log(`${browserName}: a backup made: ${await timed(options, () => press(options, 'backup'), 'made')}`);
  console.log(`${browserName}: its file: ${await savedSize(options)}`);
  const { checked, restored } = await restoreSaved(options);
  console.log(`${browserName}: the file read and checked: ${checked}`);
  console.log(`${browserName}: restored into an emptied library: ${restored}`);
  console.log(`${browserName}: ${await rowsIn(session.extension.desk, 'statements')} statements are there`);
}

await inBrowser(
  { ...samplePages, ...newPages },
  async (session) => {
    const { desk } = session.extension;
    // Asked of a library that is not there yet, the browser would make an empty one.
    const filled = KEPT && (await rowsIn(desk, 'events')) >= EVENTS;
    if (!KEPT) {
      await readouts(session, 'an empty library', FIRST_PAGES);
      await until(async () => (await rowsIn(desk, 'shelfQueue')) === 0, 60_000);
    }
    if (!filled) await fill(desk);
    if (ONLY !== 'backup') await measurePages(session);
    if (ONLY !== 'pages') await measureBackup(session);
  },
  { sample: true, ...(PROFILE !== undefined && { profile: PROFILE }) },
);
