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
 * The calendar dates among `words` of `text`: "March 19", "the 19th of March 2025", "March 19-20", "2025-03-19", "19.03.2025", "March 2025", "2025". Keys
 * are text, `2025-03-19`, `03-19`, `2025-03` or `2025`, and never go through `Date`: a date in a statement has no time zone.
 */
export function datesOf(text: string, words: readonly Word[]): Term[] {
  const found: Term[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || (!isNumeral(word.lower) && (monthOf(word.lower) === 0 || isModal(text, word)))) continue;
    for (const { key, from, next } of datesAt(words, i)) {
      const [first, last] = [words[from], words[next - 1]];
      if (first && last) found.push({ kind: 'date', key, start: first.start, end: last.end });
      i = next - 1;
    }
  }
  return found;
}

/** "May 20", but "the port may 20 times be closed". */
const isModal = (text: string, { start, end }: Word): boolean => text.slice(start, end) === 'may';

interface Read {
  readonly key: string;
  /** The first word of the date, and the first one behind it. */
  readonly from: number;
  readonly next: number;
}

/** The date that begins at a word, or the two of "March 19 and 20"; none where none does. */
function datesAt(words: readonly Word[], i: number): readonly Read[] {
  const whole = inFigures(words, i) ?? dayMonth(words, i);
  if (whole) return [whole];
  const first = monthDay(words, i);
  if (first) return [first, ...laterDay(words, first)];
  const early = earlierDay(words, i) ?? loneYear(words, i);
  return early ? [early] : [];
}

/** So near stand the parts of "2025-03-19" and the two days of "19–20 March". */
const JOINED = 1;
const JOINED_BY_SPACES = 3;
const JOINS_DAYS = new Set(['and', 'to']);

const near = (words: readonly Word[], i: number, most: number): boolean => {
  const [before, word] = [words[i - 1], words[i]];
  return before !== undefined && word !== undefined && word.start - before.end <= most;
};

/** "2025-03-19" and "19.03.2025". What stands between strokes is read in one country as a month that is a day in the other: left alone. */
function inFigures(words: readonly Word[], from: number): Read | null {
  const dotted = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/.exec(words[from]?.lower ?? '');
  if (dotted) return inYear(yearOf(dotted[3]), Number(dotted[2]), dayOf(dotted[1]), { from, next: from + 1 });
  const year = yearOf(words[from]?.lower);
  if (year === 0 || !near(words, from + 1, JOINED) || !near(words, from + 2, JOINED)) return null;
  const [month, day] = [words[from + 1]?.lower ?? '', words[from + 2]?.lower ?? ''];
  if (!/^[0-9]{2}$/.test(month) || !/^[0-9]{2}$/.test(day)) return null;
  return inYear(year, Number(month), dayOf(day), { from, next: from + 3 });
}

function inYear(year: number, month: number, day: number, place: Omit<Read, 'key'>): Read | null {
  return year > 0 && month >= 1 && month <= 12 && day > 0
    ? { key: `${year}-${two(month)}-${two(day)}`, ...place }
    : null;
}

function dayMonth(words: readonly Word[], from: number): Read | null {
  const day = dayOf(words[from]?.lower);
  const at = words[from + 1]?.lower === 'of' ? from + 2 : from + 1;
  const month = day > 0 ? monthOf(words[at]?.lower) : 0;
  if (month === 0) return null;
  const year = yearOf(words[at + 1]?.lower);
  const key = `${two(month)}-${two(day)}`;
  return year > 0 ? { key: `${year}-${key}`, from, next: at + 2 } : { key, from, next: at + 1 };
}

function monthDay(words: readonly Word[], from: number): Read | null {
  const month = monthOf(words[from]?.lower);
  if (month === 0) return null;
  const day = dayOf(words[from + 1]?.lower);
  const at = day > 0 ? from + 2 : from + 1;
  const year = yearOf(words[at]?.lower);
  if (day > 0) {
    const key = `${two(month)}-${two(day)}`;
    return year > 0 ? { key: `${year}-${key}`, from, next: at + 1 } : { key, from, next: at };
  }
  return year > 0 ? { key: `${year}-${two(month)}`, from, next: at + 1 } : null;
}

/** The 20th of "March 19-20" and "March 19 and 20", where nothing else is counted: "March 19 and 20 ships". */
function laterDay(words: readonly Word[], { key, next }: Read): Read[] {
  if (key.length !== 'mm-dd'.length) return [];
  const at = JOINS_DAYS.has(words[next]?.lower ?? '') ? next + 1 : next;
  const day = near(words, at, at === next ? JOINED : JOINED_BY_SPACES) ? dayOf(words[at]?.lower) : 0;
  const year = yearOf(words[at + 1]?.lower);
  const counts = near(words, at + 1, JOINED) && year === 0 && !words[at + 1]?.empty;
  if (day === 0 || counts) return [];
  const own = `${key.slice(0, 3)}${two(day)}`;
  return [year > 0 ? { key: `${year}-${own}`, from: at, next: at + 2 } : { key: own, from: at, next: at + 1 }];
}

/** The 19th of "19-20 March", "19 and 20 March 2025". */
function earlierDay(words: readonly Word[], from: number): Read | null {
  const day = dayOf(words[from]?.lower);
  const at = JOINS_DAYS.has(words[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  if (day === 0 || !near(words, at, JOINED_BY_SPACES)) return null;
  const later = dayMonth(words, at);
  return later ? { key: `${later.key.slice(0, -2)}${two(day)}`, from, next: from + 1 } : null;
}

function loneYear(words: readonly Word[], from: number): Read | null {
  const year = yearOf(words[from]?.lower);
  return year > 0 ? { key: String(year), from, next: from + 1 } : null;
}
