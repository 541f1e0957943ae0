import { type Word, wordsOf } from '../words.ts';
import { cutRun, type WrittenWord } from './characters.ts';
import { chineseWords } from './chinese.ts';
import type { LookUp } from './compounds.ts';
import { GERMAN } from './de.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { japaneseWords } from './japanese.ts';
import { ELIDED, type English, keyOf, phraseIn, plainLetters, readList, type WordList } from './list.ts';
import { lookUpOf } from './lookUp.ts';
import { PORTUGUESE } from './pt.ts';
import { RUSSIAN } from './ru.ts';
import { UKRAINIAN } from './uk.ts';

/** Words written without spaces: Han, Hiragana, Katakana with its mark of length. */
const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const IN_RUN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
/** A word that no list knows carries matter when it is long enough to be no ending, article or preposition. */
const LEAST_UNKNOWN = 6;

/** By language: languages that divide words with spaces, and those that do not. Read when the language is first met. */
const LISTS = new Map<string, () => WordList>([
  ['ru', () => readList(RUSSIAN)],
  ['uk', () => readList(UKRAINIAN)],
  ['pt', () => readList(PORTUGUESE)],
  ['de', () => readList(GERMAN)],
  ['es', () => readList(SPANISH)],
  ['fr', () => readList(FRENCH)],
]);
const WRITTEN = new Map<string, () => ReadonlyMap<string, WrittenWord>>([
  ['zh', chineseWords],
  ['ja', japaneseWords],
]);

const lists = new Map<string, WordList>();
const tables = new Map<string, ReadonlyMap<string, WrittenWord>>();

/**
 * The words of another language with the keys of the English words that they stand for, so that statements in two languages can be
 * compared word by word. A word that stands for several English ones becomes several words of one span.
 * @param plain the words of `text` from `from` to `to`, as `wordsOfTokens` gives them.
 * @param language BCP 47; words of a language that has no list come back as they are.
 */
export function translated(
  text: string,
  plain: readonly Word[],
  from: number,
  to: number,
  language: string,
): readonly Word[] {
  const code = language.split('-')[0] ?? '';
  const table = kept(tables, code, WRITTEN.get(code));
  if (table) return translatedRuns(text, plain, from, to, table);
  const list = kept(lists, code, LISTS.get(code));
  return list ? translatedWords(text, plain, list, lookUpOf(code)) : plain;
}

function kept<Table>(known: Map<string, Table>, code: string, read: (() => Table) | undefined): Table | undefined {
  const table = known.get(code) ?? read?.();
  if (table) known.set(code, table);
  return table;
}

function translatedRuns(
  text: string,
  plain: readonly Word[],
  from: number,
  to: number,
  table: ReadonlyMap<string, WrittenWord>,
): Word[] {
  const words = plain.filter(({ lower }) => !IN_RUN.test(lower));
  for (const match of text.slice(from, to).matchAll(RUN)) {
    const at = from + match.index;
    for (const { start, end, english } of cutRun(table, match[0])) {
      const word = { start: at + start, end: at + end, lower: match[0].slice(start, end) };
      words.push(...english.map((key) => ({ ...word, key, name: false, empty: false })));
    }
  }
  return words.sort((a, b) => a.start - b.start);
}

function translatedWords(text: string, plain: readonly Word[], list: WordList, lookUp: LookUp): Word[] {
  const letters = plain.map(({ lower }) => plainLetters(lower));
  const words: Word[] = [];
  for (let i = 0; i < plain.length; i++) {
    const word = plain[i] as Word;
    const phrase = phraseIn(list, letters, i);
    if (phrase) {
      const last = plain[i + phrase.length - 1] as Word;
      const whole = { ...word, end: last.end, lower: letters.slice(i, i + phrase.length).join(' ') };
      words.push(...known(whole, phrase.english));
      i += phrase.length - 1;
      continue;
    }
    const english = lookUp(list, letters[i] ?? '');
    if (english) words.push(...known(word, english));
    else words.push(unknown(text, word));
  }
  return words;
}

/** A word that no list knows is the same word with and without a short one before it (d'Odessa, Odessa). */
function unknown(text: string, whole: Word): Word {
  const elided = ELIDED.exec(whole.lower)?.[0].length ?? 0;
  const [bare] = elided > 0 ? wordsOf(text, whole.start + elided, whole.end) : [];
  const word = bare ?? whole;
  return word.name || word.lower.length >= LEAST_UNKNOWN ? word : { ...word, empty: true };
}

/** A word of a list; one that stands for nothing in English stays as a word that carries no matter. */
function known(word: Word, english: English): Word[] {
  if (english.length === 0) return [{ ...word, name: false, empty: true }];
  const { start, end, lower } = word;
  return english.map((one) => ({ start, end, lower, key: keyOf(one), english: one, name: false, empty: false }));
}
