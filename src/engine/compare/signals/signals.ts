import type { WeighedClaim } from '../weighed.ts';
import { FACT_SIGNALS, factSignals } from './facts.ts';
import type { Likeness } from './likeness.ts';
import { NAME_SIGNALS, Nearness, nameSignals } from './names.ts';
import { PHRASE_SIGNALS, Phrases } from './phrases.ts';
import { WORD_SIGNALS, wordSignals } from './words.ts';

/** What a function of `signalsAmong` gives, in its order. */
export const SIGNALS: readonly string[] = [...WORD_SIGNALS, ...PHRASE_SIGNALS, ...NAME_SIGNALS, ...FACT_SIGNALS];

/** Gives the function that tells how much two of these claims have to do with each other, in numbers; the same for (a, b) and (b, a). */
export function signalsAmong(
  claims: readonly WeighedClaim[],
  likeness: Likeness,
): (a: WeighedClaim, b: WeighedClaim) => number[] {
  const phrases = new Phrases(claims);
  const nearness = new Nearness(claims);
  return (a, b) => {
    const meeting = likeness.meet(a, b);
    const meaning = likeness.meaning(a.profile, b.profile);
    return wordSignals(a, b, meeting, meaning).concat(
      phrases.signals(a, b, meeting),
      nameSignals(a, b, nearness, meeting),
      factSignals(a, b),
    );
  };
}
