import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserName, findBrowser, installHint } from '../../src/cli/start/browsers.ts';
import { type Bench, IN_BROWSERS, IN_NODE } from './benches.ts';

/**
 * `npm run bench [-- NAME …]`: everything that is measured in time. First the benches of vitest, then those in real browsers, one after
 * the other, so that none disturbs another; with names, only the benches whose names have one of them in it. `BROWSER=chrome` or
 * `firefox` takes one browser instead of both. A browser that is not there is told of. A bench that fails or takes too long is told of
 * at the end, and the others go on. Leaves with 1 when one failed, and with 2 when there
 * was nothing to measure.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

/** A bench that takes longer is ended. Minutes: several times as long as the slowest takes on a busy machine. */
const LONGEST = 20;

/** One run of one bench. */
interface Run {
  readonly name: string;
  readonly seconds: number;
  /** What Node runs. */
  readonly script: readonly string[];
  readonly env: Record<string, string>;
}

function runsOf(asked: readonly string[], browsers: readonly BrowserName[]): Run[] {
  const isAsked = ({ name }: Bench) =>
    asked.length === 0 || asked.some((word) => name.toLowerCase().includes(word.toLowerCase()));
  const tool = (path: string) => join(root, 'node_modules', path);
  const inNode = IN_NODE.filter(isAsked).map(({ name, seconds }) => ({
    ...{ name, seconds, env: {} },
    script: [tool('vitest/vitest.mjs'), 'bench', '--run', `tests/bench/${name}.ts`],
  }));
  const inBrowser = browsers.flatMap((browser) =>
    IN_BROWSERS.filter(isAsked).map(({ name, seconds, args = [] }) => ({
      ...{ name: `${name} in ${browser}`, seconds, env: { BROWSER: browser } },
      script: [tool('tsx/dist/cli.mjs'), `tests/bench/${name}.ts`, ...args],
    })),
  );
  return [...inNode, ...inBrowser];
}

/** Runs a bench, which prints what it does and finds. Gives what went wrong; null where nothing did. */
function runOne({ script, env }: Run): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...script], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    let late = false;
    // The driver closes its browser when it is asked to end.
    const limit = setTimeout(() => {
      late = true;
      child.kill('SIGTERM');
    }, LONGEST * 60_000);
    const done = (wrong: string | null) => {
      clearTimeout(limit);
      resolve(late ? `took longer than ${LONGEST} minutes` : wrong);
    };
    child.on('error', (error) => done(error.message));
    child.on('close', (code, signal) => done(code === 0 ? null : `ended with ${code ?? signal}`));
  });
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

function minutes(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds / 10) * 10} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}

async function main(asked: readonly string[]): Promise<void> {
  const wanted = BROWSERS.filter((browser) => (process.env.BROWSER ?? browser) === browser);
  const missing = wanted.filter((browser) => findBrowser(browser) === null);
  const runs = runsOf(
    asked,
    wanted.filter((browser) => !missing.includes(browser)),
  );
  for (const browser of missing) say(`\n  !!  NOT MEASURED in ${browser}.\n  !!  ${installHint(browser)}\n`);
  if (runs.length === 0) {
    const names = [...IN_NODE, ...IN_BROWSERS].map(({ name }) => name).join(', ');
    process.stderr.write(`Nothing to measure. A bench’s name, or a part of it, is one of: ${names}.\n`);
    process.exitCode = 2;
    return;
  }
  const all = runs.reduce((sum, { seconds }) => sum + seconds, 0);
  say(`${runs.length} benches, about ${minutes(all)} on a machine that does nothing else.`);
  const told: string[] = [];
  const failed: string[] = [];
  for (const [at, run] of runs.entries()) {
    say(`\n[${at + 1} of ${runs.length}] ${run.name}, about ${minutes(run.seconds)}`);
    const begun = performance.now();
    const wrong = await runOne(run);
    const line = `${run.name} (${((performance.now() - begun) / 1000).toFixed(0)} s)`;
    told.push(wrong === null ? `ok   ${line}` : `FAIL ${line}: ${wrong}`);
    if (wrong !== null) failed.push(run.name);
  }
  say(`\n${told.join('\n')}`);
  if (failed.length === 0) return;
  process.stderr.write(`\nFailed: ${failed.join('; ')}. What each printed stands above.\n`);
  process.exitCode = 1;
}

await main(process.argv.slice(2));
