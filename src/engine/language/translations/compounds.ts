import type { English, WordList } from './list.ts';

/** The fewest letters of a part, and of a word that is worth taking apart; no written word is longer than the longest. */
const SHORTEST_PART = 4;
const SHORTEST_COMPOUND = 9;
const LONGEST_COMPOUND = 60;
/** More parts than any word of official statements has, and a bound on the time that a made-up word takes. */
const MOST_PARTS = 4;
/** What German puts between two parts (Regierung-s-erklärung). */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'];

/**
 * What a word written together of others is in English, by its parts (Rebellengruppen: rebels, groups); the last part is taken as long as
 * it can be, because it says what the thing is. After the splitting of compounds by known parts in Koehn and Knight, "Empirical methods
 * for compound splitting" (EACL 2003). Null where a part is unknown or carries no matter.
 * @param lookUp what a last part is in English.
 */
export function partsIn(list: WordList, word: string, lookUp: LookUp, most = MOST_PARTS): English | null {
  if (most < 2 || word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return null;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const last = lookUp(list, word.slice(at));
    if (!last || last.length === 0) continue;
    const first = firstPart(list, word.slice(0, at)) ?? partsIn(list, word.slice(0, at), lookUp, most - 1);
    if (first) return [...first, ...last];
  }
  return null;
}

/** Looks a word up in a list; null where the list has not got it. */
export type LookUp = (list: WordList, word: string) => English | null;

/** A part before another: as it stands, or without what joins it to the next. */
function firstPart(list: WordList, part: string): English | null {
  for (const link of LINKS) {
    if (!part.endsWith(link)) continue;
    const bare = part.slice(0, part.length - link.length);
    if (bare.length < SHORTEST_PART - 1) continue;
    const english = list.whole.get(bare) ?? list.stems.get(bare);
    if (english && english.length > 0) return english;
  }
  return null;
}
