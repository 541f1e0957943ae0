import { type English, type WordList, wordIn } from './list.ts';

/** The fewest letters of a part, and of a word that is worth taking apart; no written word is longer than the longest. */
const SHORTEST_PART = 4;
const SHORTEST_COMPOUND = 9;
const LONGEST_COMPOUND = 60;
/** More parts than any word of official statements has, and a bound on the time that a made-up word takes. */
const MOST_PARTS = 4;
/** What German puts between two parts (Regierung-s-erklärung). */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'];
/** A stem that leaves more letters than an ending has may have met another word's part. */
const LONGEST_ENDING = 3;

/**
 * What a word of a language that writes words together is in English: as a list has it, or by its parts where the list has only the
 * beginning or nothing at all (Rebellengruppen: rebels, groups). After the splitting of compounds by known parts in Koehn and Knight,
 * "Empirical methods for compound splitting" (EACL 2003). Null when the list says neither.
 */
export function wordOrPartsIn(list: WordList, word: string): English | null {
  return asListed(list, word, LONGEST_ENDING) ?? partsIn(list, word, MOST_PARTS) ?? wordIn(list, word);
}

/** The last part is taken as long as it can be, because it says what the thing is. */
function partsIn(list: WordList, word: string, most: number): English | null {
  if (most < 2 || word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return null;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const last = wordIn(list, word.slice(at));
    if (!last || last.length === 0) continue;
    const first = firstPart(list, word.slice(0, at)) ?? partsIn(list, word.slice(0, at), most - 1);
    if (first) return [...first, ...last];
  }
  return null;
}

/** A part before another: as it stands, or without what joins it to the next. */
function firstPart(list: WordList, part: string): English | null {
  for (const link of LINKS) {
    if (!part.endsWith(link)) continue;
    const bare = part.slice(0, part.length - link.length);
    const english = bare.length < SHORTEST_PART - 1 ? null : asListed(list, bare, 0);
    if (english && english.length > 0) return english;
  }
  return null;
}

/** A whole form, or a stem and an ending of at most so many letters. */
function asListed(list: WordList, word: string, ending: number): English | null {
  const whole = list.whole.get(word);
  if (whole) return whole;
  for (let length = word.length; length >= word.length - ending; length--) {
    const english = list.stems.get(word.slice(0, length));
    if (english) return english;
  }
  return null;
}
