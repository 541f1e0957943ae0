import { isCapitalAt, isPlainDigit } from '../../text/plain.ts';
import { remembered } from '../../text/remembered.ts';
import type { Token } from '../../text/tokens.ts';
import type { Word } from '../words.ts';
import { baseOf } from './inflection.ts';

/** A word as the lexicon reads it. */
export interface LexiconWord {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** What may stand for it in a form: its base, and more strictly (`^` capitalised, `=` the very capitals) the same again. */
  readonly keys: readonly string[];
  /** Whether punctuation stands between it and the word before: no form runs across. */
  readonly apart: boolean;
}

/** Words that change nothing about which matter is meant: "end the war", "end this war". Dropped in texts and in forms alike. */
const PASSED_OVER = new Set('the a an this that these those its their his her our all any both such'.split(' '));

/** Whether a word, in lower case, is passed over. */
export const isPassedOver = (word: string): boolean => PASSED_OVER.has(word);

/** Written with a hyphen or without: non-proliferation, co-operation, de-escalation. */
const PREFIXES = new Set('co non de anti counter pre re multi inter bi sub semi mid trans un mis'.split(' '));

/** Marks that stand inside or around a word without ending a phrase. */
const JOINING = new Set(['-', '‐', '‑', '–', '/', '"', '“', '”', '„', '«', '»', "'", '‘', '’', '·', '&']);

const HYPHENS = new Set(['-', '‐', '‑']);

const APOSTROPHE = /['’ʼ]/u;
const POSSESSIVE = /['’ʼ](?:s|S)?$/u;

/** An abbreviation's full stop ends no phrase: St. Petersburg, Gen. Dunford. */
function endsPhrase(mark: Token, before: Token | undefined): boolean {
  if (JOINING.has(mark.text)) return false;
  const abbreviated =
    mark.text === '.' &&
    before !== undefined &&
    before.end === mark.start &&
    isCapitalAt(before.text, 0) &&
    /^\p{Lu}\p{L}{0,2}$/u.test(before.text);
  return !abbreviated;
}

/** The keys of a word of a text; null where it is passed over. */
const keysInText = remembered((word): readonly string[] | null =>
  isPassedOver(word.toLowerCase()) ? null : keysOf(word),
);

/** What a word of a text may match, the plain base first. `US` and `U.S.` are also `=US`; `Turkey` is also `^turkey`. */
export const keysOf: (word: string) => readonly string[] = remembered(readKeys);

/** The base of a word of any language, of the English word that it stands for where a list says so. */
export const baseOfWord = ({ lower, english }: Pick<Word, 'lower' | 'english'>): string =>
  keysOf(english ?? lower)[0] ?? '';

const beginsWithDigit = (word: string): boolean =>
  isPlainDigit(word.charCodeAt(0)) || (!isAscii(word) && /^\p{Nd}/u.test(word));

const isAscii = (word: string): boolean => /^[\x20-\x7e]*$/.test(word);

const isInCapitals = (word: string): boolean =>
  isAscii(word) ? /^[A-Z\d]{2,}s?$/.test(word) : /^[\p{Lu}\d]{2,}s?$/u.test(word);

function readKeys(word: string): string[] {
  const bare = (beginsWithDigit(word) ? word : word.replaceAll('.', '')).replace(POSSESSIVE, '');
  const base = baseOf(bare);
  if (!isCapitalAt(bare, 0)) return [base];
  const keys = [base, `^${base}`];
  if (isInCapitals(bare)) keys.push(`=${bare.replace(/s$/, '')}`);
  return keys;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** d'Ivoire and l'Ukraine are two words; Russia’s is one. */
function piecesOf(token: Token): Piece[] {
  const bare = token.text.replace(POSSESSIVE, '');
  const cut = bare.search(APOSTROPHE);
  if (cut < 1 || cut === bare.length - 1) return [{ text: bare, start: token.start, end: token.end }];
  const first = { text: bare.slice(0, cut), start: token.start, end: token.start + cut };
  return [first, { text: bare.slice(cut + 1), start: token.start + cut + 1, end: token.end }];
}

/** Whether `prefix`, a hyphen and the next word are written without a space. */
function isPrefixed(tokens: readonly Token[], at: number): boolean {
  const prefix = tokens[at];
  const hyphen = tokens[at + 1];
  const word = tokens[at + 2];
  if (prefix === undefined || hyphen?.kind !== 'mark' || word?.kind !== 'word') return false;
  const joined = prefix.end === hyphen.start && hyphen.end === word.start && HYPHENS.has(hyphen.text);
  return joined && PREFIXES.has(prefix.text.toLowerCase());
}

/** Reads the words of a text: hyphens, apostrophes, possessives, abbreviations and articles out of the way. Linear in the tokens. */
export function wordsOf(text: string, tokens: readonly Token[]): LexiconWord[] {
  const words: LexiconWord[] = [];
  let apart = true;
  const add = (piece: Piece) => {
    const keys = keysInText(piece.text);
    if (keys === null) return;
    words.push({ start: piece.start, end: piece.end, keys, apart });
    apart = false;
  };
  let before: Token | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (before !== undefined && !apart) apart = text.slice(before.end, token.start).includes('\n');
    if (token.kind === 'mark') {
      if (!apart) apart = endsPhrase(token, before);
      before = token;
      continue;
    }
    const last = isPrefixed(tokens, i) ? (tokens[i + 2] as Token) : token;
    if (last !== token) {
      add({ text: token.text + last.text.replace(POSSESSIVE, ''), start: token.start, end: last.end });
      i += 2;
    } else if (APOSTROPHE.test(token.text)) for (const piece of piecesOf(token)) add(piece);
    else add(token);
    before = last;
  }
  return words;
}
