import names from './nameRarity.data.json' with { type: 'json' };
import data from './rarity.data.json' with { type: 'json' };

/**
 * How rare a word is in official statements: the natural logarithm of (texts / texts with the word), from the frequencies that
 * `npm run learn` counted. About 0.5 for "the leaders", 3 for "sanctions", 8 and more for what hardly ever occurs.
 */
export function rarity(key: string): number {
  return table().get(key) ?? data.unseen;
}

const nameRarities: Readonly<Record<string, number>> = names.rarities;

/** The same for a concept or name of the lexicon, by `kind key` (`concept ceasefire`). */
export function nameRarity(key: string): number {
  return Object.hasOwn(nameRarities, key) ? (nameRarities[key] ?? names.unseen) : names.unseen;
}

let known: Map<string, number> | undefined;

function table(): Map<string, number> {
  if (known) return known;
  known = new Map();
  for (const [step, keys] of Object.entries(data.steps)) {
    for (const key of keys.split(' ')) known.set(key, Number(step) / data.perUnit);
  }
  return known;
}
