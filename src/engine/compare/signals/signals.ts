import type { Profile } from '../profile.ts';
import type { RarityInPair } from '../rarityInPair.ts';
import { FACT_SIGNALS, factSignals } from './facts.ts';
import type { Likeness } from './likeness.ts';
import { NAME_SIGNALS, nameSignals } from './names.ts';
import { PHRASE_SIGNALS, phraseSignals } from './phrases.ts';
import { WORD_SIGNALS, wordSignals } from './words.ts';

/** What `signalsOf` gives, in its order. */
export const SIGNALS: readonly string[] = [...WORD_SIGNALS, ...PHRASE_SIGNALS, ...NAME_SIGNALS, ...FACT_SIGNALS];

/** How much two claims have to do with each other, in numbers; the same for (a, b) and (b, a). */
export function signalsOf(a: Profile, b: Profile, rarity: RarityInPair, likeness: Likeness): number[] {
  return [
    ...wordSignals(a, b, rarity, likeness),
    ...phraseSignals(a, b, rarity),
    ...nameSignals(a, b, rarity),
    ...factSignals(a, b),
  ];
}
