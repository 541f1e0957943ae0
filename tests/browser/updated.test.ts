import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { cardText, driveExtension, until } from '../../src/cli/start/extension.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser, paintedOn, root, type Session } from './harness/session.ts';

/** A newer build of the extension is installed over the one that runs, while a page is painted and a panel is open. */

async function update(session: Session): Promise<void> {
  const folder = join(root, 'out', 'tests', browserName);
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  writeFileSync(file, JSON.stringify({ ...manifest, version: '9.9.9' }, null, 2));
  await session.launched.browser.installExtension(folder);
}

/** Where the first words that are painted so stand in the window, in px. */
async function placeOf(page: Page, highlight: string): Promise<{ x: number; y: number }> {
  return page.evaluate((name) => {
    const [range] = CSS.highlights.get(name) ?? [];
    if (!(range instanceof Range)) throw new Error(`Nothing is painted as ${name}.`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top, height } = range.getClientRects()[0] ?? { left: 0, top: 0, height: 0 };
    return { x: left + 10, y: top + height / 2 };
  }, highlight);
}

describe(`an update of the extension in ${browserName}`, () => {
  it('under an open page leaves its paint alive, takes it away or asks for a reload, throws nothing, and the page is read again', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        await session.painted(await session.open(BELMAR.url));
        const page = await session.open(ARVENIA.url);
        await until(async () => 'counterpart-differs' in (await session.painted(page)));
        const panel = await session.extension.tab('src/panel/index.html');
        await panel.waitForSelector('main');
        await update(session);

        // The reader does what readers do: points at the painted words, presses keys, scrolls. Firefox ends old scripts with their extension and
        // runs the new ones in their place; Chrome lets the old ones run on, and they take away what they painted.
        await page.bringToFront();
        const use = async () => {
          await page.mouse.move(200, 250);
          await page.mouse.move(210, 300);
          await page.keyboard.press('Escape');
          await page.evaluate('window.scrollBy(0, 40); document.body.append(document.createElement("i")); true');
        };
        for (let i = 0; i < 5; i += 1) await use();
        if (browserName === 'chrome')
          await until(async () => {
            await use();
            return Object.keys(await paintedOn(page)).length === 0 || (await cardText(page)).includes('was updated');
          });
        else
          await until(async () => {
            const { x, y } = await placeOf(page, 'counterpart-differs');
            await page.mouse.move(x, y);
            await page.mouse.move(x + 3, y);
            await new Promise((resolve) => setTimeout(resolve, 500));
            return (await cardText(page)).includes('differ');
          });
        await page.screenshot({ path: session.picture('updated') });
        expect(session.errors).toEqual([]);

        const extension = await driveExtension(browserName, session.launched, true);
        await page.bringToFront();
        await page.reload();
        await until(async () => 'counterpart-differs' in (await paintedOn(page)));
        const options = await extension.tab('src/options/index.html');
        await options.waitForSelector('main[data-state="ready"]');
        await until(async () =>
          (await options.$eval('.storage-holds', (one) => one.textContent ?? '')).includes('two statements'),
        );
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });
});
