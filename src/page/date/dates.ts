import { dayNumber } from '../../engine/event/days.ts';
import type { CalendarDate } from '../../issuers/model.ts';

/** Names of months as they stand in dates, twelve a language; other forms of a name behind a stroke. */
const MONTHS = [
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
];

const two = (n: number): string => String(n).padStart(2, '0');

/** A calendar date as text, or null when there is no such day. Years before 1900 and after 2199 are taken for other numbers. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (!(year >= 1900 && year < 2200)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  return dayNumber(date) === null ? null : date;
}

const partsOf = (date: CalendarDate): readonly number[] => date.split('-').map(Number);

/** Finds the first calendar date of a text; see `dateIn`. */
export type DateReader = (text: string, near?: CalendarDate | null) => CalendarDate | null;

/**
 * A reader of dates that knows these names of months (twelve a language, other forms behind a stroke) besides those of English and
 * Ukrainian: 2025-03-18 (also the beginning of a time stamp, in the zone it was written in), 18 March 2025, March 18, 2025.
 */
export function dateReader(languages: readonly string[]): DateReader {
  const monthOf = new Map<string, number>();
  for (const names of [...MONTHS, ...languages])
    for (const [i, forms] of names.split(' ').entries()) for (const form of forms.split('/')) monthOf.set(form, i + 1);
  const month = `(${[...monthOf.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?`;
  const day = '(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';
  const dates = new RegExp(
    `(?<!\\d)(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)|(?<![\\p{L}\\d])(?:${day} (?:of |de )?${month}|${month} ${day})(?:,? (?:de )?(\\d{4}))?(?![\\p{L}\\d])`,
    'giu',
  );
  return (text, near = null) => {
    // The pattern takes long to compile: a text without a number needs none of it, and a time stamp only its beginning.
    if (!/\d/.test(text)) return null;
    const [, ...stamp] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text) ?? [];
    const [stampYear = 0, stampMonth = 0, stampDay = 0] = stamp.map(Number);
    const stamped = calendarDate(stampYear, stampMonth, stampDay);
    if (stamped) return stamped;
    for (const match of text.matchAll(dates)) {
      const [, isoYear, isoMonth, isoDay, dayBeforeMonth, monthAfter, monthBefore, dayAfterMonth, year] = match;
      const date = isoYear
        ? calendarDate(Number(isoYear), Number(isoMonth), Number(isoDay))
        : closest(
            year,
            monthOf.get((monthAfter ?? monthBefore ?? '').toLowerCase()) ?? 0,
            Number(dayBeforeMonth ?? dayAfterMonth),
            near,
          );
      if (date) return date;
    }
    return null;
  };
}

/**
 * The first calendar date that a text names, in English or Ukrainian. A date without a year is only taken when `near` (a date, that of
 * publication) is given: it gets the year that brings it closest to it. Null when there is none, or when it is no day of the calendar.
 */
export const dateIn: DateReader = dateReader([]);

/** The date with this year, or, without one, in the year that brings it closest to `near`; null when the calendar has no such day. */
export function closest(
  year: string | undefined,
  month: number,
  day: number,
  near: CalendarDate | null,
): CalendarDate | null {
  if (year) return calendarDate(Number(year), month, day);
  const [nearYear = 0, nearMonth = 0] = near ? partsOf(near) : [];
  const distance = month - nearMonth;
  return calendarDate(nearYear + (distance > 6 ? -1 : distance < -6 ? 1 : 0), month, day);
}
