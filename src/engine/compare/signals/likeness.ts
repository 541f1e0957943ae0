import { alike, vectorOf } from '../../language/vectors.ts';
import type { Profile } from '../profile.ts';

/** Below this two words are no more alike than any two are; the scale from here to 1 is what counts. */
const FLOOR = 0.35;
/** Words that begin with the same letters mostly come of the same root (bilateral, bilaterally). */
const ROOT = 5;
const UNKNOWN = -1;
const NONE = new Int32Array();

/**
 * How alike words and claims are, remembered over the whole of one comparison. Words are numbered, because this is asked for every
 * word of every claim with every other.
 */
export class Likeness {
  private readonly numbers = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly vectors: (Float32Array | null)[] = [];
  private readonly lines: Float32Array[] = [];
  private readonly inClaims = new Map<Profile, Int32Array>();

  /** For these claims and no others. */
  constructor(profiles: readonly Profile[]) {
    for (const profile of profiles) {
      this.inClaims.set(
        profile,
        Int32Array.from(profile.matter.keys(), (key) => this.number(key)),
      );
    }
  }

  /** The cosine of the two claims' meanings. */
  meaning(a: Profile, b: Profile): number {
    return alike(a.meaning, b.meaning);
  }

  /** The likeness of two words, from 0 to 1. */
  of(key: string, word: string): number {
    return this.between(this.number(key), this.number(word));
  }

  /** For each word of `own`, in the order of its matter, the likeness of the likest word of `other`; 1 for the word itself. */
  bestOfEach(own: Profile, other: Profile): Float32Array {
    const words = this.inClaims.get(own) ?? NONE;
    const others = this.inClaims.get(other) ?? NONE;
    const likes = new Float32Array(words.length);
    for (let w = 0; w < words.length; w++) {
      const word = words[w] as number;
      let best = 0;
      for (let i = 0; i < others.length; i++) {
        const like = this.between(word, others[i] as number);
        if (like > best) best = like;
      }
      likes[w] = best;
    }
    return likes;
  }

  /** The likeness of `key` to the likest word of `other`, from 0 to 1. */
  best(key: string, other: Profile): number {
    const own = this.number(key);
    return (this.inClaims.get(other) ?? NONE).reduce((most, word) => Math.max(most, this.between(own, word)), 0);
  }

  private number(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.keys.length);
    this.keys.push(key);
    this.vectors.push(vectorOf(key));
    return this.keys.length - 1;
  }

  private between(x: number, y: number): number {
    if (x === y) return 1;
    const low = x < y ? x : y;
    const high = x < y ? y : x;
    let line = this.lines[low];
    if (!line || high >= line.length) {
      line = new Float32Array(this.keys.length).fill(UNKNOWN);
      this.lines[low] = line;
    }
    const known = line[high] as number;
    if (known !== UNKNOWN) return known;
    line[high] = this.measure(low, high);
    return line[high] as number;
  }

  private measure(x: number, y: number): number {
    const root = sameRoot(this.keys[x] ?? '', this.keys[y] ?? '') ? 0.8 : 0;
    const left = this.vectors[x];
    const right = this.vectors[y];
    if (!left || !right) return root;
    return Math.max(root, (alike(left, right) - FLOOR) / (1 - FLOOR), 0);
  }
}

function sameRoot(x: string, y: string): boolean {
  const least = Math.min(x.length, y.length);
  if (least < ROOT || Math.max(x.length, y.length) > least + 4) return false;
  let same = 0;
  while (same < least && x.charCodeAt(same) === y.charCodeAt(same)) same++;
  return same >= ROOT && same >= least - 1;
}
