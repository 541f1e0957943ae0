// Runs before every command of package.json but the doctor, with nothing installed yet: plain Node, no dependencies.
// Installs the locked dependencies when they are missing or the lock file has changed since; with --build, builds both
// extensions when a source file is newer than the last build.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildOf, isInstalled, isOldNode, lockDigest, markOf, modulesAreLink, OLDEST_NODE } from './standing.mjs';

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

if (isOldNode(process.versions.node))
  fail(`Counterpart needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}.`);

if (!isInstalled(root)) {
  if (modulesAreLink(root))
    fail(
      'node_modules is a symbolic link. Installing through it would empty the folder it leads to: remove the link first.',
    );
  run('npm ci --loglevel=error', 'Installing the dependencies …');
  writeFileSync(markOf(root), lockDigest(root));
}

if (process.argv.includes('--build') && ['chrome', 'firefox'].some((browser) => buildOf(root, browser) !== 'fresh'))
  run('npm run --silent build', 'Building the extension for Chrome and Firefox …');
