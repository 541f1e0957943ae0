import { simplified } from '../language/translations/traditional.ts';
import type { Act, Claim, Span } from '../model.ts';
import { ACT_MODEL, actOf } from './act.ts';
import { type CommaModel, splitChinese } from './chinese.ts';
import type { BinaryModel, LabelModel } from './linear.ts';
import { actOfOther, splitOther } from './otherLanguages.ts';
import { PointedSentences } from './pointedSentences.ts';
import { SPLITS, splitSentence } from './split.ts';
import { tidy } from './tidy.ts';
import { type Word, wordsWithin } from './words.ts';

/** What claims are read with: where sentences are divided, and what a claim does. */
export interface ClaimModels {
  readonly splits: BinaryModel;
  readonly acts: LabelModel;
  /** Where the commas of Chinese divide. */
  readonly commas?: CommaModel;
}

/** How claims are read, where it is not as usual. */
export interface ReadClaimsOptions {
  /** Index of the statement in the comparison: the first part of every claim's id. */
  readonly statement?: number;
  /** BCP 47; what is not English is divided by its punctuation alone. Taken for English when absent. */
  readonly language?: string | undefined;
  /** Other models than those that ship: what cross-validation needs. */
  readonly models?: ClaimModels;
  /** The text's sentences, where they are at hand and are needed again. */
  readonly sentences?: PointedSentences;
}

/** More claims than this no statement has (ten thousand words make some 700): what a page holds beyond them is left out. */
export const MOST_CLAIMS = 3000;

const SHIPPED: ClaimModels = { splits: SPLITS, acts: ACT_MODEL };

/** The acts of one sentence's claims; a claim without a verb goes on with the act of the one before. */
export function actsOf(
  words: readonly Word[],
  claims: readonly Span[],
  place: { readonly first: boolean; readonly last: boolean },
  model: LabelModel = ACT_MODEL,
): Act[] {
  const acts: Act[] = [];
  for (const [i, claim] of claims.entries()) {
    const context = {
      before: wordsWithin(words, { start: 0, end: claim.start }),
      previous: acts.at(-1) ?? null,
      opening: place.first && i === 0,
      closing: place.last,
    };
    acts.push(actOf(wordsWithin(words, claim), context, model));
  }
  return acts;
}

function claimsOfSentence(
  text: string,
  sentence: Span,
  place: { readonly first: boolean; readonly last: boolean },
  { language = 'en', models = SHIPPED, sentences }: ReadClaimsOptions & { readonly sentences: PointedSentences },
): (Span & { readonly act: Act })[] {
  const base = language.slice(0, 2).toLowerCase();
  if (base !== 'en') {
    const plain = base === 'zh' ? simplified(text) : text;
    const parts = base === 'zh' ? splitChinese(plain, sentence, models.commas) : splitOther(text, sentence, base);
    const spans = parts.flatMap((span) => tidy(text, span) ?? []);
    return spans.map((span) => ({ ...span, act: actOfOther(plain.slice(span.start, span.end)) }));
  }
  const { words, cuts } = sentences.of(sentence);
  const spans = splitSentence(words, sentence, cuts, models.splits.threshold).flatMap((span) => tidy(text, span) ?? []);
  const acts = actsOf(words, spans, place, models.acts);
  return spans.map((span, k) => ({ ...span, act: acts[k] ?? 'INFORM' }));
}

/**
 * The claims of a statement, in order, without overlap: sentences, divided where their parts make points of their own;
 * boilerplate is left out (the corpus guide's definition). Time grows with the length of the text; at most `MOST_CLAIMS` claims.
 * @returns claims with ids `statement.index`, offsets in UTF-16 code units of `text`. Empty for a text without a sentence.
 */
export function readClaims(text: string, options: ReadClaimsOptions = {}): Claim[] {
  const claims: Claim[] = [];
  const sentences = options.sentences ?? new PointedSentences(text, options.models?.splits);
  for (const [i, sentence] of sentences.all.entries()) {
    if (claims.length >= MOST_CLAIMS) break;
    const place = { first: claims.length === 0, last: i === sentences.all.length - 1 };
    // One sentence of many parts is cut short as well.
    for (const { start, end, act } of claimsOfSentence(text, sentence, place, { ...options, sentences }).slice(
      0,
      MOST_CLAIMS - claims.length,
    )) {
      claims.push({ start, end, id: `${options.statement ?? 0}.${claims.length}`, text: text.slice(start, end), act });
    }
  }
  return claims;
}
