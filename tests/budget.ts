import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a build costs in figures that are no times. `docs/budget.json` says how much each may be; a better figure may be written there, a worse never. */
export type Figures = Readonly<Record<string, number>>;

/** Pages that a reader waits for. */
const PAGES = ['popup', 'panel', 'reading', 'options'];

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
}

/** The figures of a built extension. Bytes are those of gzip at its best. */
function figuresOf(folder: string): Figures {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const packed = (wanted: (name: string) => boolean): number =>
    names
      .filter(wanted)
      .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);
  const gate = manifest.content_scripts.flatMap(({ js }) => js);
  return {
    'bytes on every page of an issuer': packed((name) => gate.includes(name)),
    'bytes on a readout': packed((name) => name === 'src/content/reader.iife.js'),
    'bytes on an article': packed((name) => name === 'src/content/article.iife.js'),
    'bytes of the worker and of the extension’s own pages': packed((name) =>
      /^assets\/.*\.js$|^src\/background\//.test(name),
    ),
    ...Object.fromEntries(
      PAGES.map((page) => [`bytes of scripts that ${page} loads`, packed((name) => loaded(folder, page).has(name))]),
    ),
    // The panel's page has its styles in it.
    'bytes of styles': packed((name) => name.endsWith('.css') || name === 'src/panel/index.html'),
    'sites read from the start': manifest.host_permissions.length,
    permissions: manifest.permissions.length,
    'scripts on every page of an issuer': gate.length,
  };
}

/** The scripts that one of the extension's pages loads before anything is asked of it, by their paths in the build. */
function loaded(folder: string, page: string): ReadonlySet<string> {
  const html = readFileSync(join(folder, 'src', page, 'index.html'), 'utf8');
  const open = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((found) => found[1] ?? '');
  const all = new Set(open);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, other = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)) {
      const target = posix.join(posix.dirname(name), other);
      if (!all.has(target)) open.push(target);
      all.add(target);
    }
  }
  return all;
}

/** Compares figures with what they may be: none may be worse, and none may be there without the other. */
export function held(of: string, figures: Figures, most: Figures): { ok: boolean; lines: string[] } {
  const names = [...new Set([...Object.keys(most), ...Object.keys(figures)])];
  const told = names.map((name) => {
    const [is, may] = [figures[name], most[name]];
    const fine = is !== undefined && may !== undefined && is <= may;
    return { fine, line: `${of}: ${name}: ${is ?? 'not measured'} of ${may ?? 'no budget'}` };
  });
  return {
    ok: told.every(({ fine }) => fine),
    lines: told.map(({ fine, line }) => (fine ? line : `OVER BUDGET ${line}`)),
  };
}

/**
 * Compares both builds with the budget. What is counted while the extension works is held against it by tests: rows of the library in
 * tests/unit/budget, requests and changes of pages in tests/browser/budget.test.ts.
 */
export function checkBudget(root: string): { ok: boolean; output: string } {
  const budget = JSON.parse(readFileSync(join(root, 'docs', 'budget.json'), 'utf8')) as Record<string, Figures>;
  const all = ['chrome', 'firefox'].map((browser) =>
    held(browser, figuresOf(join(root, 'dist', browser)), budget[browser] ?? {}),
  );
  return { ok: all.every(({ ok }) => ok), output: all.flatMap(({ lines }) => lines).join('\n') };
}
