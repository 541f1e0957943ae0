import { writeFileSync } from 'node:fs';
import { lexiconTerms } from '../../engine/language/lexicon/lexicon.ts';
import { sentencesOf } from '../../engine/text/sentences.ts';
import { tokenize } from '../../engine/text/tokens.ts';
import { officialTexts } from './sources.ts';

/** Counts in how many sentences of the library each concept and name of the lexicon stands; `engine/language/rarity.ts` reads it. */
export function learnNameRarity(): void {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const text of officialTexts(['library'])) {
    for (const sentence of sentencesOf(text)) {
      const words = text.slice(sentence.start, sentence.end);
      if (seen.has(words) || words.length > 2000) continue;
      seen.add(words);
      const keys = new Set(lexiconTerms(words, tokenize(words)).map((term) => `${term.kind} ${term.key}`));
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const rarities = Object.fromEntries(
    sorted.map(([key, count]) => [key, Math.round(Math.log(seen.size / count) * 10) / 10]),
  );
  const file = new URL('../../engine/language/nameRarity.data.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify({ unseen: Math.round(Math.log(seen.size) * 10) / 10, rarities })}\n`);
  process.stdout.write(`names: ${counts.size} in ${seen.size} sentences\n`);
}
