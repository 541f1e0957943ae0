import { writeFileSync } from 'node:fs';
import { actFeatures } from '../../engine/claims/actFeatures.ts';
import type { LabelModel } from '../../engine/claims/linear.ts';
import { pointedSentences } from '../../engine/claims/pointedSentences.ts';
import { actsOf, readClaims } from '../../engine/claims/readClaims.ts';
import { wordsOf } from '../../engine/claims/words.ts';
import { ACTS, type Act, type Claim, type Span } from '../../engine/model.ts';
import { tokenize } from '../../engine/text/tokens.ts';
import { type AnnotatedSide, annotatedSides, foldsOf } from './goldClaims.ts';
import { type Example, learnLabels } from './linearModels.ts';
import { ownDivisions } from './ownDivisions.ts';
import { splitModelOf } from './splits.ts';

/** Chosen by cross-validation over the pairs. */
const HOW = { pull: 20, least: 2, rounds: 120, trusted: { prefix: 'rule=', share: 0.1 } };

type GoldClaim = AnnotatedSide['claims'][number];

/** The annotated claims of a side, sentence by sentence. */
function sentencesWithClaims(side: AnnotatedSide): { sentence: Span; claims: GoldClaim[] }[] {
  return pointedSentences(side.text).map((sentence) => ({
    sentence,
    claims: side.claims.filter((claim) => claim.start >= sentence.start && claim.start < sentence.end),
  }));
}

function examplesOf(side: AnnotatedSide): Example[] {
  const examples: Example[] = [];
  const sentences = sentencesWithClaims(side);
  for (const [s, { sentence, claims }] of sentences.entries()) {
    const words = wordsOf(tokenize(side.text, sentence.start, sentence.end));
    let previous: Act | null = null;
    for (const claim of claims) {
      const features = actFeatures(
        words.filter((word) => word.start >= claim.start && word.end <= claim.end),
        {
          before: words.filter((word) => word.end <= claim.start),
          previous,
          opening: claim === side.claims[0],
          closing: s === sentences.length - 1,
        },
      );
      if (claim.act) examples.push({ features, label: ACTS.indexOf(claim.act) });
      previous = claim.act;
    }
  }
  return examples;
}

/** Learns the speech acts from the sides given. */
export function actModelOf(sides: readonly AnnotatedSide[]): LabelModel {
  const english = sides.filter((side) => side.language === 'en' && side.claims.some((claim) => claim.act));
  return learnLabels(english.flatMap(examplesOf), ACTS, HOW);
}

/** The share of annotated acts that the model gives to the annotated claims. */
function accuracyOnGold(sides: readonly AnnotatedSide[], model: LabelModel): { right: number; all: number } {
  let right = 0;
  let all = 0;
  for (const side of sides) {
    const sentences = sentencesWithClaims(side);
    for (const [s, { sentence, claims }] of sentences.entries()) {
      const words = wordsOf(tokenize(side.text, sentence.start, sentence.end));
      const place = { first: claims[0] === side.claims[0], last: s === sentences.length - 1 };
      const acts = actsOf(words, claims, place, model);
      claims.forEach((claim, i) => {
        if (!claim.act) return;
        all++;
        if (claim.act === acts[i]) right++;
      });
    }
  }
  return { right, all };
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** F1 of claim spans, a span found where intersection over union is at least a half: the corpus scorer's `claims`. */
function claimCounts(side: AnnotatedSide, claims: readonly Span[]): { found: number; said: number; gold: number } {
  const taken = new Set<Span>();
  for (const gold of side.claims) {
    const best = claims
      .filter((claim) => !taken.has(claim))
      .map((claim) => ({
        claim,
        shared: overlap(gold, claim) / (Math.max(gold.end, claim.end) - Math.min(gold.start, claim.start)),
      }))
      .sort((a, b) => b.shared - a.shared)[0];
    if (best && best.shared >= 0.5) taken.add(best.claim);
  }
  return { found: taken.size, said: claims.length, gold: side.claims.length };
}

/** The act that most of an annotated claim's words stand under: the corpus scorer's vote. */
function votedAct(gold: Span, claims: readonly Claim[]): Act | undefined {
  const votes = new Map<Act, number>();
  for (const claim of claims) {
    const shared = overlap(gold, claim);
    if (shared > 0) votes.set(claim.act, (votes.get(claim.act) ?? 0) + shared);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** How well claims and acts are found in pairs that were not learnt from: a line for the terminal. */
export function crossValidateClaims(folds = 10): string {
  const sides = [...annotatedSides(), ...ownDivisions()];
  const judged = sides.filter((side) => side.english && side.claims.some((claim) => claim.act));
  const total = { found: 0, said: 0, gold: 0, right: 0, all: 0, voted: 0 };
  for (const fold of foldsOf(
    judged.map((side) => side.pair),
    folds,
  )) {
    const others = sides.filter((side) => !fold.includes(side.pair));
    const models = { splits: splitModelOf(others), acts: actModelOf(others) };
    const left = judged.filter((side) => fold.includes(side.pair));
    for (const side of left) {
      const claims = readClaims(side.text, { models });
      const counts = claimCounts(side, claims);
      total.voted += side.claims.filter((gold) => gold.act && gold.act === votedAct(gold, claims)).length;
      total.found += counts.found;
      total.said += counts.said;
      total.gold += counts.gold;
    }
    const { right, all } = accuracyOnGold(left, models.acts);
    total.right += right;
    total.all += all;
  }
  const f1 = (2 * total.found) / (total.said + total.gold);
  const share = (n: number): string => (n / total.all).toFixed(3);
  return `claims ${f1.toFixed(3)}  acts ${share(total.voted)}, on annotated claims ${share(total.right)}  (${folds} folds of pairs)`;
}

/** Learns from all pairs, writes the model that `engine/claims/act.ts` reads, and says how good it is. */
export function learnActs(): void {
  const sides = annotatedSides();
  const model = actModelOf(sides);
  const file = new URL('../../engine/claims/acts.data.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(model)}\n`);
  const { right, all } = accuracyOnGold(
    sides.filter((side) => side.english),
    model,
  );
  process.stdout.write(
    `acts: ${model.weights.length} features, ${(right / all).toFixed(3)} on the pairs learnt from\n`,
  );
  process.stdout.write(`cross-validated: ${crossValidateClaims()}\n`);
}
