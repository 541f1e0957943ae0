import { related } from '../../language/lexicon/concepts.ts';
import type { TermKind } from '../../model.ts';
import type { WeighedClaim, WeighedNames, WeighedWords } from '../weighed.ts';
import type { Meeting } from './likeness.ts';

/** What `nameSignals` gives, in its order. */
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
export function nameSignals(a: WeighedClaim, b: WeighedClaim, nearness: Nearness, meeting: Meeting): number[] {
  const [x, y] = [a.names, b.names];
  const [shared, rarest, onlyA, onlyB] = overlap(x, y, 'concept');
  const [[shareA, bestA], [shareB, bestB]] = nearness.between(x, y);
  const [parties, , partyA, partyB] = overlap(x, y, 'party');
  const [persons, , personA, personB] = overlap(x, y, 'person');
  const [, place, placeA, placeB] = overlap(x, y, 'place');
  const [, organisation] = overlap(x, y, 'organisation');
  const [sharedCapitals, aloneCapitals] = capitals(a.words, b.words, meeting);
  return [
    shared / (Math.sqrt((shared + onlyA) * (shared + onlyB)) || 1),
    shared / (shared + Math.min(onlyA, onlyB) || 1),
    rarest,
    shared,
    Math.min(onlyA, onlyB),
    Math.max(onlyA, onlyB),
    (shareA + shareB) / 2,
    Math.min(shareA, shareB),
    Math.max(shareA, shareB),
    Math.max(bestA, bestB),
    topicsAlike(x, y),
    Number(x.mainTopic !== null && x.mainTopic === y.mainTopic),
    parties,
    partyA + partyB,
    persons,
    personA + personB,
    place,
    placeA + placeB,
    organisation,
    sharedCapitals,
    aloneCapitals,
  ];
}

/** Of the names of a kind: the weight of those that both have, of the rarest of them, and of those that only one has. */
function overlap(
  a: WeighedNames,
  b: WeighedNames,
  kind: TermKind,
): [shared: number, rarest: number, onlyA: number, onlyB: number] {
  let [shared, rarest, onlyA, onlyB] = [0, 0, 0, 0];
  for (let i = 0; i < a.numbers.length; i++) {
    if (a.kinds[i] !== kind) continue;
    const weight = a.weights[i] as number;
    if (b.numbers.includes(a.numbers[i] as number)) {
      shared += weight;
      rarest = Math.max(rarest, weight);
    } else onlyA += weight;
  }
  for (let j = 0; j < b.numbers.length; j++) {
    if (b.kinds[j] === kind && !a.numbers.includes(b.numbers[j] as number)) onlyB += b.weights[j] as number;
  }
  return [shared, rarest, onlyA, onlyB];
}

/** Concepts further apart than one broader concept are of one topic, and no more of one matter than any two. */
const NEAR = 0.4;
const UNKNOWN = -1;

/** How much of the concepts of a claim the other has too, or has a broader, narrower or sister concept of; the best, by its rarity. */
type Near = readonly [share: number, best: number];

/** How near the concepts of claims are, remembered over the whole of one comparison. */
export class Nearness {
  private readonly lines: Float64Array[] = [];
  private readonly names: number;
  private readonly nearestInA: Float64Array;

  constructor(claims: readonly WeighedClaim[]) {
    this.names = claims.reduce((most, { names }) => names.numbers.reduce((x, y) => Math.max(x, y), most), -1) + 1;
    this.nearestInA = new Float64Array(claims.reduce((most, { names }) => Math.max(most, names.concepts.length), 0));
  }

  /** For both claims. */
  between(a: WeighedNames, b: WeighedNames): readonly [Near, Near] {
    const { nearestInA } = this;
    nearestInA.fill(0, 0, b.concepts.length);
    let [sum, best] = [0, 0];
    for (let i = 0; i < a.concepts.length; i++) {
      const x = a.concepts[i] as number;
      const line = this.lineOf(a.numbers[x] as number);
      let nearest = 0;
      for (let j = 0; j < b.concepts.length; j++) {
        const y = b.concepts[j] as number;
        let near = line[b.numbers[y] as number] as number;
        if (near < 0) near = this.measure(line, a, x, b, y);
        if (near > nearest) nearest = near;
        if (near > (nearestInA[j] as number)) nearestInA[j] = near;
      }
      const weight = a.weights[x] as number;
      sum += nearest * weight;
      best = Math.max(best, nearest * weight);
    }
    return [[sum / (a.conceptTotal || 1), best], this.ofSecond(b)];
  }

  private ofSecond(b: WeighedNames): Near {
    let [sum, best] = [0, 0];
    for (let j = 0; j < b.concepts.length; j++) {
      const weighed = (this.nearestInA[j] as number) * (b.weights[b.concepts[j] as number] as number);
      sum += weighed;
      best = Math.max(best, weighed);
    }
    return [sum / (b.conceptTotal || 1), best];
  }

  private lineOf(name: number): Float64Array {
    const known = this.lines[name];
    if (known) return known;
    const line = new Float64Array(this.names).fill(UNKNOWN);
    this.lines[name] = line;
    return line;
  }

  private measure(line: Float64Array, a: WeighedNames, x: number, b: WeighedNames, y: number): number {
    const near = related(a.keys[x] ?? '', b.keys[y] ?? '');
    const known = near < NEAR ? 0 : near;
    line[b.numbers[y] as number] = known;
    return known;
  }
}

function capitals(a: WeighedWords, b: WeighedWords, { placesInB, placesInA }: Meeting): [number, number] {
  let [shared, alone] = [0, 0];
  for (let i = 0; i < a.numbers.length; i++) {
    const place = placesInB[i] as number;
    if (place >= 0 && (a.capitals[i] || b.capitals[place])) shared += a.weights[i] as number;
    else if (a.capitals[i]) alone += a.weights[i] as number;
  }
  for (let j = 0; j < b.numbers.length; j++) {
    if (b.capitals[j] && (placesInA[j] as number) < 0) alone += b.weights[j] as number;
  }
  return [shared, alone];
}

/** Whether two claims are of one topic of the lexicon (energy, migration), whatever of it they speak of. */
function topicsAlike(a: WeighedNames, b: WeighedNames): number {
  let shared = 0;
  for (const [topic, weight] of a.topics) shared += weight * (b.topics.get(topic) ?? 0);
  return shared / (Math.sqrt(a.topicSquares * b.topicSquares) || 1);
}
