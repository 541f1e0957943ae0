import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { likelyEvents } from '../../../src/background/article/articleEvent.ts';
import { libraryEvents } from '../../../src/library/article/articleEvents.ts';
import { articleOf } from '../../../src/library/article/articles.ts';
import { comparisonsOf } from '../../../src/library/comparisons.ts';
import { library, type StatementRow } from '../../../src/library/schema.ts';
import type { ArticlePaint } from '../../../src/messages/articleContract.ts';
import { eventually } from '../eventually.ts';
import { contentSender, type FakeBrowser, fakeBrowser, PANEL_SENDER } from './browser.ts';
import { NORTH, type OpenPage, SOUTH, seenPage, textsOf } from './pages.ts';

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
  for (const page of [NORTH, SOUTH, HARVEST]) await browser.receive(seenPage(page), contentSender(1, page.url));
});

/** Another call of the same two, some weeks before. */
const HARVEST: OpenPage = {
  url: 'https://president.arvenia.example/news/call-on-harvest',
  title: 'Telephone conversation with President of Belmar Ines Corvo',
  published: '2025-04-11',
  body: 'The presidents spoke by phone. They agreed to share the grain of the northern islands. They discussed the railway.',
};

const TOWN = 'Traders in the old town waited for news all morning, and many had closed their shops before noon. ';
const ARTICLE: OpenPage = {
  url: 'https://news.example/world/call',
  title: 'What Arvenia and Belmar said',
  published: '2025-05-03',
  body: [
    `The presidents of Arvenia and Belmar spoke on Friday. ${TOWN}`,
    'Arvenia said that the presidents agreed to open two crossings.',
    'Belmar said that three crossings will be opened.',
    `Belmar said “the fleet must leave the bay”. ${TOWN.repeat(2)}`,
  ].join('\n\n'),
};

const seeArticle = (page = ARTICLE, sender = contentSender(7, page.url)) =>
  browser.receive(
    { name: 'article.seen', payload: { url: page.url, texts: { ...textsOf(page), withoutRules: true }, quoted: [] } },
    sender,
  ) as Promise<ArticlePaint>;

const choose = (statement: string) =>
  browser.receive({ name: 'article.choose', payload: { article: ARTICLE.url, statement } }, PANEL_SENDER);

const painted = (paint: ArticlePaint, words: string) =>
  paint.mentions.find(({ start, end }) => ARTICLE.body.slice(start, end).includes(words));

describe('a key pressed twice while the worker starts', () => {
  it('brings the script once, and again when it is pressed later', async () => {
    const { executeScript } = browser.scripting;
    const press = (tab: number) => browser.receive({ name: 'article.read', payload: { tab } }, PANEL_SENDER);
    const answers = await Promise.all([press(7), press(7), press(8)]);
    expect(answers).toEqual([{ reading: true }, { reading: true }, { reading: true }]);
    const tabs = () => executeScript.mock.calls.map(([{ target }]) => target.tabId).filter((tab) => tab >= 7);
    expect(tabs()).toEqual([7, 8]);
    await press(7);
    expect(tabs()).toEqual([7, 8, 7]);
  });

  it('is told where the page is left before the script is there, and may be pressed again', async () => {
    const { executeScript } = browser.scripting;
    const press = () => browser.receive({ name: 'article.read', payload: { tab: 7 } }, PANEL_SENDER);
    executeScript.mockRejectedValueOnce(new Error('The tab was closed.'));
    expect(await Promise.all([press(), press()])).toEqual([{ reading: false }, { reading: false }]);
    expect(await press()).toEqual({ reading: true });
  });
});

