import { isPlainOrMark } from './plain.ts';

/** Where characters, as readers see them, begin and end: a letter with its accents is one, whatever it is made of. */

/** What belongs to the character before it: accents, joiners, skin tones. */
const EXTENDS = /[\p{M}\p{Join_Control}\p{Emoji_Modifier}]/uy;
const PICTURE = /\p{Extended_Pictographic}/uy;
const JOINER = 0x200d;
/** No code unit below the first accent extends a character. */
const FIRST_ACCENT = 0x300;

const stands = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

const continues = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  if (isPlainOrMark(unit)) return false;
  // The second half of a surrogate pair.
  if (unit >= 0xdc00 && unit <= 0xdfff) return /[\ud800-\udbff]/.test(text.charAt(at - 1));
  return stands(EXTENDS, text, at) || (text.charCodeAt(at - 1) === JOINER && stands(PICTURE, text, at));
};

/**
 * The next place from `at` on (UTF-16 code units) that divides no character: `at` itself unless an accent, a joiner or the second
 * half of a surrogate pair stands there. Grapheme clusters of Unicode's annex 29, but for conjoining Korean letters and flags.
 */
export function characterEdge(text: string, at: number): number {
  let edge = at;
  while (edge > 0 && edge < text.length && text.charCodeAt(edge) >= FIRST_ACCENT && continues(text, edge)) edge++;
  return edge;
}
