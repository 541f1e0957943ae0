import { unpacked } from '../../text/packed.ts';
import { stem } from '../stem.ts';
import { isEmptyWord } from '../words.ts';

/** The keys of the English words that a word of another language stands for; none for a word that carries no matter. */
export type English = readonly string[];

/** One word of a form of several: all of it, or the letters that it begins with. */
interface FormWord {
  readonly letters: string;
  readonly isStem: boolean;
}

interface Phrase {
  readonly words: readonly FormWord[];
  readonly english: English;
}

/** Words of one language and what they are in English, ready to look up. */
export interface WordList {
  readonly whole: ReadonlyMap<string, English>;
  /** By the letters that words begin with. */
  readonly stems: ReadonlyMap<string, English>;
  /** Forms of several words, by the first letters of the first; the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** How many letters a word may go on for after its stem. */
const ENDING = 6;
/** No stem is shorter. */
const SHORTEST = 3;

/**
 * Reads a list: a line an English word or a few, a colon between spaces, and the forms of the other language between bars. A word of
 * a form that ends in `-` is a stem, and matches words that go on for at most six letters. The forms of `also` or `between`, which carry
 * no matter in English, carry none either.
 * @param text the list as it is written, or as a build packs it.
 */
export function readList(text: string): WordList {
  const whole = new Map<string, English>();
  const stems = new Map<string, English>();
  const phrases = new Map<string, Phrase[]>();
  for (const line of unpacked(text).split('\n')) {
    const [words, forms] = line.split(' : ');
    if (!words || !forms) continue;
    const english = englishWords(words);
    for (const form of forms.split('|')) {
      const parts = formWords(form);
      const [first] = parts;
      if (!first) continue;
      if (parts.length > 1) enterPhrase(phrases, first, { words: parts, english });
      else if (first.isStem) stems.set(first.letters, english);
      else whole.set(first.letters, english);
    }
  }
  return { whole, stems, phrases };
}

/** English words written with spaces or hyphens between them; those that carry no matter are left out. */
const englishWords = (words: string): English =>
  words
    .trim()
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !isEmptyWord(word));

/** What makes an English word of a list one with its other forms. */
export const keyOf = (word: string): string => stem(word.replace(/[^a-z]/g, ''));

/** French and Italian write short words before others without a space (l'accord). */
export const ELIDED = /^(?:[cdjlmnst]|qu)['’ʼ]/u;

/** Letters that texts write in two ways. */
const ONE_LETTER: Readonly<Record<string, string>> = { ё: 'е', œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * A word as it is looked up: without the accents and letters that texts leave out or write in several ways, and without the short word
 * that an apostrophe joins to it. Words of texts come without Latin accents.
 */
export const plainLetters = (word: string): string =>
  word
    .toLowerCase()
    .replace(ELIDED, '')
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ёœæß]/g, (letter) => ONE_LETTER[letter] ?? letter);

function formWords(form: string): FormWord[] {
  // A hyphen inside a word divides it, as it does in texts; one at its end marks a stem.
  const words = form
    .trim()
    .replace(/-(?=\S)/g, ' ')
    .split(/\s+/);
  return words.flatMap((word) => {
    const isStem = word.endsWith('-');
    const letters = plainLetters(isStem ? word.slice(0, -1) : word);
    return letters ? [{ letters, isStem }] : [];
  });
}

const startOf = (word: string): string => word.slice(0, SHORTEST);

function enterPhrase(phrases: Map<string, Phrase[]>, first: FormWord, phrase: Phrase): void {
  const start = startOf(first.letters);
  const known = phrases.get(start) ?? [];
  known.push(phrase);
  phrases.set(
    start,
    known.sort((a, b) => b.words.length - a.words.length),
  );
}

/** What a word is in English, or null when the list does not say. A whole form goes before a stem, a longer stem before a shorter. */
export function wordIn(list: WordList, word: string): English | null {
  const known = list.whole.get(word);
  if (known) return known;
  for (let length = word.length; length >= Math.max(SHORTEST, word.length - ENDING); length--) {
    const english = list.stems.get(word.slice(0, length));
    if (english) return english;
  }
  return null;
}

/** The longest form of several words that `words` begin with from place `at`: how many they are, and what they are in English. */
export function phraseIn(
  list: WordList,
  words: readonly string[],
  at: number,
): { length: number; english: English } | null {
  const found = list.phrases
    .get(startOf(words[at] ?? ''))
    ?.find((phrase) => phrase.words.every((own, i) => matches(own, words[at + i])));
  return found ? { length: found.words.length, english: found.english } : null;
}

const matches = ({ letters, isStem }: FormWord, word: string | undefined): boolean =>
  word !== undefined &&
  (isStem ? word.startsWith(letters) && word.length <= letters.length + ENDING : word === letters);
