import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/start/extension.ts';
import { clipped } from './harness/clipped.ts';
import { faults } from './harness/faults.ts';
import { libraryRows } from './harness/library.ts';
import { browserName, inBrowser } from './harness/session.ts';

describe(`the sample’s article in ${browserName}`, () => {
  it('is opened from the first run, shows whose words it gives, and leads from a point to its place', async () => {
    await inBrowser({}, async (session) => {
      const page = await session.extension.tab('src/welcome/index.html');
      await page.bringToFront();
      for (const screen of ['reads', 'try']) {
        await page.click('[data-action="next"]');
        await page.waitForSelector(`main[data-screen="${screen}"]`);
      }
      await page.focus('[data-action="sample-article"]');
      await page.keyboard.press('Enter');
      await until(() => page.evaluate(() => document.querySelectorAll('.sample-text mark').length > 8));
      for (const width of [1280, 360]) {
        await page.setViewport({ width, height: 900 });
        await page.screenshot({ path: session.picture(`article-sample-${width}`) });
        expect(await clipped(page), `${width}`).toEqual([]);
      }
      expect(await faults(page)).toEqual([]);
      await page.setViewport({ width: 1280, height: 900 });
      // Two sides, a legend that names both, and a quotation that neither has.
      expect(
        await page.$$eval('.article-side', (sides) => sides.map((side) => side.getAttribute('data-side'))),
      ).toEqual(['XA', 'XB']);
      const legend = await page.$$eval('.article-legend li', (all) => all.map(({ textContent }) => textContent));
      expect(legend.join(' ')).toMatch(/Arvenia.*Belmar/s);
      expect(await page.$$eval('.article-strays q', (all) => all.map(({ textContent }) => textContent))).toEqual([
        expect.stringContaining('to object to it'),
      ]);
      await page.click('.article-strays .article-point');
      await until(() => page.evaluate(() => document.querySelectorAll('mark[data-lit="true"]').length === 1));
      await page.click('[data-action="compare"]');
      await until(() => page.evaluate(() => document.querySelectorAll('.balance li').length > 1));
      expect((await libraryRows(session.extension.desk)).statements).toHaveLength(2);
      expect(session.errors).toEqual([]);
    });
  });
});
