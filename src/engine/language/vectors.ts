import data from './vectors.data.json' with { type: 'json' };

/**
 * What company words keep: a vector of length one for each of the commonest words of official statements, learnt by
 * `npm run learn` (PPMI and SVD; Levy, Goldberg and Dagan 2015). Two words that stand among the same words point the same way.
 */

/** How many numbers a vector has. */
export const DIMENSIONS = data.dimensions;
const STEPS = 16;
const REACH = 2.5;

let places: Map<string, number> | undefined;
let bytes: Uint8Array | undefined;
const unpacked = new Map<number, Float32Array>();

/** The vector of a word's key, or null when the word is too rare to have one. */
export function vectorOf(key: string): Float32Array | null {
  places ??= new Map(data.words.split(' ').map((word, i) => [word, i]));
  const place = places.get(key);
  if (place === undefined) return null;
  const known = unpacked.get(place);
  if (known) return known;
  bytes ??= Uint8Array.from(atob(data.packed), (c) => c.charCodeAt(0));
  const vector = unpack(bytes, place);
  unpacked.set(place, vector);
  return vector;
}

function unpack(packed: Uint8Array, place: number): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  let squares = 0;
  for (let d = 0; d < DIMENSIONS; d++) {
    const at = place * DIMENSIONS + d;
    const byte = packed[at >> 1] ?? 0;
    const value = ((at % 2 === 0 ? byte & 15 : byte >> 4) / (STEPS - 1) - 0.5) * 2 * REACH;
    vector[d] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (let d = 0; d < DIMENSIONS; d++) vector[d] = (vector[d] ?? 0) / length;
  return vector;
}

/** How alike two vectors of the same length are, from -1 to 1 when both have length one. */
export function alike(x: Float32Array, y: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i] as number) * (y[i] as number);
  return sum;
}
