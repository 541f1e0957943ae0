import type { Span } from '../engine/model.ts';
import { guarded } from './guard.ts';
import { library } from './schema.ts';
import { foundIn, soughtWords } from './search/words.ts';
import type { EventRow } from './shelfRows.ts';

export const SORTS = ['date', 'parties', 'statements', 'missing'] as const;
export type Sort = (typeof SORTS)[number];

const INDEX: Record<Sort, string> = {
  date: '[when+n]',
  parties: '[partiesKey+when]',
  statements: '[size+when]',
  missing: '[only+when]',
};

/**
 * The numbers of all events in order, the smallest first. Made to run inside Dexie's `liveQuery`; reads the keys of an index only.
 * @throws LibraryProblem when the database refuses.
 */
export function orderedEvents(sort: Sort): Promise<readonly number[]> {
  return guarded(() => library.events.orderBy(INDEX[sort]).primaryKeys());
}

/** Of the events in order those that are found, if any are sought. Their rows are read where they are shown: see `eventsAt`. */
export function listedEvents(
  ordered: readonly number[],
  found: ReadonlySet<number> | null,
  descending: boolean,
): readonly number[] {
  const events = found === null ? [...ordered] : ordered.filter((event) => found.has(event));
  return descending ? events.reverse() : events;
}

/** The rows of these events, in their order; those that are gone meanwhile are left out. */
export function eventsAt(numbers: readonly number[]): Promise<readonly EventRow[]> {
  return guarded(async () => (await library.events.bulkGet([...numbers])).flatMap((row) => row ?? []));
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

const MOST_PASSAGES = 3;
/** Best first: sentences before titles before notes where they have as many of the words. */
const KINDS: readonly Passage['kind'][] = ['claim', 'note', 'title'];

/** Where an event has the words of a query: the sentences with the most of them, of one kind in the order of the texts. */
export function passages({ members }: Pick<EventRow, 'members'>, query: string): Promise<readonly Passage[]> {
  const sought = soughtWords(query);
  if (sought.length === 0) return Promise.resolve([]);
  const { statements, claims, remarks } = library;
  return guarded(() =>
    library.transaction('r', statements, claims, remarks, async () => {
      const found: { readonly passage: Passage; readonly words: number }[] = [];
      const look = (passage: Omit<Passage, 'spans'>) => {
        const { spans, words } = foundIn(passage.text, sought);
        if (words > 0) found.push({ passage: { ...passage, spans }, words });
      };
      for (const row of await statements.bulkGet([...members])) {
        if (row === undefined) continue;
        const texts = await claims.where('[statement+version]').equals([row.id, row.currentVersion]).sortBy('index');
        look({ statement: row.id, claim: null, kind: 'title', text: row.title });
        for (const { id, text } of texts) look({ statement: row.id, claim: id, kind: 'claim', text });
        for (const note of await remarks.where('statement').equals(row.id).toArray()) {
          const claim = texts.find(({ text }) => text === note.claim.text)?.id ?? null;
          for (const text of [note.text, note.tags.join(', ')]) look({ statement: row.id, claim, kind: 'note', text });
        }
      }
      const rank = ({ passage, words }: (typeof found)[number]) => -words * KINDS.length + KINDS.indexOf(passage.kind);
      return found
        .sort((a, b) => rank(a) - rank(b))
        .slice(0, MOST_PASSAGES)
        .map(({ passage }) => passage);
    }),
  );
}
