import { daysBetween, daysLater } from '../../engine/event/days.ts';
import { SAME_EVENT, sameEvent } from '../../engine/event/sameEvent.ts';
import type { CalendarDate } from '../../issuers/model.ts';
import { statementsBetween, statementsById, statementsNaming } from '../../library/article/articles.ts';
import { comparisonsOf, factsOf } from '../../library/comparisons.ts';
import { otherSide } from '../../library/judgement/pairRows.ts';
import type { StatementRow } from '../../library/schema.ts';

/** What an article tells of the event it reports. */
export interface ArticleFacts {
  readonly published: CalendarDate | null;
  /** The states and organisations that it names. */
  readonly parties: readonly string[];
  /** What it speaks of: keys of the lexicon. */
  readonly matters: readonly string[];
}

/**
 * How many days before and after an article's own day an event is looked for. News follows its event; an event may still bear the next
 * day's date, where it is told by a capital farther east.
 */
const DAYS_BEFORE = 10;
const DAYS_AFTER = 1;
/** Half as likely with every so many days. */
const FADES = 4;
/** How much the day speaks for an event where the article or the statement has none; at least half of it is left to a day far off. */
const UNDATED = 0.3;
/** What is left to a statement that shares none of the article's matters, against 1 for all of them. */
const NO_MATTER = 0.2;
/** Statements of one event that an article is read against. */
const MOST_STATEMENTS = 4;
const MOST_EVENTS = 8;
/** Parties of an article that statements are looked up by, and statements that are read to be weighed. */
const MOST_PARTIES = 20;
const MOST_WEIGHED = 120;

/**
 * The events that an article may report, the likeliest first, each as its statements in the order of their issuers. The article names all
 * parties of such an event, or all but one; the nearer its day, and the more of the matters are shared, the likelier it is. Events of other
 * days are offered only where none is near. Statements that the indexes show to be of other parties or of another time are never read.
 */
export async function likelyEvents(facts: ArticleFacts): Promise<readonly (readonly StatementRow[])[]> {
  const wide = await candidates(facts);
  const events: StatementRow[][] = [];
  const taken = new Set<string>();
  for (const { statement } of wide) {
    if (taken.has(statement.id)) continue;
    if (events.length >= MOST_EVENTS) break;
    const event = wide
      .map((one) => one.statement)
      .filter((one) => one.id === statement.id || sameEvent(factsOf(statement), factsOf(one)) >= SAME_EVENT)
      .filter((one) => !taken.has(one.id))
      .slice(0, MOST_STATEMENTS);
    for (const { id } of event) taken.add(id);
    events.push(event.sort(byIssuer));
  }
  return events;
}

/** The statement and those it is compared with: the event that the reader chose. */
export async function eventAround(id: string): Promise<readonly StatementRow[]> {
  const others = (await comparisonsOf(id)).map((row) => otherSide(row, id));
  return [...(await statementsById([id, ...others]))].slice(0, MOST_STATEMENTS).sort(byIssuer);
}

/** The statements that may fit, weighed: those near the day, else all; of these those that share two parties with the article, else one. */
async function candidates(facts: ArticleFacts): Promise<ReturnType<typeof weighed>> {
  const [naming, near] = await Promise.all([statementsNaming(facts.parties.slice(0, MOST_PARTIES)), nearby(facts)]);
  const all = [...naming].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  for (const day of [all.filter(([id]) => near.has(id)), all])
    for (const named of [day.filter(([, count]) => count > 1), day.filter(([, count]) => count === 1)]) {
      const ids = named.slice(0, MOST_WEIGHED).map(([id]) => id);
      const found = ids.length > 0 ? weighed(await statementsById(ids), facts) : [];
      if (found.length > 0) return found;
    }
  return [];
}

async function nearby({ published }: ArticleFacts): Promise<ReadonlySet<string>> {
  if (published === null) return new Set();
  const [from, to] = [daysLater(published, -DAYS_BEFORE), daysLater(published, DAYS_AFTER)];
  return from === null || to === null ? new Set() : statementsBetween(from, to);
}

function weighed(statements: readonly StatementRow[], facts: ArticleFacts) {
  const [parties, matters] = [new Set(facts.parties), new Set(facts.matters)];
  return statements
    .map((statement) => ({ statement, score: scoreOf(statement, facts.published, parties, matters) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.statement.id < b.statement.id ? -1 : 1));
}

function scoreOf(
  statement: StatementRow,
  published: CalendarDate | null,
  parties: ReadonlySet<string>,
  matters: ReadonlySet<string>,
): number {
  const involved = new Set([...statement.parties, statement.party]);
  const named = [...involved].filter((party) => parties.has(party)).length;
  if (named < Math.min(2, involved.size) || involved.size - named > 1) return 0;
  const spoken = statement.matters.filter((matter) => matters.has(matter)).length;
  const shared = statement.matters.length === 0 ? 0 : spoken / Math.min(statement.matters.length, matters.size || 1);
  const days = published && statement.day ? daysBetween(statement.day, published) : null;
  const when = days === null ? UNDATED : Math.max(UNDATED / 2, 0.5 ** (Math.abs(days) / FADES));
  return (named / involved.size) * when * (NO_MATTER + shared);
}

const byIssuer = (a: StatementRow, b: StatementRow): number =>
  a.issuer === b.issuer ? (a.id < b.id ? -1 : 1) : a.issuer < b.issuer ? -1 : 1;
