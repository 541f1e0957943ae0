import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonTable } from '../../../src/cli/comparisonTable.ts';
import { type Comparison, compare } from '../../../src/engine/index.ts';

const ARVENIA = 'The President spoke with the Prime Minister. They agreed to free 14 Belmarian fishermen on 20 May.';
const BELMAR = 'The Prime Minister spoke with the President. They agreed to free 18 Belmarian fishermen on 20 May.';
const THIRD = 'The King received the ambassador. He opened a school of music in the old town.';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpart-compare-'));
  writeFileSync(join(folder, 'arvenia.txt'), ARVENIA);
  const paragraphs = BELMAR.split(/(?<=\.) /)
    .map((sentence) => `<p>${sentence}</p>`)
    .join('');
  writeFileSync(
    join(folder, 'belmar.html'),
    `<!doctype html><html lang="en"><head><title>Call with the President</title></head><body><main><article><h1>Call with the President</h1>${paragraphs}</article></main></body></html>`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('compare --json', () => {
  it('takes a text, a saved page and standard input, and points into what it read', { timeout: 30_000 }, () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        ...['--import', 'tsx', 'src/cli/counterpart.ts', 'compare', '--json'],
        ...[join(folder, 'arvenia.txt'), join(folder, 'belmar.html'), '-'],
      ],
      { encoding: 'utf8', input: THIRD },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { statements, links } = JSON.parse(stdout) as Comparison;
    expect(statements).toHaveLength(3);
    const texts = [ARVENIA, null, THIRD];
    statements.forEach(({ claims, language }, i) => {
      expect(language).toBe('en');
      expect(claims.length).toBeGreaterThan(0);
      for (const { start, end, text } of claims) if (texts[i]) expect(texts[i]?.slice(start, end)).toBe(text);
    });
    const ids = statements.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.length).toBeGreaterThan(0);
    for (const { a, b } of links) {
      expect(ids).toContain(a);
      expect(ids.indexOf(b)).toBeGreaterThan(ids.indexOf(a));
    }
  });
});

describe('compare --json --details', () => {
  const run = (...flags: string[]) =>
    spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/counterpart.ts', 'compare', ...flags, join(folder, 'arvenia.txt'), '-'],
      { encoding: 'utf8', input: THIRD },
    );

  it('tells what each claim carries, with its places', { timeout: 30_000 }, () => {
    const { statements } = JSON.parse(run('--json', '--details').stdout);
    const [spoke, agreed] = statements[0].claims;
    const words = ({ start, end }: { start: number; end: number }): string => ARVENIA.slice(start, end);
    expect([spoke.details.speaker.kind, words(spoke.details.speaker.span)]).toEqual(['one', 'The President']);
    expect(words(spoke.details.addressee.span)).toBe('the Prime Minister');
    expect(agreed.details.stage.stage).toBe('agreed');
    expect(agreed.details.terms.map(words)).toEqual(expect.arrayContaining(['14', '20 May']));
  });

  it('is refused for the table', { timeout: 30_000 }, () => {
    const { status, stderr } = run('--details');
    expect([status, stderr]).toEqual([2, 'compare: --details goes with --json\n']);
  });
});

describe('the table', () => {
  const comparison = compare([{ text: ARVENIA }, { text: BELMAR }, { text: THIRD }]);
  const texts = [
    { name: 'arvenia.txt', text: ARVENIA },
    { name: 'belmar.txt', text: BELMAR },
    { name: 'third.txt', text: THIRD },
  ];
  it('keeps within 100 characters, the legend too', () => {
    const lines = comparisonTable(comparison, texts, 100).split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  it('keeps within 40 characters, linked or not, the legend too', () => {
    const lines = comparisonTable(comparison, texts, 40).split('\n');
    expect(lines.length).toBeGreaterThan(6);
    expect(lines.filter((line) => line.length > 40)).toEqual([]);
  });

  it('has every pair of statements and both numbers', () => {
    const table = comparisonTable(comparison, texts, 100);
    for (const pair of ['arvenia.txt and belmar.txt', 'arvenia.txt and third.txt', 'belmar.txt and third.txt'])
      expect(table).toContain(pair);
    expect(table).toMatch(/14[^\n]*\/[^\n]*18/);
  });
});
