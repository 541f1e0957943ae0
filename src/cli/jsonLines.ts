import { InputError, readBytes } from './input.ts';

/** A line of a file of JSON lines, with its number from 1. */
export interface JsonLine {
  readonly number: number;
  readonly value: unknown;
}

/** The largest library that is read, in bytes: tens of thousands of statements. */
const LARGEST_LIBRARY = 400_000_000;

/**
 * The lines of a file of JSON lines, or of standard input for `-`; blank lines are passed over.
 * @throws InputError that names file and line when the file is missing, too large or not UTF-8, or a line is no JSON.
 */
export function* jsonLines(file: string): Generator<JsonLine> {
  const bytes = readBytes(file, LARGEST_LIBRARY);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found;
    number += 1;
    const text = decode(decoder, bytes.subarray(start, end), `${file}: line ${number}`);
    if (text.trim() !== '') yield { number, value: parse(text, `${file}: line ${number}`) };
    start = end + 1;
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array, where: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new InputError(`${where}: is not valid UTF-8`);
  }
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`${where}: is not JSON`);
  }
}
