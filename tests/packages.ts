import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** What a step of `npm test` gives. */
interface Done {
  readonly ok: boolean;
  readonly output: string;
}

/**
 * Makes the packages for the stores twice, in two time zones and with an empty folder each time, and compares them byte by byte. `run` runs
 * a command of the project's tools with these variables set.
 */
export async function checkPackages(
  root: string,
  run: (command: string, env: Record<string, string>) => Promise<Done>,
): Promise<Done> {
  const made: Record<string, string>[] = [];
  for (const TZ of ['Pacific/Auckland', 'America/Los_Angeles']) {
    const folder = join(root, 'out', 'packages');
    rmSync(folder, { recursive: true, force: true });
    const done = await run('tsx src/cli/package.ts', { TZ });
    if (!done.ok) return done;
    made.push(sumsBelow(folder));
  }
  const [first = {}, second = {}] = made;
  const names = Object.keys(first);
  const wrong = ['chrome.zip', 'firefox.zip', 'source.zip']
    .filter((ending) => names.filter((name) => name.endsWith(ending)).length !== 1)
    .map((ending) => `not one archive ends with ${ending}`);
  for (const name of names) if (first[name] !== second[name]) wrong.push(`${name} has other bytes the second time`);
  for (const name of names)
    for (const path of strangersIn(name, pathsIn(join(root, 'out', 'packages', name))))
      wrong.push(`${name} holds ${path}`);
  return { ok: wrong.length === 0, output: [...names.map((name) => `${first[name]} ${name}`), ...wrong].join('\n') };
}

/** What a package may hold: the manifest, pages, scripts, styles, words, licences, and no pictures but the icons. */
const OF_THE_EXTENSION = [
  /^(?:manifest\.json|licences\.txt|service-worker-loader\.js)$/,
  /^icons\/[a-z]+-\d+\.png$/,
  /^_locales\/\w+\/messages\.json$/,
  /^assets\/[\w.-]+\.(?:js|css)$/,
  /^src\/[a-z]+\/(?:index\.html|(?:[a-z]+\/)?[\w.]+\.iife\.js)$/,
  /^src\/background\/(?:worker|work|parser)\.js$/,
];
/** What no archive of sources holds: what tools make, and pictures but the icons and the README's. */
const OF_TOOLS = /^(?:out|dist|node_modules|\.git)\/|^(?!assets\/).*\.(?:png|jpe?g|gif|webp)$/;

/** The files in an archive that do not belong in it. @param name of the archive, by which its kind is told. */
export function strangersIn(name: string, paths: readonly string[]): string[] {
  if (name.endsWith('source.zip')) return paths.filter((path) => OF_TOOLS.test(path));
  return paths.filter((path) => !OF_THE_EXTENSION.some((form) => form.test(path)));
}

function pathsIn(archive: string): string[] {
  const paths: string[] = [];
  unzipSync(readFileSync(archive), {
    filter: ({ name }) => {
      paths.push(name);
      return false;
    },
  });
  return paths;
}

function sumsBelow(folder: string): Record<string, string> {
  const sum = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, sum(name)]));
}

/** Warnings that only the code of others can take away; `docs/store.md` says of each why it is harmless. */
const KNOWN: readonly { readonly code: string; readonly file: RegExp; readonly most: number }[] = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^assets\//, most: 1 },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^src\/content\/article\.iife\.js$/, most: 2 },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^src\/background\/parser\.js$/, most: 2 },
];

interface Finding {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}

/** What `web-ext lint` finds in a build, held against what is known: no error, no notice, and no warning of any other kind or place. */
export function judgeStoreLint(json: string): Done {
  const report = JSON.parse(json) as Record<'errors' | 'warnings' | 'notices', Finding[]>;
  const wrong: Finding[] = [...report.errors, ...report.notices];
  for (const { code, file, most } of KNOWN) {
    const alike = report.warnings.filter((found) => found.code === code && file.test(found.file ?? ''));
    if (alike.length > most) wrong.push(...alike.slice(most));
  }
  wrong.push(
    ...report.warnings.filter(
      (found) => !KNOWN.some(({ code, file }) => found.code === code && file.test(found.file ?? '')),
    ),
  );
  const line = ({ code, file, message }: Finding) => `${code} ${file ?? ''}: ${message}`;
  return {
    ok: wrong.length === 0,
    output: [`${report.warnings.length} known warnings`, ...wrong.map(line)].join('\n'),
  };
}
