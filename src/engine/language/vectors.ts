import { valueIn } from './sortedLines.ts';
import data from './vectors.data.json' with { type: 'json' };

/**
 * What company words keep: a vector for each of the commonest words of official statements, learnt by `npm run learn` (PPMI and SVD;
 * Levy, Goldberg and Dagan 2015). Two words that stand among the same words point the same way.
 */
export interface Vector {
  /**
   * Where it points, in whole steps from -15 to 15. Whole numbers this small cost a browser nothing until it has made fast code of what
   * reckons with them; it makes an object of every fraction until then.
   */
  readonly steps: Int8Array;
  /** Its length in steps. */
  readonly length: number;
}

/** How many numbers a vector has. */
export const DIMENSIONS = data.dimensions;
/** How many values a number of a vector can have, as it was learnt: evenly apart, as many below the middle as above. */
const VALUES = 16;

const unpacked = new Map<string, Vector>();
/** Words met that have none. The set is emptied when it is full: a library of any size must not fill the memory. */
const without = new Set<string>();
const MOST_WITHOUT = 30_000;

/** The vector of a word's key, or null when the word is too rare to have one. Only the vectors of words that are met are unpacked. */
export function vectorOf(key: string): Vector | null {
  const known = unpacked.get(key);
  if (known !== undefined) return known;
  if (without.has(key)) return null;
  const packed = valueIn(data.words, key);
  if (packed === null) {
    if (without.size >= MOST_WITHOUT) without.clear();
    without.add(key);
    return null;
  }
  const vector = unpack(atob(packed), unpacked.size);
  unpacked.set(key, vector);
  return vector;
}

/** Vectors are unpacked into pieces of memory that hold many: a browser gives few large pieces much sooner than many small ones. */
const AT_ONCE = 256;
let piece = new Int8Array();

/**
 * @param packed a character a byte, two values a byte, the lower half first.
 * @param before how many were unpacked before.
 */
function unpack(packed: string, before: number): Vector {
  const at = before % AT_ONCE;
  if (at === 0) piece = new Int8Array(AT_ONCE * DIMENSIONS);
  const steps = piece.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS);
  let squares = 0;
  for (let i = 0; i < packed.length; i++) {
    const byte = packed.charCodeAt(i);
    // Twice the distance from the middle.
    const x = 2 * (byte & 15) - VALUES + 1;
    const y = 2 * (byte >> 4) - VALUES + 1;
    steps[2 * i] = x;
    steps[2 * i + 1] = y;
    squares += x * x + y * y;
  }
  return { steps, length: Math.sqrt(squares) };
}

/** How the rarity of a word is counted in a sum of vectors: so finely, and the sum still is a whole number that costs nothing. */
const FINE = 2 ** 16;
/** How long the vector of a claim is, in steps: as finely as it can be with products that cost nothing either. */
const LONG = 2 ** 13;

/** The direction in which many words point together. */
export class Meaning {
  /** At a length of `LONG`; all zeros where no word has a vector. */
  private readonly steps: Int16Array;

  /** Of words by their keys, each counted by its rarity. */
  constructor(keys: Iterable<string>, rarityOf: (key: string) => number) {
    const sum = new Int32Array(DIMENSIONS);
    for (const key of keys) {
      const vector = vectorOf(key);
      if (vector) add(sum, vector.steps, Math.round((FINE * rarityOf(key)) / vector.length));
    }
    this.steps = shortened(sum);
  }

  /** The cosine of two meanings, from -1 to 1; 0 where one has none. */
  alike(other: Meaning): number {
    return productOf(this.steps, other.steps) / (LONG * LONG);
  }
}

function add(sum: Int32Array, steps: Int8Array, times: number): void {
  for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) + times * (steps[d] as number);
}

function shortened(sum: Int32Array): Int16Array {
  const steps = new Int16Array(sum.length);
  let squares = 0;
  for (let d = 0; d < sum.length; d++) squares += (sum[d] as number) ** 2;
  const length = Math.sqrt(squares);
  if (length > 0) for (let d = 0; d < sum.length; d++) steps[d] = Math.round(((sum[d] as number) * LONG) / length);
  return steps;
}

/** The sum of the products of two vectors' steps. */
export function productOf(x: Int8Array | Int16Array, y: Int8Array | Int16Array): number {
  let sum = 0;
  for (let d = 0; d < x.length; d++) sum += (x[d] as number) * (y[d] as number);
  return sum;
}
