import { remarksOn } from '../remarks/remarksOn.ts';
import type { StatementRow } from '../schema.ts';
import { currentText } from '../statement/currentText.ts';
import { issuerName } from '../statement/issuerNames.ts';
import { type ArticleEvent, articleEvent } from './articleEvents.ts';
import type { ArticleRow } from './articleRows.ts';
import { articleOf, statementsById } from './articles.ts';

/** A point of a statement, and the first mention that reports it; null where the article leaves it out. */
export interface ArticlePoint {
  readonly id: string;
  readonly text: string;
  readonly mention: string | null;
  /** True where the article prints the statement's own words of it. */
  readonly printed: boolean;
}

/** A statement of the article's event with its points, in the statement's order. */
export interface ArticleSide {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly party: string;
  readonly points: readonly ArticlePoint[];
}

/** What popup and panel show of an article. */
export interface ArticleView {
  readonly row: ArticleRow;
  readonly sides: readonly ArticleSide[];
  /** The events that it may report, the read one among them, by one statement of each. */
  readonly events: readonly ArticleEvent[];
}

/** The article of a page, with the statements it was read against; null where none was read. Made to run inside `liveQuery`. */
export async function articleView(id: string): Promise<ArticleView | null> {
  const row = await articleOf(id);
  if (!row) return null;
  const sides: ArticleSide[] = [];
  for (const [place, statement] of row.statements.entries()) {
    const side = await sideOf(row, statement, place);
    if (side) sides.push(side);
  }
  const events = await statementsById([...new Set([...row.statements.slice(0, 1), ...row.alternatives])]);
  return { row, sides, events: events.filter(isOtherEvent(row)).map(articleEvent) };
}

const isOtherEvent =
  ({ statements }: ArticleRow) =>
  ({ id }: StatementRow): boolean =>
    id === statements[0] || !statements.includes(id);

async function sideOf(row: ArticleRow, id: string, place: number): Promise<ArticleSide | null> {
  const current = await currentText(id);
  if (!current) return null;
  const { issuer, party } = current.statement;
  const { aside } = await remarksOn(current);
  const mentions = new Map<string, string>();
  for (const [number, mention] of row.reading.mentions.entries())
    for (const { statement, claim } of mention.claims)
      if (statement === place && !mentions.has(claim)) mentions.set(claim, `m${number}`);
  const left = new Set(row.reading.omissions.filter(({ statement }) => statement === place).map(({ claim }) => claim));
  return {
    id,
    party,
    ...issuerName(issuer, party),
    points: current.claims
      .filter(({ id: claim }) => !aside.has(claim))
      .map((claim) => {
        const mention = mentions.get(claim.id) ?? null;
        return { id: claim.id, text: claim.text, mention, printed: mention === null && !left.has(claim.id) };
      }),
  };
}
