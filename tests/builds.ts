import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The gate runs on every page of an issuer's site, readout or not. */
const GATE_BYTES = 2_000;
/** The reader is brought to readouts only. */
const READER = 'src/content/reader.iife.js';
const READER_BYTES = 15_000;

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

function readManifest(file: string): BuiltManifest {
  return JSON.parse(readFileSync(file, 'utf8')) as BuiltManifest;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}

function sameWords(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return JSON.stringify([...(a ?? [])].sort()) === JSON.stringify([...b].sort());
}
