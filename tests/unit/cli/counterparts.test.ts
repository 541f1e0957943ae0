import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { counterparts } from '../../../src/cli/counterparts.ts';
import { InputError } from '../../../src/cli/input.ts';

let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterparts-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function library(name: string, ...lines: readonly (object | string | Buffer)[]): string {
  const file = join(folder, name);
  const bytes = lines.map((line) =>
    Buffer.isBuffer(line) ? line : Buffer.from(typeof line === 'string' ? line : JSON.stringify(line)),
  );
  writeFileSync(file, Buffer.concat(bytes.flatMap((line) => [line, Buffer.from('\n')])));
  return file;
}

const KENYA = {
  url: 'https://ke.example/1',
  issuer: 'ke-president',
  title: 'Call with the President of Zambia',
  published: '2025-05-02',
  language: 'en',
  text: 'The President spoke by phone with the President of Zambia about grain exports.',
};
const ZAMBIA = {
  ...KENYA,
  url: 'https://zm.example/1',
  issuer: 'zm',
  title: 'Telephone conversation with the President of Kenya',
  text: 'The two presidents spoke of grain exports.',
};
const ALONE = { ...ZAMBIA, url: 'https://zm.example/2', title: 'A new bridge', text: 'It has been opened.' };

describe('counterparts', () => {
  it('prints a line for each statement of all files, in their order', async () => {
    const files = [library('ke.jsonl', KENYA, ''), library('zm.jsonl', ALONE, { ...ZAMBIA, published: '2025-05-03' })];
    expect(await counterparts([...files, '--json'])).toBe(0);
    const lines = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { url: string; counterparts: { url: string; score: number }[] });
    expect(lines.map(({ url }) => url)).toEqual([KENYA.url, ALONE.url, ZAMBIA.url]);
    expect(lines.map((line) => line.counterparts.map(({ url }) => url))).toEqual([[ZAMBIA.url], [], [KENYA.url]]);
    expect(lines[0]?.counterparts[0]?.score).toBeGreaterThanOrEqual(0.5);
    expect(lines[0]?.counterparts[0]?.score).toBeLessThanOrEqual(1);
  });

  it('prints a list for people without --json', async () => {
    await counterparts([library('all.jsonl', KENYA, ZAMBIA, ALONE)]);
    expect(printed).toMatch(/^https:\/\/ke.example\/1\n {2}[01]\.\d\d {2}https:\/\/zm.example\/1\n/);
    expect(printed).toMatch(/2 of 3 statements have a counterpart\n$/);
    expect(printed).not.toContain(ALONE.url);
  });

  it('takes lines without title, date or language', async () => {
    const { url, issuer, text } = KENYA;
    await counterparts([
      library('bare.jsonl', { url, issuer, text }, { ...ZAMBIA, title: null, published: null }),
      '--json',
    ]);
    expect(printed).toBe(`{"url":"${url}","counterparts":[]}\n{"url":"${ZAMBIA.url}","counterparts":[]}\n`);
  });

  it.each([
    ['no JSON', ['{"url":'], 'line 1: is not JSON'],
    ['no object', ['[1]'], 'line 1: '],
    ['no text', [KENYA, { ...KENYA, text: 3 }], 'line 2: "text": '],
    ['no address', [{ ...KENYA, url: '' }], 'line 1: "url": '],
    ['no UTF-8', [KENYA, Buffer.from([0x7b, 0xff, 0xfe])], 'line 2: is not valid UTF-8'],
    ['nothing', [''], 'holds no statement'],
  ])('says which file and line holds %s', async (_, lines, why) => {
    const file = library('bad.jsonl', ...lines);
    const failed = counterparts([file, '--json']);
    await expect(failed).rejects.toBeInstanceOf(InputError);
    await expect(failed).rejects.toThrow(`${file}: ${why}`);
    expect(printed).toBe('');
  });

  it('says what is wrong with its arguments', async () => {
    await expect(counterparts([])).rejects.toThrow('counterparts: give a library');
    await expect(counterparts(['--colour'])).rejects.toThrow('counterparts: ');
    await expect(counterparts([join(folder, 'none.jsonl')])).rejects.toThrow('none.jsonl: there is no such file');
    await expect(counterparts([folder])).rejects.toThrow(`${folder}: this is a folder, not a file`);
  });
});
