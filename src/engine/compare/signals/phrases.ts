import type { Runs, WeighedClaim } from '../weighed.ts';
import type { Meeting } from './likeness.ts';

/** What `Phrases.enter` enters, in its order. */
export const PHRASE_SIGNALS = [
  'phrases: of two',
  'phrases: of three',
  'phrases: in the same order',
  'letters: of four',
] as const;

/** What runs of words and letters claims have in common. */
export class Phrases {
  private readonly twos: Shared;
  private readonly threes: Shared;
  private readonly letters: Shared;
  private readonly order = new Order();

  constructor(claims: readonly WeighedClaim[]) {
    this.twos = new Shared(claims.map(({ runs }) => runs.twos));
    this.threes = new Shared(claims.map(({ runs }) => runs.threes));
    this.letters = new Shared(claims.map(({ runs }) => runs.letters));
  }

  /** Enters it into a row, from a place on; the same for (a, b) and (b, a). */
  enter(a: WeighedClaim, b: WeighedClaim, meeting: Meeting, row: Float64Array, from: number): void {
    const x = a.runs;
    const y = b.runs;
    const inOrder = this.order.weight(x, y, a.words.weights, meeting);
    row[from] = this.twos.dice(x.twos, y.twos);
    row[from + 1] = this.threes.dice(x.threes, y.threes);
    row[from + 2] = inOrder / (Math.min(x.sequenceTotal, y.sequenceTotal) || 1);
    row[from + 3] = this.letters.dice(x.letters, y.letters);
  }
}

/** Counts what two sets of numbers share. The first is remembered, because a claim meets many others in turn. */
class Shared {
  private readonly marks: Uint8Array;
  private marked: readonly number[] = [];

  constructor(sets: readonly (readonly number[])[]) {
    let most = -1;
    for (const set of sets) for (let i = 0; i < set.length; i++) most = Math.max(most, set[i] as number);
    this.marks = new Uint8Array(most + 1);
  }

  /** Twice what they share as a share of what they have. */
  dice(x: readonly number[], y: readonly number[]): number {
    if (x.length === 0 || y.length === 0) return 0;
    if (x !== this.marked) {
      for (let i = 0; i < this.marked.length; i++) this.marks[this.marked[i] as number] = 0;
      for (let i = 0; i < x.length; i++) this.marks[x[i] as number] = 1;
      this.marked = x;
    }
    let shared = 0;
    for (let i = 0; i < y.length; i++) shared += this.marks[y[i] as number] as number;
    return (2 * shared) / (x.length + y.length);
  }
}

/** The longest common subsequence of words. What only one side has is no part of it, so only the shared words are gone through. */
class Order {
  private readonly theirs: number[] = [];
  private above = new Float64Array(1);
  private row = new Float64Array(1);

  /** The weight of its words. */
  weight(x: Runs, y: Runs, weights: readonly number[], { placesInB, placesInA }: Meeting): number {
    const { theirs } = this;
    theirs.length = 0;
    for (let j = 0; j < y.sequence.length; j++) {
      const place = y.sequence[j] as number;
      if ((placesInA[place] as number) >= 0) theirs.push(place);
    }
    if (theirs.length === 0) return 0;
    if (theirs.length >= this.row.length) {
      this.above = new Float64Array(theirs.length + 1);
      this.row = new Float64Array(theirs.length + 1);
    }
    this.above.fill(0, 0, theirs.length + 1);
    for (let i = 0; i < x.sequence.length; i++) {
      const place = x.sequence[i] as number;
      const partner = placesInB[place] as number;
      if (partner < 0) continue;
      const { above, row } = this;
      for (let j = 0; j < theirs.length; j++) {
        const met = theirs[j] === partner ? (above[j] as number) + (weights[place] as number) : 0;
        row[j + 1] = Math.max(met, above[j + 1] as number, row[j] as number);
      }
      this.above = row;
      this.row = above;
    }
    return this.above[theirs.length] as number;
  }
}
