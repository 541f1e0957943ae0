import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ZipOptions, zipSync } from 'fflate';

/** Files by their path in the archive, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The first time that a zip can tell. It is given in local time because zips keep local times: the same bytes in every time zone.
 * `os: 0` (the first of the format's systems) and no attributes, so that the machine leaves no trace either.
 */
const FIXED: ZipOptions = { level: 9, mtime: new Date(1980, 0, 1), os: 0, attrs: 0 };

/** A zip that depends on nothing but the files' paths and bytes: entries in code-unit order, one fixed time, one level of compression. */
export function zipOf(files: Files): Uint8Array {
  const entries: Record<string, [Uint8Array, ZipOptions]> = {};
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path);
    // Own keys that look like whole numbers would be put first by the language; a dot or slash stands in every path of ours.
    if (/^\d+$/.test(path)) throw new Error(`A file named "${path}" would lose its place in the archive.`);
    if (bytes) entries[path] = [bytes, FIXED];
  }
  return zipSync(entries);
}

/** All files below a folder, by their path from it. */
export function filesBelow(folder: string): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    found.set(file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file));
  }
  return found;
}
