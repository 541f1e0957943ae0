import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that the built extension or the command line may contain. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the lock file states it. Empty where it states none. */
  readonly licence: string;
  /** From the root: `node_modules/linkedom/node_modules/entities`. */
  readonly folder: string;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * All packages that `dependencies` of package.json need, and what those need in turn, found in the lock file as Node finds them on the
 * disk: in the nearest `node_modules` upwards. Peers are left out: nothing of them is bundled. Sorted by folder. Throws on a package that
 * is not locked.
 */
export function dependencies(root: string): Dependency[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const found = new Map<string, Locked>();
  const open = [''];
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    for (const name of Object.keys(lock.packages[from]?.dependencies ?? {})) {
      const folder = nearest(lock.packages, from, name);
      const locked = lock.packages[folder];
      if (!locked) throw new Error(`${name}, needed by ${from || 'the project'}, is not in package-lock.json.`);
      if (found.has(folder)) continue;
      found.set(folder, locked);
      open.push(folder);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([folder, locked]) => dependency(folder, locked));
}

function dependency(folder: string, { version = '', license = '' }: Locked): Dependency {
  return { name: folder.slice(folder.lastIndexOf('node_modules/') + 13), version, licence: license, folder };
}

function nearest(packages: Readonly<Record<string, Locked>>, from: string, name: string): string {
  for (let parent = from; ; parent = parent.slice(0, Math.max(0, parent.lastIndexOf('/node_modules/')))) {
    const folder = `${parent === '' ? '' : `${parent}/`}node_modules/${name}`;
    if (folder in packages || parent === '') return folder;
  }
}

/** The texts that the licences ask to be passed on with every copy: ours, the notices, and those of every dependency. */
export function licenceTexts(root: string): string {
  const own = ['LICENSE', 'NOTICES.md'].map((name) => readFileSync(join(root, name), 'utf8').trim());
  const theirs = dependencies(root).map(({ name, version, licence, folder }) => {
    const texts = licenceFiles(join(root, folder)).map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
    return [`${name} ${version} (${licence})`, ...texts].join('\n\n');
  });
  return `${[...own, ...theirs].join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}

/** Files of a package that hold its licence or a notice to pass on, in code-unit order. */
export function licenceFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i.test(name))
    .sort();
}
