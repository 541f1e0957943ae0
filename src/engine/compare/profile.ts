import { rarity } from '../language/rarity.ts';
import { type Reading, readTerms } from '../language/terms.ts';
import { Meaning } from '../language/vectors.ts';
import type { Word } from '../language/words.ts';
import type { Claim, Span, Term } from '../model.ts';

/** What the comparison needs to know of one claim, whatever it is compared with. */
export interface Profile {
  readonly claim: Claim;
  /** The text of the statement that the claim's offsets count in. */
  readonly text: string;
  /** The first two letters of its language, BCP 47. */
  readonly language: string;
  readonly reading: Reading;
  /** The keys of the words that carry matter, in order, repeated ones too. */
  readonly sequence: readonly string[];
  /** The same, each once, with the word where it first stands. */
  readonly matter: ReadonlyMap<string, Word>;
  /** Concepts, parties, persons, places, organisations by `kind key`, each once. */
  readonly named: ReadonlyMap<string, Term>;
  /** Of the words of matter together. */
  readonly meaning: Meaning;
  /** Where in its statement the claim stands, from 0 to 1. */
  readonly place: number;
  readonly first: boolean;
  readonly last: boolean;
}

/**
 * A claim is compared by its first so many code units: no real one is half as long, and time must not grow with a text that never stops.
 */
export const LONGEST_CLAIM = 2000;

/** Reads the claims of a statement for comparing. */
export function profilesOf(text: string, claims: readonly Claim[], language?: string): Profile[] {
  return claims.map((claim, i) => {
    const reading = readTerms(text, claim.start, Math.min(claim.end, claim.start + LONGEST_CLAIM), language);
    return {
      claim,
      text,
      language: (language ?? 'en').slice(0, 2).toLowerCase(),
      ...sightOf(reading),
      place: claims.length > 1 ? i / (claims.length - 1) : 0.5,
      first: i === 0,
      last: i === claims.length - 1,
    };
  });
}

/** A part of a claim as a claim of its own, of what was read in the whole; it stands where the whole stands. */
export function partOf(profile: Profile, { start, end }: Span): Profile {
  const within = <Own extends Span>(all: readonly Own[]): Own[] =>
    all.filter((own) => own.start >= start && own.end <= end);
  const { words, names, quantities, dates } = profile.reading;
  const reading = {
    words: within(words),
    names: within(names),
    quantities: within(quantities),
    dates: within(dates),
  };
  const claim = { ...profile.claim, start, end, text: profile.text.slice(start, end) };
  return { ...profile, claim, ...sightOf(reading) };
}

function sightOf(reading: Reading): Pick<Profile, 'reading' | 'sequence' | 'matter' | 'named' | 'meaning'> {
  const matter = new Map<string, Word>();
  const sequence: string[] = [];
  for (const word of reading.words) {
    if (word.empty) continue;
    sequence.push(word.key);
    if (!matter.has(word.key)) matter.set(word.key, word);
  }
  const named = new Map<string, Term>();
  for (const term of reading.names) {
    const key = `${term.kind} ${term.key}`;
    if (!named.has(key)) named.set(key, term);
  }
  return { reading, sequence, matter, named, meaning: new Meaning(matter.keys(), rarity) };
}

/** Whether two claims are made of the same words in the same order. */
export function sameWords(a: Profile, b: Profile): boolean {
  const [x, y] = [a.reading.words, b.reading.words];
  return x.length === y.length && x.every((word, i) => word.lower === y[i]?.lower);
}
