import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { faults } from './harness/faults.ts';
import { hover } from './harness/pointing.ts';
import { arveniaPage } from './harness/sample.ts';
import { browserName, inBrowser, paintedOn, type Session } from './harness/session.ts';
import { pasteThird, showAllSides } from './harness/thirdSide.ts';

const ALONE = 'the fishing season';
const MATTER = 'the exchange of prisoners';
const LIST = `${ALONE} and ${MATTER}`;

/** One side tells a list, the other one matter of it. */
const PAGES = {
  [ARVENIA.url]: arveniaPage([
    'President Maro Tellan spoke by telephone with Prime Minister Ines Corvo of Belmar.',
    `The leaders discussed the reopening of the port of Vessin, ${LIST}.`,
    'They agreed to remain in contact.',
  ]),
  [BELMAR.url]: BELMAR.html.replace(
    /<div class="document-body">[\s\S]*?<\/div>/,
    () =>
      `<div class="document-body"><p>Prime Minister Ines Corvo spoke today with President Maro Tellan of Arvenia.</p>
       <p>The Prime Minister and the President spoke about ${MATTER}.</p>
       <p>They considered the price of electricity and the clearance of mines.</p></div>`,
  ),
};

/** The panel of a page in a tab of its own. */
async function panelOf(session: Session, page: Page, width: number): Promise<Page> {
  const panel = await session.extension.tab(`src/panel/index.html?tab=${await session.extension.tabId(page)}`);
  await panel.setViewport({ width, height: 900 });
  await panel.bringToFront();
  await panel.waitForSelector('main[data-state="pair"] .specifics');
  return panel;
}

/** The parts of the claim that holds the list, by their words for those who see them, with status, line and colour. */
function partsIn(panel: Page, claim: string) {
  return panel.$$eval(
    claim,
    (all, list) => {
      const found = all.find((one) => one.textContent?.includes(list) && one.querySelector('.part'));
      return [...(found?.querySelectorAll<HTMLElement>('.part') ?? [])].map((part) => {
        const { textDecorationStyle, textDecorationColor } = getComputedStyle(part);
        return { status: part.dataset.status, line: textDecorationStyle, colour: textDecorationColor };
      });
    },
    MATTER,
  );
}

