import { describe, expect, it } from 'vitest';
import { ARVENIA } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { libraryRows } from './harness/library.ts';
import { stateOf, waitForState } from './harness/reading.ts';
import { arveniaPage, samplePages } from './harness/sample.ts';
import { browserName, inBrowser, paintedOn, type Session } from './harness/session.ts';

const NEXT = 'http://president.arvenia.example/news/2025-05-13-other';

/** Opens the address, reads what the popup ends up saying, and checks that a good page is read as before afterwards. */
async function popupSays(session: Session): Promise<{ state: string | null; text: string }> {
  const page = await session.open(ARVENIA.url);
  const popup = await session.extension.popup(page);
  await until(async () => !['loading', null].includes(await stateOf(popup)));
  return { state: await stateOf(popup), text: await popup.run(() => document.body.innerText) };
}

async function stillWorks(session: Session): Promise<void> {
  session.pages[NEXT] = ARVENIA.html;
  const page = await session.open(NEXT);
  expect(Object.keys(await session.painted(page))).not.toEqual([]);
  expect(session.errors).toEqual([]);
}

describe(`bad input in ${browserName}`, () => {
  it('an empty page is no readout', async () => {
    await inBrowser(
      { ...samplePages, [ARVENIA.url]: { body: '' } },
      async (session) => {
        expect(await popupSays(session)).toMatchObject({ state: 'none' });
        expect((await libraryRows(session.extension.desk)).statements).toEqual([]);
        await stillWorks(session);
      },
      { sample: true },
    );
  });

  it('a statement without a sentence has a plain state', async () => {
    await inBrowser(
      { ...samplePages, [ARVENIA.url]: arveniaPage(['* * *', '—']) },
      async (session) => {
        const said = await popupSays(session);
        expect(said.state).not.toBe('loading');
        expect(said.text.trim().length).toBeGreaterThan(20);
        await stillWorks(session);
      },
      { sample: true },
    );
  });

  it('a page of 5 MB does not stop the page or the extension', async () => {
    const sentence =
      'The President noted that trade across the border had grown by 12 percent since the spring of 2024. ';
    const paragraphs = Array.from({ length: 5200 }, (_, i) => `${i}: ${sentence.repeat(10)}`);
    await inBrowser(
      { ...samplePages, [ARVENIA.url]: arveniaPage(paragraphs) },
      async (session) => {
        const page = await session.open(ARVENIA.url);
        expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBeGreaterThan(5000);
        const popup = await session.extension.popup(page);
        await until(async () => !['loading', null].includes(await stateOf(popup)), 60_000);
        await stillWorks(session);
      },
      { sample: true },
    );
  });

  it('a page that is not valid UTF-8 is read as the browser shows it', async () => {
    const html = Buffer.from(ARVENIA.html, 'utf8');
    const at = html.indexOf('14 Belmarian');
    const broken = Buffer.concat([
      html.subarray(0, at),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x20]),
      html.subarray(at),
    ]);
    await inBrowser(
      { ...samplePages, [ARVENIA.url]: { body: broken } },
      async (session) => {
        const page = await session.open(ARVENIA.url);
        const painted = await session.painted(page);
        expect(painted['counterpart-pending']?.join(' ')).toContain('14 Belmarian');
        await stillWorks(session);
      },
      { sample: true },
    );
  });

  it('a page that is closed while it is being read leaves nothing half done', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        const page = await session.open(ARVENIA.url);
        await page.close();
        await stillWorks(session);
        const rows = await libraryRows(session.extension.desk);
        for (const statement of rows.statements)
          expect(rows.claims.filter((claim) => claim.statement === statement.id).length).toBeGreaterThan(0);
      },
      { sample: true },
    );
  });

  it('a page of a look-alike host is left alone', async () => {
    const lookAlike = 'http://president.arvenia.example.net/news/2025-05-12-belmar';
    await inBrowser(
      { ...samplePages, [lookAlike]: ARVENIA.html },
      async (session) => {
        const page = await session.open(lookAlike);
        await stillWorks(session);
        expect(await paintedOn(page)).toEqual({});
        expect((await libraryRows(session.extension.desk)).statements).toHaveLength(1);
        const popup = await session.extension.popup(page);
        await waitForState(popup, 'hidden');
      },
      { sample: true },
    );
  });
});
