import { broader } from '../language/lexicon/concepts.ts';
import type { Word } from '../language/words.ts';
import type { Difference, Term } from '../model.ts';
import { bare } from '../text/span.ts';
import type { Profile } from './profile.ts';

/** A name after a preposition: "in Lund", "on Monday". */
interface PlacedName {
  readonly preposition: string;
  readonly word: Word;
}

const PREPOSITIONS = new Set('in at on from to near into by until before after since'.split(' '));
const PASSED_OVER = new Set(['the', 'early', 'late', 'mid', 'next']);
export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
export const DAYS: ReadonlySet<string> = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/**
 * Another place, month or day of the week in the same part of two claims that say the same sentence for the rest: "in Lund" and "in Riga".
 * Null where a side has none or several that the other lacks, or where the one lies in the other, as far as the lexicon knows.
 */
export function otherwiseNamed(a: Profile, b: Profile): Difference | null {
  const [left, right] = [namesAlone(a, b), namesAlone(b, a)];
  const [x, y] = [left[0], right[0]];
  if (!x || !y || left.length > 1 || right.length > 1 || x.preposition !== y.preposition) return null;
  const [kind, other] = [x, y].map(({ word: { lower } }) =>
    MONTHS.has(lower) ? 'month' : DAYS.has(lower) ? 'day' : 'place',
  );
  if (kind !== other || mayBeOne(a, x.word, b, y.word)) return null;
  return { kind: kind === 'place' ? 'scope' : 'time', a: bare(x.word), b: bare(y.word) };
}

function namesAlone(own: Profile, other: Profile): PlacedName[] {
  const { words } = own.reading;
  return words.flatMap((word, i): PlacedName[] => {
    if (!word.name || word.english || other.matter.has(word.key)) return [];
    const before = words.slice(0, i).findLast(({ lower }) => !PASSED_OVER.has(lower));
    // Of a name of several words the first stands for all.
    return before && PREPOSITIONS.has(before.lower) ? [{ preposition: before.lower, word }] : [];
  });
}

/** Whether the one name may lie in the other: a city and a state, whichever they are, or two of which the lexicon says so. */
export function mayBeOne(a: Profile, x: Word, b: Profile, y: Word): boolean {
  const [left, right] = [termsAt(a, x), termsAt(b, y)];
  // A capital stands for its state, and is a place.
  const isState = (terms: readonly Term[]): boolean =>
    terms.some(({ kind }) => kind === 'party') && !terms.some(({ kind }) => kind === 'place');
  if (isState(left) !== isState(right)) return true;
  const lies = (term: Term, within: Term): boolean => term.key === within.key || broader(term.key).includes(within.key);
  return left.some((own) => right.some((other) => lies(own, other) || lies(other, own)));
}

const termsAt = ({ reading: { names } }: Profile, word: Word): Term[] =>
  names.filter(({ kind, start, end }) => kind !== 'concept' && start <= word.start && word.end <= end);
