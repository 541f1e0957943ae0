import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow, zipOf } from '../../../src/cli/package/archive.ts';
import { sourceFiles } from '../../../src/cli/package/sourceFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'counterpart-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES = { 'manifest.json': '{}', 'src/b.js': 'b', 'src/a.js': 'a'.repeat(5_000), 'licences.txt': 'MIT — ©' };

describe('an archive', () => {
  it('has the same bytes whatever order the files come in, and whatever the time', async () => {
    const entries = Object.entries(FILES).map(([path, text]) => [path, strToU8(text)] as const);
    const first = zipOf(new Map(entries));
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const second = zipOf(new Map([...entries].reverse()));
    expect(second).toEqual(first);
    const other = zipOf(new Map([...entries, ['new', strToU8('')]]));
    expect(other).not.toEqual(first);
  });

  it('holds every file, sorted, dated at the first day that zips know', () => {
    const zip = zipOf(new Map(Object.entries(FILES).map(([path, text]) => [path, strToU8(text)])));
    const read = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]);
    expect(read).toEqual(Object.entries(FILES).sort(([a], [b]) => (a < b ? -1 : 1)));
    // Local file header: time and date at offset 10, each of two bytes; 0x0021 is 1 January 1980.
    expect([...zip.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it('refuses a name that would lose its place', () => {
    expect(() => zipOf(new Map([['7', strToU8('x')]]))).toThrow('lose its place');
  });

  it('is read back from the disk as it was written', () => {
    const root = join(folder, 'built');
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    expect([...filesBelow(root).keys()].sort()).toEqual(Object.keys(FILES).sort());
  });
});

describe('the sources', () => {
  it('without Git are all files but those that tools made, and no link is followed', () => {
    const root = join(folder, 'unpacked');
    for (const path of [
      'package.json',
      'src/a.ts',
      'src/out/kept.ts',
      'node_modules/x/index.js',
      'dist/a.js',
      'out/a.zip',
    ]) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), path);
    }
    symlinkSync('/etc', join(root, 'linked'));
    expect([...sourceFiles(root).keys()].sort()).toEqual(['package.json', 'src/a.ts', 'src/out/kept.ts']);
  });
});
