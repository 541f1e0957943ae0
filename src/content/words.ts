import type messages from '../../assets/public/_locales/en/messages.json';
import type { CalendarDate } from '../issuers/model.ts';

/** A text of `_locales/en/messages.json`: a key that is not there does not compile. */
export type MessageKey = keyof typeof messages;

/** The text of a key, its placeholders filled in order. */
export type Say = (key: MessageKey, ...filling: readonly string[]) => string;

/** "18 March 2025". A calendar date is text: it never goes through `Date`. */
export function dateWords(date: CalendarDate, words: Say): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = words('month_names').split(',')[Number(month) - 1];
  return name === undefined ? date : words('date_full', String(Number(day)), name, year);
}
