import { type LookUp, partsIn } from './compounds.ts';
import { type English, type WordList, wordIn } from './list.ts';

/** Endings that a form of a list may have in a text, the longer first: of case, gender and number. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['fr', ['es', 's', 'e', 'x']],
  ['de', ['ern', 'en', 'em', 'er', 'es', 'e', 'n', 's']],
  ['es', ['es', 's']],
]);
/** A form of fewer letters is too often the beginning of another word. */
const SHORTEST = 4;
/** In a language that writes words together a stem that leaves more letters may have met the first part of another word. */
const LONGEST_ENDING = 3;

/** How words of a language are looked up in its list. */
export function lookUpOf(language: string): LookUp {
  const endings = ENDINGS.get(language);
  if (!endings) return wordIn;
  const simple: LookUp = (list, word) => list.whole.get(word) ?? withEnding(list, word, endings) ?? wordIn(list, word);
  if (language !== 'de') return simple;
  return (list, word) =>
    list.whole.get(word) ??
    withEnding(list, word, endings) ??
    ofStem(list, word) ??
    partsIn(list, word, simple) ??
    wordIn(list, word);
}

function withEnding(list: WordList, word: string, endings: readonly string[]): English | null {
  for (const ending of endings) {
    if (word.length < SHORTEST + ending.length || !word.endsWith(ending)) continue;
    const english = list.whole.get(word.slice(0, word.length - ending.length));
    if (english) return english;
  }
  return null;
}

function ofStem(list: WordList, word: string): English | null {
  for (let length = word.length; length >= word.length - LONGEST_ENDING; length--) {
    const english = list.stems.get(word.slice(0, length));
    if (english) return english;
  }
  return null;
}
