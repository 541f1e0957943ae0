import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { type LibraryRows, libraryRows } from './harness/library.ts';
import { arveniaPage, samplePages } from './harness/sample.ts';
import { browserName, inBrowser, paintedOn, type Session } from './harness/session.ts';

/** When the worker is ended, in ms after a changed page was opened: before, in and after reading, saving and comparing. */
const MOMENTS = [0, 15, 30, 60, 90, 120, 160, 200, 250, 320, 400, 600, 900];

/** What is half done in the library, in words; nothing when every row has all that belongs to it. */
function halfDone({ statements, versions, claims, comparisons }: LibraryRows): string[] {
  const numbers = new Set(versions.map(({ statement, number }) => `${statement}#${number}`));
  const claimed = new Set(claims.map(({ statement, version }) => `${statement}#${version}`));
  const ids = new Set(claims.map(({ id }) => id));
  const texts = new Map(versions.map((row) => [`${row.statement}#${row.number}`, row.text]));
  return [
    ...statements
      .filter(({ id, currentVersion }) => !numbers.has(`${id}#${currentVersion}`))
      .map(({ id }) => `${id} has no text`),
    ...versions
      .filter((row) => !claimed.has(`${row.statement}#${row.number}`))
      .map((row) => `version ${row.number} has no claims`),
    ...claims
      .filter((row) => texts.get(`${row.statement}#${row.version}`)?.slice(row.start, row.end) !== row.text)
      .map(({ id }) => `${id} is no part of its text`),
    ...comparisons
      .flatMap(({ links }) => links as { a: string; b: string }[])
      .filter(({ a, b }) => !ids.has(a) || !ids.has(b))
      .map(({ a, b }) => `a link of ${a} and ${b}, which are not there`),
  ];
}

const pageWith = (number: number): string =>
  arveniaPage([
    'President Maro Tellan spoke today with the Prime Minister of Belmar.',
    'They agreed to open two crossings at the port of Vessin before the end of the year.',
    `The President named ${number} bridges that have to be repaired.`,
  ]);

/** Opens the changed page, ends the worker in the midst of it, and gives what the library held then. */
async function killedAt(session: Session, moment: number, number: number): Promise<LibraryRows> {
  session.pages[ARVENIA.url] = pageWith(number);
  const page = await session.launched.browser.newPage();
  const opening = page.goto(ARVENIA.url, { waitUntil: 'domcontentloaded' });
  await opening;
  await new Promise((resolve) => setTimeout(resolve, moment));
  await session.extension.stopWorker();
  const rows = await libraryRows(session.extension.desk);
  await page.close();
  return rows;
}

/** Opens the page again, as a reader would, and waits until it is compared. */
async function again(session: Session): Promise<Page> {
  const page = await session.open(ARVENIA.url);
  await until(async () => Object.keys(await paintedOn(page)).some((name) => name !== 'counterpart-pending'));
  return page;
}

describe(`a worker that is ended at any moment in ${browserName}`, () => {
  it('leaves nothing half done, and the next visit completes the work', async () => {
    await inBrowser(
      { ...samplePages, [ARVENIA.url]: pageWith(1) },
      async (session) => {
        await session.painted(await session.open(BELMAR.url));
        const interrupted: string[] = [];
        for (const [i, moment] of MOMENTS.entries()) {
          const rows = await killedAt(session, moment, i + 2);
          expect([moment, halfDone(rows)]).toEqual([moment, []]);
          const saved = rows.versions.some(({ text }) => text.includes(` ${i + 2} bridges`));
          if (!saved) interrupted.push(`${moment} ms`);
          await (await again(session)).close();
          const after = await libraryRows(session.extension.desk);
          expect(after.versions.filter(({ text }) => text.includes(` ${i + 2} bridges`))).toHaveLength(1);
          expect(halfDone(after)).toEqual([]);
          expect(after.comparisons).toHaveLength(1);
        }
        console.log(
          `${browserName}: ended ${MOMENTS.length} times, before the text was saved at ${interrupted.join(', ') || 'none'}`,
        );
        const { versions, statements } = await libraryRows(session.extension.desk);
        expect(statements).toHaveLength(2);
        expect(versions.filter(({ statement }) => statement.includes('arvenia'))).toHaveLength(MOMENTS.length);
      },
      { sample: true },
    );
  });
});
