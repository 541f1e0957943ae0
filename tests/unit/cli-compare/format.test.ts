import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonExport } from '../../../src/cli/comparisonExport.ts';
import { compare } from '../../../src/engine/index.ts';

const ARVENIA = 'The President met the envoy <b>twice</b>. They agreed to free 14 Belmarian fishermen on 20 May.';
const BELMAR = 'A school of music was opened in the old town. They agreed to free 18 Belmarian fishermen on 20 May.';
const CORLAND = 'Corland sent three observers. The fishermen, 18 of them, go free on 20 May.';
const READ = '2031-05-05T00:00:00Z';

const comparison = compare([{ text: ARVENIA }, { text: BELMAR }]);
const claims = comparison.statements.map((statement) => statement.claims);
const linkedLater = new Set(comparison.links.map(({ b }) => b));
/** Every claim of the first, and what only the second says. */
const points = (claims[0]?.length ?? 0) + (claims[1] ?? []).filter(({ id }) => !linkedLater.has(id)).length;
const written = (format: 'markdown' | 'html' | 'csv' | 'annotations') =>
  comparisonExport(
    comparison,
    [
      { file: 'in/arvenia.txt', statement: { text: ARVENIA } },
      { file: '-', statement: { text: BELMAR } },
    ],
    format,
    READ,
  );

describe('a comparison of files', () => {
  it('has the same points in Markdown, in HTML and in the table', async () => {
    expect(points).toBeGreaterThan(comparison.links.length);
    const markdown = parseHTML(`<html><body>${await marked.parse(await written('markdown'))}</body></html>`).document;
    expect(markdown.querySelectorAll('h3')).toHaveLength(points);
    expect(markdown.querySelector('h1')?.textContent).toContain('arvenia.txt and standard input');
    const page = parseHTML(await written('html')).document;
    expect(page.querySelectorAll('article')).toHaveLength(points);
    for (const shown of [markdown, page]) {
      expect(shown.documentElement.textContent).toContain('<b>twice</b>');
      expect(shown.documentElement.textContent).toContain(createHash('sha256').update(ARVENIA).digest('hex'));
    }
    const rows: Record<string, string>[] = parse(await written('csv'), { bom: true, columns: true });
    expect(new Set(rows.map(({ point }) => point)).size).toBe(points);
    expect(rows.filter(({ relation }) => relation !== '')).toHaveLength(comparison.links.length);
    for (const { a_text, a_start, a_end } of rows) {
      if (a_text) expect(ARVENIA.slice(Number(a_start), Number(a_end))).toBe(a_text);
    }
  });

  it('has an annotation for every claim and every link', async () => {
    const { total } = JSON.parse(await written('annotations')) as { total: number };
    expect(total).toBe(claims.flat().length + comparison.links.length);
  });
});

describe('a comparison of three files', () => {
  const texts = [ARVENIA, BELMAR, CORLAND];
  const event = compare(texts.map((text) => ({ text })));
  const files = texts.map((text, i) => ({ file: `in/${'abc'[i]}.txt`, statement: { text } }));
  const writtenEvent = (format: Parameters<typeof comparisonExport>[2]) => comparisonExport(event, files, format, READ);
  const made = event.points?.length ?? 0;

  it('has every point in every format', async () => {
    expect(made).toBeGreaterThan(3);
    const page = parseHTML(await writtenEvent('html')).document;
    expect(page.querySelectorAll('article')).toHaveLength(made);
    expect(page.querySelectorAll('.matrix tbody tr:has(td)')).toHaveLength(made);
    const rows: Record<string, string>[] = parse(await writtenEvent('csv'), { bom: true, columns: true });
    expect(new Set(rows.map(({ point }) => point)).size).toBe(made);
    const claimed = rows.flatMap((row) => ['a', 'b', 'c'].flatMap((side) => row[`${side}_claim`] || []));
    expect(new Set(claimed).size).toBe(event.statements.flatMap(({ claims: own }) => own).length);
    const json = JSON.parse(await writtenEvent('json')) as { format: string; points: unknown[] };
    expect([json.format, json.points.length]).toEqual(['counterpart-event', made]);
    const { total } = JSON.parse(await writtenEvent('annotations')) as { total: number };
    expect(total).toBe(event.statements.flatMap(({ claims: own }) => own).length + event.links.length);
    expect(await writtenEvent('svg')).toMatch(/^<svg /);
  });

  it('says the same of each side as the points of the engine', async () => {
    const rows: Record<string, string>[] = parse(await writtenEvent('csv'), { bom: true, columns: true });
    for (const point of event.points ?? []) {
      const [first] = point.claims.flat();
      const place = point.claims.findIndex((claims) => claims.length > 0);
      const claim = event.statements[place]?.claims.find(({ id }) => id === first);
      const row = rows.find((one) => one[`${'abc'[place]}_text`] === claim?.text);
      const says = ['a', 'b', 'c'].flatMap((side, i) => (row?.[`${side}_stand`] === 'says' ? [i] : []));
      expect(says).toEqual(point.saidBy);
      expect(row?.relation).toBe(point.relation ?? '');
    }
  });
});

describe('compare --format', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'counterpart-format-'));
    writeFileSync(join(folder, 'a.txt'), ARVENIA);
    writeFileSync(join(folder, 'c.txt'), CORLAND);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) =>
    spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/counterpart.ts', 'compare', join(folder, 'a.txt'), ...args],
      {
        encoding: 'utf8',
        input: BELMAR,
      },
    );

  it('prints it', { timeout: 30_000 }, () => {
    const { status, stdout, stderr } = run('-', '--format', 'markdown');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^# a\.txt and standard input/);
  });

  it('prints three files as one', { timeout: 30_000 }, () => {
    const { status, stdout, stderr } = run('-', join(folder, 'c.txt'), '--format', 'csv');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [row] = parse(stdout, { bom: true, columns: true }) as Record<string, string>[];
    expect([row?.a_issuer, row?.b_issuer, row?.c_issuer]).toEqual(['a.txt', 'standard input', 'c.txt']);
  });

  it('refuses a format that it does not know, and JSON besides', { timeout: 60_000 }, () => {
    for (const args of [
      ['-', '--format', 'pdf'],
      ['-', '--format', 'csv', '--json'],
    ]) {
      const { status, stdout, stderr } = run(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^compare: --format /);
    }
  });
});
