import { daysBetween } from '../../engine/event/days.ts';
import { SAME_EVENT, sameEvent } from '../../engine/event/sameEvent.ts';
import { factsOf } from '../comparisons.ts';
import { guarded } from '../keeping/guard.ts';
import { library, type StatementRow } from '../schema.ts';
import { issuerName } from '../statement/issuerNames.ts';

/** An event that an article can be read against, by one statement of it. */
export interface ArticleEvent {
  readonly id: string;
  readonly title: string;
  readonly day: string | null;
  /** Whose statement it is. */
  readonly name: string;
}

/** Statements that are looked through for events, the latest. */
const MOST_STATEMENTS = 5_000;
/** How many of the events before it a statement may be another account of: more than there are on two days. */
const MOST_NEAR = 30;

/** A statement's event, as one that an article can be read against. */
export function articleEvent({ id, title, day, issuer, party }: StatementRow): ArticleEvent {
  return { id, title, day, name: issuerName(issuer, party).name };
}

/**
 * The events of the library in which all of these words stand (in the day, the title or the issuer's name of one of their statements), the
 * latest first, those without a day last. Made to run inside `liveQuery`.
 * @param most statements that are looked through: of a larger library those of the latest days.
 */
export function libraryEvents(words: string, most = MOST_STATEMENTS): Promise<readonly ArticleEvent[]> {
  return guarded(async () => {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = await latestStatements(most);
    return grouped(rows.sort(latestFirst))
      .map((rows) => rows.map(articleEvent))
      .filter((event) => event.some((one) => wanted.every((word) => lineOf(one).includes(word))))
      .flatMap(([first]) => first ?? []);
  });
}

/** Statements of the latest days, and where there is room those without a day, which no index has. */
async function latestStatements(most: number): Promise<StatementRow[]> {
  const dated = await library.statements.orderBy('day').reverse().limit(most).toArray();
  if (dated.length === most) return dated;
  const undated = await library.statements
    .filter(({ day }) => day === null)
    .limit(most - dated.length)
    .toArray();
  return [...dated, ...undated];
}

/** The statements event by event. Those of one event are at most a day apart, so only the last few events are looked at. */
function grouped(rows: readonly StatementRow[]): (readonly StatementRow[])[] {
  const events: [StatementRow, ...StatementRow[]][] = [];
  for (const row of rows) {
    const near = events.slice(-MOST_NEAR).filter(([one]) => isNear(one, row));
    const event = near.find(([one]) => sameEvent(factsOf(one), factsOf(row)) >= SAME_EVENT);
    if (event) event.push(row);
    else events.push([row]);
  }
  return events;
}

function isNear(one: StatementRow, other: StatementRow): boolean {
  const days = one.day && other.day ? daysBetween(one.day, other.day) : null;
  return days !== null && Math.abs(days) <= 1;
}

const latestFirst = (a: StatementRow, b: StatementRow): number =>
  a.day === b.day ? (a.id < b.id ? -1 : 1) : (a.day ?? '') > (b.day ?? '') ? -1 : 1;

const lineOf = ({ day, title, name }: ArticleEvent): string => `${day ?? ''} ${title} ${name}`.toLowerCase();
