import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/start/extension.ts';
import { usState } from '../../src/issuers/united-states-departments.ts';
import { faults } from './harness/faults.ts';
import { libraryRows } from './harness/library.ts';
import { browserName, inBrowser, paintedOn, type Session } from './harness/session.ts';
import { BRIEFING, briefingPage, CALL, callPage, copyPage, latePage } from './harness/statePages.ts';

const STATE = [...usState.hosts, ...(usState.families ?? []).map((family) => `*.${family}`)];
const STRANGER = 'https://news.stranger.example/what-they-said';
const LOOK_ALIKE = 'https://www.state.gov.example.com/secretary-examples-call-with-italian-foreign-minister-sample/';
const row = '[data-issuer="us-state"]';

async function options(session: Session): Promise<Page> {
  const page = await session.extension.tab('src/options/index.html');
  await page.bringToFront();
  await page.waitForSelector('main[data-state="ready"]');
  return page;
}

async function popup(session: Session, page: Page): Promise<Page> {
  const opened = await session.extension.tab(`src/popup/index.html?tab=${await session.extension.tabId(page)}`);
  await opened.bringToFront();
  await opened.waitForSelector('.this-page');
  return opened;
}

/** After an installation the gate is registered within a moment; a page that is quicker is not read until it is opened again. */
function registered(session: Session): Promise<void> {
  return until(async () => Boolean(await session.extension.desk.evaluate(REGISTERED)));
}
const REGISTERED = 'api.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)';

/**
 * Chrome asks in a window that no test can press. It does not ask for what was agreed to before in its own settings, which a test can
 * open: so the request is real, and only the answer is given beforehand.
 */
