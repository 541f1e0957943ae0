import { library } from '../schema.ts';
import { BLOCK, type WordRow } from '../shelfRows.ts';

/** What an event is to be found by now: no words where it is gone. */
export interface FoundBy {
  readonly event: number;
  readonly words: readonly string[];
}

/** By row, the places in its block that are new in it and those that are gone. */
interface Change {
  readonly word: string;
  readonly block: number;
  readonly added: number[];
  readonly removed: number[];
}

/** Writes by which words events are found, in place of those of before. Part of a transaction that is open already. */
export async function putWords(all: readonly FoundBy[]): Promise<void> {
  const before = await library.eventWords.bulkGet(all.map(({ event }) => event));
  const changes = new Map<string, Change>();
  const changeOf = (word: string, event: number): Change => {
    const block = Math.floor(event / BLOCK);
    const key = `${block} ${word}`;
    const known = changes.get(key) ?? { word, block, added: [], removed: [] };
    changes.set(key, known);
    return known;
  };
  for (const [place, { event, words }] of all.entries()) {
    const old = new Set(before[place]?.words);
    const now = new Set(words);
    for (const word of now) if (!old.has(word)) changeOf(word, event).added.push(event % BLOCK);
    for (const word of old) if (!now.has(word)) changeOf(word, event).removed.push(event % BLOCK);
  }
  await putChanges([...changes.values()]);
  const gone = all.filter(({ words }) => words.length === 0).map(({ event }) => event);
  await library.eventWords.bulkDelete(gone);
  await library.eventWords.bulkPut(
    all.filter(({ words }) => words.length > 0).map(({ event, words }) => ({ event, words })),
  );
}

async function putChanges(changes: readonly Change[]): Promise<void> {
  const keys = changes.map(({ word, block }): [string, number] => [word, block]);
  const known = await library.words.bulkGet(keys);
  const put: WordRow[] = [];
  const gone: [string, number][] = [];
  for (const [place, { word, block, added, removed }] of changes.entries()) {
    const events = new Set(known[place]?.events);
    for (const event of removed) events.delete(event);
    for (const event of added) events.add(event);
    if (events.size === 0) gone.push([word, block]);
    else put.push({ word, block, events: Uint8Array.from([...events].sort((a, b) => a - b)) });
  }
  await library.words.bulkPut(put);
  await library.words.bulkDelete(gone);
}
