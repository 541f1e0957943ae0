import * as v from 'valibot';
import { ARTICLE_STATES } from './articleContract.ts';
import { answerer, requester } from './border.ts';
import { MAX_URL } from './limits.ts';
import { address, pageTexts } from './pageTexts.ts';
import { filled, offset, statementId, text } from './shapes.ts';

/** The border of articles: the reader asks, the content script takes the text, the worker reads it against the library. */

type ArticleRequest = `article.${'read' | 'expect' | 'seen' | 'moved' | 'choose' | 'save'}`;

/** Printed statements of one article, and places of it that stand in block quotes: far more than any has. */
const MOST_PLACES = 50;
const MOST_QUOTED = 200;

/** Asks something that concerns an article. */
export const requestArticle = requester<
  | 'article.read'
  | 'article.expect'
  | 'article.choose'
  | 'article.save'
  | 'article.state'
  | 'article.show'
  | 'article.paint'
  | 'article.leave'
>({
  'article.read': v.object({ reading: v.boolean() }),
  'article.expect': v.object({ ready: v.boolean() }),
  'article.choose': v.object({ mentions: offset }),
  'article.save': v.object({ saved: offset }),
  'article.state': v.object({
    state: v.picklist(ARTICLE_STATES),
    article: v.nullable(text(MAX_URL)),
    trouble: v.nullable(text(100)),
  }),
  'article.show': v.object({ shown: v.boolean() }),
  'article.paint': v.object({ painted: v.boolean() }),
  'article.leave': v.object({ left: v.boolean() }),
});

const span = v.object({ start: offset, end: offset });

/** Answers what is asked of articles. */
export const answerArticles = answerer<ArticleRequest>({
  'article.read': { from: 'extension', shape: v.object({ tab: v.pipe(v.number(), v.integer()) }) },
  'article.expect': { from: 'extension', shape: v.object({}) },
  'article.seen': {
    from: 'content',
    shape: v.object({ url: address, texts: pageTexts, quoted: v.pipe(v.array(span), v.maxLength(MOST_QUOTED)) }),
  },
  'article.moved': { from: 'content', shape: v.object({ url: address }) },
  'article.choose': { from: 'extension', shape: v.object({ article: filled(MAX_URL), statement: statementId }) },
  'article.save': {
    from: 'extension',
    shape: v.object({ article: filled(MAX_URL), places: v.pipe(v.array(offset), v.maxLength(MOST_PLACES)) }),
  },
});
