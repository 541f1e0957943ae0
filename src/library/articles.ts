import type { CalendarDate } from '../issuers/model.ts';
import type { ArticleRow } from './articleRows.ts';
import { guarded } from './guard.ts';
import { library, type StatementRow } from './schema.ts';

/** Most articles that are kept: beyond them the oldest is forgotten. */
const MOST_ARTICLES = 300;
/** Most statements that are weighed for one article. */
const MAX_CANDIDATES = 1_500;

/** The article of a page, by the page's key; null where none was read. */
export function articleOf(id: string): Promise<ArticleRow | null> {
  return guarded(async () => (await library.articles.get(id)) ?? null);
}

/** The articles that were read against a statement. */
export function articlesAgainst(statement: string): Promise<readonly ArticleRow[]> {
  return guarded(() => library.articles.filter(({ statements }) => statements.includes(statement)).toArray());
}

/** Saves what was read, in place of what was read before. */
export function saveArticle(row: ArticleRow): Promise<void> {
  return guarded(() =>
    library.transaction('rw', library.articles, async () => {
      await library.articles.put(row);
      const count = await library.articles.count();
      if (count > MOST_ARTICLES)
        await library.articles.bulkDelete(
          await library.articles
            .orderBy('readAt')
            .limit(count - MOST_ARTICLES)
            .primaryKeys(),
        );
    }),
  );
}

/** The statements of the days from `from` to `to`, both included. */
export function statementsBetween(from: CalendarDate, to: CalendarDate): Promise<readonly StatementRow[]> {
  return guarded(() => library.statements.where('day').between(from, to, true, true).limit(MAX_CANDIDATES).toArray());
}

/** The statements of events in which one of these parties took part. */
export function statementsOfParties(parties: readonly string[]): Promise<readonly StatementRow[]> {
  return guarded(() =>
    library.statements
      .where('parties')
      .anyOf([...parties])
      .distinct()
      .limit(MAX_CANDIDATES)
      .toArray(),
  );
}

/** Statements by their ids; those that are gone are left out. */
export function statementsById(ids: readonly string[]): Promise<readonly StatementRow[]> {
  return guarded(async () => (await library.statements.bulkGet([...ids])).flatMap((row) => row ?? []));
}
