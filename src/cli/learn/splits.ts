import { writeFileSync } from 'node:fs';
import { isBoilerplate } from '../../engine/claims/boilerplate.ts';
import { type Candidate, candidatesIn } from '../../engine/claims/candidates.ts';
import type { BinaryModel } from '../../engine/claims/linear.ts';
import { readSentence, splitFeatures } from '../../engine/claims/splitFeatures.ts';
import { wordsOf } from '../../engine/claims/words.ts';
import { paragraphsOf } from '../../engine/text/paragraphs.ts';
import { sentencesIn } from '../../engine/text/sentences.ts';
import { tokenize } from '../../engine/text/tokens.ts';
import { type AnnotatedSide, annotatedSides } from './goldClaims.ts';
import { type Example, learnBinary } from './linearModels.ts';
import { ownDivisions } from './ownDivisions.ts';

/** Chosen by cross-validation over the pairs. */
const HOW = { pull: 4, least: 5, rounds: 180 };
/**
 * Below half of the F1 reached: a claim cut too small still finds its partner, one left too long finds two. Chosen by the links that
 * follow.
 */
const WORTH = 0.1;
/**
 * Of texts that we divided ourselves, in one manner or another. We divide finer than the corpus's readers, whose ways are aimed at: how much finer
 * goes into a feature that no other text has, and that is forgotten afterwards.
 */
const OWN = 'own=';
/** How far an annotated claim may begin after the candidate's own start: an article or a "that" left out. */
const REACH = 10;

function isBoundary(side: AnnotatedSide, candidate: Candidate): boolean {
  return side.claims.some((claim, i) => {
    const next = side.claims[i + 1];
    if (!next || claim.end < candidate.end - 2 || claim.end > candidate.start) return false;
    return next.start >= candidate.end - 1 && next.start <= candidate.start + REACH;
  });
}

function examplesOf(side: AnnotatedSide): Example[] {
  return paragraphsOf(side.text).flatMap((paragraph) => {
    const sentences = sentencesIn(side.text, paragraph);
    return sentences.flatMap((sentence) => {
      if (isBoilerplate(side.text.slice(sentence.start, sentence.end), sentences.length === 1)) return [];
      const words = wordsOf(tokenize(side.text, sentence.start, sentence.end));
      const candidates = candidatesIn(words);
      const reading = readSentence(words, candidates);
      return candidates.map((candidate, i) => ({
        features: side.manner ? [...splitFeatures(reading, i), OWN + side.manner] : splitFeatures(reading, i),
        label: isBoundary(side, candidate) ? 1 : 0,
      }));
    });
  });
}

/** Learns where sentences are divided, from the English ones of the sides given. */
export function splitModelOf(sides: readonly AnnotatedSide[]): BinaryModel {
  const examples = sides.filter((side) => side.language === 'en').flatMap(examplesOf);
  return learnBinary(examples, WORTH, HOW, OWN);
}

/** Learns from all pairs and writes the model that `engine/claims/split.ts` reads. */
export function learnSplits(): void {
  const model = splitModelOf([...annotatedSides(), ...ownDivisions()]);
  const file = new URL('../../engine/claims/splits.data.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(model)}\n`);
  process.stdout.write(`splits: ${model.weights.length} features\n`);
}
