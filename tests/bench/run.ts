import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type BrowserName, findBrowser, installHint } from '../../src/cli/start/browsers.ts';
import { BROWSER_BENCHES, type BrowserBench } from './browserBenches.ts';

/**
 * `npm run bench [-- NAME …]`: everything that is measured in time. First the benches of vitest, then those in real browsers, one after
 * the other; with names, only the browser benches whose names begin so. `BROWSER=chrome` or `firefox` takes one browser instead of
 * both. A browser that is not there is told of, and the others go on. Leaves with 1 when a bench failed.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const ALL: readonly BrowserName[] = ['chrome', 'firefox'];

/** Runs a command of the project's own tools and shows what it prints. Constants of ours: they go through a shell for Windows' sake. */
function run(command: string, env: Record<string, string> = {}): boolean {
  const done = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  return done.status === 0;
}

function inBrowsers(benches: readonly BrowserBench[]): string[] {
  const failed: string[] = [];
  for (const browser of ALL.filter((name) => (process.env.BROWSER ?? name) === name)) {
    if (findBrowser(browser) === null) {
      process.stdout.write(`\n  !!  NOT MEASURED in ${browser}.\n  !!  ${installHint(browser)}\n\n`);
      continue;
    }
    for (const { name, args = [], browsers = ALL } of benches) {
      if (!browsers.includes(browser)) continue;
      process.stdout.write(`\n${name} in ${browser}\n`);
      const begun = performance.now();
      if (!run(`npx tsx tests/bench/${name}.ts ${args.join(' ')}`, { BROWSER: browser }))
        failed.push(`${name} in ${browser}`);
      process.stdout.write(`(${((performance.now() - begun) / 1000).toFixed(0)} s)\n`);
    }
  }
  return failed;
}

const asked = process.argv.slice(2);
const chosen = BROWSER_BENCHES.filter(({ name }) => asked.length === 0 || asked.some((word) => name.startsWith(word)));
const failed = asked.length > 0 || run('npx vitest bench --run') ? [] : ['the benches of vitest'];
if (chosen.length === 0) {
  const names = BROWSER_BENCHES.map(({ name }) => name).join(', ');
  failed.push(`no bench begins with ${asked.join(' or ')}; there are ${names}`);
}
failed.push(...inBrowsers(chosen));
if (failed.length > 0) {
  process.stderr.write(`\nFailed: ${failed.join('; ')}.\n`);
  process.exitCode = 1;
}
