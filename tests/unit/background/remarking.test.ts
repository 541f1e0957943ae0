import 'fake-indexeddb/auto';

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compareTwo } from '../../../src/background/visit/compareInLibrary.ts';
import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import type { ArticleRow } from '../../../src/library/article/articleRows.ts';
import { articleView } from '../../../src/library/article/articleView.ts';
import { pairView } from '../../../src/library/judgement/pairView.ts';
import { library } from '../../../src/library/schema.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { eventually } from '../eventually.ts';
import { FACTS, NORTH, SOUTH } from '../library/fixtures.ts';
import { contentSender, fakeBrowser, PANEL_SENDER } from './browser.ts';

const BODY =
  'The presidents spoke by phone. They agreed to open two crossings on the river, and they condemned the seizure of the ferry.';

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(async () => {
  browser = fakeBrowser();
  vi.resetModules();
  vi.stubGlobal('ENGINE_FINGERPRINT', '1');
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  await import('../../../src/background/worker.ts');
  await library.delete();
  await library.open();
  for (const page of [{ ...NORTH, body: BODY }, SOUTH]) await saveStatement(page, readClaims(page.body), FACTS);
  await compareTwo(NORTH.url, SOUTH.url, { pairedBy: 'event', eventScore: 1 }, '1');
});

// The worker shelves what was saved; the next test would take the library from under it, and the worker would say so.
afterEach(() => eventually(async () => expect(await library.shelfQueue.count()).toBe(0)));

const claims = async () => (await pairView(NORTH.url))?.own.claims ?? [];
const ask = (name: string, payload: unknown, sender: object = PANEL_SENDER) =>
  browser.receive({ name, payload }, sender);

it('claims that are divided are compared before the answer, with an act each, and articles are read against them', async () => {
  const article: ArticleRow = {
    id: 'https://news.example/1',
    url: 'https://news.example/1',
    title: 'A call',
    published: '2025-05-03',
    language: 'en',
    text: `${BODY} The harvest was not spoken of.`,
    statements: [NORTH.url],
    versions: [1],
    reading: { mentions: [], strayQuotations: [], omissions: [], reproductions: [] },
    chosen: false,
    alternatives: [],
    printed: [],
    engine: '1',
    readAt: 1,
  };
  await library.articles.put(article);
  const whole = (await claims()).find(({ text }) => text.includes('crossings'));
  const at = whole?.text.indexOf('on the river') ?? 0;
  const said = { kind: 'divide', at };
  const answer = await ask('claim.remark', { statement: NORTH.url, claim: whole?.id, said });
  expect(answer).toMatchObject({ statement: NORTH.url, from: [], to: [{ kind: 'divide', at }] });
  const now = await claims();
  expect(now.map(({ text }) => text)).toContain(whole?.text.slice(at));
  expect(now.map(({ status }) => status)).not.toContain('pending');
  const known = new Set(now.map(({ id }) => id));
  await eventually(async () => {
    const row = await library.articles.get(article.id);
    const told = row?.reading.mentions.flatMap((mention) => mention.claims.map(({ claim }) => claim)) ?? [];
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((claim) => known.has(claim))).toBe(true);
    expect(row?.chosen).toBe(false);
  });
  const aside = (await claims())[0]?.id;
  await ask('claim.remark', { statement: NORTH.url, claim: aside, said: { kind: 'boilerplate' } });
  const points = (await articleView(article.id))?.sides[0]?.points.map(({ id }) => id);
  expect(points).toEqual([...known].filter((id) => id !== aside));
});

const anchor = { text: 'They agreed', nth: 0 };
const row = { id: 'x', statement: NORTH.url, kind: 'note', claim: anchor, text: 'x', tags: [], saidAt: 1 };
const change = (wrong: object) => ({ statement: NORTH.url, from: [], to: [{ ...row, ...wrong }] });

it.each([
  ['claim.remark', { statement: NORTH.url, claim: 'a', said: { kind: 'other' } }, 'problem_invalid_message'],
  ['claim.remark', { statement: NORTH.url, claim: 'a', said: { kind: 'divide', at: -1 } }, 'problem_invalid_message'],
  ['claim.remark', { statement: NORTH.url, claim: 'a', said: { kind: 'divide', at: 0.5 } }, 'problem_invalid_message'],
  [
    'claim.remark',
    { statement: NORTH.url, claim: 'a', said: { kind: 'note', text: 'x'.repeat(2_001), tags: [] } },
    'problem_note_too_long',
  ],
  ['claim.remark', { statement: NORTH.url, claim: 'gone', said: { kind: 'join' } }, 'problem_claim_gone'],
  ['remarks.change', change({ kind: 'verdict' }), 'problem_invalid_message'],
  ['remarks.change', change({ more: 1 }), 'problem_invalid_message'],
  ['remarks.change', change({ claim: { text: '', nth: 0 } }), 'problem_invalid_message'],
  ['remarks.change', change({ tags: ['x'.repeat(41)] }), 'problem_note_too_long'],
  ['remarks.change', change({ statement: SOUTH.url }), 'problem_remark_changed'],
  ['remarks.change', { ...change({}), statement: 'nowhere' }, 'problem_unknown_statement'],
  ['note.change', { of: row, text: 'y', tags: [] }, 'problem_remark_changed'],
])('what is of a bad form, or of what is not there, is refused whole: %s %#', async (name, payload, problem) => {
  expect(await ask(name, payload)).toEqual({ problem });
  expect(await library.remarks.count()).toBe(0);
});

it('pages have no part in it', async () => {
  for (const [name, payload] of Object.entries({
    'remarks.change': change({}),
    'note.change': { of: row, text: '', tags: [] },
  }))
    expect(await ask(name, payload, contentSender(1, NORTH.url))).toEqual({ problem: 'problem_invalid_message' });
});
