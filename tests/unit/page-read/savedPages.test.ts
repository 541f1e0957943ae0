import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../src/page/recognise/recognise.ts';
import { readPage } from '../../../src/page/take/read.ts';

/** Real pages, kept beside the project and not in it. */
const SITES = new URL('../../../../shared/sites/', import.meta.url);
const here = existsSync(SITES);
if (!here) console.warn('SKIPPED: the saved real pages (../shared/sites) are not here, so no real page is read.');

interface SavedPage {
  readonly file: string;
  readonly url: string;
  readonly title: string;
  readonly readout: string;
}
interface Expected {
  readonly title: string;
  readonly date?: string;
  readonly lead?: string;
  readonly body?: readonly string[];
}

const pages: SavedPage[] = here ? JSON.parse(readFileSync(new URL('pages/index.json', SITES), 'utf8')) : [];
const read = (file: string) =>
  readPage(
    parseHTML(readFileSync(new URL(`pages/${file}`, SITES), 'utf8')).document as unknown as Document,
    pages.find((page) => page.file === file)?.url ?? '',
  ).reading;
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe.skipIf(!here)('real saved pages', () => {
  const readouts = pages.filter(({ readout }) => readout.startsWith('yes') && !readout.startsWith('yes-like'));
  const others = pages.filter(({ readout }) => readout.startsWith('no'));

  test('there are enough of both', () => {
    expect(readouts.length).toBeGreaterThan(25);
    expect(others.length).toBeGreaterThan(130);
  });

  test.each(readouts)('$url is recognised and read', ({ file }) => {
    const reading = read(file);
    const expected = JSON.parse(
      readFileSync(new URL(`pages/${file.replace(/\.html$/, '.expected.json')}`, SITES), 'utf8'),
    ) as Expected;
    expect(reading).toMatchObject({ kind: 'readout', official: true, title: expected.title, withoutRules: false });
    expect(reading.foreign).not.toBe(false);
    if (expected.date) expect(reading.published).toBe(expected.date);
    if (expected.body) expect(words(reading.body)).toEqual(words([expected.lead ?? '', ...expected.body].join(' ')));
  });

  test.each(others)('$file is left alone', ({ file, url, title }) => {
    const { kind, issuer, foreign } = recognise({ url, title });
    expect(kind === 'readout' && issuer !== null && foreign !== false).toBe(false);
    const reading = read(file);
    expect(reading.kind === 'readout' && reading.official).toBe(false);
  });

  test('titles of all issuers: readouts with a foreign counterpart against the rest', () => {
    const rows = readFileSync(new URL('titles.tsv', SITES), 'utf8').trim().split('\n').slice(1);
    let hits = 0;
    let said = 0;
    let wanted = 0;
    for (const [label, , title = '', url = ''] of rows.map((row) => row.split('\t'))) {
      if (label === 'readout-or-transcript') continue;
      const { kind, foreign } = recognise({ url, title });
      const found = kind === 'readout' && foreign !== false;
      if (found) said++;
      if (label === 'readout') wanted++;
      if (found && label === 'readout') hits++;
    }
    expect((2 * hits) / (said + wanted)).toBeGreaterThan(0.95);
  });
});
