import { guarded } from './guard.ts';
import { issuerName } from './issuerNames.ts';
import { library, type StatementRow } from './schema.ts';

/** An event that an article can be read against, by one statement of it. */
export interface ArticleEvent {
  readonly id: string;
  readonly title: string;
  readonly day: string | null;
  /** Whose statement it is. */
  readonly name: string;
}

/** Statements that are looked through for events. */
const MOST_STATEMENTS = 5_000;

export function articleEvent({ id, title, day, issuer, party }: StatementRow): ArticleEvent {
  return { id, title, day, name: issuerName(issuer, party).name };
}

/**
 * The events of the library in which all of these words stand (in the day, the title or the issuer's name), the latest first, those without
 * a day last. Statements of one day and the same parties count as one event. Made to run inside `liveQuery`.
 */
export function libraryEvents(words: string): Promise<readonly ArticleEvent[]> {
  return guarded(async () => {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = await library.statements.limit(MOST_STATEMENTS).toArray();
    const events = new Map<string, ArticleEvent>();
    for (const row of rows.sort(latestFirst)) {
      const event = articleEvent(row);
      const line = `${event.day ?? ''} ${event.title} ${event.name}`.toLowerCase();
      const key = eventKey(row);
      if (!events.has(key) && wanted.every((word) => line.includes(word))) events.set(key, event);
    }
    return [...events.values()];
  });
}

const latestFirst = (a: StatementRow, b: StatementRow): number =>
  a.day === b.day ? (a.id < b.id ? -1 : 1) : (a.day ?? '') > (b.day ?? '') ? -1 : 1;

/** Without a day each statement is an event of its own. */
const eventKey = ({ id, day, party, parties }: StatementRow): string =>
  day === null ? id : `${day} ${[...new Set([...parties, party])].sort().join(' ')}`;
