import browser from 'webextension-polyfill';
import { mattersOf } from '../engine/event/readEvent.ts';
import { type ArticleReading, detectLanguage, readArticle, type Span } from '../engine/index.ts';
import { ALL_ISSUERS } from '../issuers/all.ts';
import { partiesIn } from '../issuers/parties.ts';
import { reproducedIn } from '../issuers/reproduced.ts';
import type { ArticleRow } from '../library/articleRows.ts';
import { articleOf, saveArticle } from '../library/articles.ts';
import type { StatementRow } from '../library/schema.ts';
import type { ArticlePaint } from '../messages/articleContract.ts';
import { answerArticles, requestArticle } from '../messages/articles.ts';
import type { Sender } from '../messages/border.ts';
import type { Problem, Requests } from '../messages/contract.ts';
import { problem } from '../messages/problems.ts';
import { KNOWLEDGE } from '../page/knowledge.ts';
import { pageKey } from '../page/pageKey.ts';
import { judge } from '../page/read.ts';
import { eventAround, likelyEvents } from './articleEvent.ts';
import { articlePaint } from './articlePaint.ts';
import { savePrinted } from './articlePrinted.ts';
import { startArticleSites } from './articleSites.ts';
import { compareTwo, readByThisEngine } from './compareInLibrary.ts';
import { orProblem } from './orProblem.ts';
import { isFromItsPage } from './pages.ts';

/** The script that reads articles; the build writes it to this place. */
const SCRIPT = 'src/content/article.iife.js';
/** The name of the entry in the pages' context menu, and of the key. */
const ENTRY = 'read-article';
/** With fewer code units a page has no article: a teaser, a login, an empty shell. */
const SHORTEST_ARTICLE = 300;
/** Events that the engine reads an article against before the best is taken. */
const MOST_READ = 2;
/** With so many mentions the likeliest event is the one, and no other is read. */
const ENOUGH_MENTIONS = 3;

const NOTHING: ArticleReading = { mentions: [], strayQuotations: [], omissions: [], reproductions: [] };

/** Reading articles on the reader's word: by the popup's button, the context menu or a key. Called in the worker's first turn. */
export function startArticles(engine: string): void {
  answerArticles({
    'article.read': async ({ tab }) => ({ reading: await bringArticle(tab) }),
    'article.expect': () => ({ ready: expectArticle() }),
    'article.seen': (seen, sender) => articleSeen(seen, sender, engine),
    'article.choose': ({ article, statement }) =>
      orProblem(async () => {
        const row = await articleOf(article);
        if (!row) return problem('problem_unknown_article');
        const next = await readAgainst({ ...row, chosen: true }, [await eventAround(statement)], engine);
        await keepAndPaint(next, engine);
        return { mentions: next.reading.mentions.length };
      }),
    'article.save': ({ article, places }) =>
      orProblem(async () => {
        const row = await articleOf(article);
        if (!row) return problem('problem_unknown_article');
        const { next, statements } = await savePrinted(row, places, engine);
        await keepAndPaint(statements.length > 0 ? await readAgainst(next, [statements], engine) : next, engine);
        return { saved: next.printed.filter(({ saved }) => saved !== null).length };
      }),
  });
  startArticleSites(SCRIPT);
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ENTRY && tab?.id !== undefined) void bringArticle(tab.id);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === ENTRY) void bringToActive(tab?.id).catch(console.error);
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus?.create({
      id: ENTRY,
      title: browser.i18n.getMessage('article_read'),
      contexts: ['page', 'selection'],
    });
  });
}

async function bringToActive(tab: number | undefined): Promise<void> {
  const id = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id !== undefined) await bringArticle(id);
}

