import 'fake-indexeddb/auto';

import { beforeEach, expect, it, vi } from 'vitest';
import { compareTwo } from '../../../src/background/visit/compareInLibrary.ts';
import { articleView } from '../../../src/library/article/articleView.ts';
import { comparisonId } from '../../../src/library/judgement/pairRows.ts';
import { pairView } from '../../../src/library/judgement/pairView.ts';
import { SAMPLE_ARTICLE } from '../../../src/library/sample/sampleArticle.ts';
import { SAMPLE_TEXTS } from '../../../src/library/sample/sampleEvent.ts';
import { library } from '../../../src/library/schema.ts';
import { opening } from '../../../src/library/shelves/shelves.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { eventually } from '../eventually.ts';
import { FACTS, NORTH, SOUTH, sentencesAsClaims } from '../library/fixtures.ts';
import { contentSender, fakeBrowser, PANEL_SENDER } from './browser.ts';

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(async () => {
  browser = fakeBrowser();
  vi.resetModules();
  vi.stubGlobal('ENGINE_FINGERPRINT', '1');
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  await library.delete();
  await library.open();
  await import('../../../src/background/worker.ts');
  for (const page of [NORTH, SOUTH]) await saveStatement(page, sentencesAsClaims(page.body), FACTS);
});

const ask = (name: string, payload: unknown, sender: object = PANEL_SENDER) =>
  browser.receive({ name, payload }, sender);
const events = async () => (await opening('date', false)).first.map(({ members }) => [...members].sort());
const PAIR = [NORTH.url, SOUTH.url].sort();

it('takes in what is written without being asked, and when it is asked', async () => {
  await eventually(async () => expect((await events()).sort()).toEqual(PAIR.map((id) => [id])));
  await compareTwo(NORTH.url, SOUTH.url, { pairedBy: 'event', eventScore: 1 }, '1');
  expect(await ask('library.shelve', {})).toEqual({ left: 0 });
  expect(await events()).toEqual([PAIR]);
});

it('pairs any two as the reader’s own, and neither one with itself nor with what is not there', async () => {
  expect(await ask('statements.pair', { statement: NORTH.url, other: SOUTH.url })).toEqual({ paired: true });
  expect((await library.comparisons.get(comparisonId(NORTH.url, SOUTH.url)))?.pairedBy).toBe('reader');
  expect(await events()).toEqual([PAIR]);
  const same = { statement: NORTH.url, other: NORTH.url };
  expect(await ask('statements.pair', same)).toEqual({ problem: 'problem_same_text' });
  expect(await ask('statements.pair', { statement: NORTH.url, other: 'nobody' })).toEqual({
    problem: 'problem_unknown_statement',
  });
});

it('takes both sides of an event out and brings them back with their comparison', async () => {
  await ask('statements.pair', { statement: NORTH.url, other: SOUTH.url });
  const before = await pairView(NORTH.url);
  expect(await ask('statements.aside', { statements: PAIR })).toEqual({ aside: PAIR });
  expect([await library.statements.count(), await library.comparisons.count(), await events()]).toEqual([0, 0, []]);
  expect(await ask('statements.back', { statements: PAIR })).toEqual({ back: [...PAIR].reverse() });
  expect(await events()).toEqual([PAIR]);
  expect(await pairView(NORTH.url)).toEqual(before);
});

it('loads the sample as often as it is asked to, once', async () => {
  const [first, second] = SAMPLE_TEXTS;
  for (let time = 0; time < 2; time += 1) expect(await ask('sample.load', {})).toEqual({ statement: first.id });
  const view = await pairView(first.id);
  expect(view?.other?.id).toBe(second.id);
  // It shows what the comparison is there for: points of both, differing ones, and some that each side leaves out.
  const { both, differs, conflict, only, missing } = view?.counts ?? {
    both: 0,
    differs: 0,
    conflict: 0,
    only: 0,
    missing: 0,
  };
  for (const count of [both, differs + conflict, only, missing]) expect(count).toBeGreaterThan(1);
  expect(await library.statements.count()).toBe(4);
  // And its article is there, read against both: something is reported of each, and something left out.
  const article = await articleView(SAMPLE_ARTICLE.id);
  for (const { points } of article?.sides ?? [])
    for (const reported of [true, false])
      expect(points.filter(({ mention }) => (mention !== null) === reported).length).toBeGreaterThan(1);
  expect(article?.sides.map(({ id }) => id)).toEqual([first.id, second.id]);
  expect(await library.articles.count()).toBe(1);
});

it('does none of it for a page', async () => {
  const page = contentSender(1, NORTH.url);
  for (const [name, payload] of [
    ['statements.aside', { statements: PAIR }],
    ['statements.back', { statements: PAIR }],
    ['statements.pair', { statement: NORTH.url, other: SOUTH.url }],
    ['sample.load', {}],
    ['library.shelve', {}],
  ] as const)
    expect(await ask(name, payload, page), name).toEqual({ problem: 'problem_invalid_message' });
  for (const statements of [[], [''], Array.from({ length: 501 }, () => 'a'), 'all'])
    expect(await ask('statements.aside', { statements })).toEqual({ problem: 'problem_invalid_message' });
  expect(await library.statements.count()).toBe(2);
});
