/**
 * Letters, digits and spaces told without a pattern where the character is of ASCII, as nearly all of English is: a pattern with a property of
 * Unicode takes longer to make ready, each time the engine starts, than all that is asked of it.
 */

const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;

const ASCII = 128;

export const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
export const isPlainDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * ASCII, or the dashes, quotation marks and dots that English is set with, or the end of the text (NaN): what no other letter, accent or
 * joiner is among.
 */
export const isPlainOrMark = (code: number): boolean => !(code >= ASCII) || (code >= 0x2010 && code <= 0x2027);

/** Whether a character that is one code unit is a letter or a digit. */
export function isLetterOrDigit(c: string): boolean {
  const code = c.charCodeAt(0);
  if (code < ASCII) return isPlainLetter(code) || isPlainDigit(code);
  return !isPlainOrMark(code) && LETTER_OR_DIGIT.test(c);
}

/** Whether a character that is one code unit is white space. */
export function isSpace(c: string): boolean {
  const code = c.charCodeAt(0);
  return code < ASCII ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(c);
}

/** Whether a text holds a letter or a digit at all. */
export function hasLetterOrDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isPlainLetter(code) || isPlainDigit(code)) return true;
    if (!isPlainOrMark(code)) return LETTER_OR_DIGIT.test(text.slice(at));
  }
  return false;
}

/** Whether a word begins with a small letter. */
export function beginsSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return isPlainOrMark(code) ? code >= 97 && code <= 122 : SMALL.test(word);
}

/** Whether the character at `at` is a capital letter. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < ASCII) return code >= 65 && code <= 90;
  return CAPITAL.test(text.slice(at, at + 2));
}
