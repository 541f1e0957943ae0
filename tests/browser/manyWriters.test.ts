import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { libraryRows } from './harness/library.ts';
import { arveniaPage, samplePages } from './harness/sample.ts';
import { browserName, inBrowser, type Session } from './harness/session.ts';

/** Two windows and ten tabs that all write at once: visits, corrections, notes. */

const TABS = 10;
const address = (i: number): string => `http://president.arvenia.example/news/2025-06-${String(10 + i)}-call`;
const pages = Object.fromEntries(
  Array.from({ length: TABS }, (_, i) => [
    address(i),
    arveniaPage([
      'President Maro Tellan spoke today with the Prime Minister of Belmar.',
      `They agreed to open ${i + 2} crossings at the port of Vessin before the end of the year.`,
      `The President named ${i + 20} bridges that have to be repaired.`,
    ]),
  ]),
);

interface Answer {
  readonly problem?: string;
}

/** Messages of an extension's page, all sent in one turn. Gives what each was answered with. */
const sendAll = async (page: Page, messages: readonly object[]): Promise<readonly Answer[]> =>
  JSON.parse(
    String(
      await page.evaluate(
        `Promise.all(${JSON.stringify(messages)}.map((one) => (globalThis.browser ?? chrome).runtime.sendMessage(one))).then(JSON.stringify)`,
      ),
    ),
  ) as readonly Answer[];

/** A tab in a window of its own, as far as the browser opens one. */
async function secondWindow(session: Session): Promise<void> {
  await session.extension.desk.evaluate("api.windows.create({ url: 'about:blank' }).then(() => true)");
}

describe(`two windows and ten tabs at once in ${browserName}`, () => {
  it('lose nothing of what each writes', { timeout: 180_000 }, async () => {
    await inBrowser(
      { ...samplePages, ...pages },
      async (session) => {
        const { desk } = session.extension;
        await session.painted(await session.open(BELMAR.url));
        await session.painted(await session.open(ARVENIA.url));
        await until(async () => (await libraryRows(desk)).comparisons.length === 1);
        const { claims } = await libraryRows(desk);
        const idOf = (host: string) => claims.filter(({ statement }) => statement.includes(host));
        const [own, other] = [idOf('arvenia'), idOf('belmar')];
        await secondWindow(session);

        // Every point of Arvenia's gets a note from one of two pages of the extension, and one a word on its pairing, while ten tabs open.
        const writers = [await session.extension.tab('icons/statement-16.png'), desk];
        const notes = own.map(({ id, statement }, i) => ({
          name: 'claim.remark',
          payload: { statement, claim: id, said: { kind: 'note', text: `Note ${i}.`, tags: [`t${i}`] } },
        }));
        const verdicts = own.slice(0, other.length).map(({ id, statement }, i) => ({
          name: 'claims.judge',
          payload: {
            statement,
            claim: id,
            other: other[i]?.statement,
            partner: other[i]?.id,
            verdict: i % 2 === 0 ? 'same' : 'none',
          },
        }));
        const tabs = Promise.all(
          Object.keys(pages).map(async (url) => {
            const page = await session.launched.browser.newPage();
            await page.goto(url, { waitUntil: 'load' });
            return page;
          }),
        );
        const half = Math.ceil(notes.length / 2);
        const answers = await Promise.all([
          sendAll(writers[0] ?? desk, [...notes.slice(0, half), ...verdicts.slice(half)]),
          sendAll(writers[1] ?? desk, [...notes.slice(half), ...verdicts.slice(0, half)]),
        ]);
        expect(answers.flat().filter(({ problem }) => problem !== undefined)).toEqual([]);
        for (const page of await tabs) await page.bringToFront();
        await until(async () => (await libraryRows(desk)).statements.length === TABS + 2, 60_000);

        const rows = (await libraryRows(desk)) as unknown as Readonly<Record<string, readonly object[]>>;
        expect(new Set(rows.remarks?.map((row) => (row as { text: string }).text)).size).toBe(notes.length);
        expect(rows.judgements).toHaveLength(verdicts.length);
        const versions = (await libraryRows(desk)).versions.filter(({ statement }) => statement.includes('2025-06'));
        expect(versions.map(({ number }) => number)).toEqual(versions.map(() => 1));
        expect(versions).toHaveLength(TABS);
        console.log(`${browserName}: ${notes.length} notes, ${verdicts.length} verdicts and ${TABS} visits at once`);
      },
      { sample: true },
    );
  });

  it('of one page in ten tabs make one statement and one text', { timeout: 120_000 }, async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        const { desk } = session.extension;
        const tabs = await Promise.all(Array.from({ length: TABS }, () => session.open(ARVENIA.url)));
        for (const page of tabs) {
          await page.bringToFront();
          await session.painted(page);
        }
        const { statements, versions } = await libraryRows(desk);
        expect([statements.length, versions.length]).toEqual([1, 1]);
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });
});
