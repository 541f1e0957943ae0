import browser from 'webextension-polyfill';
import { originOf } from '../../issuers/origins.ts';
import { newsSitesOf } from '../../issuers/otherSites.ts';
import type { ArticleRow } from '../../library/article/articleRows.ts';
import { articleOf, saveArticle } from '../../library/article/articles.ts';
import type { ArticlePaint, ArticleRequests } from '../../messages/articleContract.ts';
import { requestArticle } from '../../messages/articles.ts';
import type { Sender } from '../../messages/border.ts';
import { type Problem, problem } from '../../messages/problems.ts';
import { addressOf, pageKey } from '../../page/take/pageKey.ts';
import { orProblem } from '../orProblem.ts';
import { isFromItsPage } from '../visit/pages.ts';
import { eventAround, likelyEvents } from './articleEvent.ts';
import { articleIsThere } from './articleExpected.ts';
import { articlePaint } from './articlePaint.ts';
import { savePrinted } from './articlePrinted.ts';
import { articleFacts, compareAll, passagesMeanwhile, readAgainst, readBefore, seenArticle } from './articleReading.ts';

/** With fewer code units a page has no article: a teaser, a login, an empty shell. */
const SHORTEST_ARTICLE = 300;

/** The article's page has been put in the place of another: whether it is to be read too. */
export async function articleMoved(
  { url }: ArticleRequests['article.moved']['request'],
  sender: Sender,
): Promise<{ again: boolean }> {
  return { again: isFromItsPage(url, sender) && (await isAlwaysRead(url)) };
}

/** The reader chooses the event that an article is set beside. */
export function articleChosen(
  { article, statement }: ArticleRequests['article.choose']['request'],
  engine: string,
): Promise<{ mentions: number } | Problem> {
  return withArticle(article, async (row) => {
    const next = await readAgainst({ ...row, chosen: true }, [await eventAround(statement)], engine);
    await keepAndPaint(next, engine);
    return { mentions: next.reading.mentions.length };
  });
}

/** The reader keeps statements that an article prints. */
export function printedSaved(
  { article, places }: ArticleRequests['article.save']['request'],
  engine: string,
): Promise<{ saved: number } | Problem> {
  return withArticle(article, async (row) => {
    const { next, statements } = await savePrinted(row, places, engine);
    await keepAndPaint(statements.length > 0 ? await readAgainst(next, [statements], engine) : next, engine);
    return { saved: next.printed.filter(({ saved }) => saved !== null).length };
  });
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
export async function articleSeen(
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
