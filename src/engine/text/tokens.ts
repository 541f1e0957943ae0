import type { Span } from '../model.ts';
import { characterEdge } from './characters.ts';
import { isPlainDigit, isPlainLetter, isPlainOrMark } from './plain.ts';

/** `word`: letters (one Han or Hiragana character each); `number`: begins with a digit; `mark`: one character of punctuation or a sign. */
export type TokenKind = 'word' | 'number' | 'mark';

/** A token with its place in the text, in UTF-16 code units. `text` is the text between `start` and `end`, as it stands. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
}

// One sticky pattern an alternative, each without nested quantifiers, so that no text can make the matching backtrack.
/** U.S., U.K., e.g., D.C.: single letters each followed by a full stop. */
const INITIALS = /\p{L}\.(?:\p{L}\.)+/uy;
const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}][\p{M}\p{Join_Control}]*/uy;
/** Joined by an apostrophe inside (Russia’s, L'Élysée); a hyphen divides words, because "30-day" and "30 days" are one. */
const WORD =
  /[^\P{L}\p{Script=Han}\p{Script=Hiragana}](?:[^\P{L}\p{Script=Han}\p{Script=Hiragana}]|[\p{M}\p{N}\p{Join_Control}])*/uy;
/** 1,000.5 and 10:30 hold together; the ordinal's and unit's letters (19th, 5G, 10pm) belong to it. */
const NUMBER = /\p{Nd}+(?:[.,:\u00a0\u202f]\p{Nd}+)*[\p{M}\p{Join_Control}]*(?:\p{L}[\p{M}\p{Join_Control}]*){0,3}/uy;
const SPACE = /[\s\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff\u00ad]+/uy;
const APOSTROPHE = /['’ʼ](?=\p{L})/uy;

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function wordEnd(text: string, at: number): number {
  let end = matchEnd(WORD, text, at);
  while (end > 0) {
    const joined = matchEnd(APOSTROPHE, text, end);
    const next = joined < 0 ? -1 : matchEnd(WORD, text, joined);
    if (next < 0) break;
    end = next;
  }
  return end;
}

const isSpaceCode = (code: number): boolean => code === 32 || code === 10;
const FULL_STOP = 46;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
/** Comma, full stop, colon. */
const isInNumber = (code: number): boolean => code === 44 || code === FULL_STOP || code === 58;
const LETTERS_OF_NUMBER = 3;

/**
 * The end of the token at `at` where it is of ASCII and nothing behind it could join: nearly all of English, told without a pattern. -1
 * where the patterns must tell.
 */
function plainEnd(text: string, at: number, first: number): number {
  if (isPlainLetter(first)) return plainWordEnd(text, at);
  if (isPlainDigit(first)) return plainNumberEnd(text, at);
  const isMark = first > 32 && first !== 127 && isPlainOrMark(first);
  return isMark && isPlainOrMark(text.charCodeAt(at + 1)) ? at + 1 : -1;
}

function plainWordEnd(text: string, at: number): number {
  let end = at + 1;
  if (text.charCodeAt(end) === FULL_STOP && !isPlainOrMark(text.charCodeAt(end + 1))) return -1;
  // U.S.
  while (text.charCodeAt(end) === FULL_STOP && isPlainLetter(text.charCodeAt(end + 1))) {
    if (text.charCodeAt(end + 2) !== FULL_STOP) break;
    end += 2;
  }
  if (end > at + 1) return isPlainOrMark(text.charCodeAt(end + 1)) ? end + 1 : -1;
  for (;;) {
    let next = text.charCodeAt(end);
    while (isPlainLetter(next) || isPlainDigit(next)) next = text.charCodeAt(++end);
    if (!isApostrophe(next)) break;
    const joined = text.charCodeAt(end + 1);
    if (!isPlainOrMark(joined)) return -1;
    if (!isPlainLetter(joined)) break;
    end++;
  }
  return isPlainOrMark(text.charCodeAt(end)) ? end : -1;
}

function plainNumberEnd(text: string, at: number): number {
  let end = at + 1;
  while (isPlainDigit(text.charCodeAt(end))) end++;
  while (isInNumber(text.charCodeAt(end)) && isPlainDigit(text.charCodeAt(end + 1))) {
    end += 2;
    while (isPlainDigit(text.charCodeAt(end))) end++;
  }
  if (isInNumber(text.charCodeAt(end)) && !isPlainOrMark(text.charCodeAt(end + 1))) return -1;
  for (let i = 0; i < LETTERS_OF_NUMBER && isPlainLetter(text.charCodeAt(end)); i++) end++;
  return isPlainOrMark(text.charCodeAt(end)) ? end : -1;
}

const plainKind = (first: number): TokenKind =>
  isPlainLetter(first) ? 'word' : isPlainDigit(first) ? 'number' : 'mark';

function tokenAt(text: string, at: number): { end: number; kind: TokenKind } {
  const first = text.charCodeAt(at);
  const plain = plainEnd(text, at, first);
  if (plain > 0) return { end: plain, kind: plainKind(first) };
  const initials = matchEnd(INITIALS, text, at);
  if (initials > 0) return { end: initials, kind: 'word' };
  const character = matchEnd(CHARACTER, text, at);
  if (character > 0) return { end: character, kind: 'word' };
  const word = wordEnd(text, at);
  if (word > 0) return { end: word, kind: 'word' };
  const number = matchEnd(NUMBER, text, at);
  if (number > 0) return { end: number, kind: 'number' };
  return { end: characterEdge(text, at + 1), kind: 'mark' };
}

/**
 * Cuts a text into words, numbers and marks, in order, white space and invisible characters left out. Takes any text, lone
 * surrogates included; never cuts a surrogate pair. Time grows with the length of the text.
 * @param text the text, or with `from` and `to` the part of it to cut; offsets are always into the whole text.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpaceCode(code)) {
      at++;
      continue;
    }
    const space = code > 32 && code !== 127 && isPlainOrMark(code) ? -1 : matchEnd(SPACE, text, at);
    if (space > 0) {
      at = space;
      continue;
    }
    const { end, kind } = tokenAt(text, at);
    // What runs over the end of the part is none of its tokens: no offset may lie outside.
    if (end > to) break;
    tokens.push({ text: text.slice(at, end), start: at, end, kind });
    at = end;
  }
  return tokens;
}
