import type { Term } from '../model.ts';
import { tokenize } from '../text/tokens.ts';
import { characterDates, characterQuantities } from './amounts/characters.ts';
import { spokenInEnglish } from './amounts/spoken.ts';
import { datesOf } from './dates.ts';
import { lexiconTerms } from './lexicon/lexicon.ts';
import { type Quantity, quantitiesOf, quantityTerm } from './numbers.ts';
import { isChinese, simplified } from './translations/traditional.ts';
import { translated } from './translations/translate.ts';
import { type Word, wordsOfTokens } from './words.ts';

/** All that a stretch of text names. */
export interface Reading {
  readonly words: readonly Word[];
  /** Concepts, parties, persons, places and organisations, in order; a longer one may hold a shorter one. */
  readonly names: readonly Term[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly Term[];
}

/**
 * Reads a text from `from` to `to`; all spans count from its start.
 * @param language BCP 47: the words of some other languages get the keys of English ones.
 */
export function readTerms(original: string, from = 0, to = original.length, language = 'en'): Reading {
  const text = isChinese(language) ? simplified(original) : original;
  const tokens = tokenize(text, from, to);
  const plain = wordsOfTokens(text, tokens);
  const words = language === 'en' ? plain : translated(text, plain, from, to, language);
  return {
    words,
    names: lexiconTerms(text, tokens, language === 'en' ? [] : words),
    ...amountsOf(text, words, { from, to }, language.split('-')[0] ?? ''),
  };
}

/** Between a number and what it counts: "225 millones de dólares". */
const WIDER_REACH = 4;

function amountsOf(
  text: string,
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
  language: string,
): Pick<Reading, 'quantities' | 'dates'> {
  if (language === 'zh' || language === 'ja') {
    const dates = characterDates(text.slice(from, to), from);
    return { dates, quantities: characterQuantities(text.slice(from, to), from, dates) };
  }
  const spoken = language === 'en' ? words : spokenInEnglish(words, language);
  const dates = datesOf(text, spoken);
  return { dates, quantities: quantitiesOf(text, spoken, dates, language === 'en' ? undefined : WIDER_REACH) };
}

/** Everything of a reading that two texts can share, as terms, words left out. */
export const termsOf = ({ names, quantities, dates }: Reading): Term[] => [
  ...names,
  ...quantities.map(quantityTerm),
  ...dates,
];
