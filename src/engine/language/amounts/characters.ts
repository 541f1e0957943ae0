import type { Span, Term } from '../../model.ts';
import { overlap } from '../../text/span.ts';
import type { Quantity } from '../numbers.ts';
import { DURATIONS, inDays } from './units.ts';

/** Dates and amounts in Chinese and Japanese, where what is counted follows the digits without a space: 3月19日, 30天, 2億ドル. */

/** Digits, ordinary or as wide as a character, with their groups. Bounded, so that no text makes the matching run away. */
const DIGITS = '[0-9０-９]{1,12}(?:[,，.．][0-9０-９]{1,6}){0,4}';
const DATE =
  /([12１２][0-9０-９]{3})年(?:([0-9０-９]{1,2})月(?:([0-9０-９]{1,2})日)?)?|([0-9０-９]{1,2})月([0-9０-９]{1,2})日/gu;
const AMOUNT = new RegExp(
  `(${DIGITS})\\s?(百万|千万|万|萬|亿|億|兆)?\\s?(天|日間|日间|周|週間|星期|个月|個月|か月|ヶ月|カ月|年|小时|小時|時間|分钟|分鐘|分間|美元|米ドル|ドル|欧元|歐元|ユーロ|英镑|英鎊|ポンド|卢布|ルーブル|元|円|[%％])?`,
  'gu',
);

const SCALES: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
};

/** By what is counted, the English for it. */
const LENGTHS: Readonly<Record<string, string>> = {
  天: 'days',
  日間: 'days',
  日间: 'days',
  周: 'weeks',
  週間: 'weeks',
  星期: 'weeks',
  个月: 'months',
  個月: 'months',
  か月: 'months',
  ヶ月: 'months',
  カ月: 'months',
  年: 'years',
  小时: 'hours',
  小時: 'hours',
  時間: 'hours',
  分钟: 'minutes',
  分鐘: 'minutes',
  分間: 'minutes',
};
const CURRENCIES: Readonly<Record<string, string>> = {
  美元: 'usd',
  米ドル: 'usd',
  ドル: 'usd',
  欧元: 'eur',
  歐元: 'eur',
  ユーロ: 'eur',
  英镑: 'gbp',
  英鎊: 'gbp',
  ポンド: 'gbp',
  卢布: 'rub',
  ルーブル: 'rub',
  元: 'cny',
  円: 'jpy',
};

const plain = (digits: string): string =>
  digits
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[,，]/gu, '')
    .replace(/．/gu, '.');

const two = (digits: string): string => plain(digits).padStart(2, '0');
const isBetween = (digits: string, most: number): boolean =>
  Number(plain(digits)) >= 1 && Number(plain(digits)) <= most;

/**
 * The calendar dates of a stretch of Chinese or Japanese, with keys as `datesOf` gives them.
 * @param offset where `stretch` begins in its text: spans count in the text.
 */
export function characterDates(stretch: string, offset: number): Term[] {
  return [...stretch.matchAll(DATE)].flatMap((match): Term[] => {
    const [whole, year, monthOfYear, dayOfYear, month = monthOfYear, day = dayOfYear] = match;
    if ((month && !isBetween(month, 12)) || (day && !isBetween(day, 31))) return [];
    const key = [year ? plain(year) : null, month ? two(month) : null, day ? two(day) : null].filter(Boolean).join('-');
    const start = offset + match.index;
    return [{ kind: 'date', key, start, end: start + whole.length }];
  });
}

/**
 * The numbers, sums of money and lengths of time of such a stretch.
 * @param taken spans (dates) to leave alone.
 */
export function characterQuantities(stretch: string, offset: number, taken: readonly Span[]): Quantity[] {
  return [...stretch.matchAll(AMOUNT)].flatMap((match): Quantity[] => {
    const [whole, digits = '', scale = '', unit = ''] = match;
    const start = offset + match.index;
    const span = { start, end: start + whole.trimEnd().length };
    if (taken.some((other) => overlap(span, other))) return [];
    const value = Number(plain(digits)) * (SCALES[scale] ?? 1);
    // G7 and COP30 are names.
    if (!Number.isFinite(value) || /[A-Za-z]/.test(stretch.charAt(match.index - 1))) return [];
    const length = DURATIONS[LENGTHS[unit] ?? ''];
    if (length !== undefined) return [{ kind: 'duration', value: inDays(value, length), unit: 'd', ...span }];
    const currency = CURRENCIES[unit];
    if (currency) return [{ kind: 'money', value, unit: currency, ...span }];
    return [{ kind: 'number', value, unit: unit ? 'percent' : '', ...span }];
  });
}
