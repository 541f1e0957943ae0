import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The gate runs on every page of an issuer's site, readout or not. */
const GATE_BYTES = 2_000;
/** The reader is brought to readouts only. */
const READER = 'src/content/reader.iife.js';
const READER_BYTES = 15_000;
/** Brought to a page on the reader's word; most of it is Mozilla's readability. */
const ARTICLE = 'src/content/article.iife.js';
const ARTICLE_BYTES = 30_000;

/** The engine with its data may weigh so much; it stands in the worker, which is measured whole. */
const ENGINE_BYTES = 1_500_000;
/** A piece of the engine's data: how rare the first words of the alphabet are. */
const ENGINE_DATA = 'aa 29;aaa 45;aajc 46;';

interface BuiltManifest {
  readonly content_scripts?: readonly { readonly js?: readonly string[]; readonly matches: readonly string[] }[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
}

/** Checks what the builds promise: sizes, no files that a page can reach, no more permissions than the manifest names. */
export function checkBuilds(root: string): { ok: boolean; output: string } {
  const wrong: string[] = [];
  const notes: string[] = [];
  const source = readManifest(join(root, 'manifest.json'));
  for (const browser of ['chrome', 'firefox']) {
    const folder = join(root, 'dist', browser);
    const manifest = readManifest(join(folder, 'manifest.json'));
    if ((manifest.web_accessible_resources ?? []).length > 0)
      wrong.push(`${browser}: pages can reach files of the extension`);
    const extra = browser === 'chrome' ? ['sidePanel'] : [];
    if (!sameWords(manifest.permissions, [...(source.permissions ?? []), ...extra]))
      wrong.push(`${browser}: permissions are ${manifest.permissions}`);
    if (!sameWords(manifest.host_permissions, source.host_permissions ?? []))
      wrong.push(`${browser}: host permissions are ${manifest.host_permissions}`);
    if (!sameWords(manifest.optional_host_permissions, source.optional_host_permissions ?? []))
      wrong.push(`${browser}: optional host permissions are ${manifest.optional_host_permissions}`);
    const scripts = (manifest.content_scripts ?? []).flatMap((script) => script.js ?? []);
    if (scripts.length !== 1) wrong.push(`${browser}: ${scripts.length} content scripts, not one`);
    for (const script of scripts) checkContentScript(folder, script, browser, GATE_BYTES, wrong, notes);
    checkContentScript(folder, READER, browser, READER_BYTES, wrong, notes);
    checkContentScript(folder, ARTICLE, browser, ARTICLE_BYTES, wrong, notes);
    checkEngine(folder, scripts, browser, wrong, notes);
    for (const file of filesBelow(folder))
      if (/\.js$/.test(file) && /\beval\(|\bnew Function\(|\bFunction\(['"`]/.test(readFileSync(file, 'utf8')))
        wrong.push(`${file} runs text as code`);
    for (const file of filesBelow(folder))
      if (/\.(html|js)$/.test(file) && /["'(]https?:\/\/[^"')]+\.m?js\b/.test(readFileSync(file, 'utf8')))
        wrong.push(`${file} names a script of another site`);
  }
  return { ok: wrong.length === 0, output: [...notes, ...wrong].join('\n') };
}

function checkContentScript(
  folder: string,
  script: string,
  browser: string,
  most: number,
  wrong: string[],
  notes: string[],
): void {
  const name = `${browser}: ${script}`;
  const code = readFileSync(join(folder, script));
  const size = gzipSync(code, { level: 9 }).length;
  notes.push(`${name}: ${size} bytes gzip`);
  if (size > most) wrong.push(`${name} is ${size} bytes gzip, more than ${most}`);
  if (/\bimport\s*\(|^\s*import\s/m.test(code.toString('utf8'))) wrong.push(`${name} loads other files`);
  if (/indexedDB/.test(code.toString('utf8'))) wrong.push(`${name} opens a database, which would be the site's own`);
}

/** The engine stands in the extension once, is not too heavy, and no page has to load it. */
function checkEngine(
  folder: string,
  contentScripts: readonly string[],
  browser: string,
  wrong: string[],
  notes: string[],
): void {
  const holders = filesBelow(folder).filter((file) => file.endsWith('.js') && holdsEngine(file));
  if (holders.length !== 1) wrong.push(`${browser}: ${holders.length} files hold the engine, not one`);
  for (const file of holders) {
    const size = gzipSync(readFileSync(file), { level: 9 }).length;
    notes.push(`${file}: ${size} bytes gzip, with the engine`);
    if (size > ENGINE_BYTES) wrong.push(`${file} is ${size} bytes gzip with the engine, more than ${ENGINE_BYTES}`);
    if (/[^\0-\x7f]/.test(readFileSync(file, 'utf8'))) wrong.push(`${file} is not in ASCII, and starts late`);
    if (contentScripts.some((script) => file === join(folder, script)))
      wrong.push(`${file} loads the engine into pages`);
  }
}

const holdsEngine = (file: string): boolean => readFileSync(file, 'utf8').includes(ENGINE_DATA);

function readManifest(file: string): BuiltManifest {
  return JSON.parse(readFileSync(file, 'utf8')) as BuiltManifest;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}

function sameWords(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return JSON.stringify([...(a ?? [])].sort()) === JSON.stringify([...b].sort());
}
