import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { RequestName, Requests } from './contract.ts';
import { isProblem, isProblemKey, type Problem, problem } from './problems.ts';

/** What is sent with a request. */
export type Payload<N extends RequestName> = Requests[N]['request'];
/** What a request is answered with where nothing goes wrong. */
export type Answer<N extends RequestName> = Requests[N]['answer'];

/** Who sent a request, as the browser says; pages cannot message the extension at all. */
export interface Sender {
  /** The tab of a content script; null for the extension's own pages and worker. */
  readonly tab: number | null;
  readonly window: number | null;
  readonly url: string | null;
}

/** The rooms that send requests: the script on a page, and everything of the extension's own. */
export type SenderRoom = 'content' | 'extension';

/** What the asking room checks each answer against. */
export type AnswerShapes<N extends RequestName> = { readonly [K in N]: v.GenericSchema<unknown, Answer<K>> };
/** Who may send each request, and what the answering room checks it against. */
export type RequestShapes<N extends RequestName> = {
  readonly [K in N]: { readonly from: SenderRoom; readonly shape: v.GenericSchema<unknown, Payload<K>> };
};
/** What answers each request. */
export type Handlers<N extends RequestName> = {
  readonly [K in N]: (payload: Payload<K>, sender: Sender) => Answer<K> | Problem | Promise<Answer<K> | Problem>;
};

/** Makes the `request` of a room that may send these requests. */
export function requester<N extends RequestName>(shapes: AnswerShapes<N>) {
  /**
   * Sends a request and gives its answer, checked. Never rejects: what goes wrong is answered as a `Problem`.
   * `tab` sends to the content script of that tab, otherwise to the extension's other pages and worker.
   */
  return async function request<K extends N>(
    name: K,
    payload: Payload<K>,
    to: { readonly tab?: number } = {},
  ): Promise<Answer<K> | Problem> {
    let answer: unknown;
    try {
      answer = await deliver({ name, payload }, to.tab);
    } catch (error) {
      return problem(whyUndelivered(error));
    }
    if (isProblem(answer)) return answer;
    if (answer === undefined || answer === null) return problem('problem_no_answer');
    const checked = v.safeParse(shapes[name], answer, { abortEarly: true });
    return checked.success ? checked.output : problem('problem_invalid_message');
  };
}

function deliver(message: { readonly name: string; readonly payload: unknown }, tab: number | undefined) {
  if (tab === undefined) return browser.runtime.sendMessage(message);
  return browser.tabs.sendMessage(tab, message, { frameId: 0 });
}

/** An update or reload of the extension leaves old content scripts behind, which can only ask for a reload. */
function whyUndelivered(error: unknown) {
  const message = error instanceof Error ? error.message : '';
  return message.includes('context invalidated') || browser.runtime?.id === undefined
    ? 'problem_extension_updated'
    : 'problem_no_answer';
}

/** Makes the `answer` of a room that may be sent these requests. */
export function answerer<N extends RequestName>(shapes: RequestShapes<N>) {
  /**
   * Answers the requests named in `handlers` until the returned function is called. Requests that are not named are left
   * to the other rooms. A handler is called in the same turn as the browser's event, so that a user's gesture counts in it.
   */
  return function answer<K extends N>(handlers: Pick<Handlers<N>, K>): () => void {
    const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
      const asked = nameOf(message);
      if (asked === null || !Object.hasOwn(handlers, asked)) return undefined;
      return handle<K>(shapes[asked as K], handlers[asked as K], message, sender);
    };
    browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerAsync);
    return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerAsync);
  };
}

/** Async, because Chromium's own `browser` takes none but a native promise as an answer. */
async function handle<K extends RequestName>(
  expected: RequestShapes<K>[K],
  handler: Handlers<K>[K],
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Answer<K> | Problem> {
  if (roomOf(sender) !== expected.from) return problem('problem_invalid_message');
  const checked = v.safeParse(expected.shape, (message as { payload?: unknown }).payload, { abortEarly: true });
  if (!checked.success) {
    const why = checked.issues[0].message;
    return problem(isProblemKey(why) ? why : 'problem_invalid_message');
  }
  try {
    return await handler(checked.output, {
      tab: sender.tab?.id ?? null,
      window: sender.tab?.windowId ?? null,
      url: sender.url ?? null,
    });
  } catch (error) {
    console.error(error);
    return problem('problem_unexpected');
  }
}

function nameOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('name' in message)) return null;
  return typeof message.name === 'string' ? message.name : null;
}

/** The extension's own page in a tab has a tab too: its address tells it from a content script. Null: a stranger. */
function roomOf(sender: Runtime.MessageSender): SenderRoom | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return 'extension';
  if (!sender.tab) return sender.url === undefined ? 'extension' : null;
  return sender.tab.id !== undefined && (sender.frameId ?? 0) === 0 ? 'content' : null;
}
