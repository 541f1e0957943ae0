import type { Candidate } from './candidates.ts';
import { reportingWords, speakerAt } from './predicates.ts';
import type { Word } from './words.ts';

/** What the sentence as a whole tells of each candidate, computed once. */
export interface SentenceReading {
  readonly words: readonly Word[];
  readonly candidates: readonly Candidate[];
  /** Indices of the words that report. */
  readonly reporting: readonly number[];
}

/** Reads a sentence once for all its candidates. */
export function readSentence(words: readonly Word[], candidates: readonly Candidate[]): SentenceReading {
  const reporting = reportingWords(words);
  return { words, candidates, reporting };
}

/** Words on which the next part may hang as well: "the need TO stop A and B". */
const LINKING: ReadonlySet<string> = new Set(['prep', 'to', 'that']);
const BUCKETS = [1, 2, 3, 4, 6, 9, 13, 20];

function bucket(length: number): string {
  return String(BUCKETS.find((edge) => length <= edge) ?? 'more');
}

const kindOf = (word: Word | undefined): string =>
  !word ? 'end' : word.verb && word.wordClass === 'verb' ? `${word.verb.form}:${word.verb.verbClass}` : word.wordClass;

const ending = (word: Word | undefined): string =>
  word && word.lower.length > 4 ? word.lower.slice(-3) : (word?.lower ?? '');

/** Words between two indices, marks left out. */
function lengthBetween(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (words[i]?.wordClass !== 'mark') count++;
  return count;
}

function last(indices: readonly number[], before: number): number {
  let found = -1;
  for (const index of indices) if (index < before) found = index;
  return found;
}

/** Features of the words after the divider. */
function ahead(reading: SentenceReading, candidate: Candidate, until: number): string[] {
  const { words, reporting } = reading;
  const { next, divider } = candidate;
  const first = words[next];
  const second = words[next + 1];
  const verb = reporting.find((i) => i >= next && i < until);
  const finite = words.slice(next, until).some((word) => word.wordClass === 'modal' || word.wordClass === 'be');
  const features = [
    `n=${first?.lower}`,
    `nk=${kindOf(first)}`,
    `ne=${ending(first)}`,
    `n2=${second?.lower}`,
    `n2k=${kindOf(second)}`,
    `d+nk=${divider}+${kindOf(first)}`,
    `nk+n2k=${kindOf(first)}+${kindOf(second)}`,
    `fin=${finite}`,
    `d+fin=${divider}+${finite}`,
  ];
  if (verb !== undefined) {
    const distance = Math.min(4, verb - next);
    features.push(
      `rv=${divider}`,
      `rvd=${distance}`,
      `rvs=${speakerAt(words, next, verb)}`,
      `rvf=${words[verb]?.verb?.form}`,
    );
  } else features.push(`norv=${divider}`);
  return features;
}

/** Features of the words before the divider. */
function behind(reading: SentenceReading, candidate: Candidate, since: number): string[] {
  const { words, reporting } = reading;
  const { at, divider, next } = candidate;
  const before = words[at - 1];
  const governing = last(reporting, at);
  const verb = words[governing]?.verb;
  const pairing = words
    .slice(Math.max(since, at - 5), at)
    .find((w) => w.lower === 'between' || w.lower === 'both' || w.lower === 'of');
  const first = words[next];
  const parallel = words.slice(Math.max(0, governing), at).some((w) => w.lower === first?.lower);
  const link = words.slice(0, at).findLast((w) => LINKING.has(w.wordClass));
  const object = words[governing + 1];
  return [
    `lp+nk=${link?.lower}+${kindOf(first)}`,
    `lp+d=${link?.lower}+${divider}`,
    `ok+nk=${governing < 0 ? 'none' : kindOf(object)}+${kindOf(first)}`,
    `b=${before?.lower}`,
    `bk=${kindOf(before)}`,
    `be=${ending(before)}`,
    `bk+nk=${kindOf(before)}+${kindOf(first)}`,
    `g=${verb?.lemma ?? 'none'}`,
    `gc=${verb?.verbClass ?? 'none'}+${divider}`,
    `gc+nk=${verb?.verbClass ?? 'none'}+${kindOf(first)}`,
    `gd=${governing < 0 ? 'none' : bucket(at - governing)}`,
    `pairing=${pairing?.lower ?? 'no'}`,
    `parallel=${parallel}+${kindOf(first)}`,
    `capitals=${before?.wordClass === 'name' && first?.wordClass === 'name'}`,
  ];
}

/** The features of the candidate at `index`, as names that are present. */
export function splitFeatures(reading: SentenceReading, index: number): string[] {
  const { words, candidates } = reading;
  const candidate = candidates[index];
  if (!candidate) return [];
  const strong = (c: Candidate): boolean => c.divider !== 'to' && c.divider !== 'on' && c.divider !== 'about';
  const previous = candidates.slice(0, index).reverse().find(strong);
  const following = candidates.slice(index + 1).find(strong);
  const since = previous?.next ?? 0;
  const until = following?.at ?? words.length;
  const before = lengthBetween(words, since, candidate.at);
  const after = lengthBetween(words, candidate.next, until);
  const lists = candidates.filter((c) => c.divider.startsWith(',')).length;
  const d = candidate.divider;
  const oxford = candidates.some((c, i) => i > index && c.divider === ', and');
  return [
    'bias',
    `d=${d}`,
    `len=${bucket(before)}`,
    `len>${bucket(after)}`,
    `d+len=${d}+${bucket(before)}`,
    `d+len>${d}+${bucket(after)}`,
    `short=${Math.min(before, after) <= 2}+${d}`,
    `from=${bucket(lengthBetween(words, 0, candidate.at))}`,
    `rest=${bucket(lengthBetween(words, candidate.next, words.length))}+${d}`,
    `whole=${bucket(Math.floor(words.length / 4))}`,
    `lists=${Math.min(4, lists)}+${d}`,
    `oxford=${oxford}+${d}`,
    `pd=${previous?.divider ?? 'none'}+${d}`,
    `fd=${d}+${following?.divider ?? 'none'}`,
    ...ahead(reading, candidate, until),
    ...behind(reading, candidate, since),
  ];
}
