import { writeFileSync } from 'node:fs';
import { type CommaModel, commaFeatures } from '../../engine/claims/chinese.ts';
import { sentencesOf } from '../../engine/text/sentences.ts';
import { type AnnotatedSide, annotatedSides } from './goldClaims.ts';
import { fitLogistic, type Sample } from './logistic.ts';

/** Chosen, as the next, by leaving out one statement after the other. */
const PENALTY = 10;
/** The log odds from which on a comma divides: below even, as for English, because a claim left too long finds two partners. */
const LEAST = -0.8;
/** How far from its comma a claim may begin: after a conjunction. */
const REACH = 3;

function samplesOf({ text, claims }: AnnotatedSide): Sample[] {
  return sentencesOf(text).flatMap((sentence) => {
    const samples: Sample[] = [];
    let claim = sentence.start;
    let part = sentence.start;
    for (let at = sentence.start; at < sentence.end; at++) {
      const mark = text.charAt(at);
      if (mark === '；') claim = at + 1;
      if (mark === '，') {
        const divides =
          claims.some(({ end }) => Math.abs(end - at) <= 1) &&
          claims.some(({ start }) => start > at && start <= at + REACH);
        const inside = claims.some(({ start, end }) => start < at && end > at);
        // Between claims that leave words out nobody said whether the comma divides.
        if (divides || inside)
          samples.push({
            x: commaFeatures({ text, at, claim, part, end: sentence.end }),
            y: divides ? 1 : 0,
            weight: 1,
          });
        if (divides) claim = at + 1;
      }
      if (mark === '，' || mark === '；') part = at + 1;
    }
    return samples;
  });
}

/** Learns where Chinese commas divide claims, from the Chinese ones of the sides given. */
export function commaModelOf(sides: readonly AnnotatedSide[]): CommaModel {
  const samples = sides.filter(({ language }) => language === 'zh').flatMap(samplesOf);
  return { ...fitLogistic(samples, PENALTY), least: LEAST };
}

/** Learns from all Chinese statements and writes the model that `engine/claims/chinese.ts` reads. */
export function learnCommas(): void {
  const model = commaModelOf(annotatedSides());
  const rounded = JSON.stringify(model, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(5)) : value,
  );
  writeFileSync(new URL('../../engine/claims/chinese.data.json', import.meta.url), `${rounded}\n`);
  process.stdout.write(`commas: ${model.weights.length} features\n`);
}
