import { daysLater } from '../../engine/event/days.ts';
import type { CalendarDate } from '../../issuers/model.ts';

/** The months of the Persian calendar, from spring on. */
export const PERSIAN_MONTHS: readonly string[] = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
];

/** Years of this count that a page can mean, 1921 to 2041; higher ones are years of the lunar calendar. */
const [FIRST_YEAR, LAST_YEAR] = [1300, 1420];
const FIRST_DAY = '1921-03-21';
/** Leap years by their place in the cycle of 33 years, which agrees with the astronomical calendar in these years. */
const LEAP = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

const isLeap = (year: number): boolean => LEAP.has(year % 33);

function daysInMonth(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 || isLeap(year) ? 30 : 29;
}

/** A date of the Persian calendar (1403, 12, 28) as a date of the common one; null when it is no day of these years. */
export function fromPersian(y: string | number, m: string | number, d: string | number): CalendarDate | null {
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12)) return null;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return null;
  let days = day - 1;
  for (let one = FIRST_YEAR; one < year; one++) days += isLeap(one) ? 366 : 365;
  for (let one = 1; one < month; one++) days += daysInMonth(year, one);
  return daysLater(FIRST_DAY, days);
}
