import type { Act, Claim, Span } from '../model.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { sentencesIn } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { actOf } from './act.ts';
import { isBoilerplate } from './boilerplate.ts';
import { splitSentence } from './split.ts';
import { wordsOf } from './words.ts';

export interface ReadClaimsOptions {
  /** Index of the statement in the comparison: the first part of every claim's id. */
  readonly statement?: number;
  /** BCP 47; what is not English is divided by its punctuation alone. Taken for English when absent. */
  readonly language?: string | undefined;
}

const TRAILING = /[\s.!?…。！？｡,;:，；：、–—-]/u;
const LEADING = /[\s,;:，；：、–—•▪*]/u;
/** "1. ", "(a) ", "- ": the sign of a list item is not the item's words. */
const ITEM_SIGN = /^(?:[-–—•▪◦*·]|\(?\d{1,2}[.)]|\(?[a-z]\))\s{1,4}/u;

/** The span without list sign, stray marks around it and final full stop; null when no word is left. */
function tidy(text: string, span: Span): Span | null {
  let { start, end } = span;
  const sign = ITEM_SIGN.exec(text.slice(start, Math.min(end, start + 12)));
  if (sign) start += sign[0].length;
  while (start < end && LEADING.test(text.charAt(start))) start++;
  while (end > start && TRAILING.test(text.charAt(end - 1))) end--;
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null;
}

function claimsOfSentence(text: string, sentence: Span): Span[] {
  const words = wordsOf(tokenize(text, sentence.start, sentence.end));
  return splitSentence(words, sentence).flatMap((span) => tidy(text, span) ?? []);
}

/**
 * The claims of a statement, in order, without overlap: sentences, divided where their parts make points of their own;
 * boilerplate is left out (the corpus guide's definition).
 * @returns claims with ids `statement.index`, offsets in UTF-16 code units of `text`. Empty for a text without a sentence.
 */
export function readClaims(text: string, options: ReadClaimsOptions = {}): Claim[] {
  const claims: Claim[] = [];
  for (const paragraph of paragraphsOf(text)) {
    const sentences = sentencesIn(text, paragraph);
    for (const sentence of sentences) {
      if (isBoilerplate(text.slice(sentence.start, sentence.end), sentences.length === 1)) continue;
      let before: Act | null = null;
      for (const span of claimsOfSentence(text, sentence)) {
        const words = text.slice(span.start, span.end);
        const act = actOf(words, before);
        claims.push({ ...span, id: `${options.statement ?? 0}.${claims.length}`, text: words, act });
        before = act;
      }
    }
  }
  return claims;
}
