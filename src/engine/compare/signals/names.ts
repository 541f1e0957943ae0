import { related, topicOf } from '../../language/lexicon/concepts.ts';
import type { Term, TermKind } from '../../model.ts';
import type { Profile } from '../profile.ts';
import type { RarityInPair } from '../rarityInPair.ts';

export const NAME_SIGNALS = [
  'concepts: shared, mean',
  'concepts: shared, of the terser',
  'concepts: rarest shared',
  'concepts: sum shared',
  'concepts: unshared, lesser',
  'concepts: unshared, greater',
  'concepts: near, mean',
  'concepts: near, of the fuller',
  'concepts: near, of the terser',
  'concepts: nearest and rarest',
  'topics: alike',
  'topics: the main one same',
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
  const left = near(a, b, rarity);
  const right = near(b, a, rarity);
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
    (left.share + right.share) / 2,
    Math.min(left.share, right.share),
    Math.max(left.share, right.share),
    Math.max(left.best, right.best),
    ...topics(a, b, rarity),
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

/** How much of the concepts of `own` the other has too, or has a broader, narrower or sister concept of. */
function near(own: Profile, other: Profile, rarity: RarityInPair): { share: number; best: number } {
  let sum = 0;
  let all = 0;
  let best = 0;
  const others = [...other.named.values()].filter(isConcept);
  for (const [key, term] of own.named) {
    if (!isConcept(term)) continue;
    const weight = rarity.named.get(key) ?? 0;
    const nearest = others.reduce((most, concept) => Math.max(most, nearness(term.key, concept.key)), 0);
    all += weight;
    sum += nearest * weight;
    best = Math.max(best, nearest * weight);
  }
  return { share: sum / (all || 1), best };
}

/** Concepts further apart than one broader concept are of one topic, and no more of one matter than any two. */
const NEAR = 0.4;

function nearness(x: string, y: string): number {
  const near = related(x, y);
  return near < NEAR ? 0 : near;
}

const isConcept = (term: Term): boolean => term.kind === 'concept';

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

/** Whether two claims are of one topic of the lexicon (energy, migration), whatever of it they speak of. */
function topics(a: Profile, b: Profile, rarity: RarityInPair): [number, number] {
  const left = topicWeights(a, rarity);
  const right = topicWeights(b, rarity);
  let shared = 0;
  for (const [topic, weight] of left) shared += weight * (right.get(topic) ?? 0);
  const size = (weights: ReadonlyMap<string, number>): number =>
    [...weights.values()].reduce((sum, w) => sum + w * w, 0);
  const main = mainTopic(left);
  return [shared / (Math.sqrt(size(left) * size(right)) || 1), Number(main !== null && main === mainTopic(right))];
}

function topicWeights(profile: Profile, rarity: RarityInPair): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [key, term] of profile.named) {
    const topic = isConcept(term) ? topicOf(term.key) : null;
    if (topic !== null) weights.set(topic, (weights.get(topic) ?? 0) + (rarity.named.get(key) ?? 0));
  }
  return weights;
}

function mainTopic(weights: ReadonlyMap<string, number>): string | null {
  let main: string | null = null;
  let most = 0;
  for (const [topic, weight] of weights) {
    if (weight <= most) continue;
    main = topic;
    most = weight;
  }
  return main;
}
