import { readLines } from '../format.ts';
import { TOPICS } from './all.ts';

/** A matter of the field, with its ways of being said in English; other languages add theirs. */
export interface Concept {
  readonly key: string;
  /** The topic it stands under: the name of its file's subject, `war-and-peace`. */
  readonly topic: string;
  readonly broader: readonly string[];
  readonly forms: readonly string[];
}

let concepts: ReadonlyMap<string, Concept> | undefined;

/** All concepts by key, read at the first use. Throws when two concepts have the same key. */
export function readConcepts(): ReadonlyMap<string, Concept> {
  if (concepts !== undefined) return concepts;
  const read = new Map<string, Concept>();
  for (const [topic, data] of TOPICS) {
    for (const line of readLines(data)) {
      if (read.has(line.key)) throw new Error(`lexicon: the concept ${line.key} stands twice`);
      read.set(line.key, { ...line, topic });
    }
  }
  concepts = read;
  return read;
}