/** Runs the article's script on a page. False where the browser does not let us. */
async function bringArticle(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Places for the words that the engine is made ready with. */
const PORTS = ['Egypt', 'Norway', 'Kenya', 'Peru', 'Japan', 'Greece'];

let expected = false;

/** The first reading costs a worker half a second more than any later one: it is spent while the reader looks at the popup. */
function expectArticle(): boolean {
  if (!expected) {
    const sentences = PORTS.map(
      (port) => `The minister of ${port} said on Monday that they agreed to reopen the port in May. `,
    );
    const article = sentences.join('').repeat(12);
    const statement = { text: sentences.join('').repeat(3), language: 'en' };
    readArticle(article, [statement, { ...statement, party: 'us' }], 'en');
    mattersOf(article);
    partiesIn(article);
  }
  expected = true;
  return true;
}

/** An article is open in a tab: finds the event it reports, reads it, keeps the reading, and answers with what to paint. */
async function articleSeen(
  { url, texts, quoted }: Requests['article.seen']['request'],
  sender: Sender,
  engine: string,
): Promise<ArticlePaint | Problem> {
  if (!isFromItsPage(url, sender)) return problem('problem_invalid_message');
  if (texts.body.length < SHORTEST_ARTICLE) return problem('problem_no_article');
  return orProblem(async () => {
    const id = pageKey(url);
    if (id === null) return problem('problem_no_article');
    const known = await articleOf(id);
    const row = rowOf(id, url, texts, quoted, known);
    const chosen = known?.chosen ? known.statements[0] : undefined;
    const events = chosen === undefined ? await likelyEvents(factsOf(row)) : [await eventAround(chosen)];
    const next = await readAgainst(
      { ...row, alternatives: events.flatMap(([first]) => first?.id ?? []) },
      events,
      engine,
    );
    await saveArticle(next);
    void compareAll(next, engine).catch(console.error);
    return articlePaint(next);
  });
}

function rowOf(
  id: string,
  url: string,
  texts: Requests['article.seen']['request']['texts'],
  quoted: readonly Span[],
  known: ArticleRow | null,
): ArticleRow {
  const page = judge(texts, url, KNOWLEDGE);
  const language = page.language === 'und' ? detectLanguage(page.body) : page.language;
  const inBlock = (at: number) => quoted.some(({ start, end }) => start <= at && at < end);
  const printed = reproducedIn(page.body, ALL_ISSUERS, inBlock).map((one) => ({
    ...one,
    saved: known?.printed.find(({ issuer, start }) => issuer === one.issuer && start === one.start)?.saved ?? null,
  }));
  return {
    ...{ id, url, title: page.title, published: page.published, language, text: page.body, printed },
    ...{ statements: [], versions: [], reading: NOTHING, alternatives: [], engine: '' },
    chosen: known?.chosen ?? false,
    readAt: Date.now(),
  };
}

const factsOf = ({ title, text, published }: ArticleRow) => ({
  published,
  parties: partiesIn(`${title}. ${text}`),
  matters: mattersOf(text),
});

/** Reads an article against the first of the events that it clearly reports, else against the one of which it reports most. */
async function readAgainst(
  row: ArticleRow,
  events: readonly (readonly StatementRow[])[],
  engine: string,
): Promise<ArticleRow> {
  let best: ArticleRow = { ...row, statements: [], versions: [], reading: NOTHING, engine };
  for (const event of events.slice(0, MOST_READ)) {
    const texts = (await Promise.all(event.map(({ id }) => readByThisEngine(id, engine)))).flatMap(
      (text) => text ?? [],
    );
    const reading = readArticle(
      row.text,
      texts.map(({ statement: { issuer, party, language }, version, claims }) => ({
        ...{ issuer, party, language, claims },
        text: version.text,
      })),
      row.language,
    );
    const found = worth(reading);
    if (found > worth(best.reading) || (row.chosen && best.statements.length === 0))
      best = {
        ...best,
        ...{
          statements: texts.map(({ statement }) => statement.id),
          versions: texts.map(({ version }) => version.number),
        },
        reading,
      };
    if (found >= ENOUGH_MENTIONS) break;
  }
  return best;
}

const worth = ({ mentions, reproductions }: ArticleReading): number => mentions.length + 3 * reproductions.length;

/** The statements of an article's event are compared with one another, and the open page is told what that brings. */
async function compareAll(row: ArticleRow, engine: string): Promise<void> {
  const pairing = { pairedBy: 'event', eventScore: 1 } as const;
  let news = false;
  const [first, ...others] = row.statements;
  for (const other of others) if (first && (await compareTwo(first, other, pairing, engine)) === 'new') news = true;
  if (news) await paintOpen(row);
}

async function keepAndPaint(row: ArticleRow, engine: string): Promise<void> {
  await saveArticle(row);
  await paintOpen(row);
  await compareAll(row, engine);
}

/** Paints anew every open tab that shows the article. */
async function paintOpen(row: ArticleRow): Promise<void> {
  const paint = await articlePaint(row);
  const tabs = await browser.tabs.query({});
  const open = tabs.filter(({ url }) => url !== undefined && pageKey(url) === row.id);
  await Promise.allSettled(
    open.map(async ({ id }) => id !== undefined && requestArticle('article.paint', { paint }, { tab: id })),
  );
}
