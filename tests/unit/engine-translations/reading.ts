import { phraseIn, type WordList, wordIn } from '../../../src/engine/language/translations/list.ts';

/** The English keys of a few words written with spaces between them, as a list has them. */
export function lookUpAll(list: WordList, text: string): string[] {
  const words = text.split(' ');
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const phrase = phraseIn(list, words, i);
    found.push(...(phrase?.english ?? wordIn(list, words[i] ?? '') ?? []));
    if (phrase) i += phrase.length - 1;
  }
  return found;
}
