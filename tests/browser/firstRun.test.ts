import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/start/extension.ts';
import { clipped } from './harness/clipped.ts';
import { faults } from './harness/faults.ts';
import { browserName, inBrowser } from './harness/session.ts';

describe(`the first run in ${browserName}`, () => {
  it('is three screens by keyboard, and ends in the comparison of the sample', async () => {
    await inBrowser({}, async (session) => {
      // The tab that the installation opened was closed by whoever drives the extension here.
      const page = await session.extension.tab('src/welcome/index.html');
      await page.bringToFront();
      for (const [place, screen] of ['what', 'reads', 'try'].entries()) {
        await page.waitForSelector(`main[data-screen="${screen}"]`);
        for (const width of [1100, 320]) {
          await page.setViewport({ width, height: 900 });
          await page.screenshot({ path: session.picture(`welcome-${place + 1}-${width}`) });
          expect(await clipped(page), `${screen} ${width}`).toEqual([]);
        }
        expect(await faults(page), screen).toEqual([]);
        if (screen === 'try') break;
        await page.focus('[data-action="next"]');
        await page.keyboard.press('Enter');
        await until(() => page.evaluate(() => document.activeElement?.tagName === 'H1'));
      }
      await page.focus('[data-action="sample"]');
      await page.keyboard.press('Enter');
      await until(() => page.evaluate(() => document.querySelector('main[data-state="pair"]') !== null));
      await until(() => page.evaluate(() => document.querySelectorAll('[data-filter]').length > 2));
      await page.screenshot({ path: session.picture(`welcome-sample`) });
      expect(session.errors).toEqual([]);
    });
  });
});
