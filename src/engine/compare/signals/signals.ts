import type { WeighedClaim } from '../weighed.ts';
import { FACT_SIGNALS, factSignals } from './facts.ts';
import type { Likeness } from './likeness.ts';
import { NAME_SIGNALS, Nearness, nameSignals } from './names.ts';
import { PHRASE_SIGNALS, Phrases } from './phrases.ts';
import { Rows } from './rows.ts';
import { WORD_SIGNALS, wordSignals } from './words.ts';

/** What a function of `signalsAmong` gives, in its order. */
export const SIGNALS: readonly string[] = [...WORD_SIGNALS, ...PHRASE_SIGNALS, ...NAME_SIGNALS, ...FACT_SIGNALS];

const PHRASES = WORD_SIGNALS.length;
const NAMES = PHRASES + PHRASE_SIGNALS.length;
const FACTS = NAMES + NAME_SIGNALS.length;

/** Gives the function that tells how much two of these claims have to do with each other, in numbers; the same for (a, b) and (b, a). */
export function signalsAmong(
  claims: readonly WeighedClaim[],
  likeness: Likeness,
): (a: WeighedClaim, b: WeighedClaim) => Float64Array {
  const phrases = new Phrases(claims);
  const nearness = new Nearness(claims);
  const rows = new Rows(SIGNALS.length);
  return (a, b) => {
    const meeting = likeness.meet(a, b);
    const signals = rows.next();
    wordSignals(a, b, meeting, likeness.meaning(a.profile, b.profile), signals, 0);
    phrases.enter(a, b, meeting, signals, PHRASES);
    nameSignals(a, b, nearness, meeting, signals, NAMES);
    factSignals(a, b, signals, FACTS);
    return signals;
  };
}
