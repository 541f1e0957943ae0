import * as v from 'valibot';
import type { PageReading } from '../issuers/model.ts';
import { MAX_BODY, MAX_TITLE, MAX_URL } from './limits.ts';
import { calendarDate, name, text } from './shapes.ts';

const MAX_PARTIES = 60;

/** What a content script says of its page. The check of lengths tells the reader what is wrong; the others are ours. */
export const pageReading: v.GenericSchema<unknown, PageReading> = v.object({
  url: v.pipe(v.string(), v.maxLength(MAX_URL), v.regex(/^https?:\/\/[^/?#]+/)),
  kind: v.picklist(['readout', 'transcript', 'joint', 'announcement', 'article', 'other']),
  official: v.boolean(),
  foreign: v.nullable(v.boolean()),
  issuer: v.nullable(name),
  party: v.nullable(name),
  title: text(MAX_TITLE),
  published: v.nullable(calendarDate),
  eventDate: v.nullable(calendarDate),
  parties: v.pipe(v.array(name), v.maxLength(MAX_PARTIES)),
  language: text(35),
  body: v.pipe(v.string(), v.maxLength(MAX_BODY, 'problem_text_too_long')),
  withoutRules: v.boolean(),
});