describe('an article', () => {
  it('is read against the event that it reports, and kept', async () => {
    const paint = await seeArticle();
    const row = await articleOf(ARTICLE.url);
    expect([...(row?.statements ?? [])].sort()).toEqual([NORTH.url, SOUTH.url].sort());
    expect(painted(paint, 'three crossings')?.claim).toMatchObject({ quote: 'Three crossings will be opened' });
  });

  it('has in its card what each of the other statements says of the point', async () => {
    await seeArticle();
    await eventually(async () => expect(await comparisonsOf(NORTH.url)).toHaveLength(1));
    const card = painted(await seeArticle(), 'three crossings')?.claim;
    expect(card?.others.map(({ name }) => name)).toHaveLength(1);
    expect(card?.others[0]?.quote).toContain('two crossings');
  });

  it('is read against the event that the reader chooses, and stays so when it is read again', async () => {
    await seeArticle();
    await choose(HARVEST.url);
    expect(await articleOf(ARTICLE.url)).toMatchObject({ statements: [HARVEST.url], chosen: true });
    await seeArticle({ ...ARTICLE, body: `${ARTICLE.body}\n\n${TOWN}` });
    const again = await articleOf(ARTICLE.url);
    expect(again?.statements).toEqual([HARVEST.url]);
    // The others are still offered.
    expect(again?.alternatives.some((id) => id === NORTH.url || id === SOUTH.url)).toBe(true);
  });

  it('is not read twice where nothing has changed, and is where its text, its event or a statement has', async () => {
    const readAt = async () => (await articleOf(ARTICLE.url))?.reading;
    const first = await seeArticle();
    const mark = { mentions: [], strayQuotations: [], omissions: [], reproductions: [] };
    const row = await articleOf(ARTICLE.url);
    if (!row) throw new Error('The article was not kept.');
    // A reading that nobody would make of it: whoever reads it anew takes it away.
    const forget = () => library.articles.put({ ...row, reading: mark });
    await forget();
    expect((await seeArticle()).mentions).toEqual([]);
    expect(await readAt()).toEqual(mark);

    expect((await seeArticle({ ...ARTICLE, body: `${ARTICLE.body}\n\n${TOWN}` })).mentions).toEqual(first.mentions);
    await forget();
    await library.articles.update(ARTICLE.url, { engine: 'another' });
    expect((await seeArticle()).mentions).toEqual(first.mentions);
    await forget();
    await browser.receive(
      seenPage({ ...SOUTH, body: `${SOUTH.body} The ferries will run.` }),
      contentSender(1, SOUTH.url),
    );
    expect((await seeArticle()).mentions.length).toBeGreaterThan(0);
  });

  it('tells of the two that it does not know', async () => {
    expect(await choose(NORTH.url)).toEqual({ problem: 'problem_unknown_article' });
  });

  it('is believed of its own page only, and is none where it is a few words', async () => {
    expect(await seeArticle(ARTICLE, contentSender(7, 'https://other.example/'))).toEqual({
      problem: 'problem_invalid_message',
    });
    expect(await seeArticle({ ...ARTICLE, body: 'Subscribe to read on.' })).toEqual({ problem: 'problem_no_article' });
  });
});

describe('a page that takes the place of an article', () => {
  const moved = (url: string, from = url) =>
    browser.receive({ name: 'article.moved', payload: { url } }, contentSender(7, from));

  it('is read where the reader allowed that site always, and nowhere else', async () => {
    expect(await moved('https://news.example/next')).toEqual({ again: false });
    browser.granted.add('*://news.example/*');
    expect(await moved('https://news.example/next')).toEqual({ again: true });
    expect(await moved('https://paper.example/next')).toEqual({ again: false });
    expect(await moved('https://news.example/next', 'https://paper.example/')).toEqual({ again: false });
  });
});

describe('the events that an article may report', () => {
  const facts = { published: '2025-05-03', parties: ['xa', 'xb'], matters: [] };

  it('are those near its day, all statements of one together', async () => {
    const [first, ...others] = await likelyEvents(facts);
    expect(first?.map(({ id }) => id).sort()).toEqual([NORTH.url, SOUTH.url].sort());
    expect(others.flat().map(({ id }) => id)).not.toContain(NORTH.url);
  });

  it('are looked for without a day too', async () => {
    const events = await likelyEvents({ ...facts, published: null });
    expect(events.map(([one]) => one?.id)).toHaveLength(2);
  });

  it('are none where one party alone is named, or another time is told of others', async () => {
    expect(await likelyEvents({ ...facts, parties: ['xb'] })).toEqual([]);
    expect(await likelyEvents({ ...facts, parties: ['fr', 'de'] })).toEqual([]);
  });
});

describe('the events of the library', () => {
  it('come latest first, one for each event, found by words of day, title or issuer', async () => {
    const all = await libraryEvents('');
    expect(all.map(({ day }) => day)).toEqual(['2025-05-03', '2025-04-11']);
    expect((await libraryEvents('2025-04 corvo')).map(({ id }) => id)).toEqual([HARVEST.url]);
    expect(await libraryEvents('no such words')).toEqual([]);
  });

  it('are those of the latest days where the library has too many, whatever their addresses, and those without a day last', async () => {
    expect((await libraryEvents('', 2)).map(({ day }) => day)).toEqual(['2025-05-03']);
    const { day: _, ...undated } = (await library.statements.get(HARVEST.url)) ?? {};
    await library.statements.put({ ...undated, day: null, id: 'https://a.example/undated' } as StatementRow);
    expect((await libraryEvents('')).map(({ day }) => day)).toEqual(['2025-05-03', '2025-04-11', null]);
    expect((await libraryEvents('', 3)).map(({ day }) => day)).toEqual(['2025-05-03', '2025-04-11']);
  });
});
