import { datesOf } from '../language/dates.ts';
import { type Quantity, quantitiesOf } from '../language/numbers.ts';
import { rarity } from '../language/rarity.ts';
import { type Word, wordsOf } from '../language/words.ts';
import type { Claim, Term } from '../model.ts';

/** What the comparison needs to know of one claim. */
export interface Profile {
  readonly claim: Claim;
  /** All words, in order. */
  readonly words: readonly Word[];
  /** The words that carry matter, the first of each key. */
  readonly matter: ReadonlyMap<string, Word>;
  /** Rarity by key, of `matter`. */
  readonly weights: ReadonlyMap<string, number>;
  /** The sum of `weights`. */
  readonly weight: number;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly Term[];
}

/** Reads one claim of `text`. */
export function profileOf(text: string, claim: Claim): Profile {
  const words = wordsOf(text, claim.start, claim.end);
  const matter = new Map<string, Word>();
  for (const word of words) if (!word.empty && !matter.has(word.key)) matter.set(word.key, word);
  const weights = new Map([...matter.keys()].map((key) => [key, rarity(key)]));
  const dates = datesOf(words);
  return {
    claim,
    words,
    matter,
    weights,
    weight: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    quantities: quantitiesOf(text, words, dates),
    dates,
  };
}
