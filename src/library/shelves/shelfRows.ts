import type { EventKind } from '../../engine/event/kind.ts';
import type { CalendarDate } from '../../issuers/model.ts';
import type { Origin } from '../schema.ts';

/** Rows that are made of the others and can be made again at any time: what the library page lists and is searched by. */

/** A statement of which something changed since the library page's rows were made; `ALL` stands for every one. */
export interface ShelfQueueRow {
  readonly statement: string;
  /** Of `ALL` only: up to this id they have been put in the queue one by one. */
  readonly after?: string;
}

/** Stands in the queue for all statements. No page's key is a star. */
export const ALL = '*';

/** A statement as it stands in the row of its event. */
export interface ShelvedStatement {
  readonly id: string;
  readonly issuer: string;
  readonly party: string;
  readonly title: string;
  readonly published: CalendarDate | null;
  readonly origin: Origin;
  readonly url: string | null;
}

/** How many points of an event are said by all who can be compared, differently, or by one side alone. */
export interface EventCounts {
  readonly both: number;
  readonly differs: number;
  readonly conflict: number;
  /** What one side alone says, whichever it is. */
  readonly only: number;
}

/** An event: statements that the library compares with each other, or one alone. */
export interface EventRow {
  /** Its number; search rows name events by it. */
  readonly n: number;
  /** The day, or '' where none is known: so that it stands in the index. */
  readonly when: CalendarDate | '';
  readonly kind: EventKind;
  readonly parties: readonly string[];
  /** The parties as one word, to sort by. */
  readonly partiesKey: string;
  /** Ids of the statements, in the order of `statements`. */
  readonly members: readonly string[];
  /** By day of publication, then by id. */
  readonly statements: readonly ShelvedStatement[];
  readonly size: number;
  /** Null while nothing is compared. */
  readonly counts: EventCounts | null;
  /** `counts.only`, or -1 where nothing is compared. */
  readonly only: number;
  /** Topics of the lexicon that its points speak of. */
  readonly topics: readonly string[];
}

/** Where in an event a word stands. A better place weighs more than all lesser ones together. */
export const PLACES = { note: 1, text: 2, title: 4 } as const;

/** The words and marks that an event is found by, kept to take them back when it changes. */
export interface EventWordsRow {
  readonly event: number;
  readonly words: readonly string[];
  /** Of each word the sum of its `PLACES`; absent in rows of before they were kept. */
  readonly places?: Uint8Array;
}

/** How many events one row of a word tells of. */
export const BLOCK = 256;

/** Which events of a block hold a word, or have a mark such as `:party:us`. */
export interface WordRow {
  readonly word: string;
  /** Events `block * BLOCK` to `block * BLOCK + BLOCK - 1`. */
  readonly block: number;
  /** Their numbers in the block, each 0 to 255, ascending. */
  readonly events: Uint8Array;
  /** Of each the sum of the `PLACES` where it has the word; absent in rows of before they were kept. */
  readonly places?: Uint8Array;
}

/** What events can be sorted by. */
export const COLUMNS = ['date', 'parties', 'statements', 'missing'] as const;
export type Column = (typeof COLUMNS)[number];

/** What the events of a block are sorted by: all of a large library can be put in order without its rows being read. */
export interface ColumnRow {
  readonly column: Column;
  readonly block: number;
  /** By the event's number in the block; 0 or '' where there is no such event. See `search/columns.ts`. */
  readonly values: Uint32Array | readonly string[];
}

/** How many events there are, counted whenever that changes. */
export interface TallyRow {
  readonly name: 'events';
  readonly count: number;
  /** Another one after every change of events, words and columns: what was read under it holds as long as it stands. */
  readonly stand: string;
}
