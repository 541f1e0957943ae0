import { productOf, type Vector, vectorOf } from '../../language/vectors.ts';

/** Below this two words are no more alike than any two are; the scale from here to 1 is what counts. */
const FLOOR = 0.35;
/** Words that begin with the same letters mostly come of the same root (bilateral, bilaterally). */
const ROOT = 5;
/** What a line says of two words before they are measured, as every new one does; of words that are not alike at all; and of others. */
export const UNKNOWN = 0;
export const UNLIKE = 1;
const ALIKE = 2;
/** How many lines one piece of memory holds: a browser gives few large pieces much sooner than many small ones. */
const AT_ONCE = 64;

/** What is known of a word and all others, by their numbers. */
export interface LikenessLine {
  /** `UNKNOWN`, `UNLIKE` or else. Most words are unlike, and are told by this alone. */
  readonly kinds: Uint8Array;
  /** The likeness of words that are neither, from 0 to 1. */
  readonly values: Float32Array;
}

/**
 * How alike words are, each two measured once from either side. Words are known by their numbers in here, because this is asked for every word of every
 * claim with every other.
 */
export class AlikeWords {
  private readonly room: number;
  private readonly numbers = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly vectors: (Vector | null)[] = [];
  /** Of each word one number for its first letters, the same for the same ones; -1 for words too short for a root. */
  private readonly beginnings: number[] = [];
  /** The length of the shortest vector, in steps. */
  private shortest = Number.MAX_SAFE_INTEGER;
  /** Two words with no greater product of their vectors are less alike than `FLOOR`, however short the vectors are. */
  private least = 0;
  private readonly lines: LikenessLine[] = [];
  private kinds = new Uint8Array();
  private values = new Float32Array();
  private taken = 0;

  /** @param room for so many words and no more. */
  constructor(room: number) {
    this.room = room;
  }

  /** Whether all of these words are in here, or still can be. */
  takes(words: ReadonlySet<string>): boolean {
    let free = this.room - this.keys.length;
    for (const word of words) if (!this.numbers.has(word)) free--;
    return free >= 0;
  }

  /** The number of a word, which is entered where it is not in here. */
  enter(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.keys.length;
    this.numbers.set(key, number);
    this.keys.push(key);
    const vector = vectorOf(key);
    this.vectors.push(vector);
    this.beginnings.push(beginningOf(key));
    if (vector && vector.length < this.shortest) {
      this.shortest = vector.length;
      this.least = Math.floor(FLOOR * this.shortest ** 2);
    }
    return number;
  }

  /** The number of a word that is in here, else -1. */
  numberOf(key: string): number {
    return this.numbers.get(key) ?? -1;
  }

  /** The likenesses of a word to all others, as far as they are known. */
  lineOf(word: number): LikenessLine {
    const known = this.lines[word];
    if (known) return known;
    const at = this.taken % AT_ONCE;
    if (at === 0) {
      this.kinds = new Uint8Array(AT_ONCE * this.room);
      this.values = new Float32Array(AT_ONCE * this.room);
    }
    this.taken++;
    const [from, to] = [at * this.room, (at + 1) * this.room];
    const line = { kinds: this.kinds.subarray(from, to), values: this.values.subarray(from, to) };
    this.lines[word] = line;
    return line;
  }

  /** Enters the likeness of word `x`, whose line this is, to word `y`. */
  measure({ kinds, values }: LikenessLine, x: number, y: number): void {
    const likeness = this.likenessOf(x, y);
    kinds[y] = likeness > 0 ? ALIKE : UNLIKE;
    if (likeness > 0) values[y] = likeness;
  }

  private likenessOf(x: number, y: number): number {
    if (x === y) return 1;
    const root = this.beginnings[x] === this.beginnings[y] && sameRoot(this.keys[x], this.keys[y]) ? ROOTED : 0;
    const left = this.vectors[x];
    const right = this.vectors[y];
    if (!left || !right) return root;
    // In whole numbers as far as can be, and most words come no further.
    const product = productOf(left.steps, right.steps);
    if (product <= this.least) return root;
    const cosine = product / (left.length * right.length);
    return cosine > FLOOR ? Math.max(root, (cosine - FLOOR) / (1 - FLOOR)) : root;
  }
}

/** How alike words of one root are. */
const ROOTED = 0.8;

function beginningOf(key: string): number {
  if (key.length < ROOT) return -1;
  let number = 0;
  // Letters of five bits, which is enough to tell nearly all beginnings apart.
  for (let i = 0; i < ROOT; i++) number = (number << 5) ^ key.charCodeAt(i);
  return number & 0x3fffffff;
}

function sameRoot(x = '', y = ''): boolean {
  const least = Math.min(x.length, y.length);
  if (least < ROOT || Math.max(x.length, y.length) > least + 4) return false;
  let same = 0;
  while (same < least && x.charCodeAt(same) === y.charCodeAt(same)) same++;
  return same >= ROOT && same >= least - 1;
}
