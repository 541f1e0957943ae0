import { writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until, type View } from '../../src/cli/start/extension.ts';
import { waitForState } from './harness/reading.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser } from './harness/session.ts';

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** From here on the panel's downloads are kept in the page, for the test to read. */
const keepDownloads = (panel: View) =>
  panel.run(() => {
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = make(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob === undefined) return;
      const kept = document.createElement('template');
      kept.dataset.saved = JSON.stringify({ name: this.download, type: blob.type });
      document.body.append(kept);
      void blob.arrayBuffer().then((bytes) => {
        kept.dataset.bytes = btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
      });
    };
    return true;
  });

async function saved(panel: View, kind: string): Promise<Saved> {
  const before = await panel.run(() => document.querySelectorAll('[data-bytes]').length);
  await panel.run((wanted) => document.querySelector<HTMLElement>(`[data-export="${wanted}"]`)?.click(), kind);
  await until(async () => (await panel.run(() => document.querySelectorAll('[data-bytes]').length)) > before);
  const { about, bytes } = await panel.run(() => {
    const last = [...document.querySelectorAll<HTMLElement>('[data-bytes]')].at(-1);
    return { about: last?.dataset.saved ?? '{}', bytes: last?.dataset.bytes ?? '' };
  });
  const { name, type } = JSON.parse(about) as { name: string; type: string };
  return { name, type, text: Buffer.from(bytes, 'base64').toString(type === 'image/png' ? 'latin1' : 'utf8') };
}

describe(`an export in ${browserName}`, () => {
  it('is a file of each kind that those who open it can read', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        await session.painted(await session.open(BELMAR.url));
        const page = await session.open(ARVENIA.url);
        await session.painted(page);
        const panel = await session.extension.panel(page);
        await waitForState(panel, 'pair');
        const points = await panel.run(() => document.querySelectorAll('[data-point]').length);
        expect(points).toBeGreaterThan(0);
        await keepDownloads(panel);
        await panel.run(() => document.querySelector<HTMLElement>('.export summary')?.click());
        await panel.screenshot(session.picture('export-menu'));

        const csv = await saved(panel, 'csv');
        expect(csv.name).toMatch(/^\d{4}-\d\d-\d\d-(?:call|meeting|talks)-\w+-\w+\.csv$/);
        const rows: Record<string, string>[] = parse(csv.text, { bom: true, columns: true });
        const markdown = await saved(panel, 'markdown');
        const rendered = parseHTML(`<body>${marked.parse(markdown.text, { async: false })}</body>`).document;
        const html = await saved(panel, 'html');
        const printed = parseHTML(html.text).document;
        const numbers = new Set(rows.map((row) => row.point)).size;
        expect(rendered.querySelectorAll('h3')).toHaveLength(numbers);
        expect(printed.querySelectorAll('article')).toHaveLength(numbers);
        expect(printed.querySelector('svg')).not.toBe(null);
        const json = JSON.parse((await saved(panel, 'json')).text) as {
          statements: { url: string }[];
          links: unknown[];
        };
        expect(json.statements.map(({ url }) => url)).toEqual([ARVENIA.url, BELMAR.url]);
        expect(json.links).toHaveLength(rows.filter((row) => row.relation !== '').length);
        const annotations = JSON.parse((await saved(panel, 'annotations')).text) as { total: number };
        expect(annotations.total).toBeGreaterThan(json.links.length);
        const picture = await saved(panel, 'picture');
        expect(picture.type).toBe('image/png');
        expect(picture.text.startsWith('\u0089PNG')).toBe(true);
        expect(await panel.run(() => document.querySelector('.export [role="status"]')?.textContent ?? '')).toContain(
          picture.name,
        );
        const file = session.picture('export-overview');
        writeFileSync(file, picture.text, 'latin1');
        writeFileSync(file.replace(/png$/, 'html'), html.text);
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });
});
