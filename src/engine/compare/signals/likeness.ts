import { alike, vectorOf } from '../../language/vectors.ts';
import type { Profile } from '../profile.ts';

/** Below this two words are no more alike than any two are; the scale from here to 1 is what counts. */
const FLOOR = 0.35;
/** Words that begin with the same letters mostly come of the same root (bilateral, bilaterally). */
const ROOT = 5;

/** How alike words and claims are, remembered over the whole of one comparison. */
export class Likeness {
  private readonly pairs = new Map<string, Map<string, number>>();

  /** The cosine of the two claims' meanings. */
  meaning(a: Profile, b: Profile): number {
    return alike(a.meaning, b.meaning);
  }

  /** The likeness of two words, from 0 to 1. */
  of(key: string, word: string): number {
    const known = this.likeTo(key);
    let like = known.get(word);
    if (like === undefined) {
      like = likenessOf(key, word);
      known.set(word, like);
    }
    return like;
  }

  /** The likeness of `key` to the likest word of `other`, from 0 to 1. */
  best(key: string, other: Profile): number {
    let best = 0;
    for (const word of other.matter.keys()) best = Math.max(best, this.of(key, word));
    return best;
  }

  private likeTo(key: string): Map<string, number> {
    const known = this.pairs.get(key);
    if (known) return known;
    const fresh = new Map<string, number>();
    this.pairs.set(key, fresh);
    return fresh;
  }
}

function likenessOf(x: string, y: string): number {
  if (x === y) return 1;
  const root = sameRoot(x, y) ? 0.8 : 0;
  const left = vectorOf(x);
  const right = left && vectorOf(y);
  if (!left || !right) return root;
  return Math.max(root, (alike(left, right) - FLOOR) / (1 - FLOOR), 0);
}

function sameRoot(x: string, y: string): boolean {
  const least = Math.min(x.length, y.length);
  if (least < ROOT || Math.max(x.length, y.length) > least + 4) return false;
  let same = 0;
  while (same < least && x.charCodeAt(same) === y.charCodeAt(same)) same++;
  return same >= ROOT && same >= least - 1;
}
