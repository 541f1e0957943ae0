import type { TermKind } from '../../model.ts';
import type { Profile } from '../profile.ts';
import type { RarityInPair } from '../rarityInPair.ts';

export const NAME_SIGNALS = [
  'concepts: shared, mean',
  'concepts: shared, of the terser',
  'concepts: rarest shared',
  'concepts: sum shared',
  'concepts: unshared, lesser',
  'concepts: unshared, greater',
  'parties: shared',
  'parties: unshared',
  'persons: shared',
  'persons: unshared',
  'places: rarest shared',
  'places: unshared',
  'organisations: rarest shared',
  'capitals: shared',
  'capitals: unshared',
] as const;

/** Which concepts and names two claims share; the same for (a, b) and (b, a). */
export function nameSignals(a: Profile, b: Profile, rarity: RarityInPair): number[] {
  const concepts = overlap(a, b, rarity, 'concept');
  const parties = overlap(a, b, rarity, 'party');
  const persons = overlap(a, b, rarity, 'person');
  const places = overlap(a, b, rarity, 'place');
  const organisations = overlap(a, b, rarity, 'organisation');
  const [sharedCapitals, aloneCapitals] = capitals(a, b, rarity);
  return [
    concepts.shared / (Math.sqrt((concepts.shared + concepts.onlyA) * (concepts.shared + concepts.onlyB)) || 1),
    concepts.shared / (concepts.shared + Math.min(concepts.onlyA, concepts.onlyB) || 1),
    concepts.rarest,
    concepts.shared,
    Math.min(concepts.onlyA, concepts.onlyB),
    Math.max(concepts.onlyA, concepts.onlyB),
    parties.shared,
    parties.onlyA + parties.onlyB,
    persons.shared,
    persons.onlyA + persons.onlyB,
    places.rarest,
    places.onlyA + places.onlyB,
    organisations.rarest,
    sharedCapitals,
    aloneCapitals,
  ];
}

interface Overlap {
  shared: number;
  rarest: number;
  onlyA: number;
  onlyB: number;
}

function overlap(a: Profile, b: Profile, rarity: RarityInPair, kind: TermKind): Overlap {
  const found: Overlap = { shared: 0, rarest: 0, onlyA: 0, onlyB: 0 };
  for (const [key, term] of a.named) {
    if (term.kind !== kind) continue;
    const weight = rarity.named.get(key) ?? 0;
    if (b.named.has(key)) {
      found.shared += weight;
      found.rarest = Math.max(found.rarest, weight);
    } else found.onlyA += weight;
  }
  for (const [key, term] of b.named) {
    if (term.kind === kind && !a.named.has(key)) found.onlyB += rarity.named.get(key) ?? 0;
  }
  return found;
}

function capitals(a: Profile, b: Profile, rarity: RarityInPair): [number, number] {
  let shared = 0;
  let alone = 0;
  for (const [key, word] of a.matter) {
    const other = b.matter.get(key);
    const weight = rarity.words.get(key) ?? 0;
    if (other && (word.name || other.name)) shared += weight;
    else if (word.name) alone += weight;
  }
  for (const [key, word] of b.matter) if (word.name && !a.matter.has(key)) alone += rarity.words.get(key) ?? 0;
  return [shared, alone];
}
