import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The inputs that are kept: a file each in `corpus/TARGET`, each of which once reached what no other did, or broke something. As they are
 * in `.txt`; as a JSON string in `.json` where they hold halves of characters, which no file of text can.
 */

const folder = (target: string): string => join(fileURLToPath(new URL('corpus', import.meta.url)), target);

/** All inputs that are kept for a target, in the order of their names. */
export function kept(target: string): readonly string[] {
  const place = folder(target);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .sort()
    .map((name) => {
      const text = readFileSync(join(place, name), 'utf8');
      return name.endsWith('.json') ? (JSON.parse(text) as string) : text;
    });
}

/** The name of an input's file: the same input has the same name. */
function fileName(input: string): string {
  const name = createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 12);
  return `${name}.${isPlain(input) ? 'txt' : 'json'}`;
}

/** Keeps these inputs, in place of those that were kept before. */
export function keep(target: string, inputs: readonly string[]): void {
  const place = folder(target);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const input of inputs) writeInput(place, input);
}

/** Writes an input as a file of a folder, and says where. */
export function writeInput(place: string, input: string): string {
  const file = join(place, fileName(input));
  writeFileSync(file, isPlain(input) ? input : JSON.stringify(input));
  return file;
}

/** Whether a text file gives it back as it was, whatever editors and version control do to line ends. */
const isPlain = (input: string): boolean => /^[\P{C}\n]*$/u.test(input);
