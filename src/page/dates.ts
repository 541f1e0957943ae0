import type { CalendarDate } from '../issuers/model.ts';

/** Names of months as they stand in dates, twelve a language; an abbreviation behind a stroke. */
const MONTHS = [
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
];

const monthOf = new Map(
  MONTHS.flatMap((names) =>
    names.split(' ').flatMap((name, i) => name.split('/').map((form) => [form, i + 1] as const)),
  ),
);

const two = (n: number): string => String(n).padStart(2, '0');

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A calendar date as text, or null when there is no such day. Years before 1900 and after 2199 are taken for other numbers. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (!(year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)))
    return null;
  return `${year}-${two(month)}-${two(day)}`;
}

const partsOf = (date: CalendarDate): readonly number[] => date.split('-').map(Number);

/**
 * About how many days `to` is after `from`, negative when it is before: every month counts 31 days, so the answer is exact within a
 * month and up to three too many over its end. Enough to tell the days around a publication from dates further off.
 */
export function daysApart(from: CalendarDate, to: CalendarDate): number {
  const number = (date: CalendarDate): number =>
    partsOf(date).reduce((sum, part, i) => sum + part * ([372, 31, 1][i] ?? 0), 0);
  return number(to) - number(from);
}

/** The day before. */
export function dayBefore(date: CalendarDate): CalendarDate {
  const [year = 0, month = 0, day = 0] = partsOf(date);
  if (day > 1) return `${date.slice(0, 8)}${two(day - 1)}`;
  return month > 1 ? `${year}-${two(month - 1)}-${daysIn(year, month - 1)}` : `${year - 1}-12-31`;
}

const MONTH = `(${[...monthOf.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** 2025-03-18 (also the beginning of a time stamp, in the zone it was written in), 18 March 2025, March 18, 2025; the year optional. */
const DATES = new RegExp(
  `(?<!\\d)(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)|(?<![\\p{L}\\d])(?:${DAY}(?: of)? ${MONTH}|${MONTH} ${DAY})(?:,? (\\d{4}))?(?![\\p{L}\\d])`,
  'giu',
);

/**
 * The first calendar date that a text names. A date without a year is only taken when `near` (a date, that of publication) is given:
 * it gets the year that brings it closest to it. Null when there is none, or when it is no day of the calendar.
 */
export function dateIn(text: string, near: CalendarDate | null = null): CalendarDate | null {
  for (const match of text.matchAll(DATES)) {
    const [, isoYear, isoMonth, isoDay, dayBeforeMonth, monthAfter, monthBefore, dayAfterMonth, year] = match;
    const month = monthOf.get((monthAfter ?? monthBefore ?? '').toLowerCase()) ?? 0;
    const date = isoYear
      ? calendarDate(Number(isoYear), Number(isoMonth), Number(isoDay))
      : closest(year, month, Number(dayBeforeMonth ?? dayAfterMonth), near);
    if (date) return date;
  }
  return null;
}

function closest(year: string | undefined, month: number, day: number, near: CalendarDate | null): CalendarDate | null {
  if (year) return calendarDate(Number(year), month, day);
  const [nearYear = 0, nearMonth = 0] = near ? partsOf(near) : [];
  const distance = month - nearMonth;
  return calendarDate(nearYear + (distance > 6 ? -1 : distance < -6 ? 1 : 0), month, day);
}
