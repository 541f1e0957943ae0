import 'fake-indexeddb/auto';

import { beforeEach, expect, it, vi } from 'vitest';
import { library } from '../../../src/library/schema.ts';
import { contentSender, fakeBrowser, PANEL_SENDER } from '../background/browser.ts';
import { NORTH, SOUTH } from '../background/pages.ts';

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(async () => {
  browser = fakeBrowser();
  vi.resetModules();
  vi.stubGlobal('ENGINE_FINGERPRINT', 'one');
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  await import('../../../src/background/worker.ts');
});

const anchor = { text: 'They agreed', nth: 0, before: '', after: '.' };
const WORD = { statement: NORTH.url, own: anchor, other: SOUTH.url, partner: anchor, verdict: 'same' };
const CLAIMS = { statement: NORTH.url, claim: 'a#1.0', other: SOUTH.url, partner: 'b#1.0', verdict: 'same' };

it.each([
  ['word.judge', { ...WORD, verdict: 'right' }],
  ['word.judge', { ...WORD, own: { ...anchor, nth: -1 } }],
  ['word.judge', { ...WORD, own: { ...anchor, text: '' } }],
  ['word.judge', { ...WORD, partner: { ...anchor, after: 'x'.repeat(33) } }],
  ['claims.judge', { ...CLAIMS, verdict: 'right' }],
  ['claims.judge', { ...CLAIMS, claim: '' }],
])('a word of a bad form is refused: %s %#', async (name, payload) => {
  expect(await browser.receive({ name, payload }, PANEL_SENDER)).toEqual({ problem: 'problem_invalid_message' });
});

it('a word is taken from the extension’s own pages alone, and only on what the library holds', async () => {
  for (const [name, payload] of Object.entries({ 'word.judge': WORD, 'claims.judge': CLAIMS }))
    expect(await browser.receive({ name, payload }, contentSender(1, NORTH.url))).toEqual({
      problem: 'problem_invalid_message',
    });
  expect(await browser.receive({ name: 'word.judge', payload: WORD }, PANEL_SENDER)).toEqual({
    problem: 'problem_unknown_statement',
  });
  expect(await browser.receive({ name: 'claims.judge', payload: CLAIMS }, PANEL_SENDER)).toEqual({
    problem: 'problem_claim_gone',
  });
  expect(await library.judgements.count()).toBe(0);
});