async function agreeInChrome(session: Session): Promise<void> {
  const { host: id } = new URL(session.launched.origin);
  const settings = await session.launched.browser.newPage();
  await settings.goto('chrome://extensions/');
  for (const host of STATE)
    await settings.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '*://${host}/*')`);
  await settings.close();
}

const isPainted = async (page: Page) => Object.keys(await paintedOn(page)).length > 0;
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const statements = async (session: Session) => (await libraryRows(session.extension.desk)).statements;

describe(`an issuer beyond the first set in ${browserName}`, () => {
  it('is read where the browser allows it, until it is switched off; its other pages are left alone', async () => {
    await inBrowser(
      { [CALL]: callPage, [BRIEFING]: briefingPage, [LOOK_ALIKE]: callPage },
      async (session) => {
        await registered(session);
        const page = await session.open(CALL);
        await session.painted(page);
        expect(await statements(session)).toMatchObject([{ issuer: 'us-state', published: '2025-03-18' }]);
        const settings = await options(session);
        await settings.waitForSelector(`${row}[data-reading="reads"]`);
        await settings.click(`${row} input`);
        await settings.waitForSelector(`${row}[data-reading="off"]`);
        await until(async () => !(await isPainted(page)));
        await settings.click(`${row} input`);
        await until(async () => isPainted(page));

        for (const url of [BRIEFING, LOOK_ALIKE]) {
          const other = await session.open(url);
          await rest(1_500);
          expect(await isPainted(other), url).toBe(false);
        }
        expect(await statements(session)).toHaveLength(1);
        expect(session.errors).toEqual([]);
      },
      { hosts: [...STATE, 'www.state.gov.example.com'] },
    );
  });

  it('is read on pages that get their titles late and change in place', async () => {
    await inBrowser(
      { [CALL]: latePage },
      async (session) => {
        await registered(session);
        const page = await session.open(CALL);
        await session.painted(page);
        await page.evaluate("go('/briefings/')");
        await until(async () => !(await isPainted(page)));
        await page.evaluate(`go('${new URL(CALL).pathname}')`);
        await session.painted(page);
        expect(await statements(session)).toHaveLength(1);
      },
      { hosts: STATE },
    );
  });

  it('is read at once when it is allowed, in a tab that was open before, and no more when that is taken back', async () => {
    await inBrowser(
      { [CALL]: callPage },
      async (session) => {
        const page = await session.open(CALL);
        await rest(1_000);
        expect(await isPainted(page)).toBe(false);
        if (browserName === 'chrome') await agreeInChrome(session);
        const settings = await options(session);
        await settings.waitForSelector(`${row}[data-reading="asks"]`);
        await settings.click(`${row} [data-action="allow"]`);
        await settings.waitForSelector(`${row}[data-reading="reads"]`);
        await until(async () => isPainted(page));
        if (browserName === 'firefox') {
          await settings.click('[data-action="allow-all"]');
          await until(() =>
            settings.evaluate(() => document.querySelector('[data-reading="asks"], [data-reading="some"]') === null),
          );
        }
        await session.extension.desk.evaluate("api.permissions.remove({ origins: ['*://www.state.gov/*'] })");
        await settings.waitForSelector(`${row}[data-reading="some"]`);
        await until(async () => !(await isPainted(page)));
        const again = await session.open(CALL);
        await rest(1_000);
        expect(await isPainted(again)).toBe(false);
      },
      { giveAccess: true },
    );
  });
});

describe(`the user’s word in ${browserName}`, () => {
  it('makes a page a statement, not an official one; makes it none; and is taken back', async () => {
    await inBrowser(
      { [STRANGER]: copyPage },
      async (session) => {
        const page = await session.open(STRANGER);
        await rest(500);
        expect(await isPainted(page)).toBe(false);
        const asked = await popup(session, page);
        await asked.waitForSelector('.this-page details');
        await asked.click('.this-page summary');
        await asked.screenshot({ path: session.picture('popup-treat-as') });
        expect(await faults(asked)).toEqual([]);
        await asked.select('[name="treat-as"]', 'us-state');
        await asked.click('[data-action="treat"]');
        await session.painted(page);
        expect(await statements(session)).toMatchObject([{ id: STRANGER, issuer: 'us-state', origin: 'copy' }]);
        // What the page is called now is to be seen, and undone, here and in the options.
        const settings = await options(session);
        await settings.waitForSelector(`[data-page="${STRANGER}"]`);

        await asked.bringToFront();
        await asked.waitForSelector('[data-action="undo-word"]');
        await asked.click('[data-action="undo-word"]');
        await until(async () => !(await isPainted(page)));
        await until(async () => (await statements(session)).length === 0);
        await asked.waitForSelector('.this-page details');
      },
      { hosts: ['news.stranger.example'] },
    );
  });

  it('takes the highlights of a page that is none away, and brings them back', async () => {
    await inBrowser(
      { [CALL]: callPage },
      async (session) => {
        await registered(session);
        const page = await session.open(CALL);
        await session.painted(page);
        const before = await statements(session);
        const asked = await popup(session, page);
        await asked.waitForSelector('[data-action="not-a-statement"]');
        await asked.click('[data-action="not-a-statement"]');
        await until(async () => !(await isPainted(page)));
        expect(await statements(session)).toEqual([]);
        await page.reload();
        await rest(1_500);
        expect(await isPainted(page)).toBe(false);
        const settings = await options(session);
        await settings.waitForSelector('[data-action="undo"]');
        await settings.click('[data-action="undo"]');
        await until(async () => (await statements(session)).length === 1);
        expect(await statements(session)).toEqual(before);
        await page.reload();
        await session.painted(page);
        expect(await statements(session)).toEqual(before);
      },
      { hosts: STATE },
    );
  });
});

describe(`the options page in ${browserName}`, () => {
  for (const dark of [false, true])
    it(`has no fault that axe knows, ${dark ? 'dark' : 'light'}, and finds issuers by keyboard`, async () => {
      await inBrowser(
        {},
        async (session) => {
          const page = await options(session);
          if (dark && browserName === 'chrome')
            await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
          const shown = () => page.$$eval('.issuer', (all) => all.map((one) => one.getAttribute('data-issuer')));
          expect((await shown()).length).toBeGreaterThan(60);
          expect(await page.$$eval('[data-reading="reads"]', (all) => all.length)).toBeGreaterThan(3);
          await page.screenshot({ path: session.picture(`options-${dark ? 'dark' : 'light'}`) });
          expect(await faults(page)).toEqual([]);

          await page.focus('#issuer-search');
          await page.keyboard.type('korea foreign');
          await until(async () => (await shown()).length === 1);
          expect(await shown()).toEqual(['kr-mofa']);
          await page.keyboard.press('Tab');
          await page.keyboard.press(' ');
          await page.waitForSelector('[data-issuer="kr-mofa"][data-reading="off"]');
          await page.focus('#issuer-search');
          await page.keyboard.type(' atlantis');
          await page.waitForSelector('.issuers .notice');
          await page.screenshot({ path: session.picture(`options-none-${dark ? 'dark' : 'light'}`) });
          expect(await faults(page)).toEqual([]);
          expect(session.errors).toEqual([]);
        },
        { dark },
      );
    });

  it('fits a narrow window, as one of 1280 pixels is at 400 %', async () => {
    await inBrowser({}, async (session) => {
      const page = await options(session);
      await page.setViewport({ width: 320, height: 640 });
      await page.screenshot({ path: session.picture('options-narrow') });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
    });
  });
});
