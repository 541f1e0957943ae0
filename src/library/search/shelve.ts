import { eventRelations } from '../event/eventView.ts';
import { pairView } from '../judgement/pairView.ts';
import { guarded } from '../keeping/guard.ts';
import { type ComparisonRow, library, type StatementRow } from '../schema.ts';
import {
  type ColumnRow,
  type EventCounts,
  type EventRow,
  PLACES,
  type ShelvedStatement,
} from '../shelves/shelfRows.ts';
import { changedColumns, columnsWith } from './columns.ts';
import { mark } from './find.ts';
import { type FoundBy, putWords } from './postings.ts';
import { countQueued, nextQueued } from './queue.ts';
import { comparedWith, comparisonsOf, type Source, sourcesOf } from './sources.ts';
import { textWords } from './words.ts';

/** Most statements that are shelved in one transaction, and so many at least on a slow machine: fewer write the same words again and again. */
export const AT_ONCE = 48;
export const FEWEST = 16;
/** How long one transaction may take, about: whoever else wants the library waits for it. ms */
const TURN = 200;
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
      const queued = await nextQueued(atOnce);
      if (queued.length === 0) return 0;
      await shelve(queued);
      await library.shelfQueue.bulkDelete([...queued]);
      return countQueued();
    }),
  );
}

/**
 * How many statements the next transaction takes, so that nobody who wants the library meanwhile waits long.
 * @param atOnce how many the last one took, and `took` its time. ms
 */
export function nextAtOnce(atOnce: number, took: number): number {
  const fitting = Math.floor((atOnce * TURN) / Math.max(1, took));
  return Math.max(FEWEST, Math.min(AT_ONCE, fitting, atOnce * 2));
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
  const made = await eventsOf(groups, numbers);
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
  const known = new Map(await comparedWith([...ids]));
  for (const id of [...ids].sort()) {
    if (seen.has(id)) continue;
    const group = [id];
    seen.add(id);
    for (let at = 0; at < group.length && group.length < MOST_MEMBERS; at++) {
      const one = group[at] ?? '';
      for (const other of known.get(one) ?? (await comparedWith([one])).get(one) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** The events of these groups under these numbers; none of a group whose statements are all gone. */
async function eventsOf(groups: readonly (readonly string[])[], numbers: readonly number[]): Promise<Made[]> {
  const sources = await sourcesOf(groups.flat());
  const compared = await comparisonsOf(groups);
  const made: Made[] = [];
  for (const [place, members] of groups.entries()) {
    const held = members.flatMap((id) => sources.get(id) ?? []).sort((a, b) => byDay(a.statement, b.statement));
    // Dexie forgets the transaction where a hundred waits follow each other without anything being asked of the database.
    const counts = held.length < 2 ? null : await countsOf(held.map(({ statement }) => statement.id));
    const [n, kind] = [numbers[place], held[0]?.statement.eventKind];
    if (n === undefined || kind === undefined) continue;
    made.push(eventOf({ n, kind, counts, topics: topicsOf(compared[place] ?? []) }, held));
  }
  return made;
}

type Known = Pick<EventRow, 'n' | 'kind' | 'counts' | 'topics'>;

function eventOf(known: Known, held: readonly Source[]): Made {
  const rows = held.map(({ statement }) => statement);
  const parties = [...new Set(rows.flatMap((row) => [...row.parties, row.party]))].sort();
  const event: EventRow = {
    ...known,
    when: earliest(rows.map(({ day }) => day)),
    parties,
    partiesKey: parties.join(' '),
    members: rows.map(({ id }) => id),
    statements: rows.map(shelved),
    size: rows.length,
    only: known.counts?.only ?? -1,
  };
  const marks = marksOf(event, rows).map((word) => [word, PLACES.text] as const);
  return { event, words: new Map([...marks, ...wordsOf(held)]) };
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
  const together = members.length > 2 ? await eventRelations(first) : null;
  if (together !== null) {
    const having = (relation: string | null) => together.filter((one) => one === relation).length;
    return { both: having('same'), differs: having('differs'), conflict: having('conflict'), only: having(null) };
  }
  const pair = await pairView(first, second);
  if (!pair?.other) return null;
  const { both, differs, conflict, only, missing } = pair.counts;
  const compared = pair.own.claims.some(({ status }) => status !== 'pending');
  return compared ? { both, differs, conflict, only: only + missing } : null;
}

function topicsOf(comparisons: readonly ComparisonRow[]): string[] {
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
function wordsOf(held: readonly Source[]): ReadonlyMap<string, number> {
  const texts = {
    title: held.map(({ statement }) => statement.title),
    text: held.map(({ text }) => text),
    note: held.flatMap(({ notes }) => notes),
  };
  const found = new Map<string, number>();
  for (const place of ['title', 'text', 'note'] as const)
    for (const text of texts[place])
      for (const { word } of textWords(text)) found.set(word, (found.get(word) ?? 0) | PLACES[place]);
  return found;
}
