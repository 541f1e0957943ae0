import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserName, findBrowser, installHint } from '../src/cli/start/browsers.ts';
import { checkBudget } from './budget.ts';
import { checkBuilds } from './builds.ts';
import { checkPackages, judgeStoreLint } from './packages.ts';

/**
 * `npm test`: every check of the project, in order, one line each. Stops at the first step that fails, shows what that
 * step printed, and leaves with 1. The last line says how many tests passed.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'node_modules', '.test-results');
const inCI = /^(1|true)$/i.test(process.env.CI ?? '');

/** Where the tests of calendar dates run: a day can end in each of them while it begins in another. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Shanghai'];

/** Tests that no time zone can change. */
const TIMELESS = ['rooms', 'patterns', 'engine-*'];

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

interface Done {
  readonly ok: boolean;
  readonly output: string;
}

const tally: Tally = { passed: 0, failed: 0, skipped: 0 };

async function main(): Promise<void> {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  if (!existsSync(join(root, '..', 'shared')))
    say('skipped: ../shared is not there, so no test on real statements and saved pages runs');

  await step('types', () => run('tsc --noEmit'));
  await step('lint', () => run('biome check --error-on-warnings'));
  for (const zone of ZONES) {
    // Counted once: the other zones repeat the same tests, without those that only read the sources and those of the engine, which may
    // not look at a clock (rooms/arrows.test.ts).
    const first = zone === 'UTC';
    const name = first ? `unit tests and room arrows, ${zone}` : `unit tests, ${zone}`;
    const options = first ? '' : TIMELESS.map((folder) => `--exclude "tests/unit/${folder}/**"`).join(' ');
    await step(name, () => vitest(`unit-${zone.replace('/', '-')}`, options, { TZ: zone }, first));
  }
  await step('builds for Chrome, Firefox and the command line', () => run('npm run --silent build'));
  await step('sizes and permissions of the builds', async () => checkBuilds(root));
  await step('the budget of docs/budget.json', async () => checkBudget(root));
  await step('web-ext lint, as the store runs it', storeLint);
  await step('packages for the stores, the same bytes twice', () => checkPackages(root, run));
  await browserTests('chrome');
  await browserTests('firefox');
  finish();
}

/** The linter leaves with an error when it finds one: its report says more. */
async function storeLint(): Promise<Done> {
  const done = await run('web-ext lint --source-dir dist/firefox --no-config-discovery --no-input --output json');
  const at = done.output.indexOf('{');
  return at < 0 ? done : judgeStoreLint(done.output.slice(at));
}

async function browserTests(name: BrowserName): Promise<void> {
  const executable = findBrowser(name);
  if (!executable && inCI)
    await step(`the extension in ${name}`, async () => ({ ok: false, output: installHint(name) }));
  if (!executable) {
    say(`\n  !!  SKIPPED: the extension in ${name}.\n  !!  ${installHint(name)}\n`);
    return;
  }
  await step(`the extension in ${name}`, () =>
    vitest(`browser-${name}`, '--config tests/browser/vitest.config.ts', { BROWSER: name }, true),
  );
}

/** Runs vitest with a report that counts the tests; `counted` adds them to the sum of the last line. */
async function vitest(label: string, options: string, env: Record<string, string>, counted: boolean): Promise<Done> {
  const file = join(results, `${label}.json`);
  const done = await run(`vitest run ${options} --reporter=default --reporter=json --outputFile.json="${file}"`, env);
  if (!existsSync(file)) return { ok: false, output: `${done.output}\nvitest wrote no report.` };
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
  } = report as Record<string, number>;
  if (counted || numFailedTests > 0) {
    tally.passed += numPassedTests;
    tally.failed += numFailedTests;
    tally.skipped += numPendingTests + numTodoTests;
  }
  if (numPassedTests + numFailedTests === 0) return { ok: false, output: `${done.output}\nNo test ran.` };
  return done;
}

async function step(name: string, work: () => Promise<Done>): Promise<void> {
  const begun = performance.now();
  const { ok, output } = await work();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  say(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  for (const line of output.split('\n')) if (line.includes('(retry x')) say(`     a second try: ${line.trim()}`);
  if (ok) return;
  say(`\n${output.trim()}\n\nStopped at: ${name}. What it printed stands above.`);
  // A step that is no test of its own counts as one failed test: the last line must never read "0 failed" here.
  if (tally.failed === 0) tally.failed = 1;
  finish();
}

function finish(): never {
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  say(`${tally.passed} passed, ${tally.failed} failed${skipped}`);
  process.exit(tally.failed === 0 ? 0 : 1);
}

/** Runs a command of the project's own tools. A constant of ours, never input: it goes through a shell for Windows' sake. */
function run(command: string, env: Record<string, string> = {}): Promise<Done> {
  return new Promise((resolve) => {
    const path = `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
    const child = spawn(command, {
      cwd: root,
      shell: true,
      env: { ...process.env, PATH: path, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ ok: false, output: `${command}: ${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
