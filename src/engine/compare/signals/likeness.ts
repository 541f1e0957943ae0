import { alike, maybeAlike, type Vector, vectorOf } from '../../language/vectors.ts';
import type { Profile } from '../profile.ts';
import type { WeighedClaim } from '../weighed.ts';

/** Below this two words are no more alike than any two are; the scale from here to 1 is what counts. */
const FLOOR = 0.35;
/** Words that begin with the same letters mostly come of the same root (bilateral, bilaterally). */
const ROOT = 5;
/** What a line of likenesses holds before it is known, as every new one does, and for words that are not alike at all. */
const UNKNOWN = 0;
const UNLIKE = -1;
const NONE: readonly number[] = [];
const LINES_AHEAD = 64;

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
  /** The numbers of the vectors; `REMEMBERED` for a word that has none. */
  private readonly vectorNumbers: number[] = [];
  private readonly lines: Float32Array[] = [];
  /** Where the next lines are taken from: one piece of memory for many is had sooner than many. */
  private ahead = new Float32Array();
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
    const vector = vectorOf(key);
    this.vectors[number] = vector;
    this.vectorNumbers[number] = vector?.number ?? REMEMBERED;
    this.numbers.set(key, number);
  }

  /** The cosine of the two claims' meanings. */
  meaning(a: Profile, b: Profile): number {
    return alike(a.meaning, b.meaning);
  }

  /** The likeness of two words of these claims, from 0 to 1. */
  of(key: string, word: string): number {
    const [own, other] = [this.numbers.get(key), this.numbers.get(word)];
    if (own === undefined || other === undefined) return 0;
    const line = this.lineOf(own);
    if (line[other] === UNKNOWN) this.measure(line, own, other);
    return Math.max(0, line[other] as number);
  }

  /** The likeness of `key` to the likest word of `other`, from 0 to 1. */
  best(key: string, other: Profile): number {
    const own = this.numbers.get(key) ?? -1;
    if (own < 0) return 0;
    const line = this.lineOf(own);
    let most = 0;
    for (const word of this.inClaims.get(other) ?? NONE) {
      if (line[word] === UNKNOWN) this.measure(line, own, word);
      if ((line[word] as number) > most) most = line[word] as number;
    }
    return most;
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
        if (line[other] === UNKNOWN) this.measure(line, word, other);
        const like = line[other] as number;
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
    const length = this.keys.length;
    if (this.ahead.length === 0) this.ahead = new Float32Array(LINES_AHEAD * length);
    const line = this.ahead.subarray(0, length);
    this.ahead = this.ahead.subarray(length);
    this.lines[word] = line;
    return line;
  }

  /** Enters the likeness of word `x`, whose line this is, to word `y`. */
  private measure(line: Float32Array, x: number, y: number): void {
    const left = this.vectorNumbers[x] as number;
    const right = this.vectorNumbers[y] as number;
    if (left >= REMEMBERED || right >= REMEMBERED) {
      line[y] = this.likenessOf(x, y);
      return;
    }
    const low = Math.min(left, right);
    const high = Math.max(left, right);
    const kept = rememberedOf(low);
    if (kept[high - low] === UNKNOWN) kept[high - low] = this.likenessOf(x, y);
    line[y] = kept[high - low] as number;
  }

  private likenessOf(x: number, y: number): number {
    if (x === y) return 1;
    const left = this.vectors[x];
    const right = this.vectors[y];
    const own = this.keys[x] ?? '';
    const other = this.keys[y] ?? '';
    return (left && right ? wordLikeness(own, left, other, right) : rootLikeness(own, other)) || UNLIKE;
  }
}

/**
 * The likenesses of the words met first, kept from one comparison to the next, because statements have the words of statements: at most
 * eight megabytes. A word is known by the number of its vector.
 */
const REMEMBERED = 2048;
const remembered: Float32Array[] = [];

/** The likenesses of a word to itself and to those with higher numbers, as far as they are known. */
function rememberedOf(word: number): Float32Array {
  const known = remembered[word];
  if (known) return known;
  const line = new Float32Array(REMEMBERED - word);
  remembered[word] = line;
  return line;
}

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
