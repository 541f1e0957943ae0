import type { CalendarDate } from '../../issuers/model.ts';
import { guarded } from '../keeping/guard.ts';
import { library, type StatementRow } from '../schema.ts';
import type { ArticleRow } from './articleRows.ts';

/** Most articles that are kept: beyond them the oldest is forgotten. */
const MOST_ARTICLES = 300;

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

/**
 * The ids of the statements of events in which these parties took part, each with how many of them did. Reads the index alone, whatever
 * the library holds of the statements.
 */
export function statementsNaming(parties: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return guarded(async () => {
    const found = await Promise.all(
      parties.map((party) => library.statements.where('parties').equals(party).primaryKeys()),
    );
    const counts = new Map<string, number>();
    for (const id of found.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  });
}

/** The ids of the statements of the days from `from` to `to`, both included; the index alone is read. */
export function statementsBetween(from: CalendarDate, to: CalendarDate): Promise<ReadonlySet<string>> {
  return guarded(
    async () => new Set(await library.statements.where('day').between(from, to, true, true).primaryKeys()),
  );
}

/** Statements by their ids; those that are gone are left out. */
export function statementsById(ids: readonly string[]): Promise<readonly StatementRow[]> {
  return guarded(async () => (await library.statements.bulkGet([...ids])).flatMap((row) => row ?? []));
}
