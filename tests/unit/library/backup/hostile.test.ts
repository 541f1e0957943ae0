import { digestOf } from '../../../../src/library/hash.ts';
import 'fake-indexeddb/auto';

import fc from 'fast-check';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeBackup } from '../../../../src/library/backup/make.ts';
import { MAX_PART_BYTES, type Manifest } from '../../../../src/library/backup/manifest.ts';
import { openBackup } from '../../../../src/library/backup/open.ts';
import { BackupProblem } from '../../../../src/library/backup/problems.ts';
import { restoreBackup } from '../../../../src/library/backup/restore.ts';
import { library } from '../../../../src/library/schema.ts';
import { saveStatement } from '../../../../src/library/statement/statements.ts';
import { FACTS, NORTH, SOUTH, sentencesAsClaims } from '../fixtures.ts';
import { empty, held } from './rowsOf.ts';

/** Files that are refused whole, each with its reason, and leave the library as it was. */

let good = new Uint8Array();

beforeAll(async () => {
  await empty();
  for (const reading of [NORTH, SOUTH]) await saveStatement(reading, sentencesAsClaims(reading.body), FACTS);
  good = new Uint8Array(await (await makeBackup(5)).file.arrayBuffer());
});
beforeEach(empty);

const file = (bytes: Uint8Array<ArrayBuffer> | string) => new Blob([bytes]);

/** What a file is refused with; `null` where it is taken. The library is looked at in any case. */
async function refusal(bytes: Uint8Array<ArrayBuffer> | string): Promise<readonly string[] | null> {
  try {
    await restoreBackup(await openBackup(file(bytes)));
    return null;
  } catch (error) {
    if (!(error instanceof BackupProblem)) throw error;
    expect(Object.values(await held()).flat()).toEqual([]);
    return [error.key, ...error.filling];
  }
}

/** The good backup with some of its parts changed, and a manifest that fits them, so that the digest is not what refuses it. */
async function forged(change: (parts: Record<string, string>, manifest: Record<string, unknown>) => void) {
  const files = Object.fromEntries(
    Object.entries(unzipSync(good)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
  const manifest = JSON.parse(files['manifest.json'] ?? '') as Manifest;
  const { 'manifest.json': _, ...parts } = files;
  const counts: Record<string, number> = {};
  const written: Record<string, unknown> = { ...manifest, counts };
  change(parts, written);
  const named = [];
  for (const [name, text] of Object.entries(parts)) {
    const table = name.replace(/-\d+\.jsonl$/, '');
    const bytes = strToU8(text) as Uint8Array<ArrayBuffer>;
    const rows = text.split('\n').length - 1;
    counts[table] = (counts[table] ?? 0) + rows;
    named.push({ name, table, rows, bytes: bytes.length, sha256: await digestOf(bytes) });
  }
  const texts = {
    ...parts,
    'manifest.json': JSON.stringify({ parts: named, ...written, ...(written.parts ? {} : { parts: named }) }),
  };
  return zipped(texts);
}

function zipped(texts: Record<string, string>): Uint8Array<ArrayBuffer> {
  const files: Zippable = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime: '2001-01-01' }) as Uint8Array<ArrayBuffer>;
}

/** As `forged`, with the parts named anew from what they are. */
const withParts = (change: (parts: Record<string, string>) => void) =>
  forged((parts, manifest) => {
    delete manifest.parts;
    change(parts);
  });
const withManifest = (changed: Record<string, unknown>) =>
  forged((_, manifest) => {
    delete manifest.parts;
    Object.assign(manifest, changed);
  });
const withRow = (from: string, to: string, part = 'statements-1.jsonl') =>
  withParts((parts) => {
    expect(parts[part]).toContain(from);
    parts[part] = (parts[part] ?? '').replace(from, to);
  });

describe('a file that is no backup is refused', () => {
  it('when it is the good one it is taken, forged or not', async () => {
    expect(await refusal(good)).toBeNull();
    await empty();
    expect(await refusal(await withParts(() => undefined))).toBeNull();
  });

  it.each([
    ['empty', ''],
    ['a page', '<!doctype html><title>A page</title><script>alert(1)</script>'],
    ['JSON', '{"format":"counterpart-library/1"}'],
    ['letters', 'PK but no zip'],
  ])('when it is %s', async (_, text) => {
    expect(await refusal(text)).toEqual(['backup_problem_no_zip']);
  });

  it('when it is another zip file, or an empty one', async () => {
    expect(await refusal(zipped({ 'word/document.xml': '<w:document/>' }))).toEqual(['backup_problem_other_zip']);
    expect(await refusal(zipped({}))).toEqual(['backup_problem_other_zip']);
    for (const manifest of [
      '',
      '{',
      'null',
      '[]',
      '{"format":7}',
      '{"format":"counterpart-library/0"}',
      '{"format":"x/1"}',
    ])
      expect(await refusal(zipped({ 'manifest.json': manifest })), manifest).toEqual(['backup_problem_other_zip']);
  });

  it('when a later version made it', async () => {
    expect(await refusal(await withManifest({ format: 'counterpart-library/2' }))).toEqual(['backup_problem_newer']);
    expect(await refusal(await withManifest({ schema: library.verno + 1 }))).toEqual(['backup_problem_newer']);
  });
});

