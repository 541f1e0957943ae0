import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { firefoxWindow, inFirefoxWindow, until, type View } from '../../src/cli/start/extension.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser, root, type Session } from './harness/session.ts';

/**
 * The pictures that the stores show, in the sizes that they ask for, of the built extension with the fictional sample: `docs/store.md` names
 * them. They are written to `out/store`, and are in no package.
 */

const folder = join(root, 'out', 'store');
const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
/** As wide as people have a side panel. */
const PANEL = 400;

/** Firefox paints the address bar of a window that is driven; a reader's own has none of that. */
const AS_A_READERS_OWN = `document.documentElement.removeAttribute('remotecontrol');
  document.getElementById('remote-control-box')?.remove(); 'done'`;

const fileOf = (name: string) => join(folder, `${browserName}-${name}.png`) as `${string}.png`;

/** Width, height and kind of colour of a PNG file: its first chunk (PNG specification, 11.2.2). */
function header(file: string) {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colour: bytes.readUInt8(25) };
}

async function bothSides(session: Session): Promise<Page> {
  await session.painted(await session.open(BELMAR.url));
  const page = await session.open(ARVENIA.url);
  await until(async () => 'counterpart-differs' in (await session.painted(page)));
  return page;
}

/** A page of our own, drawn at a size. */
async function drawn(session: Session, html: string, name: string, size: typeof SCREEN): Promise<void> {
  const page = await session.launched.browser.newPage();
  await page.setViewport(size);
  await page.setContent(html);
  await page.waitForFunction('[...document.images].every((image) => image.complete)');
  await page.screenshot({ path: fileOf(name), optimizeForSpeed: false });
  await page.close();
}

const addressOf = (file: string): string => `data:image/png;base64,${readFileSync(file).toString('base64')}`;

/** Page and panel as the browser shows them side by side: each drawn by itself, for no driver draws both. */
async function beside(session: Session, page: Page, view: View, name: string): Promise<void> {
  const [left, right] = [session.picture('store-page'), session.picture('store-panel')];
  await page.bringToFront();
  await page.setViewport({ width: SCREEN.width - PANEL, height: SCREEN.height });
  await page.screenshot({ path: left });
  await view.screenshot(right);
  const html = `<body style="margin:0;display:flex;width:1280px;height:800px;overflow:hidden;background:#fff">
    <img src="${addressOf(left)}" style="width:${SCREEN.width - PANEL}px;height:800px">
    <div style="width:${PANEL}px;height:800px;overflow:hidden;border-left:1px solid #ccc;box-sizing:border-box">
      <img src="${addressOf(right)}" style="width:100%"></div></body>`;
  await drawn(session, html, name, SCREEN);
}

async function inTab(session: Session, path: string, ready: string, name: string): Promise<void> {
  const page = await session.extension.tab(path);
  await page.setViewport(SCREEN);
  await page.bringToFront();
  await page.waitForSelector(ready);
  await page.screenshot({ path: fileOf(name) });
  await page.close();
}

const expectSize = (name: string, size: typeof SCREEN): void =>
  expect([name, header(fileOf(name))]).toMatchObject([name, size]);

describe(`the stores’ pictures from ${browserName}`, () => {
  it('have the sizes that the stores ask for', { timeout: 180_000 }, async () => {
    mkdirSync(folder, { recursive: true });
    await inBrowser(
      samplePages,
      async (session) => {
        const page = await bothSides(session);
        const panel = await session.extension.panel(page);
        await until(() => panel.run(() => document.querySelectorAll('.point').length > 2));
        if (browserName === 'firefox') {
          await page.bringToFront();
          await inFirefoxWindow(session.launched, AS_A_READERS_OWN);
          await firefoxWindow(session.launched, fileOf('page-and-panel'));
        } else await beside(session, page, panel, 'page-and-panel');
        expectSize('page-and-panel', SCREEN);

        const statement = encodeURIComponent(ARVENIA.url.replace('http:', 'https:'));
        await inTab(
          session,
          `src/panel/index.html?statement=${statement}`,
          'main[data-state="pair"] .texts .claim',
          'comparison',
        );
        await inTab(session, 'src/reading/index.html', 'main[data-state="ready"] .event-row', 'library');
        for (const name of ['comparison', 'library']) expectSize(name, SCREEN);

        await page.bringToFront();
        if (browserName === 'firefox') return;
        await page.setViewport(SCREEN);
        await page.screenshot({ path: fileOf('page') });
        expectSize('page', SCREEN);
        const icon = addressOf(join(root, 'assets', 'public', 'icons', 'statement-128.png'));
        const { extension_name: name, extension_description: line } = JSON.parse(
          readFileSync(join(root, 'assets', 'public', '_locales', 'en', 'messages.json'), 'utf8'),
        ) as Record<string, { message: string }>;
        const tile = `<body style="margin:0;width:440px;height:280px;display:grid;align-content:center;justify-items:center;gap:12px;background:#faf9f6;color:#1c1917;font-family:system-ui,sans-serif;text-align:center">
          <img src="${icon}" width="96" height="96"><b style="font-size:30px">${name?.message}</b>
          <span style="font-size:16px;line-height:1.4;width:380px">${line?.message}</span></body>`;
        await drawn(session, tile, 'tile', TILE);
        expectSize('tile', TILE);
      },
      // Chrome's window has its bars besides; Firefox is drawn with them.
      { sample: true, size: browserName === 'firefox' ? SCREEN : { ...SCREEN, height: SCREEN.height + 150 } },
    );
  });
});
