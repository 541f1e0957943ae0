import { eventView } from '../event/eventView.ts';
import { pairView } from '../judgement/pairView.ts';
import { guarded } from '../keeping/guard.ts';
import { library, type StatementRow } from '../schema.ts';
import {
  ALL,
  type ColumnRow,
  type EventCounts,
  type EventRow,
  PLACES,
  type ShelvedStatement,
} from '../shelves/shelfRows.ts';
import { changedColumns, columnsWith } from './columns.ts';
import { mark } from './find.ts';
import { type FoundBy, putWords } from './postings.ts';
import { textWords } from './words.ts';

/** So many statements are shelved in one transaction, which others wait for: few enough that nobody notices. */
const AT_ONCE = 48;
/** Most statements of one event. */
const MOST_MEMBERS = 60;

/**
 * Makes the library page's rows of some of the statements that have changed: the events that they belong to now, and the words that
 * those are found by. All of it is written together or not at all; what is not done yet stays in the queue.
 * @returns how many statements are left.
 * @throws LibraryProblem when the database refuses.
 */
export function shelveSome(atOnce = AT_ONCE): Promise<number> {
  return guarded(() =>
    library.transaction('rw', library.tables, async () => {
      if (await library.shelfQueue.get(ALL)) await queueAll();
      const queued = await library.shelfQueue.limit(atOnce).primaryKeys();
      if (queued.length === 0) return 0;
      await shelve(queued);
      await library.shelfQueue.bulkDelete(queued);
      return library.shelfQueue.count();
    }),
  );
}

async function queueAll(): Promise<void> {
  const held = await library.statements.toCollection().primaryKeys();
  const shelved = (await library.events.orderBy('members').uniqueKeys()).filter((id) => typeof id === 'string');
  await library.shelfQueue.delete(ALL);
  await library.shelfQueue.bulkPut([...held, ...shelved].map((statement) => ({ statement })));
}

async function shelve(changed: readonly string[]): Promise<void> {
  const before = await library.events.where('members').anyOf(changed).distinct().toArray();
  const touched = new Set([...changed, ...before.flatMap(({ members }) => members)]);
  const groups = await groupsOf(touched);
  const joined = new Set(groups.flat());
  const more = await library.events
    .where('members')
    .anyOf([...joined])
    .distinct()
    .toArray();
  const old = [...new Map([...before, ...more].map((event) => [event.n, event])).values()];
  const [last = -1] = await library.events.orderBy('n').reverse().limit(1).primaryKeys();
  const numbers = numbered(groups, old, last + 1);
  const made: Made[] = [];
  for (const [place, members] of groups.entries()) {
    const one = await eventOf(members, numbers[place] ?? 0);
    if (one !== null) made.push(one);
  }
  const now = new Set(made.map(({ event }) => event.n));
  const gone = old.map(({ n }) => n).filter((n) => !now.has(n));
  const events = made.map(({ event }) => event);
  await library.events.bulkDelete(gone);
  await library.events.bulkPut(events);
  const found: FoundBy[] = [
    ...gone.map((event) => ({ event, words: new Map<string, number>() })),
    ...made.map(({ event, words }) => ({ event: event.n, words })),
  ];
  await putWords(found);
  await putColumns(old, events, gone);
  await tally(now.size - old.length);
}

/** An event with the words that it is found by, each with the sum of the `PLACES` where it stands. */
interface Made {
  readonly event: EventRow;
  readonly words: ReadonlyMap<string, number>;
}

/** Of what events are sorted by, only what is another now is read and written. */
async function putColumns(
  old: readonly EventRow[],
  events: readonly EventRow[],
  gone: readonly number[],
): Promise<void> {
  const keys = changedColumns(old, events, gone);
  const rows = columnsWith(keys, await library.shelfColumns.bulkGet(keys), events, gone);
  const empty = (row: ColumnRow) => row.values.every((value) => value === 0 || value === '');
  await library.shelfColumns.bulkPut(rows.filter((row) => !empty(row)));
  await library.shelfColumns.bulkDelete(
    rows.filter(empty).map(({ column, block }): [string, number] => [column, block]),
  );
}

async function tally(more: number): Promise<void> {
  const known = await library.tallies.get('events');
  const count = known === undefined ? await library.events.count() : known.count + more;
  await library.tallies.put({ name: 'events', count, stand: crypto.randomUUID() });
}

/** An event keeps the number of the first of its statements that had one; every number is given once. */
function numbered(groups: readonly (readonly string[])[], old: readonly EventRow[], next: number): number[] {
  const numberOf = new Map(old.flatMap(({ n, members }) => members.map((member) => [member, n] as const)));
  const given = new Set<number>();
  let free = next;
  return groups.map((members) => {
    const known = members.map((member) => numberOf.get(member)).find((n) => n !== undefined && !given.has(n));
    const n = known ?? free++;
    given.add(n);
    return n;
  });
}

