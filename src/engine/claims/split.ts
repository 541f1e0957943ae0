import type { Span } from '../model.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { bestDivision, type LikelyCut } from './division.ts';
import { type BinaryModel, probability } from './linear.ts';
import { readSentence, type SentenceReading, splitFeatures } from './splitFeatures.ts';
import data from './splits.data.json';
import { areTwoPoints, isOnePoint, tellsTime } from './unity.ts';
import { type Word, wordsWithin } from './words.ts';

/** Learnt from the annotated pairs by `npm run learn`. Its threshold is what a claim must be worth (see `division.ts`). */
export const SPLITS: BinaryModel = data;

/** A sentence longer than this, in code units, is no sentence of a readout: it is not divided, and only its beginning is looked at. */
export const LONGEST_SENTENCE = 3000;

/** Where a sentence of English may be divided, and how likely careful readers divide it there. */
export function cutsIn(words: readonly Word[], model: BinaryModel): LikelyCut[] {
  const candidates = candidatesIn(words);
  const reading = readSentence(words, candidates);
  return candidates.map((candidate, i) => ({
    end: candidate.end,
    start: candidate.start,
    probability: ruledOn(reading, candidate) ?? probability(model, splitFeatures(reading, i)),
  }));
}

/** What rules say of a candidate, as a probability; null where they leave it to what is learnt. */
function ruledOn({ words, reporting }: SentenceReading, candidate: Candidate): number | null {
  if (isOnePoint(words, candidate)) return 0;
  return areTwoPoints(words, reporting, candidate) ? 1 : null;
}

/**
 * The claims of one sentence of English, as spans, in order: the sentence divided where its parts make points of their own.
 * @param cuts where it may be divided; none, where it is too long to be a sentence.
 * @param worth what a claim must be worth (see `division.ts`).
 */
export function splitSentence(
  words: readonly Word[],
  sentence: Span,
  cuts: readonly LikelyCut[],
  worth: number = SPLITS.threshold,
): Span[] {
  return withoutTimes(words, bestDivision(sentence, cuts, worth));
}

/** The claims with those that only tell when joined to the one before. */
function withoutTimes(words: readonly Word[], claims: readonly Span[]): Span[] {
  if (claims.length < 2) return [...claims];
  const kept: Span[] = [];
  for (const claim of claims) {
    const before = kept.at(-1);
    if (before && tellsTime(wordsWithin(words, claim))) kept[kept.length - 1] = { start: before.start, end: claim.end };
    else kept.push(claim);
  }
  return kept;
}
