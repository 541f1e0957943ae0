import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Source {
  /** From the root, with `/`: `src/engine/model.ts`. */
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** A path from the root for a file of ours, the package's name for everything else. */
  readonly target: string;
  readonly ours: boolean;
  /** `import type`, which leaves no trace in what runs. */
  readonly typeOnly: boolean;
}

/** All TypeScript sources below a folder of the project, in the order of their paths. */
export function sourcesBelow(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const code = withoutComments(text);
      return { path, text, code, imports: importsOf(path, code) };
    });
}

/** `engine` of `src/engine/claims/x.ts`. */
export function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

function importsOf(path: string, code: string): Import[] {
  return [...code.matchAll(IMPORT)].map((match) => {
    const named = match[2] ?? match[3] ?? '';
    const ours = named.startsWith('.');
    const target = ours ? normalize(join(dirname(path), named)).replaceAll('\\', '/') : packageOf(named);
    return { target, ours, typeOnly: match[1] !== undefined };
  });
}

function packageOf(named: string): string {
  if (named.startsWith('node:')) return 'node';
  return named
    .split('/')
    .slice(0, named.startsWith('@') ? 2 : 1)
    .join('/');
}
