import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { faults } from './harness/faults.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser, type Session } from './harness/session.ts';

async function bothSides(session: Session): Promise<number> {
  await session.painted(await session.open(BELMAR.url));
  const page = await session.open(ARVENIA.url);
  await session.painted(page);
  return session.extension.tabId(page);
}

/** Popup and panel stand in tabs of their own here: axe cannot be run in the browser's own frames. */
describe(`accessibility in ${browserName}`, () => {
  for (const dark of [false, true]) {
    it(`of popup and panel has no fault that axe knows, ${dark ? 'dark' : 'light'}`, async () => {
      await inBrowser(
        samplePages,
        async (session) => {
          const tab = await bothSides(session);
          for (const room of ['popup', 'panel']) {
            const page = await session.extension.tab(`src/${room}/index.html?tab=${tab}`);
            if (dark && browserName === 'chrome')
              await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
            await page.bringToFront();
            await page.waitForSelector('main[data-state="pair"]');
            await page.screenshot({ path: session.picture(`axe-${room}-${dark ? 'dark' : 'light'}`) });
            expect(await faults(page), room).toEqual([]);
          }
        },
        { sample: true, dark },
      );
    });
  }

  it('of the states without a comparison has no fault that axe knows', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        const page = await session.open(ARVENIA.url);
        await session.painted(page);
        const tab = await session.extension.tabId(page);
        for (const room of ['popup', 'panel']) {
          const alone = await session.extension.tab(`src/${room}/index.html?tab=${tab}`);
          await alone.waitForSelector('main[data-state="pair"] form');
          expect(await faults(alone), room).toEqual([]);
        }
      },
      { sample: true },
    );
  });
});
