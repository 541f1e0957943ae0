import { own } from '../text/own.ts';
import names from './nameRarity.data.json' with { type: 'json' };
import data from './rarity.data.json' with { type: 'json' };
import { valueIn } from './sortedLines.ts';

/** The rarities of the words met so far: statements have the words of statements. */
const met = new Map<string, number>();
/** Then it is emptied: a library of any size must not fill the memory. */
const MOST_MET = 30_000;

/**
 * How rare a word is in official statements: the natural logarithm of (texts / texts with the word), from the frequencies that
 * `npm run learn` counted. About 0.5 for "the leaders", 3 for "sanctions", 8 and more for what hardly ever occurs.
 */
export function rarity(key: string): number {
  const known = met.get(key);
  if (known !== undefined) return known;
  const step = valueIn(data.words, key);
  const found = step === null ? data.unseen : Number(step) / data.perUnit;
  if (met.size >= MOST_MET) met.clear();
  met.set(key, found);
  return found;
}

const nameRarities: Readonly<Record<string, number>> = names.rarities;

/** The same for a concept or name of the lexicon, by `kind key` (`concept ceasefire`). */
export function nameRarity(key: string): number {
  return own(nameRarities, key) ?? names.unseen;
}
