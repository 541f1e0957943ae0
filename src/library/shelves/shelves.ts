import type { Span } from '../../engine/model.ts';
import { guarded } from '../keeping/guard.ts';
import { library } from '../schema.ts';
import { eventsFound, isAsked, type Wanted } from '../search/find.ts';
import type { Memory } from '../search/memory.ts';
import { columnOf, ordered, orderOf, type Sort } from '../search/order.ts';
import { foundIn, type SoughtWord, soughtWords } from '../search/words.ts';
import type { Column, EventRow } from './shelfRows.ts';

const INDEX: Record<Column, string> = {
  date: '[when+n]',
  parties: '[partiesKey+when]',
  statements: '[size+when]',
  missing: '[only+when]',
};

/** So many rows are read first: what a page can show before anything of it is measured. */
export const FIRST = 12;

/** How many events the library has, and the first of them in order. */
export interface Opening {
  readonly all: number;
  /** What was read of the library holds as long as it has this stand; '' for one without any events. */
  readonly stand: string;
  readonly first: readonly EventRow[];
}

/**
 * What is shown first. Made to run inside Dexie's `liveQuery`. However large the library is, no more rows are read than are given.
 * @throws LibraryProblem when the database refuses.
 */
export function opening(sort: Sort, descending: boolean): Promise<Opening> {
  const { events, tallies } = library;
  return guarded(() =>
    library.transaction('r', events, tallies, async () => {
      const inOrder = events.orderBy(INDEX[columnOf(sort)]);
      const [tally, first] = await Promise.all([
        tallies.get('events'),
        (descending ? inOrder.reverse() : inOrder).limit(FIRST).toArray(),
      ]);
      return { all: tally?.count ?? 0, stand: tally?.stand ?? '', first };
    }),
  );
}

/** What is to be listed, and in which order. */
export interface Asked {
  readonly wanted: Wanted;
  readonly sort: Sort;
  readonly descending: boolean;
}

/** Events in order by their numbers, with the rows of the first. Those of others are read where they are shown: see `eventsAt`. */
export interface Listing {
  readonly events: readonly number[];
  readonly first: readonly EventRow[];
}

/**
 * The events that are asked for, all of them where nothing is sought: of 256 events a row or two are read, and the rows of the words.
 * @param all how many events there are; `memory` what was read of them as they stand.
 * @throws LibraryProblem when the database refuses.
 */
export function listing({ wanted, sort, descending }: Asked, all: number, memory: Memory): Promise<Listing> {
  return guarded(async () => {
    // No transaction around both: it would end while it waits for an order that another question has asked for.
    const [order, found] = await Promise.all([
      orderOf(columnOf(sort), memory),
      isAsked(wanted) ? eventsFound(wanted, all, memory) : null,
    ]);
    const whole = () => (descending ? [...order.events].reverse() : order.events);
    const numbers = found === null ? whole() : ordered(found, order, sort, descending);
    return { events: numbers, first: await rowsOf(numbers.slice(0, FIRST)) };
  });
}

/**
 * Reads ahead what the answer to any question needs, whatever is sought, so that the first answer is as quick as the next.
 * @throws LibraryProblem when the database refuses.
 */
export function readAhead(sort: Sort, memory: Memory): Promise<void> {
  return guarded(async () => {
    await orderOf(columnOf(sort), memory);
  });
}

/** The rows of these events, in their order; those that are gone meanwhile are left out. */
export function eventsAt(numbers: readonly number[]): Promise<readonly EventRow[]> {
  return guarded(() => rowsOf(numbers));
}

async function rowsOf(numbers: readonly number[]): Promise<readonly EventRow[]> {
  return (await library.events.bulkGet([...numbers])).flatMap((row) => row ?? []);
}

/** A sentence, title or note that has words that are sought, with where they stand in it: UTF-16 offsets. */
export interface Passage {
  readonly statement: string;
  /** Null for a title, and for a note on words that are gone. */
  readonly claim: string | null;
  readonly kind: 'claim' | 'title' | 'note';
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Passages that are shown of one event. */
const MOST_PASSAGES = 3;
/** Best first where they have as many of the words: claims before notes before titles. */
const KINDS: readonly Passage['kind'][] = ['claim', 'note', 'title'];

/**
 * Where events have the words of a query, by their numbers: of each the sentences with the most of them, of one kind in the order of
 * the texts. Read for the events that are shown, all together.
 * @throws LibraryProblem when the database refuses.
 */
export function passagesOf(
  events: readonly Pick<EventRow, 'n' | 'members'>[],
  query: string,
): Promise<ReadonlyMap<number, readonly Passage[]>> {
  const sought = soughtWords(query);
  if (sought.length === 0 || events.length === 0) return Promise.resolve(new Map());
  const { statements, claims, remarks } = library;
  return guarded(() =>
    library.transaction('r', statements, claims, remarks, async () => {
      const found = events.map(async ({ n, members }) => [n, await passages(members, sought)] as const);
      return new Map(await Promise.all(found));
    }),
  );
}

async function passages(members: readonly string[], sought: readonly SoughtWord[]): Promise<readonly Passage[]> {
  const found: { readonly passage: Passage; readonly words: number }[] = [];
  for (const passage of (await Promise.all(members.map(textsOf))).flat()) {
    const { spans, words } = foundIn(passage.text, sought);
    if (words > 0) found.push({ passage: { ...passage, spans }, words });
  }
  const rank = ({ passage, words }: (typeof found)[number]) => -words * KINDS.length + KINDS.indexOf(passage.kind);
  return found
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_PASSAGES)
    .map(({ passage }) => passage);
}

/** Title, sentences and notes of a statement. */
async function textsOf(id: string): Promise<Omit<Passage, 'spans'>[]> {
  const row = await library.statements.get(id);
  if (row === undefined) return [];
  const [texts, notes] = await Promise.all([
    library.claims.where('[statement+version]').equals([id, row.currentVersion]).sortBy('index'),
    library.remarks.where('statement').equals(id).toArray(),
  ]);
  const claimOf = (note: (typeof notes)[number]) => texts.find(({ text }) => text === note.claim.text)?.id ?? null;
  return [
    { statement: id, claim: null, kind: 'title', text: row.title },
    ...texts.map((claim) => ({ statement: id, claim: claim.id, kind: 'claim' as const, text: claim.text })),
    ...notes.flatMap((note) =>
      [note.text, note.tags.join(', ')].map((text) => ({
        statement: id,
        claim: claimOf(note),
        kind: 'note' as const,
        text,
      })),
    ),
  ];
}
