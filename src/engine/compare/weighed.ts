import { topicOf } from '../language/lexicon/concepts.ts';
import { ACTS, type Term, type TermKind } from '../model.ts';
import type { Profile } from './profile.ts';
import type { RarityInPair, Weight } from './rarityInPair.ts';
import { isNegated } from './signals/facts.ts';

/**
 * A claim as the other claims of one comparison meet it: words and names as numbers, each with its weight, and the sums that do not
 * depend on what it meets. A number means the same word (or name, or run of letters) in every claim of the comparison.
 */
export interface WeighedClaim {
  readonly profile: Profile;
  /** The place of its act in the list of acts. */
  readonly act: number;
  readonly negated: boolean;
  readonly words: WeighedWords;
  readonly names: WeighedNames;
  readonly runs: Runs;
}

/** The words of a claim, by their numbers. */
export interface WeighedWords {
  /** The words that carry matter, in order, each once. */
  readonly numbers: readonly number[];
  /** Their rarities in the pair of statements, and in official statements at large. */
  readonly weights: readonly number[];
  readonly general: readonly number[];
  /** Whether the word is written like a name. */
  readonly capitals: readonly boolean[];
  readonly total: number;
  readonly generalTotal: number;
  /** The sum of the squares of the weights. */
  readonly squares: number;
}

/** What a claim names, kind by kind. */
export interface WeighedNames {
  readonly concepts: NamesOfAKind;
  readonly parties: NamesOfAKind;
  readonly persons: NamesOfAKind;
  readonly places: NamesOfAKind;
  readonly organisations: NamesOfAKind;
  /** The topics of the lexicon that its concepts are of, each once, and the weight of the concepts of each. */
  readonly topics: readonly string[];
  readonly topicWeights: readonly number[];
  readonly topicSquares: number;
  readonly mainTopic: string | null;
}

/** Names by their numbers; all lists in the same order. */
export interface NamesOfAKind {
  readonly numbers: readonly number[];
  readonly keys: readonly string[];
  readonly weights: readonly number[];
  readonly total: number;
}

/** The same while names are still entered. */
interface NamesBeingWeighed extends NamesOfAKind {
  readonly numbers: number[];
  readonly keys: string[];
  readonly weights: number[];
  total: number;
}

/** What stands next to each other in a claim. */
export interface Runs {
  /** The first words in their order, repeated ones too, by their places among `words.numbers`, and the sum of their weights. */
  readonly sequence: readonly number[];
  readonly sequenceTotal: number;
  /** Runs of two and of three words and of four letters, each once. */
  readonly twos: readonly number[];
  readonly threes: readonly number[];
  readonly letters: readonly number[];
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

/** All words and names of the claims are weighed. */
const UNKNOWN: Weight = { number: 0, general: 0, own: 0 };
const NO_NAMES: NamesOfAKind = { numbers: [], keys: [], weights: [], total: 0 };

/** Weighs the claims of one comparison. */
export class Weighing {
  private readonly rarity: RarityInPair;
  private readonly twos = new Numbers<number>();
  private readonly threes = new Numbers<number>();
  private readonly letters = new Numbers<string>();
  private readonly lettersOf: number[][] = [];

  constructor(rarity: RarityInPair) {
    this.rarity = rarity;
  }

  weigh(profile: Profile): WeighedClaim {
    const words = this.weighWords(profile);
    return {
      profile,
      act: ACTS.indexOf(profile.claim.act),
      negated: isNegated(profile),
      words,
      names: this.weighNames(profile),
      runs: this.runsOf(profile, words),
    };
  }

  private weighWords({ matter }: Profile): WeighedWords {
    const numbers: number[] = [];
    const weights: number[] = [];
    const general: number[] = [];
    const capitals: boolean[] = [];
    let [total, generalTotal, squares] = [0, 0, 0];
    for (const [key, word] of matter) {
      const weight = this.rarity.words.get(key) ?? UNKNOWN;
      numbers.push(weight.number);
      weights.push(weight.own);
      general.push(weight.general);
      capitals.push(word.name);
      total += weight.own;
      generalTotal += weight.general;
      squares += weight.own ** 2;
    }
    return { numbers, weights, general, capitals, total, generalTotal, squares };
  }

