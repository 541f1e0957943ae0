import type { Profile } from '../profile.ts';
import type { WeighedClaim } from '../weighed.ts';
import { AlikeWords, UNKNOWN, UNLIKE } from './alikeWords.ts';

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
 * The likenesses of the words met first are kept from one comparison to the next, because statements have the words of statements: of so
 * many words, which takes sixteen megabytes at most. Then those of others are.
 */
const KEPT = 2048;
let kept = new AlikeWords(KEPT);

function tableFor(words: ReadonlySet<string>): AlikeWords {
  if (words.size > KEPT) return new AlikeWords(words.size);
  if (!kept.takes(words)) kept = new AlikeWords(KEPT);
  return kept;
}

/** How alike the words and claims of one comparison are. */
export class Likeness {
  private readonly words: AlikeWords;
  /** By claim, and part of one, the numbers of its words of matter. */
  private readonly inClaims = new Map<Profile, Int32Array>();
  private readonly meeting: Meeting;

  /** For these claims and parts of them. */
  constructor(claims: readonly WeighedClaim[]) {
    const all = new Set<string>();
    let longest = 0;
    for (const { profile } of claims) {
      for (const key of profile.matter.keys()) all.add(key);
      longest = Math.max(longest, profile.matter.size);
    }
    this.words = tableFor(all);
    for (const { profile } of claims) this.numbersIn(profile);
    this.meeting = {
      placesInB: new Int32Array(longest),
      placesInA: new Int32Array(longest),
      likesInB: new Float32Array(longest),
      likesInA: new Float32Array(longest),
    };
  }

  private numbersIn(claim: Profile): Int32Array {
    const known = this.inClaims.get(claim);
    if (known) return known;
    const numbers = new Int32Array(claim.matter.size);
    let i = 0;
    for (const key of claim.matter.keys()) numbers[i++] = this.words.enter(key);
    this.inClaims.set(claim, numbers);
    return numbers;
  }

  /** The cosine of the two claims' meanings. */
  meaning(a: Profile, b: Profile): number {
    return a.meaning.alike(b.meaning);
  }

  /** The likeness of two words of these claims, from 0 to 1. */
  of(key: string, word: string): number {
    const own = this.words.numberOf(key);
    const other = this.words.numberOf(word);
    if (own < 0 || other < 0) return 0;
    const line = this.words.lineOf(own);
    if (line.kinds[other] === UNKNOWN) this.words.measure(line, own, other);
    return line.values[other] as number;
  }

  /** The likeness of `key` to the likest word of `other`, from 0 to 1. */
  best(key: string, other: Profile): number {
    const own = this.words.numberOf(key);
    const others = this.inClaims.get(other);
    if (own < 0 || !others) return 0;
    const line = this.words.lineOf(own);
    let most = 0;
    for (let j = 0; j < others.length; j++) {
      const word = others[j] as number;
      if (line.kinds[word] === UNKNOWN) this.words.measure(line, own, word);
      if (line.kinds[word] !== UNLIKE) most = Math.max(most, line.values[word] as number);
    }
    return most;
  }

  /** What the words of two claims are to each other; to be used before the next two meet. */
  meet(a: WeighedClaim, b: WeighedClaim): Meeting {
    const { placesInB, placesInA, likesInB, likesInA } = this.meeting;
    const own = this.numbersIn(a.profile);
    const others = this.numbersIn(b.profile);
    placesInA.fill(-1, 0, others.length);
    likesInA.fill(0, 0, others.length);
    for (let i = 0; i < own.length; i++) {
      const word = own[i] as number;
      const line = this.words.lineOf(word);
      const { kinds, values } = line;
      let best = 0;
      let place = -1;
      for (let j = 0; j < others.length; j++) {
        const other = others[j] as number;
        if (kinds[other] === UNKNOWN) this.words.measure(line, word, other);
        if (kinds[other] === UNLIKE) continue;
        const like = values[other] as number;
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
}
