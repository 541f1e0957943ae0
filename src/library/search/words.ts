import type { Span } from '../../engine/model.ts';

/** A word as it is searched for, and where it stands in the text: UTF-16 offsets. */
export interface TextWord extends Span {
  readonly word: string;
}

/**
 * Letters of scripts that set no blanks between words: each two neighbours count as a word there, and the last letter alone, so that
 * a single letter is found as the beginning of a word.
 */
const UNSPACED = String.raw`(?=\p{L})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Mymr}]\p{M}*`;
const RUNS = new RegExp(String.raw`((?:${UNSPACED})+)|(?:(?!${UNSPACED})[\p{L}\p{N}\p{M}])+`, 'gu');
const LETTER = /\P{M}\p{M}*/gu;

/** Letters that no decomposition makes plain. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
};
const TO_PLAIN = /[ßæœøđðłıþħŧ]/g;
const ASCII = /^[a-z0-9]*$/;
/** Longest word that counts; what is longer is cut. */
const MAX_WORD = 40;

/** A word without case, accents, width and ligatures: NFKD without marks, composed again for Hangul. */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower.slice(0, MAX_WORD);
  const plain = lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(TO_PLAIN, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC')
    .slice(0, MAX_WORD);
}

/** The words of a text, in its order, as they are searched for. */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const run of text.matchAll(RUNS)) {
    const start = run.index;
    if (run[1] === undefined) words.push({ word: folded(run[0]), start, end: start + run[0].length });
    else for (const pair of neighbours(run[1], start)) words.push(pair);
  }
  return words.filter(({ word }) => word !== '');
}

function neighbours(run: string, at: number): TextWord[] {
  const letters = [...run.matchAll(LETTER)].map((letter) => ({
    word: folded(letter[0]),
    start: at + letter.index,
    end: at + letter.index + letter[0].length,
  }));
  return letters.map((letter, place) => {
    const next = letters[place + 1];
    return next === undefined ? letter : { word: letter.word + next.word, start: letter.start, end: next.end };
  });
}

/** A word that is sought, and whether longer words that begin with it are meant as well. */
export interface SoughtWord {
  readonly word: string;
  readonly prefix: boolean;
}

/** From so many letters on a word is also the beginning of others. */
const PREFIX_FROM = 3;
/** What is read of a query, in UTF-16 code units. */
export const LONGEST_QUERY = 400;
/** Most words of one query. */
const MOST_WORDS = 12;

/** The words of a query; each must be found. Of a run without blanks every two neighbours are sought, and a letter alone as a beginning. */
export function soughtWords(query: string): SoughtWord[] {
  const sought = new Map<string, SoughtWord>();
  for (const run of query.slice(0, LONGEST_QUERY).matchAll(RUNS)) {
    if (run[1] === undefined) {
      const word = folded(run[0]);
      if (word !== '') sought.set(word, { word, prefix: word.length >= PREFIX_FROM });
      continue;
    }
    const pairs = neighbours(run[1], 0);
    if (pairs.length === 1) for (const { word } of pairs) sought.set(word, { word, prefix: true });
    else for (const { word } of pairs.slice(0, -1)) sought.set(word, { word, prefix: false });
  }
  return [...sought.values()].slice(0, MOST_WORDS);
}

/** Where a text has the words that are sought, and how many different ones of them. Spans that touch are one. */
export function foundIn(
  text: string,
  sought: readonly SoughtWord[],
): { readonly spans: readonly Span[]; readonly words: number } {
  const spans: { start: number; end: number }[] = [];
  const found = new Set<string>();
  for (const { word, start, end } of textWords(text)) {
    const hits = sought.filter((one) => (one.prefix ? word.startsWith(one.word) : word === one.word));
    if (hits.length === 0) continue;
    for (const hit of hits) found.add(hit.word);
    const last = spans.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return { spans, words: found.size };
}
