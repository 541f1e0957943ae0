import Dexie from 'dexie';
import type { CalendarDate } from '../../issuers/model.ts';
import { guarded } from '../guard.ts';
import { library } from '../schema.ts';
import { BLOCK, type WordRow } from '../shelfRows.ts';
import { type SoughtWord, soughtWords } from './words.ts';

/** What events are looked for by: all of it together. Empty fields ask for nothing. */
export interface Wanted {
  /** Words that all must stand in the statements of an event or the reader's notes on them. */
  readonly query: string;
  readonly party: string;
  readonly issuer: string;
  readonly topic: string;
  readonly kind: string;
  readonly from: CalendarDate | '';
  readonly to: CalendarDate | '';
}

/** A mark that events are found by as by a word; no word has a colon. */
export function mark(kind: 'party' | 'issuer' | 'topic' | 'kind' | 'day' | 'month', value: string): string {
  return `:${kind}:${value}`;
}

const LAST = '\uffff';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The numbers of the events that have all that is wanted; null where nothing is. Made to run inside Dexie's `liveQuery`.
 * @throws LibraryProblem when the database refuses.
 */
export function eventsWanted(wanted: Wanted): Promise<ReadonlySet<number> | null> {
  const words = soughtWords(wanted.query);
  const marks = (['party', 'issuer', 'topic', 'kind'] as const).flatMap((kind) =>
    wanted[kind] === '' ? [] : [mark(kind, wanted[kind])],
  );
  const days = DAY.test(wanted.from) || DAY.test(wanted.to);
  if (words.length + marks.length === 0 && !days) return Promise.resolve(null);
  return guarded(() =>
    library.transaction('r', library.words, async () => {
      const parts = [...words.map(eventsWithWord), ...marks.map((one) => eventsBetween(one, one))];
      if (days) parts.push(eventsOfDays(wanted.from, wanted.to));
      return inAll(await Promise.all(parts));
    }),
  );
}

function inAll(parts: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const [smallest, ...others] = [...parts].sort((a, b) => a.size - b.size);
  return new Set([...(smallest ?? [])].filter((event) => others.every((part) => part.has(event))));
}

function eventsWithWord({ word, prefix }: SoughtWord): Promise<ReadonlySet<number>> {
  return eventsBetween(word, prefix ? word + LAST : word);
}

async function eventsBetween(first: string, last: string): Promise<ReadonlySet<number>> {
  const rows = await library.words.where('[word+block]').between([first, Dexie.minKey], [last, Dexie.maxKey]).toArray();
  return eventsOf(rows);
}

function eventsOf(rows: readonly WordRow[]): Set<number> {
  const events = new Set<number>();
  for (const { block, events: places } of rows) for (const place of places) events.add(block * BLOCK + place);
  return events;
}

/** From the first to the last day, both included: whole months by their own marks, the days of the months at the ends by theirs. */
async function eventsOfDays(from: string, to: string): Promise<ReadonlySet<number>> {
  const [first, last] = [DAY.test(from) ? from : '0000-01-01', DAY.test(to) ? to : '9999-12-31'];
  if (first > last) return new Set();
  const [firstMonth, lastMonth] = [first.slice(0, 7), last.slice(0, 7)];
  if (firstMonth === lastMonth) return eventsBetween(mark('day', first), mark('day', last));
  const months = library.words
    .where('[word+block]')
    .between([mark('month', firstMonth) + LAST, Dexie.minKey], [mark('month', lastMonth), Dexie.minKey], false, false)
    .toArray();
  const ends = await Promise.all([
    eventsBetween(mark('day', first), mark('day', firstMonth) + LAST),
    eventsBetween(mark('day', lastMonth), mark('day', last)),
  ]);
  return new Set([...eventsOf(await months), ...ends.flatMap((days) => [...days])]);
}

/** What there is to choose from: the parties, issuers and topics that any event has. */
export interface Choices {
  readonly parties: readonly string[];
  readonly issuers: readonly string[];
  readonly topics: readonly string[];
}

export function choices(): Promise<Choices> {
  return guarded(() =>
    library.transaction('r', library.words, async () => {
      const [parties, issuers, topics] = [await valuesOf('party'), await valuesOf('issuer'), await valuesOf('topic')];
      return { parties, issuers, topics };
    }),
  );
}

/** The values of a kind of marks: of each only the first row's key is read, and then what comes after all of its rows. */
async function valuesOf(kind: 'party' | 'issuer' | 'topic'): Promise<string[]> {
  const start = mark(kind, '');
  const values: string[] = [];
  let after = start;
  for (;;) {
    const range = library.words
      .where('[word+block]')
      .between([after, Dexie.maxKey], [start + LAST, Dexie.maxKey], false);
    const [key] = (await range.limit(1).primaryKeys()) as unknown as [string, number][];
    if (key === undefined) return values;
    [after] = key;
    values.push(after.slice(start.length));
  }
}
