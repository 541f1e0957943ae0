import browser from 'webextension-polyfill';
import { originOf } from '../../issuers/origins.ts';
import { newsSitesOf } from '../../issuers/otherSites.ts';
import type { ArticleRow } from '../../library/article/articleRows.ts';
import { articleOf, saveArticle } from '../../library/article/articles.ts';
import type { ArticlePaint, ArticleRequests } from '../../messages/articleContract.ts';
import { answerArticles, requestArticle } from '../../messages/articles.ts';
import type { Sender } from '../../messages/border.ts';
import { type Problem, problem } from '../../messages/problems.ts';
import { addressOf, pageKey } from '../../page/take/pageKey.ts';
import { orProblem } from '../orProblem.ts';
import { isFromItsPage } from '../visit/pages.ts';
import { eventAround, likelyEvents } from './articleEvent.ts';
import { articleIsThere, expectArticle } from './articleExpected.ts';
import { articlePaint } from './articlePaint.ts';
import { savePrinted } from './articlePrinted.ts';
import { articleFacts, compareAll, passagesMeanwhile, readAgainst, readBefore, seenArticle } from './articleReading.ts';
import { startArticleSites } from './articleSites.ts';

/** The script that reads articles; the build writes it to this place. */
const SCRIPT = 'src/content/article.iife.js';
/** The name of the entry in the pages' context menu, and of the key. */
const ENTRY = 'read-article';
/** With fewer code units a page has no article: a teaser, a login, an empty shell. */
const SHORTEST_ARTICLE = 300;

/** Reading articles on the reader's word: by the popup's button, the context menu or a key. Called in the worker's first turn. */
export function startArticles(engine: string): void {
  answerArticles({
    'article.read': async ({ tab }) => ({ reading: await bringArticle(tab) }),
    'article.expect': () => {
      expectArticle();
      return { ready: true };
    },
    'article.seen': (seen, sender) => articleSeen(seen, sender, engine),
    'article.moved': async ({ url }, sender) => ({
      again: isFromItsPage(url, sender) && (await isAlwaysRead(url)),
    }),
    'article.choose': ({ article, statement }) =>
      withArticle(article, async (row) => {
        const next = await readAgainst({ ...row, chosen: true }, [await eventAround(statement)], engine);
        await keepAndPaint(next, engine);
        return { mentions: next.reading.mentions.length };
      }),
    'article.save': ({ article, places }) =>
      withArticle(article, async (row) => {
        const { next, statements } = await savePrinted(row, places, engine);
        await keepAndPaint(statements.length > 0 ? await readAgainst(next, [statements], engine) : next, engine);
        return { saved: next.printed.filter(({ saved }) => saved !== null).length };
      }),
  });
  startArticleSites(SCRIPT);
  hearTheReader();
}

/** The entry in the pages' menu, and the key. */
function hearTheReader(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ENTRY && tab?.id !== undefined) void bringArticle(tab.id);
  });
  // Firefox tells that the menu is open, long before the reader has found the entry.
  const menus: { readonly onShown?: { addListener(heard: () => void): void } } | undefined = browser.contextMenus;
  menus?.onShown?.addListener(expectArticle);
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

/** The tabs that the script is on its way to. */
const bringing = new Map<number, Promise<boolean>>();

/**
 * Runs the article's script on a page; once where the reader asks again before it is there, as with a key pressed twice while the worker
 * starts: the second would begin the reading anew. False where the browser does not let us.
 */
function bringArticle(tab: number): Promise<boolean> {
  const begun = bringing.get(tab);
  if (begun) return begun;
  const brought = runScript(tab).finally(() => bringing.delete(tab));
  bringing.set(tab, brought);
  return brought;
}

async function runScript(tab: number): Promise<boolean> {
  const brought = browser.scripting.executeScript({ target: { tabId: tab }, files: [SCRIPT] });
  // The page takes its text while the engine is made ready; the browser must have been asked before.
  setTimeout(expectArticle);
  try {
    await brought;
    return true;
  } catch {
    return false;
  }
}

async function isAlwaysRead(url: string): Promise<boolean> {
  const address = addressOf(url);
  const { origins = [] } = await browser.permissions.getAll();
  return address !== null && newsSitesOf(origins).includes(originOf(address.hostname));
}

function withArticle<T>(id: string, work: (row: ArticleRow) => Promise<T>): Promise<T | Problem> {
  return orProblem<T | Problem>(async () => {
    const row = await articleOf(id);
    return row ? work(row) : problem('problem_unknown_article');
  });
}

/** An article is open in a tab: finds the event it reports, reads it, keeps the reading, and answers with what to paint. */
async function articleSeen(
  seen: ArticleRequests['article.seen']['request'],
  sender: Sender,
  engine: string,
): Promise<ArticlePaint | Problem> {
  if (!isFromItsPage(seen.url, sender)) return problem('problem_invalid_message');
  articleIsThere();
  if (seen.texts.body.length < SHORTEST_ARTICLE) return problem('problem_no_article');
  return orProblem(async () => {
    const id = pageKey(seen.url);
    if (id === null) return problem('problem_no_article');
    const known = await articleOf(id);
    const row = seenArticle(id, seen, known);
    // While the library is asked for its event, the article itself is read, but where what was read of it may still stand.
    const mayStand = known?.text === row.text && known.engine === engine;
    const passages = mayStand ? undefined : passagesMeanwhile(row);
    // Whoever waits for them is told what went wrong; where the library fails first, nobody does.
    passages?.catch(() => undefined);
    const likely = await likelyEvents(articleFacts(row));
    const chosen = known?.chosen ? known.statements[0] : undefined;
    const events = chosen === undefined ? likely : [await eventAround(chosen)];
    const alternatives = likely.flatMap(([first]) => first?.id ?? []);
    const seenNow = { ...row, alternatives };
    const before = readBefore(seenNow, known, events[0] ?? [], engine);
    const next = before ?? (await readAgainst(seenNow, events, engine, passages));
    const [paint] = await Promise.all([articlePaint(next), saveArticle(next)]);
    void compareAndPaint(next, engine).catch(console.error);
    return paint;
  });
}

/** The statements of an article's event are compared with one another, and the open page is told what that brings. */
async function compareAndPaint(row: ArticleRow, engine: string): Promise<void> {
  if (await compareAll(row, engine)) await paintOpen(row);
}

async function keepAndPaint(row: ArticleRow, engine: string): Promise<void> {
  await saveArticle(row);
  await paintOpen(row);
  await compareAndPaint(row, engine);
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
