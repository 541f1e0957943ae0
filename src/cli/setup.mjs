// Runs before every command of package.json, with nothing installed yet: plain Node, no dependencies.
// Installs the locked dependencies when they are missing or the lock file has changed since; with --build, builds both
// extensions when a source file is newer than the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function run(command, why) {
  process.stderr.write(`${why}\n`);
  // A shell, because npm is a .cmd file on Windows. The command is a constant of ours, never input.
  // What it prints goes to stderr: stdout belongs to the command that follows, whose JSON others read.
  const done = spawnSync(command, { cwd: root, shell: true, stdio: ['ignore', process.stderr, process.stderr] });
  if (done.status !== 0) fail(`"${command}" failed; its messages stand above.`);
}

function newest(path) {
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Counterpart needs Node 20 or newer; this is ${process.versions.node}.`);

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const modules = join(root, 'node_modules');
const mark = join(modules, '.installed-lock');
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink())
    fail(
      'node_modules is a symbolic link. Installing through it would empty the folder it leads to: remove the link first.',
    );
  run('npm ci --loglevel=error', 'Installing the dependencies …');
  writeFileSync(mark, lock);
}

if (process.argv.includes('--build')) {
  const built = ['chrome', 'firefox'].map((mode) => join(root, 'dist', mode, 'manifest.json'));
  const sources = ['src', 'assets', 'manifest.json', 'vite.config.ts', 'package.json'].map((name) => join(root, name));
  const stale =
    !built.every((file) => existsSync(file)) ||
    Math.max(...sources.map(newest)) > Math.min(...built.map((file) => statSync(file).mtimeMs));
  if (stale) run('npm run --silent build', 'Building the extension for Chrome and Firefox …');
}
