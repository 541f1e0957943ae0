import { valueIn } from './sortedLines.ts';
import data from './vectors.data.json' with { type: 'json' };

/**
 * What company words keep: a vector for each of the commonest words of official statements, learnt by `npm run learn` (PPMI and SVD;
 * Levy, Goldberg and Dagan 2015). Two words that stand among the same words point the same way.
 */
export interface Vector {
  /** The vector at length one. */
  readonly direction: Float32Array;
  /** The vector in whole steps, two of them in each number, for `maybeAlike`; and its length in steps. */
  readonly pairs: Float64Array;
  readonly turnedPairs: Float64Array;
  readonly steps: number;
}

/** How many numbers a vector has. */
export const DIMENSIONS = data.dimensions;
/** How many values a number of a vector can have, and how far they reach from the middle, in standard deviations: as they were learnt. */
const STEPS = 16;
const REACH = 2.5;
/** Two steps stand so far apart in one number that sums of their products never reach each other: 96 × 15² is less than a half of it. */
const APART = 2 ** 16;

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
const AT_ONCE = 64;

const roomFor = (vectors: number) => ({
  directions: new Float32Array(vectors * DIMENSIONS),
  pairs: new Float64Array((vectors * DIMENSIONS) / 2),
  turnedPairs: new Float64Array((vectors * DIMENSIONS) / 2),
});

let room = roomFor(0);

/**
 * @param packed a character a byte, two steps a byte, the lower half first.
 * @param before how many were unpacked before.
 */
function unpack(packed: string, before: number): Vector {
  const at = before % AT_ONCE;
  if (at === 0) room = roomFor(AT_ONCE);
  const direction = room.directions.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS);
  const pairs = room.pairs.subarray((at * DIMENSIONS) / 2, ((at + 1) * DIMENSIONS) / 2);
  const turnedPairs = room.turnedPairs.subarray((at * DIMENSIONS) / 2, ((at + 1) * DIMENSIONS) / 2);
  let squares = 0;
  let steps = 0;
  for (let i = 0; i < pairs.length; i++) {
    const byte = packed.charCodeAt(i);
    const low = byte & 15;
    const high = byte >> 4;
    const first = VALUES[low] as number;
    const second = VALUES[high] as number;
    direction[2 * i] = first;
    direction[2 * i + 1] = second;
    squares += first * first;
    squares += second * second;
    // Twice the distance from the middle: whole numbers from -15 to 15.
    const x = 2 * low - STEPS + 1;
    const y = 2 * high - STEPS + 1;
    pairs[i] = x + y * APART;
    turnedPairs[i] = y + x * APART;
    steps += x * x + y * y;
  }
  const length = Math.sqrt(squares) || 1;
  for (let d = 0; d < DIMENSIONS; d++) direction[d] = (direction[d] as number) / length;
  return { direction, pairs, turnedPairs, steps: Math.sqrt(steps) };
}

/** By step, the number that it stands for. */
const VALUES = Float64Array.from({ length: STEPS }, (_, step) => (step / (STEPS - 1) - 0.5) * 2 * REACH);

/** How alike two vectors of the same length are, from -1 to 1 when both have length one. */
export function alike(x: Float32Array, y: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i] as number) * (y[i] as number);
  return sum;
}

/**
 * False when the two directions are certainly less alike than `least`: most words are, and this is told with half the multiplications
 * and without rounding. (a + bS)(d + cS) = ad + (ac + bd)S + bcS², and what stands with S is the product of the vectors (a, b), (c, d).
 */
export function maybeAlike(x: Vector, y: Vector, least: number): boolean {
  const left = x.pairs;
  const right = y.turnedPairs;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < left.length; i += 2) {
    even += (left[i] as number) * (right[i] as number);
    odd += (left[i + 1] as number) * (right[i + 1] as number);
  }
  const sum = even + odd;
  const product = Math.round((sum - Math.round(sum / (APART * APART)) * (APART * APART)) / APART);
  return product > (least - DOUBT) * x.steps * y.steps;
}

/** More than the directions can lose by their rounding. */
const DOUBT = 1e-4;
