import type { Requests } from '../messages/contract.ts';
import type { Problem } from '../messages/problems.ts';
import { api } from './api.ts';
import { isPagePaint } from './paintShape.ts';
import { isRulesAnswer } from './rulesShape.ts';
import type { Say } from './words.ts';

/**
 * The content script's end of the messages. It speaks to the browser without the polyfill, whose three kilobytes would be
 * loaded on every page: all that is needed here, promises for `sendMessage` and `sendResponse`, is alike in both browsers.
 */

type Sent = 'page.rules' | 'statement.seen' | 'panel.open';
type Heard = 'page.state' | 'claim.show' | 'page.paint' | 'page.recheck';
type Answers = { readonly [K in Heard]: (payload: Requests[K]['request']) => Requests[K]['answer'] };

/** The texts of `_locales`, in the reader's language. */
export const say: Say = (key, ...filling) => api.i18n.getMessage(key, [...filling]);

/** False when the extension was updated, disabled or removed under the open page: its old scripts run on without it. */
export function isAlive(): boolean {
  return api.runtime?.id !== undefined;
}

/** Asks the background; what goes wrong is answered as a `Problem`. Sent in the same turn, as a reader's gesture needs. */
export async function request<K extends Sent>(
  name: K,
  payload: Requests[K]['request'],
): Promise<Requests[K]['answer'] | Problem> {
  try {
    const answer: unknown = await api.runtime.sendMessage({ name, payload });
    if (isProblem(answer) || ANSWERS[name](answer)) return answer as Requests[K]['answer'] | Problem;
    return { problem: 'problem_no_answer' };
  } catch {
    return { problem: isAlive() ? 'problem_no_answer' : 'problem_extension_updated' };
  }
}

const ANSWERS: { readonly [K in Sent]: (answer: unknown) => boolean } = {
  'page.rules': isRulesAnswer,
  'statement.seen': isPagePaint,
  'panel.open': (answer) => typeof field(answer, 'opened') === 'boolean',
};

const REQUESTS: { readonly [K in Heard]: (payload: unknown) => boolean } = {
  'page.state': () => true,
  'claim.show': (payload) => typeof field(payload, 'claim') === 'string',
  'page.paint': (payload) => isPagePaint(field(payload, 'paint')),
  'page.recheck': () => true,
};

/** Whether an answer tells of a problem. Which one is not checked: no words of it are shown here. */
export function isProblem(answer: unknown): answer is Problem {
  return typeof field(answer, 'problem') === 'string';
}

/** Answers popup, panel and background until the returned function is called. */
export function answer(answers: Answers): () => void {
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): undefined => {
    const name = field(message, 'name');
    const payload = field(message, 'payload');
    // What is not for us, or not as agreed, is left unanswered.
    if (sender.id === api.runtime.id && isHeard(name) && REQUESTS[name](payload))
      respond(reply(answers, name, payload));
  };
  api.runtime.onMessage.addListener(listener);
  return () => {
    // After an update even this throws.
    if (isAlive()) api.runtime.onMessage.removeListener(listener);
  };
}

function reply<K extends Heard>(answers: Answers, name: K, payload: unknown): Requests[K]['answer'] {
  return answers[name](payload as Requests[K]['request']);
}

function isHeard(name: unknown): name is Heard {
  return typeof name === 'string' && Object.hasOwn(REQUESTS, name);
}

/** What a value from outside has under a name. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
