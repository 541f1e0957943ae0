import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { until } from '../../src/cli/start/extension.ts';
import { libraryRows } from './harness/library.ts';
import { browserName, inBrowser, paintedOn, root, type Session } from './harness/session.ts';
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
    await inBrowser(servedAt(folder, readouts), (session) => areRead(session, folder, readouts));
  });

  it('of issuers beyond the first set too, once they are allowed', async () => {
    const folder = 'sites/pages-made-up';
    const index: Saved[] = JSON.parse(sharedText(`${folder}/index.json`));
    const others = index.filter(({ url, readout }) => readout === 'yes' && !hosts.includes(new URL(url).hostname));
    expect(others.length).toBeGreaterThan(7);
    await inBrowser(
      servedAt(folder, others),
      async (session) => {
        await until(async () => Boolean(await session.extension.desk.evaluate(REGISTERED)));
        await areRead(session, folder, others);
      },
      {
        hosts: manifest.optional_host_permissions
          .filter((pattern) => pattern !== '*://*/*')
          .map((pattern) => pattern.slice('*://'.length, -'/*'.length)),
      },
    );
  });

  it('of everything else are left alone', async () => {
    expect(strangers.length).toBeGreaterThan(10);
    const [last] = readouts;
    if (!last) throw new Error('no readout among the saved pages');
    await inBrowser(servedAt(folder, [...strangers, last]), async (session) => {
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

const REGISTERED = 'api.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)';

/** Opens each page, and finds it painted and in the library as it is expected to be read. */
async function areRead(session: Session, folder: string, pages: readonly Saved[]): Promise<void> {
  const wrong: string[] = [];
  for (const { url, file } of pages) {
    const page = await session.open(url);
    const painted = await session.painted(page).catch(() => ({}));
    if (Object.keys(painted).length === 0) wrong.push(`not painted: ${file}`);
    await page.close();
  }
  expect(wrong).toEqual([]);
  const { statements, versions } = await libraryRows(session.extension.desk);
  for (const { url, file } of pages) {
    const expected = expectationOf(folder, file);
    if (!expected) continue;
    const statement = statements.find(({ id }) => new URL(id).pathname === new URL(url).pathname.replace(/\/$/, ''));
    const text = versions.find((version) => version.statement === statement?.id)?.text ?? '';
    expect(plain(statement?.title ?? ''), file).toBe(plain(expected.title));
    const day = (expected.date ?? expected.published ?? '').slice(0, 10);
    if (day) expect(statement?.published, file).toBe(day);
    expect(keptShare(text, expected), file).toBeGreaterThanOrEqual(0.99);
  }
}

function servedAt(folder: string, pages: readonly Saved[]): Record<string, string> {
  return Object.fromEntries(pages.map(({ url, file }) => [new URL(url).href, sharedText(`${folder}/${file}`)]));
}

function expectationOf(folder: string, file: string): Expected | null {
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
