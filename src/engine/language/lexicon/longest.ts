import type { Term, TermKind } from '../../model.ts';
import type { Meaning } from './meanings.ts';

/** A form found in a text. */
export interface Candidate {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  /** Where the words of the form begin, without those that its gaps passed over; for Chinese and Japanese every character. */
  readonly at: readonly number[];
}

/** Kinds whose longer names take in shorter ones: South Africa is not in Africa, nor the Sea of Japan the government of Japan. */
const TAKES_IN: Readonly<Partial<Record<TermKind, readonly TermKind[]>>> = {
  concept: ['concept', 'party', 'place', 'organisation'],
  party: ['party', 'place'],
  place: ['place', 'party', 'organisation'],
  person: ['person'],
  organisation: ['organisation'],
};

const byPlace = (a: Term, b: Term): number =>
  a.start - b.start || a.end - b.end || order(a.kind, b.kind) || order(a.key, b.key);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The longest forms first: a form that stands wholly on the words of a longer one is part of it. Two forms that share only some of their
 * words are two matters ("improve bilateral relations"), and two meanings of the very same words both stay.
 */
export function longest(candidates: readonly Candidate[]): Term[] {
  const held = new Map<number, Candidate[]>();
  const terms: Term[] = [];
  const ranked = [...candidates].sort(
    (a, b) => b.at.length - a.at.length || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const candidate of ranked) {
    if (isPart(candidate, held)) continue;
    for (const at of candidate.at) {
      const holders = held.get(at);
      if (holders === undefined) held.set(at, [candidate]);
      else holders.push(candidate);
    }
    const { kind, key } = candidate.meaning;
    terms.push({ kind, key, start: candidate.start, end: candidate.end });
  }
  return terms.sort(byPlace);
}

/** Whether a longer form of a kind that takes it in holds all of its words, or the same meaning one of them. */
function isPart({ meaning, at }: Candidate, held: ReadonlyMap<number, readonly Candidate[]>): boolean {
  const isSame = ({ meaning: other }: Candidate) => other.kind === meaning.kind && other.key === meaning.key;
  if (at.some((place) => held.get(place)?.some(isSame))) return true;
  const takers = TAKES_IN[meaning.kind] ?? [];
  const isWhole = (holder: Candidate) =>
    holder.at.length > at.length &&
    takers.includes(holder.meaning.kind) &&
    at.every((place) => held.get(place)?.includes(holder));
  return held.get(at[0] ?? -1)?.some(isWhole) ?? false;
}
