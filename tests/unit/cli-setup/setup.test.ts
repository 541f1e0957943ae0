import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('../../../src/cli', import.meta.url));
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'setup-'));
  mkdirSync(join(project, 'src', 'cli'), { recursive: true });
  for (const script of ['setup.mjs', 'standing.mjs']) cpSync(join(CLI, script), join(project, 'src', 'cli', script));
  writeFileSync(join(project, 'package-lock.json'), '{}');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Runs the setup with an npm that says something, makes the folder, and leaves with `status`. */
function setUp(status = 0) {
  const folder = join(project, 'bin');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'npm'),
    `#!/bin/sh\nmkdir -p node_modules\necho "$@" >> asked\necho installed\nexit ${status}\n`,
  );
  chmodSync(join(folder, 'npm'), 0o755);
  return spawnSync(process.execPath, [join(project, 'src', 'cli', 'setup.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
  });
}

it('installs once, and leaves stdout to the command that follows', () => {
  const first = setUp();
  expect([first.status, first.stdout]).toEqual([0, '']);
  expect(first.stderr).toContain('installed');
  expect(setUp()).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

it('installs again when the lock file has changed', () => {
  setUp();
  writeFileSync(join(project, 'package-lock.json'), '{"changed":true}');
  expect(setUp().stderr).toContain('installed');
});

it('says what failed, and tries again the next time', () => {
  expect(setUp(1)).toMatchObject({ status: 2, stdout: '' });
  expect(setUp().stderr).toContain('installed');
});

it('never installs through a symbolic link', () => {
  mkdirSync(join(project, 'elsewhere'));
  symlinkSync(join(project, 'elsewhere'), join(project, 'node_modules'));
  const done = setUp();
  expect(done.status).toBe(2);
  expect(done.stderr).toContain('symbolic link');
  expect(existsSync(join(project, 'asked'))).toBe(false);
});
