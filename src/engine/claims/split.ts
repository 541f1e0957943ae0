import type { Span } from '../model.ts';
import { candidatesIn } from './candidates.ts';
import { bestDivision } from './division.ts';
import { type BinaryModel, probability } from './linear.ts';
import { readSentence, splitFeatures } from './splitFeatures.ts';
import data from './splits.data.json';
import type { Word } from './words.ts';

/** Learnt from the annotated pairs by `npm run learn`. Its threshold is what a claim must be worth (see `division.ts`). */
export const SPLITS: BinaryModel = data;

/** A sentence longer than this, in code units, is no sentence of a readout: it is not divided, and only its beginning is looked at. */
export const LONGEST_SENTENCE = 3000;

/** The claims of one sentence of English, as spans, in order: the sentence divided where its parts make points of their own. */
export function splitSentence(words: readonly Word[], sentence: Span, model: BinaryModel = SPLITS): Span[] {
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return [sentence];
  const candidates = candidatesIn(words);
  const reading = readSentence(words, candidates);
  const cuts = candidates.map(({ end, start }, i) => ({
    end,
    start,
    probability: probability(model, splitFeatures(reading, i)),
  }));
  return bestDivision(sentence, cuts, model.threshold);
}
