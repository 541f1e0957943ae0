import NAMES from './stateNames.data.json' with { type: 'json' };

/**
 * The names of states in the languages of the issuers but English, which the lexicon has: `{ ke: "Kenia,Кенія,케냐" }`. Source: the territory
 * names of Unicode CLDR in 28 languages, as plain data; abbreviations that are words elsewhere are left out.
 */

/** A longer text is no title and no opening sentence; the rest is not read. */
const LONGEST = 2_000;
/** How many letters an ending can add to a name, as cases and possessives do. */
const LONGEST_ENDING = 3;
/** A shorter stem with an ending could be any word. */
const SHORTEST_STEM = 4;
const MOST_WORDS = 6;

/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;
const VOWEL_END = /[aeiouyąęëáéíóúаеёиіїоуыэюяєьй]$/iu;
/** Articles and prepositions that Arabic and Hebrew write together with the word that follows. */
const PREFIX = /^(?:[وفبلك]{1,2}|[ובלמשהכ]{1,2})(?=\p{L}{3})/u;

interface Names {
  /** Whole names, word by word: `кот д'ивуар`. */
  readonly exact: ReadonlyMap<string, string>;
  /** Single words without their last vowel. */
  readonly stems: ReadonlyMap<string, string>;
  /** All names of unspaced scripts in one pattern, longest first. */
  readonly unspaced: RegExp;
  readonly unspacedParty: ReadonlyMap<string, string>;
}

let names: Names | undefined;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+(?:['’״][\p{L}\p{M}]+)*/gu) ?? [];

function read(): Names {
  const exact = new Map<string, string>();
  const stems = new Map<string, string>();
  const unspacedParty = new Map<string, string>();
  for (const [party, list] of Object.entries(NAMES))
    for (const name of list.split(',').filter(Boolean)) {
      if (UNSPACED.test(name)) {
        unspacedParty.set(name, party);
        continue;
      }
      const words = wordsOf(name.toLowerCase());
      exact.set(words.join(' '), party);
      const [word = ''] = words;
      const stem = word.replace(VOWEL_END, '');
      if (words.length === 1 && stem.length >= SHORTEST_STEM) {
        stems.set(stem, party);
        stems.set(word, party);
      }
    }
  const longestFirst = [...unspacedParty.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { exact, stems, unspaced: new RegExp(longestFirst.join('|'), 'gu'), unspacedParty };
}

/** The party of a word that may carry an ending: the longest stem counts, so that Nigeria's is not Niger's. */
function inflected(word: string, { stems }: Names): string | undefined {
  for (let cut = 0; cut <= LONGEST_ENDING && word.length - cut >= SHORTEST_STEM; cut++) {
    const party = stems.get(word.slice(0, word.length - cut));
    if (party !== undefined) return party;
  }
  return undefined;
}

function partyAt(words: readonly string[], at: number, known: Names): { party: string; taken: number } | undefined {
  const written = words[at] ?? '';
  const named = /^\p{Ll}/u.test(written) ? '' : written.toLowerCase();
  for (let count = Math.min(MOST_WORDS, words.length - at); named && count > 0; count--) {
    const rest = words.slice(at + 1, at + count).map((word) => word.toLowerCase());
    for (const first of new Set([named, named.replace(PREFIX, '')])) {
      const party = known.exact.get([first, ...rest].join(' ')) ?? (count === 1 ? inflected(first, known) : undefined);
      if (party !== undefined) return { party, taken: count };
    }
  }
  return undefined;
}

/** Words that tell an English text, whose names the lexicon knows: there a foreign name would be a chance hit. */
const ENGLISH = /\b(?:with|and|of|the|to|from|call|meets?|talks?|spoke|speaks)\b/i;

/**
 * The states that a short text names in other languages than English, by the lexicon's codes, in the order of the alphabets' passes:
 * first words, then names in Chinese, Japanese and Korean. Reads the first 2,000 UTF-16 code units. Names with an ending are known too:
 * Кенії, Keniassa.
 */
export function statesNamedIn(text: string): string[] {
  const part = text.slice(0, LONGEST);
  if (ENGLISH.test(part)) return [];
  names ??= read();
  const found = new Set<string>();
  const words = wordsOf(part);
  for (let at = 0; at < words.length; ) {
    const hit = partyAt(words, at, names);
    if (hit) found.add(hit.party);
    at += hit?.taken ?? 1;
  }
  for (const [name] of part.matchAll(names.unspaced)) {
    const party = names.unspacedParty.get(name);
    if (party !== undefined) found.add(party);
  }
  return [...found];
}
