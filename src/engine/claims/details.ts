import { type Reading, readTerms, termsOf } from '../language/terms.ts';
import type { Span, Stage, Term } from '../model.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Addressee, addresseeOf } from './addressee.ts';
import { type ClaimSpeaker, conditionsIn, negationsIn, otherSpeaker, speakerOf, stageOf } from './manner.ts';
import { otherDenials, otherStage } from './otherManner.ts';

/**
 * What a claim carries, for whoever wants to count or to look: who speaks, to whom, how far the matter has got, under what
 * conditions, whether it is denied, and everything that it names. Offsets are UTF-16 code units into the statement; all but the
 * speaker's lie within the claim.
 */
export interface ClaimDetails {
  /** Its words may stand in the sentence before the claim, which then goes on with them. */
  readonly speaker: ClaimSpeaker;
  readonly addressee: Addressee | null;
  readonly stage: { readonly stage: Stage; readonly span: Span } | null;
  readonly conditions: readonly Span[];
  readonly negations: readonly Span[];
  /** True when an odd number of English words deny: two denials make an assertion. In other languages when any does. */
  readonly negated: boolean;
  /** Concepts, parties, persons, places, organisations, numbers, money, durations and dates, in the order of the text. */
  readonly terms: readonly Term[];
}

/** Claims are read up to here, in code units: no real one is half as long. */
const LONGEST = 2000;

/**
 * What each of a statement's claims carries, in the order of the claims, which must be that of the text. Not needed for comparing:
 * read it when somebody asks. In other languages speaker, stage, conditions and denials are read by words of their own and by the English
 * ones that words stand for; the addressee is read in English only.
 * @param language BCP 47; taken for English when absent.
 */
export function detailsOf(text: string, claims: readonly Span[], language = 'en'): ClaimDetails[] {
  const english = /^en\b/i.test(language);
  const sentences = english && claims.length > 0 ? sentencesOf(text) : [];
  let at = 0;
  return claims.map(({ start, end }) => {
    const claim = { start, end: Math.min(end, start + LONGEST) };
    const reading = readTerms(text, claim.start, claim.end, english ? 'en' : language);
    const terms = termsOf(reading).sort(byPlace);
    if (!english) return { ...otherDetails(text, claim, language, reading), terms };
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= start) at++;
    const sentence = sentences[at];
    const holder = sentence && sentence.start <= start && start < sentence.end ? sentence : claim;
    const negations = negationsIn(text, claim);
    return {
      speaker: speakerOf(text, claim, holder),
      addressee: addresseeOf(text, claim, holder),
      stage: stageOf(text, claim),
      conditions: conditionsIn(text, claim),
      negations,
      negated: negations.length % 2 === 1,
      terms,
    };
  });
}

function otherDetails(text: string, claim: Span, language: string, reading: Reading): Omit<ClaimDetails, 'terms'> {
  const negations = otherDenials(text, claim, reading.words, language);
  return {
    speaker: otherSpeaker(reading),
    addressee: null,
    stage: otherStage(reading.words),
    conditions: conditionsIn(text, claim, language),
    negations,
    // "Никогда не", "no … nunca": two words deny once.
    negated: negations.length > 0,
  };
}

/** In the order of the text, the longer first, then by kind and key. */
function byPlace(x: Term, y: Term): number {
  if (x.start !== y.start) return x.start - y.start;
  if (x.end !== y.end) return y.end - x.end;
  const [left, right] = [`${x.kind} ${x.key}`, `${y.kind} ${y.key}`];
  return left === right ? 0 : left < right ? -1 : 1;
}
