import { writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { libraryRows } from './harness/library.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser, type Session } from './harness/session.ts';

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
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });
});
