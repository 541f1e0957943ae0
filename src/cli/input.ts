import { readFileSync, statSync } from 'node:fs';

/** What is wrong with what was given: told in one line on stderr, exit code 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The largest file that is read, in bytes: the longest real statement is a hundredth of it. */
export const LARGEST_INPUT = 5_000_000;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'no permission to read it',
};

/**
 * The text of a file, or of standard input for `-`, exactly as it stands (a byte-order mark included, so that offsets fit).
 * Throws an `InputError` that names the file when it is missing, empty, too large or not UTF-8.
 */
export function readText(name: string): string {
  const bytes = readBytes(name, LARGEST_INPUT);
  const text = decode(name, bytes);
  if (text.trim() === '') throw new InputError(`${name}: is empty`);
  return text;
}

/**
 * The bytes of a file, or of standard input for `-`. Throws an `InputError` that names the file when it is missing, no file, or has more
 * than `most` bytes.
 */
export function readBytes(name: string, most: number): Uint8Array {
  try {
    if (name !== '-') {
      const { size } = statSync(name);
      if (size > most) throw tooLarge(name, size, most);
    }
    const bytes = readFileSync(name === '-' ? 0 : name);
    if (bytes.length > most) throw tooLarge(name, bytes.length, most);
    return bytes;
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new InputError(`${name}: ${REASONS[code] ?? `cannot be read (${code})`}`);
  }
}

const tooLarge = (name: string, size: number, most: number): InputError =>
  new InputError(`${name}: too large, ${(size / 1e6).toFixed(1)} MB of at most ${most / 1e6} MB`);

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(`${name}: is not valid UTF-8`);
  }
}

/** Whether a text is a saved page and not plain text. */
export function isHtml(name: string, text: string): boolean {
  if (/\.x?html?$/i.test(name)) return true;
  return /^\uFEFF?\s*<(?:!doctype html|html|\?xml)\b/i.test(text.slice(0, 300));
}
