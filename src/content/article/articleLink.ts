import type { ArticleRequests } from '../../messages/articleContract.ts';
import { PAINT_STATUSES } from '../../page/paint/statusStyle.ts';
import { VOICES } from '../../page/paint/voiceStyle.ts';
import { api } from '../api.ts';
import { field, isAlive, isProblem } from '../link.ts';
import { list, orNull, shape, text } from '../paintShape.ts';

/** The article script's end of the messages, checked by hand as `link.ts` does. */

type Heard = 'article.state' | 'article.show' | 'article.paint' | 'article.leave';
type Answers = { readonly [K in Heard]: (payload: ArticleRequests[K]['request']) => ArticleRequests[K]['answer'] };
type Seen = ArticleRequests['article.seen'];

const offset = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const among =
  (known: readonly string[]) =>
  (value: unknown): boolean =>
    known.some((one) => one === value);

const isPaint = shape({
  article: text,
  mentions: list(
    shape({
      id: text,
      start: offset,
      end: offset,
      said: list(text),
      voice: among(VOICES),
      status: among(PAINT_STATUSES),
      kind: among(['quote', 'paraphrase', 'stray']),
      claim: orNull(shape({ quote: text, name: text, others: list(shape({ name: text, quote: orNull(text) })) })),
    }),
  ),
});

/** Sends the article's text to the background; what goes wrong is answered as a `Problem`. */
export async function sendArticle(seen: Seen['request']): Promise<Seen['answer']> {
  try {
    const answer: unknown = await api.runtime.sendMessage({ name: 'article.seen', payload: seen });
    if (isProblem(answer) || isPaint(answer)) return answer as Seen['answer'];
    return { problem: 'problem_no_answer' };
  } catch {
    return { problem: isAlive() ? 'problem_no_answer' : 'problem_extension_updated' };
  }
}

/** Asks something to which the answer is yes or no; no where there is none. */
async function isTold(name: string, payload: unknown, yes: string): Promise<boolean> {
  try {
    return field(await api.runtime.sendMessage({ name, payload }), yes) === true;
  } catch {
    return false;
  }
}

/** Asks whether a page that the site has put in the place of another is to be read too. */
export const mayReadAgain = (url: string): Promise<boolean> => isTold('article.moved', { url }, 'again');

/** Opens the panel; called in the reader's click. */
export const askForPanel = (article: string): Promise<boolean> =>
  isTold('panel.open', { statement: article, claim: null }, 'opened');

const REQUESTS: { readonly [K in Heard]: (payload: unknown) => boolean } = {
  'article.state': () => true,
  'article.show': shape({ mention: text }),
  'article.paint': shape({ paint: isPaint }),
  'article.leave': () => true,
};

const isHeard = (name: unknown): name is Heard => typeof name === 'string' && Object.hasOwn(REQUESTS, name);

/** Answers popup, panel and background until the returned function is called. */
export function answerArticle(answers: Answers): () => void {
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): undefined => {
    const name = field(message, 'name');
    const payload = field(message, 'payload');
    if (sender.id === api.runtime.id && isHeard(name) && REQUESTS[name](payload))
      respond((answers[name] as (payload: unknown) => unknown)(payload));
  };
  api.runtime.onMessage.addListener(listener);
  return () => {
    if (isAlive()) api.runtime.onMessage.removeListener(listener);
  };
}
