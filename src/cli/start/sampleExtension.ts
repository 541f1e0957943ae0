import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE } from '../sample/sample.ts';
import type { BrowserName } from './browsers.ts';

interface Hosts {
  content_scripts: { matches: string[] }[];
  host_permissions: string[];
}

/**
 * Copies the built extension to `out/extension-<browser>` and lets the copy see the sample's hosts too: the extension that
 * ships knows nothing of them. Gives the copy's folder. Throws when the extension has not been built.
 */
export function sampleExtension(root: string, browser: BrowserName, copy = `extension-${browser}`): string {
  const built = join(root, 'dist', browser);
  if (!existsSync(join(built, 'manifest.json'))) throw new Error(`${built} is not there: run "npm run build" first.`);
  const folder = join(root, 'out', copy);
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Hosts;
  const hosts = SAMPLE.map(({ url }) => `*://${new URL(url).hostname}/*`);
  for (const script of manifest.content_scripts) script.matches.push(...hosts);
  manifest.host_permissions.push(...hosts);
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  return folder;
}
