import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './sources.ts';

/** What a user can give to the command line by mistake: it says which file and why, on stderr, and leaves with 2. */

let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpart-'));
  writeFileSync(
    file('good.txt'),
    'The President spoke with the Prime Minister. They agreed to reopen the port on 1 June.',
  );
  writeFileSync(
    file('other.txt'),
    'The Prime Minister spoke with the President. She agreed to reopen the port in July.',
  );
  writeFileSync(file('empty.txt'), '');
  writeFileSync(file('blank.txt'), ' \n\n\t ');
  writeFileSync(file('broken.txt'), Buffer.from([0x41, 0xff, 0xfe, 0x42, 0xc3, 0x28]));
  writeFileSync(file('signs.txt'), '* * *\n\n— … —\n\n###');
  writeFileSync(file('huge.txt'), 'They spoke about trade and agreed to meet again in May. '.repeat(120_000));
  writeFileSync(file('empty.html'), '<!doctype html><html><head><title></title></head><body></body></html>');
  writeFileSync(file('good.html'), '<!doctype html><title>A page</title><p>They spoke about trade.</p>');
  writeFileSync(file('lines.jsonl'), '{ "url": "https://example.org/a", "title": "A" }\n{ not json\n');
  writeFileSync(file('numbers.jsonl'), '{ "url": 7 }\n');
  mkdirSync(file('folder'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function counterpart(...args: string[]): { status: number | null; stderr: string; stdout: string } {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/counterpart.ts', ...args],
    {
      cwd: root,
      encoding: 'utf8',
      input: '',
      maxBuffer: 1 << 26,
    },
  );
  return { status, stderr, stdout };
}

/** No stack, one line or two, and the name of the file. */
function expectRefusal(result: ReturnType<typeof counterpart>, named: string): void {
  expect(result.stderr).toContain(named);
  expect(result.stderr).not.toMatch(/\n\s+at /);
  expect(result.status).toBe(2);
}

describe('compare', () => {
  for (const bad of [
    'missing.txt',
    'empty.txt',
    'blank.txt',
    'broken.txt',
    'signs.txt',
    'huge.txt',
    'folder',
    'empty.html',
  ])
    it(`refuses ${bad} by name`, () => {
      expectRefusal(counterpart('compare', '--json', file('good.txt'), file(bad)), bad);
    });

  it('refuses an empty standard input', () => {
    expectRefusal(counterpart('compare', '--json', file('good.txt'), '-'), '-');
  });

  it('refuses a single file and an unknown option', () => {
    expectRefusal(counterpart('compare', file('good.txt')), 'compare');
    expectRefusal(counterpart('compare', '--jsn', file('good.txt'), file('other.txt')), '--jsn');
  });

  it('takes good files', () => {
    const { status, stdout, stderr } = counterpart('compare', '--json', file('good.txt'), file('other.txt'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ statements: [{ claims: [{}, {}] }, { claims: [{}, {}] }] });
  });
});

describe('inspect', () => {
  for (const bad of ['missing.html', 'empty.txt', 'broken.txt', 'folder'])
    it(`refuses ${bad} by name`, () => {
      expectRefusal(counterpart('inspect', file(bad), '--url', 'https://www.gov.uk/a'), bad);
    });

  it('refuses a line that is no JSON, and says which', () => {
    const result = counterpart('inspect', '--jsonl', file('lines.jsonl'));
    expectRefusal(result, 'lines.jsonl');
    expect(result.stderr).toContain('2');
  });

  it('refuses a line without an address', () => {
    expectRefusal(counterpart('inspect', '--jsonl', file('numbers.jsonl')), 'numbers.jsonl');
  });
});

describe('the command line', () => {
  it('refuses an unknown command', () => {
    expectRefusal(counterpart('compair'), 'compair');
  });
});
