import { rarity } from '../../src/engine/language/rarity.ts';
import { wordsOf } from '../../src/engine/language/words.ts';
import { sentencesOf } from '../../src/engine/text/sentences.ts';

/** What the engine is held against: every sentence with every other by the cosine of their words' rarities. */
export function sentenceTfIdf(a: string, b: string): number[] {
  const vectors = (text: string) =>
    sentencesOf(text).map(({ start, end }) => new Map(wordsOf(text, start, end).map(({ key }) => [key, rarity(key)])));
  const size = (v: ReadonlyMap<string, number>): number =>
    Math.sqrt([...v.values()].reduce((sum, x) => sum + x * x, 0));
  const right = vectors(b);
  return vectors(a).flatMap((x) =>
    right.map((y) => [...x].reduce((sum, [key, w]) => sum + w * (y.get(key) ?? 0), 0) / (size(x) * size(y) || 1)),
  );
}