  private weighNames({ named }: Profile): WeighedNames {
    const topics: string[] = [];
    const topicWeights: number[] = [];
    const kinds = new Map<TermKind, NamesBeingWeighed>();
    for (const [key, term] of named) this.enterName(kinds, key, term);
    const namesOf = (kind: TermKind): NamesOfAKind => kinds.get(kind) ?? NO_NAMES;
    const concepts = namesOf('concept');
    for (const [i, key] of concepts.keys.entries()) {
      const topic = topicOf(key);
      if (topic === null) continue;
      const at = topics.indexOf(topic);
      const weight = concepts.weights[i] as number;
      if (at < 0) {
        topics.push(topic);
        topicWeights.push(weight);
      } else topicWeights[at] = (topicWeights[at] as number) + weight;
    }
    return {
      concepts,
      parties: namesOf('party'),
      persons: namesOf('person'),
      places: namesOf('place'),
      organisations: namesOf('organisation'),
      topics,
      topicWeights,
      topicSquares: topicWeights.reduce((sum, weight) => sum + weight * weight, 0),
      mainTopic: mainOf(topics, topicWeights),
    };
  }

  private enterName(kinds: Map<TermKind, NamesBeingWeighed>, key: string, term: Term): void {
    const { number, own } = this.rarity.named.get(key) ?? UNKNOWN;
    let names = kinds.get(term.kind);
    if (!names) {
      names = { numbers: [], keys: [], weights: [], total: 0 };
      kinds.set(term.kind, names);
    }
    names.numbers.push(number);
    names.keys.push(term.key);
    names.weights.push(own);
    names.total += own;
  }

  private runsOf({ sequence, matter }: Profile, words: WeighedWords): Runs {
    const places = new Map<string, number>();
    for (const key of matter.keys()) places.set(key, places.size);
    const order = sequence.map((key) => places.get(key) ?? 0);
    const twos = new Set<number>();
    const threes = new Set<number>();
    let before = -1;
    for (let i = 1; i < order.length; i++) {
      const last = words.numbers[order[i] as number] as number;
      if (before >= 0) threes.add(this.threes.of(before * ROOM + last));
      before = this.twos.of((words.numbers[order[i - 1] as number] as number) * ROOM + last);
      twos.add(before);
    }
    const head = order.slice(0, LONGEST_SEQUENCE);
    return {
      sequence: head,
      sequenceTotal: head.reduce((sum, place) => sum + (words.weights[place] as number), 0),
      twos: [...twos],
      threes: [...threes],
      letters: this.lettersIn(matter.keys(), words.numbers),
    };
  }

  private lettersIn(keys: Iterable<string>, numbers: readonly number[]): number[] {
    const found = new Set<number>();
    let i = 0;
    for (const key of keys) {
      const word = numbers[i++] as number;
      let own = this.lettersOf[word];
      if (!own) {
        own = fours(key).map((run) => this.letters.of(run));
        this.lettersOf[word] = own;
      }
      for (let k = 0; k < own.length; k++) found.add(own[k] as number);
    }
    return [...found];
  }
}

/** The runs of four letters of a word; a shorter word is its own. */
function fours(key: string): string[] {
  if (key.length <= 4) return [key];
  const found: string[] = [];
  for (let i = 0; i + 4 <= key.length; i++) found.push(key.slice(i, i + 4));
  return found;
}

/** The topic with the most weight, the first of equals. */
function mainOf(topics: readonly string[], weights: readonly number[]): string | null {
  const most = Math.max(0, ...weights);
  return most > 0 ? (topics[weights.indexOf(most)] ?? null) : null;
}
