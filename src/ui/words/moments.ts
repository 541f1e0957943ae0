import { clockWords } from './locale.ts';
import { dateWords, message } from './words.ts';

const two = (part: number): string => String(part).padStart(2, '0');

/** The reader's own day at a time, "18 March 2025". `ms` counts from 1970. */
export function dayWords(ms: number): string {
  const at = new Date(ms);
  return dateWords(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
}

/** The same with the time, "18 March 2025, 09:05", by the reader's clock. */
export function momentWords(ms: number): string {
  return message('options_moment', dayWords(ms), clockWords(ms));
}
