import type { WrittenWord } from './characters.ts';
import { JAPANESE } from './ja.ts';
import { keyOf, readList } from './list.ts';

/**
 * What a word of the list costs, whatever its length: of all ways to cut a text the one with the fewest words and the fewest characters
 * left over is taken.
 */
const COST = 8;

/** The Japanese words that the engine knows. */
export function japaneseWords(): ReadonlyMap<string, WrittenWord> {
  return new Map(
    [...readList(JAPANESE).whole].map(([word, english]) => [word, { english: english.map(keyOf), cost: COST }]),
  );
}
