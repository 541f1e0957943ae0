import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA } from '../../src/cli/sample/sample.ts';
import { cardText, until } from '../../src/cli/start/extension.ts';
import { placeOf } from './harness/pointing.ts';
import { arveniaPage } from './harness/sample.ts';
import { browserName, inBrowser, paintedOn } from './harness/session.ts';

/** Measures for how long the page's own thread is kept busy at a stretch, from the moment the page has loaded. */
const METER = `<script>
  window.longest = 0;
  addEventListener('load', () => {
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      window.longest = Math.max(window.longest, now - last - 10);
      last = now;
    }, 10);
  });
</script>`;

const longestStall = (page: Page) => page.evaluate(() => (window as unknown as { longest: number }).longest);

/** Many different sentences, as one would need for a page of that size. */
function bigPage(megabytes: number): string {
  const paragraphs: string[] = [];
  for (let size = 0, i = 0; size < megabytes * 1_000_000; i++) {
    const words = `Maro Tellan noted in point ${i} that the railway line between Arven and Port Belmar needs ${i % 90} new bridges. `;
    paragraphs.push(words.repeat(4));
    size += words.length * 4;
  }
  return arveniaPage(paragraphs).replace('<head>', `<head>${METER}`);
}

describe(`the burden on a page in ${browserName}`, () => {
  it('is bounded on a page of five megabytes', async () => {
    await inBrowser(
      { [ARVENIA.url]: bigPage(5) },
      async (session) => {
        const page = await session.open(ARVENIA.url);
        await new Promise((resolve) => setTimeout(resolve, 12_000));
        const stall = await longestStall(page);
        console.log(`${browserName}: the longest stall on a page of 5 MB was ${Math.round(stall)} ms`);
        // A slow machine may need seconds for a page that nobody writes; comparing everything with everything takes minutes.
        expect(stall).toBeLessThan(5_000);
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });
});

describe(`an extension that is updated under an open page in ${browserName}`, () => {
  it('asks for a reload, or is there again where the browser starts it anew', async () => {
    await inBrowser(
      { [ARVENIA.url]: ARVENIA.html },
      async (session) => {
        const page = await session.open(ARVENIA.url);
        await session.painted(page);
        const { x, y } = await placeOf(page, 'port of Vessin');
        session.extension.desk.evaluate('setTimeout(() => api.runtime.reload(), 50)').catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        await page.bringToFront();
        await until(async () => {
          await page.mouse.move(3, 3);
          await page.mouse.move(x, y);
          await new Promise((resolve) => setTimeout(resolve, 600));
          return (await cardText(page)) !== '';
        });
        if (browserName === 'firefox') {
          // Firefox runs the new copy's script on the open page.
          expect(await cardText(page)).toContain('Not compared yet');
          expect(Object.keys(await paintedOn(page))).toContain('counterpart-pending');
          return;
        }
        expect(await cardText(page)).toContain('Reload the page');
        expect(await paintedOn(page)).toEqual({});
        await page.keyboard.press('Escape');
        await until(async () => (await cardText(page)) === '');
        expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      },
      { sample: true },
    );
  });
});