/** In the dark its words can be read; in the reader's own palette every line keeps its shape. Chrome alone can be asked for both. */
async function inOtherColours(session: Session, panel: Page): Promise<void> {
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await panel.screenshot({ path: session.picture('parts-dark') });
  expect(await faults(panel)).toEqual([]);
  const tools = await panel.createCDPSession();
  await tools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await panel.screenshot({ path: session.picture('parts-forced') });
  const [one, two] = await partsIn(panel, '.texts .claim');
  expect([one?.line, two?.line]).toEqual(['dotted', 'solid']);
  expect(await panel.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  await tools.send('Emulation.setEmulatedMedia', { features: [] });
}

/** What a third side says of the talk: the other matter of the list. */
const THIRD = `The leaders discussed ${ALONE}. Observers from Corland were in the room.`;

/** What is copied of the point that has the list. */
async function copied(panel: Page): Promise<string> {
  await panel.evaluate(`
    const own = navigator.clipboard.write.bind(navigator.clipboard);
    navigator.clipboard.write = (items) => { globalThis.copied = items[0]; return own(items); };
    true`);
  await panel.focus('.point:has(.quotation .part) [data-action="copy"]');
  await panel.keyboard.press('Enter');
  await until(async () => (await panel.evaluate('Boolean(globalThis.copied)')) === true);
  return String(await panel.evaluate(`globalThis.copied.getType('text/plain').then((plain) => plain.text())`));
}

describe(`a list of which the other side has one matter in ${browserName}`, () => {
  it('is painted part by part on its page, as one claim with one card', async () => {
    await inBrowser(
      PAGES,
      async (session) => {
        await session.painted(await session.open(BELMAR.url));
        const page = await session.open(ARVENIA.url);
        await until(async () => (await paintedOn(page))['counterpart-only']?.includes(ALONE) ?? false);
        const painted = await paintedOn(page);
        expect(painted['counterpart-both']).toContain(MATTER);
        expect(Object.values(painted).flat()).not.toContain(LIST);
        expect(await page.$eval('.event__body', (body) => body.querySelectorAll('p > *').length)).toBe(0);
        await page.bringToFront();
        for (const words of [ALONE, MATTER]) {
          expect(await hover(page, words, 'Both say this')).toContain(`Only the President of Arvenia says: “${ALONE}”`);
          expect((await paintedOn(page))['counterpart-focus']).toEqual([LIST]);
        }
        await page.screenshot({ path: session.picture('parts-page') });
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });

  it('makes a point with each of three sides that has another matter of it', async () => {
    await inBrowser(
      PAGES,
      async (session) => {
        await session.painted(await session.open(BELMAR.url));
        const page = await session.open(ARVENIA.url);
        await until(async () => (await paintedOn(page))['counterpart-only']?.includes(ALONE) ?? false);
        const panel = await panelOf(session, page, 400);
        await pasteThird(panel, THIRD);
        await showAllSides(panel);
        const rows = await panel.$$eval('.matrix tr[data-point]', (all) =>
          all.map((row) =>
            [row.querySelector('.quotation'), ...row.querySelectorAll('td .stand')].map((one) => one?.textContent),
          ),
        );
        expect(rows).toContainEqual([`${ALONE} …`, '■', '■', '–']);
        expect(rows).toContainEqual([`… ${MATTER}`, '■', '–', '■']);
        await panel.$$eval(
          '.matrix details',
          (all, matter) => {
            for (const one of all) one.open = one.textContent?.includes(`… ${matter}`) ?? false;
          },
          MATTER,
        );
        await panel.waitForSelector('.matrix .sides-words small');
        const whole = await panel.$eval('.matrix .sides-words small', (words) => {
          words.scrollIntoView({ block: 'center' });
          return words.textContent;
        });
        expect(whole).toContain(LIST);
        await panel.screenshot({ path: session.picture('parts-all-sides') });
        expect(await faults(panel)).toEqual([]);
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });

  it('shows its parts in the panel, in the list and in both texts', async () => {
    await inBrowser(
      PAGES,
      async (session) => {
        const belmar = await session.open(BELMAR.url);
        await session.painted(belmar);
        const page = await session.open(ARVENIA.url);
        await until(async () => (await paintedOn(page))['counterpart-only']?.includes(ALONE) ?? false);
        const panel = await panelOf(session, page, 400);
        await panel.click('[data-filter="both"]');
        await panel.waitForSelector('.quotation .part');
        await panel.screenshot({ path: session.picture('parts-list') });
        const listed = await partsIn(panel, '.quotation');
        expect(listed.map(({ status, line }) => [status, line])).toEqual([
          ['only', 'dotted'],
          ['both', 'solid'],
        ]);
        expect(listed[0]?.colour).not.toBe(listed[1]?.colour);
        expect(await faults(panel)).toEqual([]);
        expect((await copied(panel)).split('\n').slice(-2)).toEqual([
          `President of Arvenia only: “${ALONE} …”`,
          expect.stringMatching(`^Both say this: “… ${MATTER}”; \\S.*: “The Prime Minister .* ${MATTER}”$`),
        ]);

        await panel.setViewport({ width: 1280, height: 900 });
        await panel.click('[data-filter="all"]');
        await panel.waitForSelector('.texts .claim .part');
        await panel.screenshot({ path: session.picture('parts-texts') });
        expect(await partsIn(panel, '.texts .claim')).toEqual(listed);
        const own = await panel.$eval('.claim:has(.part)', (claim) => getComputedStyle(claim).textDecorationLine);
        expect(own).toBe('none');
        expect(await faults(panel)).toEqual([]);

        if (browserName === 'chrome') await inOtherColours(session, panel);

        // From the other side its words stand in the partner's place: what is said there alone is marked too.
        await belmar.bringToFront();
        const turned = await panelOf(session, belmar, 400);
        await turned.click('[data-filter="both"]');
        await turned.waitForSelector('.quotation .part[data-aside="true"]');
        await turned.screenshot({ path: session.picture('parts-turned') });
        const aside = await turned.$$eval('.part[data-aside="true"]', (all) =>
          all.map(({ textContent }) => textContent),
        );
        expect(aside).toEqual([`•${ALONE} (XA only)`]);
        // It is a point that this page leaves out, and is counted and listed as one.
        await turned.click('[data-filter="missing"]');
        await turned.waitForSelector('.point[data-status="only"] .part[data-status="both"]');
        await turned.screenshot({ path: session.picture('parts-missing') });
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });
});
