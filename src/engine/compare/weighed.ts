import { topicOf } from '../language/lexicon/concepts.ts';
import type { TermKind } from '../model.ts';
import type { Profile } from './profile.ts';
import type { RarityInPair } from './rarityInPair.ts';
import { isNegated } from './signals/facts.ts';

/**
 * A claim as the other claims of one comparison meet it: words and names as numbers, each with its weight, and the sums that do not
 * depend on what it meets. A number means the same word (or name, or run of letters) in every claim of the comparison.
 */
export interface WeighedClaim {
  readonly profile: Profile;
  readonly negated: boolean;
  readonly words: WeighedWords;
  readonly names: WeighedNames;
  readonly runs: Runs;
}

export interface WeighedWords {
  /** The words that carry matter, in order, each once. */
  readonly numbers: Int32Array;
  /** Their rarities in the pair of statements, and in official statements at large. */
  readonly weights: Float64Array;
  readonly general: Float64Array;
  /** 1 where the word is written like a name. */
  readonly capitals: Uint8Array;
  readonly total: number;
  readonly generalTotal: number;
  /** The sum of the squares of the weights. */
  readonly squares: number;
}

export interface WeighedNames {
  readonly numbers: Int32Array;
  readonly keys: readonly string[];
  readonly kinds: readonly TermKind[];
  readonly weights: Float64Array;
  /** By topic of the lexicon, the weight of its concepts. */
  readonly topics: ReadonlyMap<string, number>;
  readonly topicSquares: number;
  readonly mainTopic: string | null;
}

export interface Runs {
  /** The first words in their order, repeated ones too, by their places among `words.numbers`, and the sum of their weights. */
  readonly sequence: Int32Array;
  readonly sequenceTotal: number;
  /** Runs of two and of three words and of four letters, each once. */
  readonly twos: Int32Array;
  readonly threes: Int32Array;
  readonly letters: Int32Array;
}

/** Longer claims are compared for their order by their first words only: time must not grow with the square of a sentence. */
const LONGEST_SEQUENCE = 80;
/** More numbers than any comparison has: two of them, and the number of a run and a word, make one number without loss. */
const ROOM = 2 ** 26;

/** Gives numbers from 0 on, the same for the same key. */
class Numbers<Key> {
  private readonly known = new Map<Key, number>();

  of(key: Key): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const next = this.known.size;
    this.known.set(key, next);
    return next;
  }
}

/** Weighs the claims of one comparison. */
export class Weighing {
  private readonly rarity: RarityInPair;
  private readonly words = new Numbers<string>();
  private readonly names = new Numbers<string>();
  private readonly twos = new Numbers<number>();
  private readonly threes = new Numbers<number>();
  private readonly letters = new Numbers<string>();
  private readonly lettersOf: Int32Array[] = [];

  constructor(rarity: RarityInPair) {
    this.rarity = rarity;
  }

  weigh(profile: Profile): WeighedClaim {
    const words = this.weighWords(profile);
    return {
      profile,
      negated: isNegated(profile),
      words,
      names: this.weighNames(profile),
      runs: this.runsOf(profile, words),
    };
  }

  private weighWords({ matter }: Profile): WeighedWords {
    const numbers = new Int32Array(matter.size);
    const weights = new Float64Array(matter.size);
    const general = new Float64Array(matter.size);
    const capitals = new Uint8Array(matter.size);
    let [total, generalTotal, squares] = [0, 0, 0];
    let i = 0;
    for (const [key, word] of matter) {
      const weight = this.rarity.words.get(key) ?? 0;
      numbers[i] = this.words.of(key);
      weights[i] = weight;
      general[i] = this.rarity.general.get(key) ?? 0;
      capitals[i] = Number(word.name);
      total += weight;
      generalTotal += general[i] as number;
      squares += weight ** 2;
      i++;
    }
    return { numbers, weights, general, capitals, total, generalTotal, squares };
  }

  private weighNames({ named }: Profile): WeighedNames {
    const numbers = new Int32Array(named.size);
    const weights = new Float64Array(named.size);
    const topics = new Map<string, number>();
    let i = 0;
    for (const [key, term] of named) {
      const weight = this.rarity.named.get(key) ?? 0;
      numbers[i] = this.names.of(key);
      weights[i] = weight;
      i++;
      const topic = term.kind === 'concept' ? topicOf(term.key) : null;
      if (topic !== null) topics.set(topic, (topics.get(topic) ?? 0) + weight);
    }
    const terms = [...named.values()];
    return {
      numbers,
      weights,
      keys: terms.map(({ key }) => key),
      kinds: terms.map(({ kind }) => kind),
      topics,
      topicSquares: [...topics.values()].reduce((sum, weight) => sum + weight * weight, 0),
      mainTopic: mainOf(topics),
    };
  }

  private runsOf({ sequence, matter }: Profile, words: WeighedWords): Runs {
    const places = new Map<string, number>();
    for (const key of matter.keys()) places.set(key, places.size);
    const order = Int32Array.from(sequence, (key) => places.get(key) ?? 0);
    const twos = new Set<number>();
    const threes = new Set<number>();
    let before = -1;
    for (let i = 1; i < order.length; i++) {
      const last = words.numbers[order[i] as number] as number;
      if (before >= 0) threes.add(this.threes.of(before * ROOM + last));
      before = this.twos.of((words.numbers[order[i - 1] as number] as number) * ROOM + last);
      twos.add(before);
    }
    const head = order.subarray(0, LONGEST_SEQUENCE);
    return {
      sequence: head,
      sequenceTotal: head.reduce((sum, place) => sum + (words.weights[place] as number), 0),
      twos: Int32Array.from(twos),
      threes: Int32Array.from(threes),
      letters: this.lettersIn(matter.keys(), words.numbers),
    };
  }

  private lettersIn(keys: Iterable<string>, numbers: Int32Array): Int32Array {
    const found = new Set<number>();
    let i = 0;
    for (const key of keys) {
      const word = numbers[i++] as number;
      let own = this.lettersOf[word];
      if (!own) {
        own = Int32Array.from(fours(key), (run) => this.letters.of(run));
        this.lettersOf[word] = own;
      }
      for (const run of own) found.add(run);
    }
    return Int32Array.from(found);
  }
}

/** The runs of four letters of a word; a shorter word is its own. */
function fours(key: string): string[] {
  if (key.length <= 4) return [key];
  const found: string[] = [];
  for (let i = 0; i + 4 <= key.length; i++) found.push(key.slice(i, i + 4));
  return found;
}

function mainOf(topics: ReadonlyMap<string, number>): string | null {
  let main: string | null = null;
  let most = 0;
  for (const [topic, weight] of topics) {
    if (weight <= most) continue;
    main = topic;
    most = weight;
  }
  return main;
}
