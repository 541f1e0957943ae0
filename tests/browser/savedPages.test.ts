import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { libraryRows } from './harness/library.ts';
import { browserName, inBrowser, paintedOn, root } from './harness/session.ts';
import { sharedIsThere, sharedNote, sharedText } from './harness/shared.ts';

/** Real saved pages at their own addresses: readouts are recognised, read and painted, everything else is left alone. */

interface Saved {
  readonly file: string;
  readonly url: string;
  readonly title: string;
  readonly readout: string;
}

interface Expected {
  readonly title: string;
  readonly date?: string;
  readonly published?: string;
  readonly body?: string | string[];
  readonly text?: string;
}

const folder = 'sites/pages';
const saved: Saved[] = sharedIsThere ? JSON.parse(sharedText(`${folder}/index.json`)) : [];
const hosts = manifest.host_permissions.map(
  (pattern) => new URL(pattern.replace('*:', 'http:').replace('/*', '')).hostname,
);
const ours = saved.filter(({ url }) => URL.canParse(url) && hosts.includes(new URL(url).hostname));
const readouts = ours.filter(({ readout }) => readout === 'yes');
/** Pages of the same sites that are no readouts, and some of other sites, where nothing of ours runs at all. */
const strangers = [
  ...ours.filter(({ readout }) => readout === 'no'),
  ...saved
    .filter(({ url, readout }) => readout === 'no' && URL.canParse(url) && !hosts.includes(new URL(url).hostname))
    .slice(0, 12),
];

describe.skipIf(!sharedIsThere)(`real saved pages in ${browserName}${sharedNote}`, () => {
  it('of readouts are recognised, read and painted', async () => {
    expect(readouts.length).toBeGreaterThan(10);
    await inBrowser(servedAt(readouts), async (session) => {
      const wrong: string[] = [];
      for (const { url, file } of readouts) {
        const page = await session.open(url);
        const painted = await session.painted(page).catch(() => ({}));
        if (Object.keys(painted).length === 0) wrong.push(`not painted: ${file}`);
        await page.close();
      }
      expect(wrong).toEqual([]);
      const { statements, versions } = await libraryRows(session.extension.desk);
      for (const { url, file } of readouts) {
        const expected = expectationOf(file);
        if (!expected) continue;
        const statement = statements.find(({ id }) => new URL(id).pathname === new URL(url).pathname);
        const text = versions.find((version) => version.statement === statement?.id)?.text ?? '';
        expect(plain(statement?.title ?? ''), file).toBe(plain(expected.title));
        const day = (expected.date ?? expected.published ?? '').slice(0, 10);
        if (day) expect(statement?.published, file).toBe(day);
        expect(keptShare(text, expected), file).toBeGreaterThanOrEqual(0.99);
      }
    });
  });

  it('of everything else are left alone', async () => {
    expect(strangers.length).toBeGreaterThan(10);
    const [last] = readouts;
    if (!last) throw new Error('no readout among the saved pages');
    await inBrowser(servedAt([...strangers, last]), async (session) => {
      const opened = [];
      for (const { url } of strangers) opened.push(await session.open(url));
      // Once a readout that was opened last has been saved, whatever was opened before it has had its turn.
      await session.painted(await session.open(last.url));
      const { statements } = await libraryRows(session.extension.desk);
      expect(statements.map(({ title }) => plain(title))).toEqual([plain(last.title)]);
      for (const [i, page] of opened.entries()) expect(await paintedOn(page), strangers[i]?.file).toEqual({});
    });
  });
});

function servedAt(pages: readonly Saved[]): Record<string, string> {
  return Object.fromEntries(pages.map(({ url, file }) => [new URL(url).href, sharedText(`${folder}/${file}`)]));
}

function expectationOf(file: string): Expected | null {
  const path = `${folder}/${file.replace(/\.html$/, '.expected.json')}`;
  return existsSync(join(root, '..', 'shared', path)) ? (JSON.parse(sharedText(path)) as Expected) : null;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** How much of the expected body, in words, the text holds. */
function keptShare(text: string, { body, text: whole }: Expected): number {
  const wanted = wordsOf(Array.isArray(body) ? body.join(' ') : (body ?? whole ?? ''));
  const left = new Map<string, number>();
  for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  let kept = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count > 0) kept++;
    left.set(word, count - 1);
  }
  return wanted.length === 0 ? 1 : kept / wanted.length;
}

function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
