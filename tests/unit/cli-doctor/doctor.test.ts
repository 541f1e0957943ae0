import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const LOCK = JSON.stringify({
  packages: { '': { dependencies: { one: '1.0.0' } }, 'node_modules/one': { version: '1.0.0' } },
});

let outer: string;
let root: string;
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

/** A small project with everything right. */
beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'counterpart-doctor-'));
  root = join(outer, 'project');
  for (const path of ['src/a.ts', 'assets/a.png', 'manifest.json', 'vite.config.ts', 'package.json']) put(path, '{}');
  put('package-lock.json', LOCK);
  put('node_modules/one/package.json', JSON.stringify({ version: '1.0.0' }));
  put('node_modules/.installed-lock', createHash('sha256').update(LOCK).digest('hex'));
  for (const browser of ['chrome', 'firefox']) put(`dist/${browser}/manifest.json`, '{}');
  for (const script of ['doctor.mjs', 'setup.mjs', 'standing.mjs']) {
    mkdirSync(join(root, 'src/cli'), { recursive: true });
    cpSync(join(project, 'src/cli', script), join(root, 'src/cli', script));
  }
  const long = new Date(1_600_000_000_000);
  for (const path of [
    'src/a.ts',
    'src/cli/doctor.mjs',
    'src/cli/setup.mjs',
    'src/cli/standing.mjs',
    'assets/a.png',
    'manifest.json',
    'vite.config.ts',
    'package.json',
  ])
    utimesSync(join(root, path), long, long);
});
afterEach(() => rmSync(outer, { recursive: true, force: true }));

/** What the doctor prints, and how it leaves. */
function examine(env: Record<string, string> = {}): { status: number | null; lines: string[] } {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'src/cli/doctor.mjs')], {
    encoding: 'utf8',
    env: { PATH: '', ...env },
  });
  return { status, lines: stdout.split('\n') };
}

describe('the doctor', () => {
  it('finds nothing wrong where nothing is, and says what is lacking that need not be there', () => {
    const { status, lines } = examine();
    expect(status).toBe(0);
    expect(lines).toContain('Nothing to put right.');
    expect(lines.filter((line) => line.startsWith('lacks')).map((line) => line.slice(6, 30))).toEqual([
      'chrome is not on the PAT',
      'firefox is not on the PA',
      'No ../shared (annotated ',
    ]);
  });

  it('names packages that are not as locked, and that nothing is installed', () => {
    put('node_modules/one/package.json', JSON.stringify({ version: '2.0.0' }));
    expect(examine()).toMatchObject({ status: 1 });
    expect(examine().lines).toContain('WRONG Not as package-lock.json says: one.');
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(examine().lines).toContain('WRONG The dependencies are not installed.');
  });

  it('tells a build that is older than the sources, and a wrong setting', () => {
    const later = new Date(Date.now() + 10_000);
    utimesSync(join(root, 'src/a.ts'), later, later);
    expect(examine().lines).toContain('lacks The build for chrome is older than the sources.');
    const { status, lines } = examine({ CHROME_PATH: join(root, 'nowhere') });
    expect(status).toBe(1);
    expect(lines.join('\n')).toContain('which is no program');
    expect(examine({ FIREFOX_PATH: process.execPath }).lines).toContain(`ok    firefox: ${process.execPath}.`);
  });

  it('tells a Node that is too old, and what to do', () => {
    const script = `import('./src/cli/doctor.mjs').then(({ examine }) =>
      console.log(JSON.stringify([examine('.', { node: '18.19.1' })[0], examine('.', { node: '20.0.0' })[0]])))`;
    const told = execFileSync(process.execPath, ['--eval', script], { cwd: root, encoding: 'utf8' });
    expect(JSON.parse(told)).toEqual([
      { state: 'wrong', what: 'Node 18.19.1 is too old', todo: 'Install Node 20 or newer.' },
      { state: 'ok', what: 'Node 20.0.0' },
    ]);
  });

  it('refuses dependencies behind a symbolic link', () => {
    linkDependencies();
    const { status, lines } = examine();
    expect(status).toBe(1);
    expect(lines).toContain('WRONG node_modules is a symbolic link.');
  });
});

function linkDependencies(): string {
  const target = join(outer, 'elsewhere');
  cpSync(join(root, 'node_modules'), target, { recursive: true });
  rmSync(join(root, 'node_modules'), { recursive: true });
  symlinkSync(target, join(root, 'node_modules'));
  return target;
}

describe('the set-up', () => {
  it('installs nothing through a symbolic link, which would empty what it leads to', () => {
    const target = linkDependencies();
    put('package-lock.json', `${LOCK}\n`);
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/setup.mjs')], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('node_modules is a symbolic link');
    expect(existsSync(join(target, 'one', 'package.json'))).toBe(true);
  });

  it('does nothing where all is installed', () => {
    expect(execFileSync(process.execPath, [join(root, 'src/cli/setup.mjs')], { encoding: 'utf8' })).toBe('');
  });
});
