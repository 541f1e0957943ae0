// How the project's folder stands: what `setup.mjs` puts right and `doctor.mjs` tells. Plain Node without dependencies, because both run
// where nothing is installed.
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const OLDEST_NODE = 20;

/** @param {string} version of Node, `20.1.0` */
export function isOldNode(version) {
  return Number(version.split('.')[0]) < OLDEST_NODE;
}

/** Where the digest of the lock file is kept that the dependencies were installed by. */
export function markOf(root) {
  return join(root, 'node_modules', '.installed-lock');
}

/** The digest of the lock file as it is now. */
export function lockDigest(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Whether the dependencies were installed by the lock file as it is now. */
export function isInstalled(root) {
  return existsSync(markOf(root)) && readFileSync(markOf(root), 'utf8') === lockDigest(root);
}

/** Installing through a link would empty the folder it leads to. */
export function modulesAreLink(root) {
  return lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/**
 * How a browser's build stands to the sources: `missing`, `stale` where a source is newer, else `fresh`.
 * @param {'chrome' | 'firefox'} browser
 */
export function buildOf(root, browser) {
  const manifest = join(root, 'dist', browser, 'manifest.json');
  if (!existsSync(manifest)) return 'missing';
  const sources = ['src', 'assets', 'manifest.json', 'vite.config.ts', 'package.json'];
  const newer = Math.max(...sources.map((source) => newest(join(root, source)))) > statSync(manifest).mtimeMs;
  return newer ? 'stale' : 'fresh';
}

function newest(path) {
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
