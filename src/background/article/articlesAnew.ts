import { articlesAgainst, saveArticle, statementsById } from '../../library/article/articles.ts';
import { readAgainst } from './articleReading.ts';

/** Reads the articles anew that were read against a statement whose claims the reader has divided otherwise. */
export async function readArticlesAnew(statement: string, engine: string): Promise<void> {
  for (const row of await articlesAgainst(statement)) {
    const statements = await statementsById(row.statements);
    // The event is the one that it was read against, whatever the article now reports of it.
    const next = await readAgainst({ ...row, chosen: true }, [statements], engine);
    await saveArticle({ ...next, chosen: row.chosen });
  }
}
