import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contentSender, EXTENSION, type FakeBrowser, fakeBrowser, PANEL_SENDER } from '../background/browser.ts';
import { NORTH, seenPage } from '../background/pages.ts';

const { fake } = vi.hoisted(() => ({ fake: { current: null as unknown } }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => (fake.current as Record<PropertyKey, unknown>)[key] }),
}));

const extension = await import('../../../src/messages/extension.ts');
const SEEN = seenPage(NORTH);
const REFUSED = { problem: 'problem_invalid_message' };
const seen = vi.fn();
const judged = vi.fn();

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  fake.current = browser;
  seen.mockReset().mockReturnValue(null);
  judged.mockReset().mockReturnValue({ shown: true });
  extension.answer({ 'statement.seen': seen });
  extension.answer({ 'claim.focus': judged });
});

/** What a page, a frame, another extension or a look-alike address can be made to look like to the browser. */
const strangers = fc
  .record(
    {
      id: fc.constantFrom('', 'other', EXTENSION.toUpperCase(), `${EXTENSION}x`),
      url: fc.constantFrom(
        NORTH.url,
        `https://${EXTENSION}/src/panel/index.html`,
        `https://evil.example/?chrome-extension://${EXTENSION}/`,
        `chrome-extension://${EXTENSION}.evil.example/`,
      ),
      tab: fc.constant({ id: 3 }),
      frameId: fc.integer({ min: 0, max: 4 }),
    },
    { requiredKeys: ['url'] },
  )
  .map((sender) => sender as unknown);

/** Keys that change what an object is, when it is merged or assigned without care. */
const POLLUTING = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

describe('forged messages', () => {
  it('are refused whoever sends them, and reach no handler', async () => {
    await fc.assert(
      fc.asyncProperty(strangers, fc.constantFrom('statement.seen', 'claim.focus'), async (sender, name) => {
        const payload = name === 'statement.seen' ? SEEN.payload : { statement: NORTH.url, claim: 'x#1.0' };
        expect(await browser.receive({ name, payload }, sender)).toEqual(REFUSED);
      }),
      { numRuns: 200 },
    );
    expect(seen).not.toHaveBeenCalled();
    expect(judged).not.toHaveBeenCalled();
  });

  it('that a content script sends in the name of our own pages are refused', async () => {
    const message = { name: 'claim.focus', payload: { statement: NORTH.url, claim: 'x#1.0' } };
    expect(await browser.receive(message, contentSender(3, NORTH.url))).toEqual(REFUSED);
    expect(await browser.receive(message, PANEL_SENDER)).toEqual({ shown: true });
  });

  it('of any form whatever end in a refusal or in silence, never in an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true }),
        async (payload) => {
          const answer = await browser.receive({ name: 'statement.seen', payload }, contentSender(3, NORTH.url));
          expect(answer).toEqual(REFUSED);
          await browser.receive(payload, contentSender(3, NORTH.url));
        },
      ),
      { numRuns: 300 },
    );
    expect(seen).not.toHaveBeenCalled();
  });
});

describe('keys that change what an object is', () => {
  it('are no names of requests', () => {
    for (const name of POLLUTING)
      expect(browser.receive({ name, payload: {} }, contentSender(3, NORTH.url))).toBeUndefined();
  });

  it('do not pass the border, and nothing is changed by them', async () => {
    for (const key of POLLUTING) {
      const forged: unknown = JSON.parse(
        JSON.stringify(SEEN).replace('"texts":{', `"texts":{${JSON.stringify(key)}:{"polluted":true},`),
      );
      await browser.receive(forged, contentSender(3, NORTH.url));
    }
    expect(seen).toHaveBeenCalled();
    for (const [payload] of seen.mock.calls)
      expect(Object.keys(payload.texts).filter((key) => POLLUTING.includes(key))).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('messages too large or too many', () => {
  it('of megabytes are refused, wherever the megabytes stand', async () => {
    const heavy = 'x'.repeat(6 * 1024 * 1024);
    const { texts } = SEEN.payload;
    for (const wrong of [
      { url: `https://a.example/${heavy}` },
      ...Object.keys(texts).map((key) => ({ texts: { ...texts, [key]: heavy } })),
      { texts: { ...texts, dates: Array(1_000_000).fill('2 May') } },
    ]) {
      const answer = await browser.receive(
        { ...SEEN, payload: { ...SEEN.payload, ...wrong } },
        contentSender(3, NORTH.url),
      );
      expect(Object.keys(answer as object)).toEqual(['problem']);
    }
    expect(seen).not.toHaveBeenCalled();
  });

  it('by the ten thousand are each answered', async () => {
    const bad = { ...SEEN, payload: { ...SEEN.payload, url: 'javascript:alert(1)' } };
    const answers = await Promise.all(
      Array.from({ length: 10_000 }, () => browser.receive(bad, contentSender(3, NORTH.url))),
    );
    expect(answers.every((answer) => JSON.stringify(answer) === JSON.stringify(REFUSED))).toBe(true);
    expect(seen).not.toHaveBeenCalled();
  });
});
