import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, zipOf } from './package/archive.ts';
import { sourceFiles } from './package/sourceFiles.ts';

/**
 * `npm run package`: what the stores take, in `out/packages`. One archive for Chrome, one for Firefox, each with the manifest at its root,
 * and the source archive that Mozilla asks for with every build that is made by tools. The same sources give the same bytes on every
 * machine.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = join(root, 'out', 'packages');

/** The builds are made anew: what lies in `dist` may come from other sources than those that stand here. */
function build(browser: 'chrome' | 'firefox'): string {
  const folder = join(root, 'out', 'package-builds', browser);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const options = ['build', '--mode', browser, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, ...options], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(target, name), bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  process.stdout.write(`${sum}  ${name} (${bytes.length} bytes)\n`);
}

function main(): void {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
  mkdirSync(target, { recursive: true });
  for (const browser of ['chrome', 'firefox'] as const)
    write(`${name}-${version}-${browser}.zip`, zipOf(filesBelow(build(browser))));
  write(`${name}-${version}-source.zip`, zipOf(sourceFiles(root)));
}

main();
