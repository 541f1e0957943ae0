import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What tools make and what belongs to one machine; `.gitignore` names the first three. */
const NOT_SOURCE = new Set(['node_modules', 'dist', 'out', '.git']);

/**
 * The sources by their path from the root, as they stand there now: what Git knows of, or, where somebody has unpacked the archive and
 * there is no Git, every file that no tool made. Both are the same for a clean clone, so an archive can be made again out of itself.
 */
export function sourceFiles(root: string): Map<string, Uint8Array> {
  const paths = existsSync(join(root, '.git')) ? known(root) : walked(root);
  // A file that Git knows and somebody has just deleted is no source any more.
  const present = paths.filter((path) => existsSync(join(root, path)));
  return new Map(present.map((path) => [path, readFileSync(join(root, path))]));
}

function known(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return listed.split('\0').filter((path) => path !== '');
}

function walked(root: string): string[] {
  const found: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (folder === '' && NOT_SOURCE.has(entry.name)) continue;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) found.push(path);
    }
  }
  return found;
}
