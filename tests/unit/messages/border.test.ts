import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PagePaint } from '../../../src/messages/contract.ts';
import { contentSender, EXTENSION, type FakeBrowser, fakeBrowser, PANEL_SENDER, ROOT } from '../background/browser.ts';
import { NORTH, seenPage, textsOf } from '../background/pages.ts';

const { fake } = vi.hoisted(() => ({ fake: { current: null as unknown } }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }),
}));

const extension = await import('../../../src/messages/extension.ts');

const PAINT: PagePaint = {
  statement: NORTH.url,
  own: { name: 'Arvenia', code: 'XA' },
  other: null,
  claims: [{ id: `${NORTH.url}#1.0`, start: 0, end: 5, text: 'Hello', status: 'pending', partners: [] }],
};
const TEXTS = textsOf(NORTH);
const SEEN = seenPage(NORTH);

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  fake.current = browser;
});

const PASTED = { statement: NORTH.url, issuer: 'xb-government', text: 'The other side.' };
const STATE = { recognised: true, statement: NORTH.url, anchors: { [`${NORTH.url}#1.0`]: 'found' } };

describe('a request', () => {
  it('goes to the worker, or to a tab, and gives the checked answer', async () => {
    browser.answers.current = ({ tab }) => (tab === null ? { statement: 'pasted:1' } : { painted: true, more: 1 });
    expect(await extension.request('counterpart.pasted', PASTED)).toEqual({ statement: 'pasted:1' });
    expect(await extension.request('page.paint', { paint: PAINT }, { tab: 7 })).toEqual({ painted: true });
    expect(browser.sent.map(({ tab, message }) => [tab, message.name])).toEqual([
      [null, 'counterpart.pasted'],
      [7, 'page.paint'],
    ]);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, expect.anything(), { frameId: 0 });
  });

  it('never rejects: what goes wrong is a problem', async () => {
    browser.runtime.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'));
    expect(await extension.request('counterpart.pasted', PASTED)).toEqual({ problem: 'problem_no_answer' });
    browser.answers.current = () => undefined;
    expect(await extension.request('counterpart.pasted', PASTED)).toEqual({ problem: 'problem_no_answer' });
    browser.runtime.sendMessage.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    expect(await extension.request('counterpart.pasted', PASTED)).toEqual({ problem: 'problem_extension_updated' });
    browser.answers.current = () => ({ problem: 'problem_storage_full' });
    expect(await extension.request('counterpart.pasted', PASTED)).toEqual({ problem: 'problem_storage_full' });
  });

  it.each([
    [{ ...STATE, anchors: { a: 'somewhere' } }],
    [{ ...STATE, anchors: Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`c${i}`, 'found'])) }],
    [{ ...STATE, statement: '' }],
    [{ ...STATE, recognised: 'yes' }],
    [{ problem: 'no key of ours' }],
    ['text'],
    [[]],
  ])('takes no answer that is not as agreed', async (answer) => {
    browser.answers.current = () => STATE;
    expect(await extension.request('page.state', {}, { tab: 7 })).toEqual(STATE);
    browser.answers.current = () => answer;
    expect(await extension.request('page.state', {}, { tab: 7 })).toEqual({ problem: 'problem_invalid_message' });
  });
});

describe('answering', () => {
  const seen = vi.fn();
  beforeEach(() => {
    seen.mockReset().mockReturnValue(PAINT);
    extension.answer({ 'statement.seen': seen });
  });
  const send = (message: unknown, sender: unknown = contentSender(3, `${NORTH.url}?a#b`)) =>
    browser.receive(message, sender);

  it('hands over what was checked, and who sent it', async () => {
    expect(await send(SEEN)).toEqual(PAINT);
    expect(seen).toHaveBeenCalledWith(SEEN.payload, { tab: 3, window: 1, url: `${NORTH.url}?a#b` });
  });

  it('calls the handler in the same turn, so that a user gesture counts', () => {
    void send(SEEN);
    expect(seen).toHaveBeenCalledOnce();
  });

  it('answers with a native promise and drops what was not agreed', async () => {
    expect(send({ ...SEEN, payload: { ...SEEN.payload, texts: { ...TEXTS, extra: 1 } } })).toBeInstanceOf(Promise);
    expect(seen).toHaveBeenCalledWith(SEEN.payload, expect.anything());
  });

  it.each([
    ['another extension', { ...contentSender(3, NORTH.url), id: 'someone-else' }],
    ['a page, which has no id', { url: NORTH.url, tab: { id: 3 } }],
    ['a frame inside a page', { ...contentSender(3, NORTH.url), frameId: 5 }],
    ['our own panel', PANEL_SENDER],
    ['our own page in a tab', contentSender(3, `${ROOT}src/panel/index.html`)],
    ['a page that only looks like ours by its id', { id: EXTENSION, url: NORTH.url }],
  ])('refuses %s', async (_, sender) => {
    expect(await send(SEEN, sender)).toEqual({ problem: 'problem_invalid_message' });
    expect(seen).not.toHaveBeenCalled();
  });

  it.each([
    [{ texts: { ...TEXTS, body: 1 } }, 'problem_invalid_message'],
    [{ url: 'javascript:alert(1)' }, 'problem_invalid_message'],
    [{ texts: { ...TEXTS, dates: ['x'.repeat(1_001)] } }, 'problem_invalid_message'],
    [{ texts: { ...TEXTS, looseDates: Array(61).fill('2 May') } }, 'problem_invalid_message'],
    [{ texts: { ...TEXTS, heading: 'x'.repeat(2_001) } }, 'problem_invalid_message'],
    [{ texts: { ...TEXTS, body: 'x'.repeat(5 * 1024 * 1024 + 1) } }, 'problem_text_too_long'],
    [{ texts: undefined }, 'problem_invalid_message'],
  ])('refuses texts that are not as agreed', async (wrong, problem) => {
    expect(await send({ ...SEEN, payload: { ...SEEN.payload, ...wrong } })).toEqual({ problem });
    expect(seen).not.toHaveBeenCalled();
  });

  it('leaves what it does not know to the other rooms', () => {
    for (const message of [null, 7, 'text', {}, { name: 1 }, { name: 'claim.focus' }, { name: 'toString' }])
      expect(send(message)).toBeUndefined();
  });

  it('makes an error of ours a problem', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    seen.mockImplementation(() => {
      throw new TypeError('ours');
    });
    expect(await send(SEEN)).toEqual({ problem: 'problem_unexpected' });
    expect(logged).toHaveBeenCalled();
    logged.mockRestore();
  });

  it('stops when told to', () => {
    const before = browser.listeners.size;
    const stop = extension.answer({ 'claim.focus': () => ({ shown: true }) });
    expect(browser.listeners.size).toBe(before + 1);
    stop();
    expect(browser.listeners.size).toBe(before);
  });
});

describe('our own pages', () => {
  it('answer the extension and nobody else', async () => {
    extension.answer({ 'claim.focus': () => ({ shown: true }) });
    const message = { name: 'claim.focus', payload: { statement: NORTH.url, claim: `${NORTH.url}#1.0` } };
    expect(await browser.receive(message, { id: EXTENSION })).toEqual({ shown: true });
    expect(await browser.receive(message, PANEL_SENDER)).toEqual({ shown: true });
    for (const stranger of [contentSender(4, NORTH.url), { id: EXTENSION, url: NORTH.url }, { id: 'other' }])
      expect(await browser.receive(message, stranger)).toEqual({ problem: 'problem_invalid_message' });
  });
});
