import { writeFileSync } from 'node:fs';
import { linesOf } from '../../engine/language/sortedLines.ts';
import { wordsOf } from '../../engine/language/words.ts';
import { sentencesOf } from '../../engine/text/sentences.ts';
import { officialTexts } from './sources.ts';

/** Words that fewer sentences hold are as good as unseen, and would only make the file bigger. */
const LEAST = 6;
const PER_UNIT = 4;

/** Counts in how many sentences each word stands and writes the table that `engine/language/rarity.ts` reads. */
export function learnRarity(): void {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const text of officialTexts()) {
    for (const sentence of sentencesOf(text)) {
      // The same boilerplate stands on thousands of pages; a sentence counts once.
      const words = text.slice(sentence.start, sentence.end);
      if (seen.has(words)) continue;
      seen.add(words);
      sentences++;
      for (const key of new Set(wordsOf(words).map((word) => word.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const steps: [key: string, step: string][] = [];
  for (const [key, count] of counts) {
    if (count < LEAST || !/^\p{L}+$/u.test(key)) continue;
    steps.push([key, String(Math.round(Math.log(sentences / count) * PER_UNIT))]);
  }
  const unseen = Math.log(sentences / (LEAST / 2));
  const file = new URL('../../engine/language/rarity.data.json', import.meta.url);
  writeFileSync(
    file,
    `${JSON.stringify({ perUnit: PER_UNIT, unseen: Math.round(unseen * 100) / 100, words: linesOf(steps) })}\n`,
  );
  process.stdout.write(`rarity: ${counts.size} words in ${sentences} sentences\n`);
}
