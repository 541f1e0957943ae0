import { related } from '../../language/lexicon/concepts.ts';
import type { TermKind } from '../../model.ts';
import type { WeighedClaim, WeighedNames, WeighedWords } from '../weighed.ts';
import type { Meeting } from './likeness.ts';

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
  const concepts = overlap(x, y, 'concept');
  const left = nearness.near(x, y);
  const right = nearness.near(y, x);
  const parties = overlap(x, y, 'party');
  const persons = overlap(x, y, 'person');
  const places = overlap(x, y, 'place');
  const organisations = overlap(x, y, 'organisation');
  const [sharedCapitals, aloneCapitals] = capitals(a.words, b.words, meeting);
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
    topicsAlike(x, y),
    Number(x.mainTopic !== null && x.mainTopic === y.mainTopic),
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
  readonly shared: number;
  readonly rarest: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

function overlap(a: WeighedNames, b: WeighedNames, kind: TermKind): Overlap {
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
  return { shared, rarest, onlyA, onlyB };
}

/** Concepts further apart than one broader concept are of one topic, and no more of one matter than any two. */
const NEAR = 0.4;

/** How near the concepts of claims are, remembered over the whole of one comparison. */
export class Nearness {
  private readonly lines = new Map<number, Map<number, number>>();

  /** How much of the concepts of `own` the other has too, or has a broader, narrower or sister concept of. */
  near(own: WeighedNames, other: WeighedNames): { share: number; best: number } {
    let [sum, all, best] = [0, 0, 0];
    for (let i = 0; i < own.numbers.length; i++) {
      if (own.kinds[i] !== 'concept') continue;
      let nearest = 0;
      for (let j = 0; j < other.numbers.length; j++) {
        if (other.kinds[j] === 'concept') nearest = Math.max(nearest, this.between(own, i, other, j));
      }
      const weight = own.weights[i] as number;
      all += weight;
      sum += nearest * weight;
      best = Math.max(best, nearest * weight);
    }
    return { share: sum / (all || 1), best };
  }

  private between(own: WeighedNames, i: number, other: WeighedNames, j: number): number {
    const [x, y] = [own.numbers[i] as number, other.numbers[j] as number];
    if (x === y) return 1;
    let line = this.lines.get(x);
    if (!line) {
      line = new Map();
      this.lines.set(x, line);
    }
    const known = line.get(y);
    if (known !== undefined) return known;
    const near = related(own.keys[i] ?? '', other.keys[j] ?? '');
    line.set(y, near < NEAR ? 0 : near);
    return near < NEAR ? 0 : near;
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
