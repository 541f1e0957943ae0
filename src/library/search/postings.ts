import { library } from '../schema.ts';
import { BLOCK, PLACES, type WordRow } from '../shelves/shelfRows.ts';

/** What an event is to be found by now, each word with the sum of the `PLACES` where it stands: no words where the event is gone. */
export interface FoundBy {
  readonly event: number;
  readonly words: ReadonlyMap<string, number>;
}

/** By row, the events of its block that have the word now, with its places, and those that have it no more. */
interface Change {
  readonly word: string;
  readonly block: number;
  readonly put: Map<number, number>;
  readonly removed: number[];
}

/** Writes by which words events are found, in place of those of before. Part of a transaction that is open already. */
export async function putWords(all: readonly FoundBy[]): Promise<void> {
  const before = await library.eventWords.bulkGet(all.map(({ event }) => event));
  const changes = new Map<string, Change>();
  const changeOf = (word: string, event: number): Change => {
    const block = Math.floor(event / BLOCK);
    const key = `${block} ${word}`;
    const known = changes.get(key) ?? { word, block, put: new Map(), removed: [] };
    changes.set(key, known);
    return known;
  };
  for (const [at, { event, words }] of all.entries()) {
    const row = before[at];
    const old = new Map(row?.words.map((word, place) => [word, row.places?.[place] ?? 0]));
    for (const [word, places] of words)
      if (old.get(word) !== places) changeOf(word, event).put.set(event % BLOCK, places);
    for (const word of old.keys()) if (!words.has(word)) changeOf(word, event).removed.push(event % BLOCK);
  }
  await putChanges([...changes.values()]);
  const gone = all.filter(({ words }) => words.size === 0).map(({ event }) => event);
  await library.eventWords.bulkDelete(gone);
  await library.eventWords.bulkPut(
    all
      .filter(({ words }) => words.size > 0)
      .map(({ event, words }) => ({ event, words: [...words.keys()], places: Uint8Array.from(words.values()) })),
  );
}

async function putChanges(changes: readonly Change[]): Promise<void> {
  const keys = changes.map(({ word, block }): [string, number] => [word, block]);
  const known = await library.words.bulkGet(keys);
  const rows: WordRow[] = [];
  const gone: [string, number][] = [];
  for (const [at, { word, block, put, removed }] of changes.entries()) {
    const row = known[at];
    const events = new Map(
      row === undefined ? [] : [...row.events].map((event, place) => [event, placesAt(row, place)]),
    );
    for (const event of removed) events.delete(event);
    for (const [event, places] of put) events.set(event, places);
    const sorted = [...events].sort(([a], [b]) => a - b);
    const columns = [sorted.map(([event]) => event), sorted.map(([, places]) => places)] as const;
    if (sorted.length === 0) gone.push([word, block]);
    else rows.push({ word, block, events: Uint8Array.from(columns[0]), places: Uint8Array.from(columns[1]) });
  }
  await library.words.bulkPut(rows);
  await library.words.bulkDelete(gone);
}

/** Where the event at this place of a row has the word: in the text, as far as rows of before tell. */
export function placesAt({ places }: WordRow, at: number): number {
  return places?.[at] ?? PLACES.text;
}
