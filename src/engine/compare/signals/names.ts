import { relatedTenths } from '../../language/lexicon/concepts.ts';
import type { NamesOfAKind, WeighedClaim, WeighedNames, WeighedWords } from '../weighed.ts';
import type { Meeting } from './likeness.ts';

/** What `nameSignals` enters, in its order. */
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

/** Enters into a row, from a place on, which concepts and names two claims share; the same for (a, b) and (b, a). */
export function nameSignals(
  a: WeighedClaim,
  b: WeighedClaim,
  nearness: Nearness,
  meeting: Meeting,
  row: Float64Array,
  from: number,
): void {
  const x = a.names;
  const y = b.names;
  const { shared, rarest, onlyA, onlyB } = overlap(x.concepts, y.concepts);
  const { shareA, bestA, shareB, bestB } = nearness.between(x.concepts, y.concepts);
  const parties = overlap(x.parties, y.parties);
  const persons = overlap(x.persons, y.persons);
  const places = overlap(x.places, y.places);
  let at = from;
  row[at++] = shared / (Math.sqrt((shared + onlyA) * (shared + onlyB)) || 1);
  row[at++] = shared / (shared + Math.min(onlyA, onlyB) || 1);
  row[at++] = rarest;
  row[at++] = shared;
  row[at++] = Math.min(onlyA, onlyB);
  row[at++] = Math.max(onlyA, onlyB);
  row[at++] = (shareA + shareB) / 2;
  row[at++] = Math.min(shareA, shareB);
  row[at++] = Math.max(shareA, shareB);
  row[at++] = Math.max(bestA, bestB);
  row[at++] = topicsAlike(x, y);
  row[at++] = Number(x.mainTopic !== null && x.mainTopic === y.mainTopic);
  row[at++] = parties.shared;
  row[at++] = parties.onlyA + parties.onlyB;
  row[at++] = persons.shared;
  row[at++] = persons.onlyA + persons.onlyB;
  row[at++] = places.rarest;
  row[at++] = places.onlyA + places.onlyB;
  row[at++] = overlap(x.organisations, y.organisations).rarest;
  enterCapitals(a.words, b.words, meeting, row, at);
}

/** Of the names of a kind: the weight of those that both have, of the rarest of them, and of those that only one has. */
interface Overlap {
  readonly shared: number;
  readonly rarest: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

const NOTHING: Overlap = { shared: 0, rarest: 0, onlyA: 0, onlyB: 0 };

function overlap(a: NamesOfAKind, b: NamesOfAKind): Overlap {
  if (a.numbers.length + b.numbers.length === 0) return NOTHING;
  if (a.numbers.length === 0 || b.numbers.length === 0) return { shared: 0, rarest: 0, onlyA: a.total, onlyB: b.total };
  let shared = 0;
  let rarest = 0;
  let onlyA = 0;
  let onlyB = 0;
  for (let i = 0; i < a.numbers.length; i++) {
    const weight = a.weights[i] as number;
    if (b.numbers.includes(a.numbers[i] as number)) {
      shared += weight;
      rarest = Math.max(rarest, weight);
    } else onlyA += weight;
  }
  for (let j = 0; j < b.numbers.length; j++) {
    if (!a.numbers.includes(b.numbers[j] as number)) onlyB += b.weights[j] as number;
  }
  return { shared, rarest, onlyA, onlyB };
}

/** In tenths: concepts further apart than one broader concept are of one topic, and no more of one matter than any two. */
const NEAR = 4;
/** Nearness is kept in tenths, and one more: what is not known yet is 0, as all is in a new line. */
const UNKNOWN = 0;

/**
 * For either of two claims: how much of its concepts the other has too, or has a broader, narrower or sister concept of; the best, by its
 * rarity.
 */
interface Near {
  readonly shareA: number;
  readonly bestA: number;
  readonly shareB: number;
  readonly bestB: number;
}

const NOT_NEAR: Near = { shareA: 0, bestA: 0, shareB: 0, bestB: 0 };

/** How near the concepts of claims are, remembered over the whole of one comparison. */
export class Nearness {
  private readonly lines: Uint8Array[] = [];
  private readonly names: number;
  private readonly nearestInA: Uint8Array;

  constructor(claims: readonly WeighedClaim[]) {
    let [last, longest] = [-1, 0];
    for (const { numbers } of claims.map(({ names }) => names.concepts)) {
      last = numbers.reduce((most, number) => Math.max(most, number), last);
      longest = Math.max(longest, numbers.length);
    }
    this.names = last + 1;
    this.nearestInA = new Uint8Array(longest);
  }

  between(a: NamesOfAKind, b: NamesOfAKind): Near {
    if (a.numbers.length === 0 || b.numbers.length === 0) return NOT_NEAR;
    const { nearestInA } = this;
    nearestInA.fill(UNKNOWN + 1, 0, b.numbers.length);
    let sumA = 0;
    let bestA = 0;
    let sumB = 0;
    let bestB = 0;
    for (let i = 0; i < a.numbers.length; i++) {
      const line = this.lineOf(a.numbers[i] as number);
      let nearest = UNKNOWN + 1;
      for (let j = 0; j < b.numbers.length; j++) {
        const other = b.numbers[j] as number;
        if (line[other] === UNKNOWN) line[other] = nearnessOf(a.keys[i] ?? '', b.keys[j] ?? '') + 1;
        const near = line[other] as number;
        if (near > nearest) nearest = near;
        if (near > (nearestInA[j] as number)) nearestInA[j] = near;
      }
      const weighed = ((nearest - 1) / 10) * (a.weights[i] as number);
      sumA += weighed;
      bestA = Math.max(bestA, weighed);
    }
    for (let j = 0; j < b.numbers.length; j++) {
      const weighed = (((nearestInA[j] as number) - 1) / 10) * (b.weights[j] as number);
      sumB += weighed;
      bestB = Math.max(bestB, weighed);
    }
    return { shareA: sumA / (a.total || 1), bestA, shareB: sumB / (b.total || 1), bestB };
  }

  private lineOf(name: number): Uint8Array {
    const known = this.lines[name];
    if (known) return known;
    const line = new Uint8Array(this.names);
    this.lines[name] = line;
    return line;
  }
}

function nearnessOf(a: string, b: string): number {
  const near = relatedTenths(a, b);
  return near < NEAR ? 0 : near;
}

/** Enters the weight of the words with a capital that both have, and of those that only one has. */
function enterCapitals(a: WeighedWords, b: WeighedWords, meeting: Meeting, row: Float64Array, at: number): void {
  const { placesInB, placesInA } = meeting;
  let shared = 0;
  let alone = 0;
  for (let i = 0; i < a.numbers.length; i++) {
    const place = placesInB[i] as number;
    if (place >= 0 && (a.capitals[i] || b.capitals[place])) shared += a.weights[i] as number;
    else if (a.capitals[i]) alone += a.weights[i] as number;
  }
  for (let j = 0; j < b.numbers.length; j++) {
    if (b.capitals[j] && (placesInA[j] as number) < 0) alone += b.weights[j] as number;
  }
  row[at] = shared;
  row[at + 1] = alone;
}

/** Whether two claims are of one topic of the lexicon (energy, migration), whatever of it they speak of. */
function topicsAlike(a: WeighedNames, b: WeighedNames): number {
  let shared = 0;
  for (let i = 0; i < a.topics.length; i++) {
    const at = b.topics.indexOf(a.topics[i] ?? '');
    if (at >= 0) shared += (a.topicWeights[i] as number) * (b.topicWeights[at] as number);
  }
  return shared / (Math.sqrt(a.topicSquares * b.topicSquares) || 1);
}
