import { dateWords, message } from '../ui/words.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** "18 March 2025, 09:05", by the reader's clock. `ms` counts from 1970. */
export function momentWords(ms: number): string {
  const at = new Date(ms);
  const date = dateWords(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
  return message('options_moment', date, `${two(at.getHours())}:${two(at.getMinutes())}`);
}
