/**
 * Arithmetic on calendar dates (`2025-03-18`) by day numbers: never through a clock's time, which shifts a date by a day
 * between Washington and Moscow. The method is the era arithmetic of the proleptic Gregorian calendar: years that start in
 * March, so that the leap day is the last, in eras of 400 years.
 */

/** Days of 400 years: the calendar repeats itself after so many. */
const ERA_DAYS = 146_097;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1 March of year 0; null for what is no date of the calendar. */
export function dayNumber(date: string): number | null {
  const [, y, m, d] = SHAPE.exec(date) ?? [];
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return null;
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * ERA_DAYS + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** How many days from `a` to `b`, negative when `b` is earlier; null when either is no date. */
export function daysBetween(a: string, b: string): number | null {
  const [from, to] = [dayNumber(a), dayNumber(b)];
  return from === null || to === null ? null : to - from;
}

/** The date `days` later (or earlier, when negative); null when `date` is no date or the result leaves the years 0 to 9999. */
export function daysLater(date: string, days: number): string | null {
  const from = dayNumber(date);
  if (from === null) return null;
  const number = from + days;
  const era = Math.floor(number / ERA_DAYS);
  const dayOfEra = number - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (year < 0 || year > 9999) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
