import Dexie from 'dexie';
import type { CalendarDate } from '../../issuers/model.ts';
import { guarded } from '../keeping/guard.ts';
import { library } from '../schema.ts';
import { BLOCK, type WordRow } from '../shelves/shelfRows.ts';
import type { Memory } from './memory.ts';
import { placesAt } from './postings.ts';
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

/** The events that are found, by their numbers, and how well each fits: in the order of the numbers. */
export interface Found {
  readonly events: readonly number[];
  /** Whole numbers, the higher the better; all alike where no words are sought. */
  readonly scores: readonly number[];
}

/** Whether anything is wanted: the words of a query may be none. */
export function isAsked(wanted: Wanted): boolean {
  return soughtWords(wanted.query).length + marksOf(wanted).length > 0 || DAY.test(wanted.from) || DAY.test(wanted.to);
}

/**
 * The events that have all that is wanted. Each word counts by where it stands, the title before the text before a note, by whether it
 * stands there whole, and by how few of all events have it. In whole numbers: every machine finds the same order.
 * @param all how many events there are.
 * @param memory what was read before under the same tally; what is read now is added to it.
 */
export async function eventsFound(wanted: Wanted, all: number, memory: Memory): Promise<Found> {
  const words = soughtWords(wanted.query).map(async (sought) =>
    worded(await rowsBetween(sought.word, sought.prefix ? sought.word + LAST : sought.word, memory), sought, all),
  );
  const marks = marksOf(wanted).map(async (one) => marked(await rowsBetween(one, one, memory)));
  const parts = [...words, ...marks];
  if (DAY.test(wanted.from) || DAY.test(wanted.to))
    parts.push(rowsOfDays(wanted.from, wanted.to, memory).then((rows) => marked(rows)));
  return inAll(await Promise.all(parts));
}

function marksOf(wanted: Wanted): string[] {
  return (['party', 'issuer', 'topic', 'kind'] as const).flatMap((kind) =>
    wanted[kind] === '' ? [] : [mark(kind, wanted[kind])],
  );
}

/** By block, how well each of its events fits one thing that is wanted, 0 for not at all; and what that counts beside the others. */
interface Fitting {
  readonly blocks: ReadonlyMap<number, Uint8Array>;
  readonly weight: number;
}

/** What a place in an event is worth: more where the word is the one sought than where it only begins with it. */
const WHOLE_WORD = 3;
const BEGINNING = 2;

function worded(rows: readonly WordRow[], { word }: SoughtWord, all: number): Fitting {
  const blocks = fitting(rows, (row, at) => placesAt(row, at) * (row.word === word ? WHOLE_WORD : BEGINNING));
  let having = 0;
  for (const block of blocks.values()) for (const fit of block) if (fit > 0) having += 1;
  // Each doubling of how rare a word is adds one.
  return { blocks, weight: 32 - Math.clz32(Math.max(1, Math.floor(all / Math.max(1, having)))) };
}

function marked(rows: readonly WordRow[]): Fitting {
  return { blocks: fitting(rows, () => 1), weight: 0 };
}

function fitting(
  rows: readonly WordRow[],
  fitOf: (row: WordRow, at: number) => number,
): ReadonlyMap<number, Uint8Array> {
  const blocks = new Map<number, Uint8Array>();
  for (const row of rows) {
    const block = blocks.get(row.block) ?? new Uint8Array(BLOCK);
    blocks.set(row.block, block);
    for (const [at, event] of row.events.entries()) block[event] = Math.max(block[event] ?? 0, fitOf(row, at));
  }
  return blocks;
}

function inAll(parts: readonly Fitting[]): Found {
  const events: number[] = [];
  const scores: number[] = [];
  const [fewest] = [...parts].sort((a, b) => a.blocks.size - b.blocks.size);
  for (const block of [...(fewest?.blocks.keys() ?? [])].sort((a, b) => a - b))
    for (let at = 0; at < BLOCK; at += 1) {
      const score = scoreAt(parts, block, at);
      if (score === null) continue;
      events.push(block * BLOCK + at);
      scores.push(score);
    }
  return { events, scores };
}

/** Null where anything of what is wanted is missing. */
function scoreAt(parts: readonly Fitting[], block: number, at: number): number | null {
  let score = 0;
  for (const { blocks, weight } of parts) {
    const fit = blocks.get(block)?.[at] ?? 0;
    if (fit === 0) return null;
    score += fit * weight;
  }
  return score;
}

/** The rows of all words or marks from the first to the last, both included; of a longer beginning from what a shorter one has read. */
async function rowsBetween(first: string, last: string, memory: Memory): Promise<readonly WordRow[]> {
  const known = memory.rows(first, last);
  if (known !== null) return known;
  const rows = await library.words.where('[word+block]').between([first, Dexie.minKey], [last, Dexie.maxKey]).toArray();
  memory.keepRows(first, last, rows);
  return rows;
}

/** From the first to the last day, both included: whole months by their own marks, the days of the months at the ends by theirs. */
async function rowsOfDays(from: string, to: string, memory: Memory): Promise<readonly WordRow[]> {
  const [first, last] = [DAY.test(from) ? from : '0000-01-01', DAY.test(to) ? to : '9999-12-31'];
  if (first > last) return [];
  const [firstMonth, lastMonth] = [first.slice(0, 7), last.slice(0, 7)];
  if (firstMonth === lastMonth) return rowsBetween(mark('day', first), mark('day', last), memory);
  const rows = await Promise.all([
    rowsBetween(mark('day', first), mark('day', firstMonth) + LAST, memory),
    library.words
      .where('[word+block]')
      .between([mark('month', firstMonth) + LAST, Dexie.minKey], [mark('month', lastMonth), Dexie.minKey], false, false)
      .toArray(),
    rowsBetween(mark('day', lastMonth), mark('day', last), memory),
  ]);
  return rows.flat();
}

/** What there is to choose from: the parties, issuers and topics that any event has. */
export interface Choices {
  readonly parties: readonly string[];
  readonly issuers: readonly string[];
  readonly topics: readonly string[];
}

/** What can be chosen from: see `Choices`. */
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
    const [key] = await range.limit(1).primaryKeys();
    if (key === undefined) return values;
    [after] = key;
    values.push(after.slice(start.length));
  }
}
