import * as v from 'valibot';
import { answerer, requester } from './border.ts';
import { address } from './pageTexts.ts';
import { name, text } from './shapes.ts';

/** The border of what decides which pages are read: the content scripts introduce their pages, the reader has the last word. */

type PageRequest = 'page.opened' | 'page.rules' | 'page.word' | 'page.wordless' | 'page.resume' | 'issuers.switch';

/** More than are listed. */
const MAX_ISSUERS = 500;
const LONGEST_TITLE = 500;

const kept = v.object({ kept: v.boolean() });

/** Asks something that decides which pages are read. */
export const requestPages = requester<
  'page.word' | 'page.wordless' | 'page.resume' | 'page.recheck' | 'issuers.switch'
>({
  'page.word': kept,
  'page.wordless': kept,
  'page.resume': v.object({ reading: v.boolean() }),
  'page.recheck': v.object({ rechecking: v.boolean() }),
  'issuers.switch': v.object({ switched: v.boolean() }),
});

const introduction = v.object({ url: address, title: text(LONGEST_TITLE), heading: text(LONGEST_TITLE) });
const tab = v.pipe(v.number(), v.integer());

/** Answers it. */
export const answerPages = answerer<PageRequest>({
  'page.opened': { from: 'content', shape: introduction },
  'page.rules': { from: 'content', shape: introduction },
  'page.word': {
    from: 'extension',
    shape: v.object({ tab: v.nullable(tab), url: address, title: text(LONGEST_TITLE), issuer: v.nullable(name) }),
  },
  'page.wordless': { from: 'extension', shape: v.object({ tab: v.nullable(tab), url: address }) },
  'page.resume': { from: 'extension', shape: v.object({ tab, url: address }) },
  'issuers.switch': {
    from: 'extension',
    shape: v.object({ issuers: v.pipe(v.array(name), v.maxLength(MAX_ISSUERS)), on: v.boolean() }),
  },
});
