import type { Term } from '../model.ts';
import type { Word } from './words.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** By the name of a month, whole or its first three letters, its number. */
const MONTH_OF = new Map([
  ...MONTHS.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ...MONTHS.map((name, i) => [name, i + 1] as const),
  ['sept', 9],
]);

const monthOf = (lower: string | undefined): number => (lower && MONTH_OF.get(lower)) || 0;

const two = (n: number): string => String(n).padStart(2, '0');

/** Most words are no numbers, and this tells so at once. */
function isNumeral(lower: string | undefined): lower is string {
  const first = lower?.charCodeAt(0) ?? 0;
  return first >= 48 && first <= 57;
}

function dayOf(lower: string | undefined): number {
  const match = isNumeral(lower) && /^([0-9]{1,2})(?:st|nd|rd|th)?$/.exec(lower);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : 0;
}

function yearOf(lower: string | undefined): number {
  const year = isNumeral(lower) && /^[0-9]{4}$/.test(lower) ? Number(lower) : 0;
  return year >= 1900 && year <= 2100 ? year : 0;
}

/**
 * The calendar dates among `words`: "March 19", "19 March 2025", "March 2025", "2025". Keys are text, `2025-03-19`, `03-19`,
 * `2025-03` or `2025`, and never go through `Date`: a date in a statement has no time zone.
 */
export function datesOf(words: readonly Word[]): Term[] {
  const found: Term[] = [];
  for (let i = 0; i < words.length; i++) {
    const read = dayMonth(words, i) ?? monthDay(words, i) ?? loneYear(words, i);
    if (!read) continue;
    const first = words[i];
    const last = words[read.next - 1];
    if (!first || !last) continue;
    found.push({ kind: 'date', key: read.key, start: first.start, end: last.end });
    i = read.next - 1;
  }
  return found;
}

interface Read {
  readonly key: string;
  readonly next: number;
}

function dayMonth(words: readonly Word[], i: number): Read | null {
  const day = dayOf(words[i]?.lower);
  const month = day > 0 ? monthOf(words[i + 1]?.lower) : 0;
  if (month === 0) return null;
  const year = yearOf(words[i + 2]?.lower);
  return year > 0
    ? { key: `${year}-${two(month)}-${two(day)}`, next: i + 3 }
    : { key: `${two(month)}-${two(day)}`, next: i + 2 };
}

function monthDay(words: readonly Word[], i: number): Read | null {
  const word = words[i];
  const month = word?.name || word?.lower !== 'may' ? monthOf(word?.lower) : 0;
  if (month === 0) return null;
  const day = dayOf(words[i + 1]?.lower);
  const year = yearOf(words[day > 0 ? i + 2 : i + 1]?.lower);
  if (day > 0) {
    const key = `${two(month)}-${two(day)}`;
    return year > 0 ? { key: `${year}-${key}`, next: i + 3 } : { key, next: i + 2 };
  }
  return year > 0 ? { key: `${year}-${two(month)}`, next: i + 2 } : null;
}

function loneYear(words: readonly Word[], i: number): Read | null {
  const year = yearOf(words[i]?.lower);
  return year > 0 ? { key: String(year), next: i + 1 } : null;
}
