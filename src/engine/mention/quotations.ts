import type { Profile } from '../compare/profile.ts';
import { rarity } from '../language/rarity.ts';
import type { ReportedClaim, Span, StrayQuotation } from '../model.ts';
import type { Passage } from './passages.ts';
import { keptWords } from './verbatim.ts';

/** A passage quotes a claim when it keeps this share of its own words in order, and so many of them in one row. */
const LEAST_KEPT = 0.58;
const LEAST_RUN = 5;
/** Or when so many words between quotation marks stand in the claim as they are. */
const LEAST_QUOTED = 3;
/** Words between quotation marks of any of the usual kinds. Straight ones open before a word and close after one. */
const QUOTED = /(?:(?<![^\s([—–-])"(?=\S)|[“”«„「『])([^"“”«»„「」『』]{1,599}\S)["“”»」』]/gu;

const lowerWords = (profile: Profile): string[] => profile.reading.words.map(({ lower }) => lower);

/** Whether a passage gives a claim in its own words: between quotation marks, or kept but for tense, abbreviation or a dropped middle. */
export function isQuotation(passage: Profile, claim: Profile): boolean {
  const own = lowerWords(passage);
  const other = lowerWords(claim);
  const { run, inOrder } = keptWords(own, other);
  if (run >= LEAST_RUN && inOrder >= LEAST_KEPT * own.length) return true;
  return quotedIn(passage).some(
    ({ words }) => words.length >= LEAST_QUOTED && keptWords(words, other).run === words.length,
  );
}

/** The stretches of a passage that stand between quotation marks, these left out, and their words. */
function quotedIn({ claim, reading }: Profile): { span: Span; words: string[]; keys: string[] }[] {
  return [...claim.text.matchAll(QUOTED)].map((match) => {
    const start = claim.start + match.index + 1;
    const end = claim.start + match.index + match[0].length - 1;
    const words = reading.words.filter((word) => word.start >= start && word.end <= end);
    const keys = words.flatMap(({ key, empty }) => (empty ? [] : [key]));
    return { span: { start, end }, words: words.map(({ lower }) => lower), keys };
  });
}

/** Quoted words that an article attributes are a quotation of a statement or not from so many words on; less may be any phrase. */
const LEAST_STRAY = 4;
/** A quotation is the statement's when it keeps this share of its words in order: brackets, tense and a dropped middle change the rest. */
const LEAST_FOUND = 0.75;
/** Below this nothing in the statement is near enough to be shown beside it. */
const LEAST_NEAR = 0.25;

/**
 * The quotations of attributed passages whose words stand in none of the statements.
 * @param attributedTo for the place of a passage, the places of the statements whose side the article says it is.
 */
export function strayQuotations(
  passages: readonly Passage[],
  attributedTo: (at: number) => readonly number[],
  claims: readonly (readonly Profile[])[],
): StrayQuotation[] {
  const texts = claims.map((profiles) => profiles.flatMap(lowerWords));
  return passages.flatMap(({ profile }, i) => {
    const quoted = quotedIn(profile).filter(({ words }) => words.length >= LEAST_STRAY);
    const sides = quoted.length > 0 ? attributedTo(i) : [];
    if (sides.length === 0) return [];
    return quoted.flatMap(({ span, words, keys }): StrayQuotation[] => {
      if (texts.some((text) => isFound(words, text))) return [];
      const statement = sides.length === 1 ? (sides[0] ?? null) : null;
      return [{ ...span, statement, nearest: nearest({ words, keys }, claims) }];
    });
  });
}

/** Whether a stretch of the statement that is little longer than the quotation keeps most of its words in order. */
function isFound(words: readonly string[], text: readonly string[]): boolean {
  const own = new Set(words);
  const size = words.length * 2;
  for (let from = 0; from < text.length; from += words.length) {
    const stretch = text.slice(from, from + size);
    // Counting is quick, and most stretches share next to nothing.
    if (stretch.filter((word) => own.has(word)).length < LEAST_FOUND * words.length) continue;
    if (keptWords(words, stretch).inOrder >= LEAST_FOUND * words.length) return true;
  }
  return false;
}

/** The claim that keeps most of a quotation's words in order, and most of those that carry matter, the rarer the more. */
function nearest(
  { words, keys }: { readonly words: readonly string[]; readonly keys: readonly string[] },
  claims: readonly (readonly Profile[])[],
): ReportedClaim | null {
  const all = keys.reduce((sum, key) => sum + rarity(key), 0);
  let best: ReportedClaim | null = null;
  for (const [statement, profiles] of claims.entries()) {
    for (const profile of profiles) {
      const shared = keys.reduce((sum, key) => sum + (profile.matter.has(key) ? rarity(key) : 0), 0) / (all || 1);
      const score = (shared + keptWords(words, lowerWords(profile)).inOrder / words.length) / 2;
      if (score < LEAST_NEAR || score <= (best?.score ?? 0)) continue;
      const { id, start, end } = profile.claim;
      best = { statement, claim: id, start, end, score: Math.round(score * 1e4) / 1e4 };
    }
  }
  return best;
}
