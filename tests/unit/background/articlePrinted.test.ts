import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { articleOf } from '../../../src/library/article/articles.ts';
import { articleView } from '../../../src/library/article/articleView.ts';
import { comparisonsOf } from '../../../src/library/comparisons.ts';
import { SAMPLE_TEXTS } from '../../../src/library/sample/sampleEvent.ts';
import { library } from '../../../src/library/schema.ts';
import { currentText } from '../../../src/library/statement/currentText.ts';
import { eventually } from '../eventually.ts';
import { contentSender, type FakeBrowser, fakeBrowser, PANEL_SENDER } from './browser.ts';
import { type OpenPage, textsOf } from './pages.ts';

/** An article that prints both statements, each in a block quote under words that say whose it is. */

const [ARVENIA, BELMAR] = SAMPLE_TEXTS;
const PARTS = [
  { words: 'The leaders met in Arven on Tuesday, and both sides have published what they make of it.' },
  { words: 'The statement of the President of Arvenia in full:' },
  { words: ARVENIA.text, quoted: true },
  { words: 'Nobody in our newsroom slept before midnight, and the coffee ran out.' },
  { words: 'The Government of Belmar published this statement:' },
  { words: BELMAR.text, quoted: true },
  { words: 'In other words, there will be a bridge.' },
];
const BODY = PARTS.map(({ words }) => words).join('\n\n');
const QUOTED = PARTS.filter(({ quoted }) => quoted).flatMap(({ words }) => {
  const start = BODY.indexOf(words);
  let at = start;
  return words.split('\n\n').map((paragraph) => {
    const span = { start: at, end: at + paragraph.length };
    at = span.end + 2;
    return span;
  });
});
const PAGE: OpenPage = {
  url: 'https://news.example/world/both',
  title: 'Both accounts in full',
  published: '2025-06-25',
  body: BODY,
};

let browser: FakeBrowser;

beforeEach(async () => {
  vi.resetModules();
  vi.unstubAllGlobals();
  vi.stubGlobal('ENGINE_FINGERPRINT', 'one');
  browser = fakeBrowser();
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  await library.delete();
  await library.open();
  await import('../../../src/background/worker.ts');
  const payload = { url: PAGE.url, texts: { ...textsOf(PAGE), withoutRules: true }, quoted: QUOTED };
  await browser.receive({ name: 'article.seen', payload }, contentSender(7, PAGE.url));
});

const save = (places: readonly number[], article = PAGE.url) =>
  browser.receive({ name: 'article.save', payload: { article, places } }, PANEL_SENDER);

describe('statements that an article prints', () => {
  it('are found and attributed to whom the article says, whole and with nothing of its own words', async () => {
    const row = await articleOf(PAGE.url);
    const found = row?.printed.map(({ issuer, start, end, saved }) => [issuer, BODY.slice(start, end), saved]);
    expect(found).toEqual([
      [ARVENIA.issuer, ARVENIA.text, null],
      [BELMAR.issuer, BELMAR.text, null],
    ]);
    expect(await library.statements.count()).toBe(0);
  });

  it('are saved as copies with one press, compared with each other, and the article is read against them', async () => {
    expect(await save([0, 1])).toEqual({ saved: 2 });
    const copies = await library.statements.toArray();
    expect(copies.map(({ origin, party }) => [origin, party]).sort()).toEqual([
      ['copy', 'xa'],
      ['copy', 'xb'],
    ]);
    const [first] = copies;
    const [comparison] = await eventually(async () => {
      const found = await comparisonsOf(first?.id ?? '');
      expect(found).toHaveLength(1);
      return found;
    });
    expect(comparison?.links.length).toBeGreaterThan(4);
    expect((await currentText(first?.id ?? ''))?.version.text).toBe(ARVENIA.text);
    // What it prints it does not leave out.
    const view = await articleView(PAGE.url);
    expect(view?.sides.map(({ party }) => party)).toEqual(['xa', 'xb']);
    const leftOut = view?.sides.flatMap(({ points }) => points.filter((one) => !one.printed && one.mention === null));
    expect(leftOut).toEqual([]);
  });

  it('are saved once, however often that is pressed, and one alone is compared with nothing', async () => {
    expect(await save([0])).toEqual({ saved: 1 });
    expect([await library.statements.count(), await library.comparisons.count()]).toEqual([1, 0]);
    expect(await save([0, 1])).toEqual({ saved: 2 });
    expect(await save([0, 1])).toEqual({ saved: 2 });
    expect([await library.statements.count(), await library.comparisons.count()]).toEqual([2, 1]);
    expect((await articleOf(PAGE.url))?.printed.every(({ saved }) => saved !== null)).toBe(true);
  });

  it('stay saved when the page is read again, and places that it does not have save nothing', async () => {
    await save([0, 1]);
    const payload = { url: PAGE.url, texts: { ...textsOf(PAGE), withoutRules: true }, quoted: QUOTED };
    await browser.receive({ name: 'article.seen', payload }, contentSender(7, PAGE.url));
    expect((await articleOf(PAGE.url))?.printed.map(({ saved }) => saved !== null)).toEqual([true, true]);
    expect(await save([17])).toEqual({ saved: 2 });
    expect(await library.statements.count()).toBe(2);
    expect(await save([0], 'https://news.example/none')).toEqual({ problem: 'problem_unknown_article' });
  });
});
