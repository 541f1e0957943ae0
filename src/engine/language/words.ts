import type { Span } from '../model.ts';
import { isPlainOrMark, isSpace } from '../text/plain.ts';
import { remembered } from '../text/remembered.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { stem } from './stem.ts';

/** A word or a number as it stands in a text. */
export interface Word extends Span {
  /** Lower case, apostrophes made one, possessive `'s` and Latin accents dropped. */
  readonly lower: string;
  /** What makes two forms one word: the stem in English, the first letters in other alphabets, two characters of Chinese. */
  readonly key: string;
  /** Begins with a capital letter that no sentence start explains. */
  readonly name: boolean;
  /** Carries no matter of its own: articles, pronouns, auxiliaries. */
  readonly empty: boolean;
  /** The English word that a word of another language stands for, where a list says so. */
  readonly english?: string;
}

const EMPTY = new Set(
  (
    'a about above after again all also am an and any are as at be because been before being both but by can could did do does doing down ' +
    'during each for from further had has have having he her here hers herself him himself his how i if in into is it its itself just may ' +
    'me might more most must my no nor not of off on once only or other our ours out over own same shall she should so some such than that ' +
    'the their theirs them then there these they this those through to too under until up upon very was we were what when where which ' +
    'while who whom why will with would you your yours s t re ve ll d mr mrs ms dr sir including well within among between towards toward'
  ).split(' '),
);

/** Whether an English word in lower case carries no matter of its own. */
export const isEmptyWord = (lower: string): boolean => EMPTY.has(lower);

const CJK = /^[\p{Script=Han}\p{Script=Hiragana}]/u;
/** After these, with a little white space between, a capital tells nothing. */
const ENDS_SENTENCE = '.!?:;“"«(•\n';
const WIDEST_SPACE = 3;

/** The words of `text` from `from` to `to`, in order; spans count from the start of `text`. Linear in the length. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  return wordsOfTokens(text, tokenize(text, from, to));
}

/** The same for tokens that were already cut. */
export function wordsOfTokens(text: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') continue;
    if (isCharacter(token)) {
      const pair = bigram(token, tokens[i + 1], tokens[i - 1]);
      if (pair) words.push(pair);
    } else words.push(wordAt(token.text, token.start, startsSentence(text, token.start)));
  }
  return words;
}

/** No such character stands before the radicals at 2E80. */
const isCharacter = ({ text }: Token): boolean => text.charCodeAt(0) >= 0x2e80 && CJK.test(text);

/** Chinese has no spaces: two neighbouring characters stand for a word; a lone one for itself. */
function bigram(token: Token, next: Token | undefined, before: Token | undefined): Word | null {
  const joins = next !== undefined && next.start === token.end && isCharacter(next);
  const joined = before !== undefined && before.end === token.start && isCharacter(before);
  if (!joins && joined) return null;
  const lower = joins ? token.text + next.text : token.text;
  return { start: token.start, end: token.start + lower.length, lower, key: lower, name: false, empty: false };
}

function startsSentence(text: string, start: number): boolean {
  if (start === 0) return true;
  for (let at = start - 1; at >= Math.max(0, start - 1 - WIDEST_SPACE); at--) {
    const before = text.charAt(at);
    if (ENDS_SENTENCE.includes(before)) return true;
    if (!isSpace(before)) return false;
  }
  return false;
}

/** What a word is wherever it stands. */
interface WordForm extends Pick<Word, 'lower' | 'key' | 'empty'> {
  readonly capital: boolean;
  readonly allCapitals: boolean;
}

const formOf = remembered((raw): WordForm => {
  const lower = plain(raw);
  const capital = raw.charAt(0) !== raw.charAt(0).toLowerCase();
  const allCapitals = raw.length > 1 && raw === raw.toUpperCase() && capital;
  return { lower, key: keyOf(lower), empty: EMPTY.has(lower) && !allCapitals && raw !== 'May', capital, allCapitals };
});

function wordAt(raw: string, start: number, first: boolean): Word {
  const { lower, key, empty, capital, allCapitals } = formOf(raw);
  return { start, end: start + raw.length, lower, key, name: allCapitals || (capital && !first && !empty), empty };
}

/** Lower case without Latin accents, without a possessive, without the stops of U.S. */
function plain(raw: string): string {
  const lower = raw.toLowerCase().replace(/[’ʼ]/g, "'");
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("'") ? lower.slice(0, -1) : lower;
  if (/^[\x20-\x7e]*$/.test(bare)) return /^[a-z]\./.test(bare) ? bare.replace(/\./g, '') : bare;
  return bare
    .normalize('NFD')
    .replace(/([a-z])\p{M}+|\p{Join_Control}/gu, '$1')
    .normalize('NFC');
}

function keyOf(lower: string): string {
  if (/^[a-z]/.test(lower)) return stem(lower.replace(/'/g, ''));
  if (isPlainOrMark(lower.charCodeAt(0))) return lower;
  // Inflection in Cyrillic, Greek or Arabic sits at the end; six letters keep a word apart from most others.
  return /^\p{L}/u.test(lower) ? lower.slice(0, 6) : lower;
}
