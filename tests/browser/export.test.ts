import { writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { faults } from './harness/faults.ts';
import { libraryRows } from './harness/library.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser, type Session } from './harness/session.ts';
import { pasteThird, showAllSides, THIRD_TEXT } from './harness/thirdSide.ts';

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** The comparison of the two sample pages in a tab of its own. */
async function comparison(session: Session): Promise<Page> {
  await session.painted(await session.open(BELMAR.url));
  const read = await session.open(ARVENIA.url);
  await until(async () => 'counterpart-differs' in (await session.painted(read)));
  const { statements } = await libraryRows(session.extension.desk);
  const own = statements.find(({ id }) => id.includes('arvenia'));
  const page = await session.extension.tab(`src/panel/index.html?statement=${encodeURIComponent(own?.id ?? '')}`);
  await page.waitForSelector('[data-state="pair"] .export');
  return page;
}

/** What is saved is looked at where it is handed to the browser: not every browser lets a test look into its downloads. */
const keepDownloads = (page: Page) =>
  page.evaluate(`
    globalThis.saved = [];
    const own = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => { globalThis.blob = blob; return own(blob); };
    HTMLAnchorElement.prototype.click = function () { globalThis.saved.push({ name: this.download, blob: globalThis.blob }); };
    true`);

async function saved(page: Page, kind: string): Promise<Saved> {
  const before = Number(await page.evaluate('globalThis.saved.length'));
  await page.focus(`[data-export="${kind}"]`);
  await page.keyboard.press('Enter');
  await until(async () => Number(await page.evaluate('globalThis.saved.length')) > before);
  const read = await page.evaluate(`new Promise((resolve, reject) => {
    const { name, blob } = globalThis.saved.at(-1);
    const reader = new FileReader();
    reader.onload = () => resolve({ name, type: blob.type, base64: reader.result.split(',')[1] });
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  })`);
  const { name, type, base64 } = read as { name: string; type: string; base64: string };
  return { name, type, bytes: Buffer.from(base64, 'base64') };
}

const textOf = async (page: Page, kind: string) => (await saved(page, kind)).bytes.toString('utf8');

/** Opens an exported page as whoever gets it does: nothing is wrong with it, light, dark, narrow and on paper. */
async function readable(session: Session, html: string, name: string): Promise<void> {
  const address = `http://exports.example/${name}.html`;
  session.pages[address] = html;
  const page = await session.open(address);
  await page.setViewport({ width: 900, height: 1400 });
  await page.screenshot({ path: session.picture(name) });
  expect(await faults(page)).toEqual([]);
  if (browserName === 'chrome') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.screenshot({ path: session.picture(`${name}-dark`) });
    expect(await faults(page)).toEqual([]);
    const paper = await page.pdf({ format: 'a4' });
    expect(Buffer.from(paper.subarray(0, 5)).toString('latin1')).toBe('%PDF-');
  }
  await page.setViewport({ width: 320, height: 900 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
  await page.close();
}

/** Firefox looks for the icon of every site by itself, and the exported page lets nothing be loaded. */
const errorsOf = ({ errors }: Session) =>
  errors.filter((error) => !error.includes('http://exports.example/favicon.ico'));

describe(`an export in ${browserName}`, () => {
  it('is a file of each kind that those who open it can read', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        const page = await comparison(session);
        await keepDownloads(page);
        await page.focus('.export summary');
        await page.keyboard.press('Enter');
        await page.setViewport({ width: 1000, height: 900 });
        await page.screenshot({ path: session.picture('export-menu') });

        const table = await saved(page, 'csv');
        expect(table.name).toMatch(/^\d{4}-\d\d-\d\d-(?:call|meeting|talks)-\w+-\w+\.csv$/);
        const rows: Record<string, string>[] = parse(table.bytes.toString('utf8'), { bom: true, columns: true });
        const points = new Set(rows.map(({ point }) => point)).size;
        expect(points).toBeGreaterThan(4);

        const markdown = marked.parse(await textOf(page, 'markdown'), { async: false });
        expect(parseHTML(`<body>${markdown}</body>`).document.querySelectorAll('h3')).toHaveLength(points);
        const html = await textOf(page, 'html');
        await readable(session, html, 'export-page');
        const { document } = parseHTML(html);
        expect(document.querySelectorAll('article')).toHaveLength(points);
        expect(document.querySelectorAll('mark').length).toBeGreaterThan(0);

        const json = JSON.parse(await textOf(page, 'json')) as { statements: { code: string }[]; links: unknown[] };
        expect(json.links).toHaveLength(rows.filter(({ relation }) => relation !== '').length);
        const { total } = JSON.parse(await textOf(page, 'annotations')) as { total: number };
        expect(total).toBeGreaterThan(json.links.length);

        const picture = await saved(page, 'picture');
        expect(picture.type).toBe('image/png');
        expect(picture.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
        const told = await page.$eval('.export [role="status"]', (status) => status.textContent);
        expect(told).toContain(picture.name);
        const file = session.picture('export-overview');
        writeFileSync(file, picture.bytes);
        writeFileSync(file.replace(/png$/, 'html'), html);
        expect(errorsOf(session)).toEqual([]);
      },
      { sample: true },
    );
  });

  it('of three statements has every point and side, in each kind of file', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        const page = await comparison(session);
        await pasteThird(page);
        await showAllSides(page);
        await keepDownloads(page);
        await page.focus('.export summary');
        await page.keyboard.press('Enter');
        await page.screenshot({ path: session.picture('export-all-sides-menu') });

        const table = await saved(page, 'csv');
        expect(table.name).toMatch(/^\d{4}-\d\d-\d\d-(?:call|meeting|talks)-xa-\w+-\w+\.csv$/);
        const rows: Record<string, string>[] = parse(table.bytes.toString('utf8'), { bom: true, columns: true });
        const points = new Set(rows.map(({ point }) => point)).size;
        expect(points).toBe(await page.$eval('.matrix', (matrix) => matrix.querySelectorAll('[data-point]').length));
        expect(rows[0]).toMatchObject({ said_by: '3', a_stand: 'says', b_stand: 'says', c_stand: 'says' });
        const third = rows.flatMap((row) => ['a', 'b', 'c'].map((side) => row[`${side}_text`] ?? ''));
        expect(third.some((text) => text !== '' && THIRD_TEXT.includes(text))).toBe(true);

        const markdown = marked.parse(await textOf(page, 'markdown'), { async: false });
        const rendered = parseHTML(`<body>${markdown}</body>`).document;
        expect(rendered.querySelectorAll('h3')).toHaveLength(points);
        expect(rendered.querySelectorAll('thead th')).toHaveLength(5);
        const html = await textOf(page, 'html');
        expect(parseHTML(html).document.querySelectorAll('.matrix tbody tr:has(td)')).toHaveLength(points);
        await readable(session, html, 'export-all-sides');
        await page.bringToFront();

        const json = JSON.parse(await textOf(page, 'json')) as { statements: unknown[]; points: unknown[] };
        expect([json.statements.length, json.points.length]).toEqual([3, points]);
        const { total } = JSON.parse(await textOf(page, 'annotations')) as { total: number };
        expect(total).toBeGreaterThan(points);
        const picture = await saved(page, 'picture');
        expect(picture.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
        writeFileSync(session.picture('export-matrix'), picture.bytes);
        expect(errorsOf(session)).toEqual([]);
      },
      { sample: true },
    );
  });

  it('of one point is a quotation in the clipboard, as plain and as rich text, with the day it was read', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        const page = await comparison(session);
        await page.evaluate(`
          const own = navigator.clipboard.write.bind(navigator.clipboard);
          navigator.clipboard.write = (items) => { globalThis.copied = items[0]; return own(items); };
          true`);
        await page.setViewport({ width: 400, height: 900 });
        await page.waitForSelector('[data-action="copy"]');
        await page.focus('[data-action="copy"]');
        await page.keyboard.press('Enter');
        await until(
          async () => (await page.$$eval('.copied', (all) => all.map((one) => one.textContent).join(''))) !== '',
        );
        const said = await page.$$eval('.copied', (all) => all.map((one) => one.textContent).join(''));
        expect(said).toBe('Copied.');
        const [plain, rich] = (await page.evaluate(
          `Promise.all(['text/plain', 'text/html'].map(async (type) => (await globalThis.copied.getType(type)).text()))`,
        )) as [string, string];
        const today = new Date().getUTCFullYear();
        expect(plain).toMatch(
          new RegExp(
            `^“.+”\\n— .+\\nhttp.+#:~:text=.+\\nread \\d+ \\w+ ${today}, .* UTC, version 1, SHA-256 [0-9a-f]{64}$`,
            's',
          ),
        );
        const shown = parseHTML(`<body>${rich}</body>`).document;
        expect(shown.querySelector('blockquote')?.textContent).toBe(plain.split('\n')[0]);
        expect(shown.querySelector('a')?.getAttribute('href')).toContain('#:~:text=');
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });
});
