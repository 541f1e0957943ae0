import { readClaims } from '../../engine/claims/readClaims.ts';
import { detectLanguage } from '../../engine/index.ts';
import { ALL_ISSUERS } from '../../issuers/all.ts';
import { issuerById } from '../../issuers/index.ts';
import type { PageReading } from '../../issuers/model.ts';
import { partiesIn } from '../../issuers/parties.ts';
import type { ArticleRow, PrintedStatement } from '../../library/article/articleRows.ts';
import { statementsById } from '../../library/article/articles.ts';
import type { StatementRow } from '../../library/schema.ts';
import { checkText, saveStatement } from '../../library/statement/statements.ts';
import { compareTwo } from '../visit/compareInLibrary.ts';
import { eventOf } from '../visit/statements.ts';

/** UTF-16 code units at the beginning of a statement in which its parties are looked for. */
const OPENING = 600;

/** The statements that an article prints are named by its page and their issuer: a page's key has no fragment, so no page is named so. */
const copyId = (row: ArticleRow, { issuer }: PrintedStatement, place: number): string => `${row.id}#${issuer}-${place}`;

/**
 * Saves printed statements of an article as copies and compares them with one another. Those that were saved before stay.
 * @param places of the statements in `row.printed`.
 * @returns the article with what is saved now, and the saved statements.
 * @throws LibraryProblem when the library refuses one.
 */
export async function savePrinted(row: ArticleRow, places: readonly number[], engine: string) {
  const parties = row.printed.flatMap(({ issuer }) => issuerById(issuer, ALL_ISSUERS)?.party ?? []);
  const printed: PrintedStatement[] = [];
  for (const [place, one] of row.printed.entries()) {
    const wanted = places.includes(place) && one.saved === null;
    printed.push(wanted ? { ...one, saved: await saveOne(row, one, place, parties, engine) } : one);
  }
  const ids = [...new Set(printed.flatMap(({ saved }) => saved ?? []))];
  const statements: readonly StatementRow[] = await statementsById(ids);
  for (const [place, first] of statements.entries())
    for (const other of statements.slice(place + 1))
      if (other.party !== first.party)
        await compareTwo(first.id, other.id, { pairedBy: 'reader', eventScore: 1 }, engine);
  return { next: { ...row, printed }, statements };
}

async function saveOne(
  row: ArticleRow,
  one: PrintedStatement,
  place: number,
  parties: readonly string[],
  engine: string,
): Promise<string | null> {
  const party = issuerById(one.issuer, ALL_ISSUERS)?.party;
  if (party === undefined) return null;
  const body = row.text.slice(one.start, one.end);
  checkText(body);
  const language = detectLanguage(body);
  const others = new Set([...parties, ...partiesIn(body.slice(0, OPENING)), party]);
  const page: PageReading = {
    url: copyId(row, one, place),
    kind: 'readout',
    official: false,
    foreign: true,
    issuer: one.issuer,
    party,
    title: row.title,
    published: row.published,
    eventDate: row.published,
    parties: [...others].sort(),
    language,
    body,
    withoutRules: false,
  };
  const facts = { now: Date.now(), engine, event: eventOf(page) };
  const saved = await saveStatement(page, readClaims(body, { language }), facts);
  return saved.statement.id;
}
