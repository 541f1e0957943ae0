import browser from 'webextension-polyfill';
import type messages from '../../../assets/public/_locales/en/messages.json';
import type { CalendarDate } from '../../issuers/model.ts';
import { digits, isOne } from './locale.ts';

/** A text of `_locales/en/messages.json`: a key that is not there does not compile. */
export type MessageKey = keyof typeof messages;

/** A key with a singular and a plural: `count_missing` for `count_missing_one` and `count_missing_other`. */
export type CountKey = CountStem<MessageKey>;

type CountStem<K> = K extends `${infer Stem}_one` ? (`${Stem}_other` extends MessageKey ? Stem : never) : never;

/** The text of a key, its placeholders filled in order. */
export function message(key: MessageKey, ...filling: readonly string[]): string {
  return browser.i18n.getMessage(key, [...filling]) || key;
}

/** A whole number as the reader likes it: in words while it is small. */
export function numberWords(count: number): string {
  return message('number_words').split(',')[count] ?? digits(count);
}

/** A count of something in words: "four points missing here". */
export function counted(key: CountKey, count: number): string {
  return message(`${key}_${isOne(count) ? 'one' : 'other'}`, numberWords(count));
}

/** The same where it begins a line: "Four points missing here". */
export function countedCapital(key: CountKey, count: number): string {
  return capital(counted(key, count));
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "a, b and c". */
export function listed(members: readonly string[]): string {
  const last = members.at(-1);
  if (last === undefined) return '';
  if (members.length === 1) return last;
  return message('list_and', members.slice(0, -1).join(message('list_separator')), last);
}

/** "18 March 2025", or "18 March" where the year is not known. A calendar date is text: it never goes through `Date`. */
export function dateWords(date: CalendarDate): string {
  const parts = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(date);
  const month = message('month_names').split(',')[Number(parts?.[2]) - 1];
  if (!parts || month === undefined) return date;
  const day = String(Number(parts[3]));
  return parts[1] === undefined ? message('date_day_month', day, month) : message('date_full', day, month, parts[1]);
}
