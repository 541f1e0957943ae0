// `npm run doctor`: says what is wrong with a set-up, and what to do. Plain Node without dependencies, because it must run where nothing
// is installed. Changes nothing. Leaves with 1 when something keeps the project from working, with 0 when it only lacks something.
import { accessSync, constants, existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildOf, isInstalled, isOldNode, modulesAreLink, OLDEST_NODE } from './standing.mjs';

/** Dependencies, two builds and a browser's profile, with room to spare. Bytes. */
const ROOM = 1024 ** 3;

const BROWSERS = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox', 'firefox-esr'],
};

/** @typedef {{ state: 'ok' | 'lacks' | 'wrong', what: string, todo?: string }} Finding */

/**
 * Everything that can be wrong, in the order in which it is put right.
 * @param {string} root the project's folder
 * @param {{ node?: string, path?: string }} [machine] of this process, unless a test says otherwise
 * @returns {Finding[]}
 */
export function examine(root, machine = {}) {
  const { node = process.versions.node, path = process.env.PATH ?? '' } = machine;
  return [
    nodeVersion(node),
    dependencies(root),
    ...Object.entries(BROWSERS).map(([name, programs]) => browser(name, programs, path)),
    shared(root),
    ...['chrome', 'firefox'].map((name) => build(root, name)),
    disk(root),
  ];
}

function nodeVersion(version) {
  if (!isOldNode(version)) return ok(`Node ${version}`);
  return wrong(`Node ${version} is too old`, `Install Node ${OLDEST_NODE} or newer.`);
}

function dependencies(root) {
  if (modulesAreLink(root))
    return wrong(
      'node_modules is a symbolic link',
      'Remove the link and run "npm ci": installing through it would empty the folder it leads to.',
    );
  if (!existsSync(join(root, 'node_modules'))) return wrong('The dependencies are not installed', 'Run "npm ci".');
  const missing = notAsLocked(root);
  if (missing.length > 0) return wrong(`Not as package-lock.json says: ${missing.join(', ')}`, 'Run "npm ci".');
  if (isInstalled(root)) return ok('The dependencies are installed as locked');
  return lacks(
    'The dependencies look right, but package-lock.json has changed since they were installed, or was never compared',
    'The next command installs them anew.',
  );
}

/** The project's own dependencies whose installed version is not the locked one; an installed file that cannot be read is one of them. */
function notAsLocked(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { dependencies: used = {}, devDependencies: dev = {} } = packages[''];
  return Object.keys({ ...used, ...dev }).filter((name) => {
    try {
      const installed = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
      return installed.version !== packages[`node_modules/${name}`].version;
    } catch {
      return true;
    }
  });
}

function browser(name, programs, path) {
  const variable = name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const stated = process.env[variable];
  if (stated)
    return runs(stated)
      ? ok(`${name}: ${stated}`)
      : wrong(
          `${variable} is "${stated}", which is no program`,
          'Set it to the program of the browser, or not at all.',
        );
  for (const folder of path.split(delimiter))
    for (const program of programs) if (runs(join(folder, program))) return ok(`${name}: ${join(folder, program)}`);
  return lacks(
    `${name} is not on the PATH`,
    `"npm start" and "npm test" look in the usual places too; without it the tests in ${name} are skipped.`,
  );
}

function shared(root) {
  if (existsSync(process.env.COUNTERPART_SHARED ?? join(root, '..', 'shared')))
    return ok('Annotated pairs and saved pages: there');
  return lacks(
    'No ../shared (annotated pairs, saved pages)',
    'Nothing is needed: tests on real statements are skipped and say so; "npm run learn" cannot run.',
  );
}

function build(root, name) {
  const todo = 'Run "npm run build".';
  switch (buildOf(root, name)) {
    case 'missing':
      return lacks(`No build for ${name}`, todo);
    case 'stale':
      return lacks(`The build for ${name} is older than the sources`, todo);
    default:
      return ok(`The build for ${name} is fresh`);
  }
}

function disk(root) {
  const { bavail, bsize } = statfsSync(root);
  const free = bavail * bsize;
  const words = `${(free / 1024 ** 3).toFixed(1)} GiB free`;
  return free >= ROOM ? ok(words) : wrong(`Only ${words}`, 'Browsers and builds need about 1 GiB.');
}

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

const ok = (what) => ({ state: 'ok', what });
const lacks = (what, todo) => ({ state: 'lacks', what, todo });
const wrong = (what, todo) => ({ state: 'wrong', what, todo });

const SIGNS = { ok: 'ok    ', lacks: 'lacks ', wrong: 'WRONG ' };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const findings = examine(fileURLToPath(new URL('../..', import.meta.url)));
  for (const { state, what, todo } of findings)
    process.stdout.write(`${SIGNS[state]}${what}.${todo ? `\n      ${todo}` : ''}\n`);
  const broken = findings.filter(({ state }) => state === 'wrong').length;
  process.stdout.write(broken > 0 ? `${broken} to put right.\n` : 'Nothing to put right.\n');
  process.exitCode = broken > 0 ? 1 : 0;
}