/** The statements of the library that are compared with each other, directly or by way of others; those that are gone are left out. */
async function groupsOf(ids: ReadonlySet<string>): Promise<string[][]> {
  const seen = new Set<string>();
  const groups: string[][] = [];
  for (const id of [...ids].sort()) {
    if (seen.has(id)) continue;
    const group = [id];
    seen.add(id);
    for (let at = 0; at < group.length && group.length < MOST_MEMBERS; at++)
      for (const other of await comparedWith(group[at] ?? ''))
        if (!seen.has(other)) {
          seen.add(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

/** By the comparisons' names alone: their rows are long. */
async function comparedWith(id: string): Promise<string[]> {
  const named = await library.comparisons.where('sides').equals(id).primaryKeys();
  return named
    .flatMap((key) => key.split(' '))
    .filter((other) => other !== id)
    .sort();
}

async function eventOf(members: readonly string[], n: number): Promise<Made | null> {
  const rows = (await library.statements.bulkGet([...members])).flatMap((row) => row ?? []).sort(byDay);
  const first = rows[0];
  if (first === undefined) return null;
  const parties = [...new Set(rows.flatMap((row) => [...row.parties, row.party]))].sort();
  const counts = await countsOf(rows.map(({ id }) => id));
  const topics = await topicsOf(rows);
  const event: EventRow = {
    n,
    when: earliest(rows.map(({ day }) => day)),
    kind: first.eventKind,
    ...{ parties, partiesKey: parties.join(' ') },
    members: rows.map(({ id }) => id),
    statements: rows.map(shelved),
    size: rows.length,
    ...{ counts, only: counts?.only ?? -1, topics },
  };
  const marks = marksOf(event, rows).map((word) => [word, PLACES.text] as const);
  return { event, words: new Map([...marks, ...(await wordsOf(rows))]) };
}

function byDay(one: StatementRow, two: StatementRow): number {
  const [a, b] = [one.published ?? one.day ?? '9', two.published ?? two.day ?? '9'];
  return a < b ? -1 : a > b ? 1 : one.id < two.id ? -1 : 1;
}

function earliest(days: readonly (string | null)[]): string {
  return days.flatMap((day) => day ?? []).sort()[0] ?? '';
}

function shelved({ id, issuer, party, title, published, origin, url }: StatementRow): ShelvedStatement {
  return { id, issuer, party, title, published, origin, url };
}

/** Of two statements as their comparison shows them, of several by the points that they make together. */
async function countsOf(members: readonly string[]): Promise<EventCounts | null> {
  const [first, second] = members;
  if (first === undefined || second === undefined) return null;
  const together = members.length > 2 ? await eventView(first) : null;
  if (together !== null) {
    const having = (relation: string | null) => together.points.filter((point) => point.relation === relation).length;
    return { both: having('same'), differs: having('differs'), conflict: having('conflict'), only: having(null) };
  }
  const pair = await pairView(first, second);
  if (!pair?.other) return null;
  const { both, differs, conflict, only, missing } = pair.counts;
  const compared = pair.own.claims.some(({ status }) => status !== 'pending');
  return compared ? { both, differs, conflict, only: only + missing } : null;
}

async function topicsOf(rows: readonly StatementRow[]): Promise<string[]> {
  const comparisons = await library.comparisons
    .where('sides')
    .anyOf(rows.map(({ id }) => id))
    .distinct()
    .toArray();
  const notes = comparisons.flatMap((row) => Object.values(row.notes ?? {}));
  return [...new Set(notes.flatMap(({ topics }) => topics))].sort();
}

function marksOf({ when, kind, parties, topics }: EventRow, rows: readonly StatementRow[]): string[] {
  const days = when === '' ? [] : [mark('day', when), mark('month', when.slice(0, 7))];
  return [
    ...parties.map((party) => mark('party', party)),
    ...new Set(rows.map(({ issuer }) => mark('issuer', issuer))),
    ...topics.map((topic) => mark('topic', topic)),
    mark('kind', kind),
    ...days,
  ];
}

/** The words of titles and texts, and of the reader's notes and tags, with where they stand. */
async function wordsOf(rows: readonly StatementRow[]): Promise<ReadonlyMap<string, number>> {
  const versions = await library.versions.bulkGet(
    rows.map(({ id, currentVersion }): [string, number] => [id, currentVersion]),
  );
  const remarks = await library.remarks
    .where('statement')
    .anyOf(rows.map(({ id }) => id))
    .toArray();
  const texts = {
    title: rows.map(({ title }) => title),
    text: versions.map((version) => version?.text ?? ''),
    note: remarks.flatMap(({ text, tags }) => [text, ...tags]),
  };
  const found = new Map<string, number>();
  for (const place of ['title', 'text', 'note'] as const)
    for (const text of texts[place])
      for (const { word } of textWords(text)) found.set(word, (found.get(word) ?? 0) | PLACES[place]);
  return found;
}