describe('a damaged backup is refused', () => {
  it('wherever it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: good.length - 1 }), async (length) => {
        expect(await refusal(good.slice(0, length))).toEqual(['backup_problem_cut']);
      }),
      { numRuns: 60 },
    );
  });

  it('or is restored whole, whichever byte was changed', async () => {
    expect(await refusal(good)).toBeNull();
    const whole = await held();
    await empty();
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = good.slice();
        bytes[at] = (bytes[at] ?? 0) ^ by;
        // A byte of what no reader looks at, such as the day of an entry, changes nothing.
        if ((await refusal(bytes)) === null) expect({ ...(await held()) }).toEqual(whole);
        await empty();
      }),
      { numRuns: 300 },
    );
  });

  it('when a part is missing, too much, twice in the manifest, or another than it was', async () => {
    const files = unzipSync(good);
    const { 'claims-1.jsonl': claims = new Uint8Array(), ...rest } = files;
    const zip = (changed: Zippable) => zipSync(changed, { mtime: '2001-01-01' }) as Uint8Array<ArrayBuffer>;
    expect(await refusal(zip(rest))).toEqual(['backup_problem_damaged', 'claims-1.jsonl']);
    expect(await refusal(zip({ ...files, 'claims-2.jsonl': claims }))).toEqual([
      'backup_problem_stranger',
      'claims-2.jsonl',
    ]);
    expect(await refusal(zip({ ...files, '../../evil.js': strToU8('1') }))).toEqual([
      'backup_problem_stranger',
      '../../evil.js',
    ]);
    const other = claims.slice();
    other[20] = (other[20] ?? 0) ^ 1;
    expect(await refusal(zip({ ...files, 'claims-1.jsonl': other }))).toEqual([
      'backup_problem_damaged',
      'claims-1.jsonl',
    ]);
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as Manifest;
    for (const wrong of [
      { ...manifest, parts: [...manifest.parts, ...manifest.parts] },
      { ...manifest, parts: manifest.parts.slice(1) },
      { ...manifest, counts: { ...manifest.counts, claims: 1 } },
      { ...manifest, counts: { ...manifest.counts, strangers: 1 } },
      { ...manifest, parts: manifest.parts.map((part) => ({ ...part, rows: part.rows + 1 })) },
      { ...manifest, madeAt: 'yesterday' },
      { ...manifest, more: 1 },
    ])
      expect((await refusal(zip({ ...files, 'manifest.json': strToU8(JSON.stringify(wrong)) })))?.[0]).toMatch(
        /backup_problem_(damaged|stranger)/,
      );
  });
});

describe('a row that is none is refused, and its line told', () => {
  it.each([
    ['is no JSON', '"kind":"readout"', '"kind":readout'],
    ['lacks a field', '"kind":"readout",', ''],
    ['has one too many', '"kind"', '"sort":1,"kind"'],
    ['has a value of another kind', '"currentVersion":1', '"currentVersion":"1"'],
    ['has a value that no library has', '"kind":"readout"', '"kind":"rumour"'],
    ['has no date', '"2025-05-02"', '"yesterday"'],
    ['names a prototype', '"kind"', '"__proto__":{"polluted":1},"kind"'],
    [
      'names it deeper',
      '"persons":[]',
      '"persons":[{"key":"a","party":"b","constructor":{"prototype":{"polluted":1}}}]',
    ],
    ['is without end', '"persons":[]', `"persons":${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['names too much', '"xa-president"', `"${'x'.repeat(10_000)}"`],
    ['is empty', '{', '\n{'],
  ])('when it %s', async (_, from, to) => {
    const found = await refusal(await withRow(from, to));
    expect(found?.slice(0, 2)).toEqual(['backup_problem_row', 'statements-1.jsonl']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('and nothing of the rows before it is kept', async () => {
    const found = await refusal(await withRow('"start":66,', '"start":-66,', 'claims-1.jsonl'));
    expect(found).toEqual(['backup_problem_row', 'claims-1.jsonl', '6']);
  });

  it('and a claim that has the name of one of another statement', async () => {
    const found = await refusal(await withRow(`"id":"${SOUTH.url}#1.0"`, `"id":"${NORTH.url}#1.0"`, 'claims-1.jsonl'));
    expect(found?.slice(0, 2)).toEqual(['backup_problem_row', 'claims-1.jsonl']);
  });

  it('words that would run elsewhere are words', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    expect(await refusal(await withRow('Call with the President of Belmar', evil))).toBeNull();
    expect((await library.statements.get(NORTH.url))?.title).toBe(evil);
  });
});

describe('a bomb is refused', () => {
  it('before it is unpacked, however much it holds', async () => {
    const zeros = new Uint8Array(3 * MAX_PART_BYTES);
    const bomb = zipSync({ 'manifest.json': zeros }) as Uint8Array<ArrayBuffer>;
    expect(bomb.length).toBeLessThan(1_000_000);
    // Unpacked, this would be a damaged file.
    bomb.fill(0xff, bomb.length >> 2, bomb.length >> 1);
    expect(await refusal(bomb)).toEqual(['backup_problem_large']);
  });

  it('and a part that unpacks to more than its manifest says', async () => {
    const files = unzipSync(good);
    const more = new Uint8Array(2 * MAX_PART_BYTES);
    more.set(files['claims-1.jsonl'] ?? new Uint8Array());
    const bomb = zipSync({ ...files, 'claims-1.jsonl': more }) as Uint8Array<ArrayBuffer>;
    expect(await refusal(bomb)).toEqual(['backup_problem_damaged', 'claims-1.jsonl']);
  });
});
