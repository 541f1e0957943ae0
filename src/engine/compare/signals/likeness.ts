import { alike, maybeAlike, type Vector, vectorOf } from '../../language/vectors.ts';
import type { Profile } from '../profile.ts';
import type { WeighedClaim } from '../weighed.ts';

/** Below this two words are no more alike than any two are; the scale from here to 1 is what counts. */
const FLOOR = 0.35;
/** Words that begin with the same letters mostly come of the same root (bilateral, bilaterally). */
const ROOT = 5;
const UNKNOWN = -1;
const NONE: readonly number[] = [];

/** What the words of two claims are to each other. The arrays are used again for the next two claims. */
export interface Meeting {
  /** For each word of the first claim, its place in the second, or -1; and the other way round. */
  readonly placesInB: Int32Array;
  readonly placesInA: Int32Array;
  /** For each word of the first claim, the likeness of the likest word of the second, 1 for the word itself; and the other way round. */
  readonly likesInB: Float32Array;
  readonly likesInA: Float32Array;
}

/**
 * How alike words and claims are, remembered over the whole of one comparison. Words are known by the numbers that the comparison gave
 * them, because this is asked for every word of every claim with every other.
 */
export class Likeness {
  private readonly numbers = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly vectors: (Vector | null)[] = [];
  private readonly lines: Float32Array[] = [];
  private readonly inClaims = new Map<Profile, readonly number[]>();
  private readonly meeting: Meeting;

  /** For these claims and no others. */
  constructor(claims: readonly WeighedClaim[]) {
    let longest = 0;
    for (const { profile, words } of claims) {
      this.inClaims.set(profile, words.numbers);
      longest = Math.max(longest, words.numbers.length);
      let i = 0;
      for (const key of profile.matter.keys()) this.enter(key, words.numbers[i++] as number);
    }
    this.meeting = {
      placesInB: new Int32Array(longest),
      placesInA: new Int32Array(longest),
      likesInB: new Float32Array(longest),
      likesInA: new Float32Array(longest),
    };
  }

  private enter(key: string, number: number): void {
    if (this.keys[number] !== undefined) return;
    this.keys[number] = key;
    this.vectors[number] = vectorOf(key);
    this.numbers.set(key, number);
  }

  /** The cosine of the two claims' meanings. */
  meaning(a: Profile, b: Profile): number {
    return alike(a.meaning, b.meaning);
  }

  /** The likeness of two words of these claims, from 0 to 1. */
  of(key: string, word: string): number {
    return this.between(this.numbers.get(key) ?? -1, this.numbers.get(word) ?? -1);
  }

  /** The likeness of `key` to the likest word of `other`, from 0 to 1. */
  best(key: string, other: Profile): number {
    const own = this.numbers.get(key) ?? -1;
    return (this.inClaims.get(other) ?? NONE).reduce((most, word) => Math.max(most, this.between(own, word)), 0);
  }

  /** What the words of two claims are to each other; to be used before the next two meet. */
  meet(a: WeighedClaim, b: WeighedClaim): Meeting {
    const { placesInB, placesInA, likesInB, likesInA } = this.meeting;
    const own = a.words.numbers;
    const others = b.words.numbers;
    placesInA.fill(-1, 0, others.length);
    likesInA.fill(0, 0, others.length);
    for (let i = 0; i < own.length; i++) {
      const word = own[i] as number;
      const line = this.lineOf(word);
      let best = 0;
      let place = -1;
      for (let j = 0; j < others.length; j++) {
        const other = others[j] as number;
        let like = line[other] as number;
        if (like === UNKNOWN) like = this.remember(line, word, other);
        if (like > best) best = like;
        if (like > (likesInA[j] as number)) likesInA[j] = like;
        if (other !== word) continue;
        place = j;
        placesInA[j] = i;
      }
      placesInB[i] = place;
      likesInB[i] = best;
    }
    return this.meeting;
  }

  private lineOf(word: number): Float32Array {
    const known = this.lines[word];
    if (known) return known;
    const line = new Float32Array(this.keys.length).fill(UNKNOWN);
    this.lines[word] = line;
    return line;
  }

  private between(x: number, y: number): number {
    if (x < 0 || y < 0) return 0;
    const line = this.lineOf(x);
    const known = line[y] as number;
    return known === UNKNOWN ? this.remember(line, x, y) : known;
  }

  private remember(line: Float32Array, x: number, y: number): number {
    line[y] = x === y ? 1 : this.measure(x, y);
    return line[y] as number;
  }

  private measure(x: number, y: number): number {
    const left = this.vectors[x];
    const right = this.vectors[y];
    const [own, other] = [this.keys[x] ?? '', this.keys[y] ?? ''];
    if (!left || !right) return rootLikeness(own, other);
    const [low, high] = left.number < right.number ? [left.number, right.number] : [right.number, left.number];
    if (high >= REMEMBERED) return wordLikeness(own, left, other, right);
    let line = remembered[low];
    if (!line) {
      line = new Float32Array(REMEMBERED - low).fill(UNKNOWN);
      remembered[low] = line;
    }
    const known = line[high - low] as number;
    if (known !== UNKNOWN) return known;
    line[high - low] = wordLikeness(own, left, other, right);
    return line[high - low] as number;
  }
}

/**
 * The likenesses of the words met first, kept from one comparison to the next, because statements have the words of statements: at most
 * eight megabytes. A word is known by the number of its vector.
 */
const REMEMBERED = 2048;
const remembered: Float32Array[] = [];

function wordLikeness(x: string, left: Vector, y: string, right: Vector): number {
  const root = rootLikeness(x, y);
  if (!maybeAlike(left, right, FLOOR)) return root;
  return Math.max(root, (alike(left.direction, right.direction) - FLOOR) / (1 - FLOOR), 0);
}

const rootLikeness = (x: string, y: string): number => (sameRoot(x, y) ? 0.8 : 0);

function sameRoot(x: string, y: string): boolean {
  const least = Math.min(x.length, y.length);
  if (least < ROOT || Math.max(x.length, y.length) > least + 4) return false;
  let same = 0;
  while (same < least && x.charCodeAt(same) === y.charCodeAt(same)) same++;
  return same >= ROOT && same >= least - 1;
}
