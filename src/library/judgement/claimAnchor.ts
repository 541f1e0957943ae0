import type { ClaimAnchor, ClaimRow } from '../schema.ts';
import type { CurrentText } from '../statement/currentText.ts';

/** How much of the text around a claim is kept with it, in UTF-16 code units, as W3C text quotes do. */
export const AROUND = 32;
/** From this share of their common stretch on, a claim that is divided anew is still the claim that it was. */
const STILL_THE_SAME = 0.5;

/**
 * What names a claim when its id is gone: its words, what stands around them, and which of those with the same words it is.
 * @param claims all of the same text.
 */
export function anchorOf(claim: ClaimRow, claims: readonly ClaimRow[], text: string): ClaimAnchor {
  const same = claims.filter((one) => one.text === claim.text);
  return {
    text: claim.text,
    nth: same.findIndex(({ id }) => id === claim.id),
    before: text.slice(Math.max(0, claim.start - AROUND), claim.start),
    after: text.slice(claim.end, claim.end + AROUND),
  };
}

/**
 * Makes the finder of claims in a text: by the same words first (of several, the one in the same surroundings, else the one of the
 * same number); else, where the words stand as they stood but are divided anew, by the claim that covers most of them. Words that
 * were edited are not looked for: one word more can turn a claim round.
 * @returns the claim's id; null where it is gone.
 */
export function finderIn({ version, claims }: CurrentText): (anchor: ClaimAnchor) => string | null {
  const byWords = new Map<string, ClaimRow[]>();
  for (const claim of claims) {
    const words = plain(claim.text);
    byWords.set(words, [...(byWords.get(words) ?? []), claim]);
  }
  return (anchor) => {
    const same = byWords.get(plain(anchor.text)) ?? [];
    if (same.length > 1) return oneOf(same, anchor, version.text);
    return same[0]?.id ?? dividedAnew(anchor, claims, version.text);
  };
}

/** A page that is laid out anew says the same in other blanks. */
const plain = (text: string): string => text.normalize('NFC').split(/\s+/u).join(' ').trim();

function oneOf(same: readonly ClaimRow[], anchor: ClaimAnchor, text: string): string | null {
  const { before, after } = anchor;
  if (before !== undefined && after !== undefined) {
    const there = same.filter(({ start, end }) => text.slice(0, start).endsWith(before) && text.startsWith(after, end));
    if (there.length === 1) return there[0]?.id ?? null;
  }
  return same[anchor.nth]?.id ?? null;
}

function dividedAnew(anchor: ClaimAnchor, claims: readonly ClaimRow[], text: string): string | null {
  if (anchor.before === undefined || anchor.after === undefined) return null;
  const quote = anchor.before + anchor.text + anchor.after;
  const at = text.indexOf(quote);
  if (at < 0 || text.indexOf(quote, at + 1) >= 0) return null;
  const start = at + anchor.before.length;
  const end = start + anchor.text.length;
  let best: { id: string; share: number } | null = null;
  for (const claim of claims) {
    const common = Math.min(end, claim.end) - Math.max(start, claim.start);
    const share = common / (Math.max(end, claim.end) - Math.min(start, claim.start));
    if (share >= STILL_THE_SAME && share > (best?.share ?? 0)) best = { id: claim.id, share };
  }
  return best?.id ?? null;
}
