import * as v from 'valibot';
import { LONGEST_DATE_TEXT, LONGEST_TITLE_TEXT, MOST_DATE_TEXTS, type PageTexts } from '../page/take/take.ts';
import { MAX_BODY, MAX_URL } from './limits.ts';
import { text } from './shapes.ts';

/** The address of a page of the web. */
export const address = v.pipe(v.string(), v.maxLength(MAX_URL), v.regex(/^https?:\/\/[^/?#]+/));

const dateTexts = v.pipe(v.array(text(LONGEST_DATE_TEXT)), v.maxLength(MOST_DATE_TEXTS));

/** What a content script takes from its page. The check of lengths tells the reader what is wrong; the others are ours. */
export const pageTexts: v.GenericSchema<unknown, PageTexts> = v.object({
  entitled: text(LONGEST_TITLE_TEXT),
  heading: text(LONGEST_TITLE_TEXT),
  dates: dateTexts,
  looseDates: dateTexts,
  // As long as BCP 47 (RFC 5646, 4.4.1) wants tags to be taken.
  language: text(35),
  body: v.pipe(v.string(), v.maxLength(MAX_BODY, 'problem_text_too_long')),
  withoutRules: v.boolean(),
});
