import type { Random } from './random.ts';

/** Makes a new input out of old ones: a few small changes at random places, the same for the same random numbers. */

/** Longest input that is made, in UTF-16 code units: what a reader does with a text it does with one of this length. */
export const MOST = 4_000;

const ODD = [
  ...[
    '\u0000',
    '\ufeff',
    '\u202e',
    '\u200b',
    '\u00ad',
    '\ud800',
    '\udc00',
    '🏳️‍🌈',
    'İ',
    'ﬃ',
    'ß',
    '\r\n',
    '\t',
    '\u2028',
  ],
  ...['<', '>', '&', '"', "'", '`', '\\', '/', '%', '#', '?', '=', '{', '}', '[', ']', '(', ')', ',', ':', ';', '.'],
];
const NUMBERS = ['0', '-1', '00', '1e309', '9007199254740993', '31', '32', '13', '2025', '1.5', '-0', 'NaN'];

export interface Materials {
  /** Words that this reader looks for. */
  readonly dictionary: readonly string[];
  /** Another input that is known, to take a part of. */
  readonly other: string;
}

type Change = (text: string, random: Random, materials: Materials) => string;

const place = (text: string, random: Random): number => random.below(text.length + 1);

/** Two places, in order. */
function stretch(text: string, random: Random): readonly [number, number] {
  const [a, b] = [place(text, random), place(text, random)];
  // Short ones more often: a small change tells more.
  return random.below(3) === 0 ? [Math.min(a, b), Math.max(a, b)] : [a, Math.min(text.length, a + 1 + random.below(8))];
}

const put = (text: string, at: number, words: string, until = at): string =>
  text.slice(0, at) + words + text.slice(until);

/** Puts something in the place of a whole word: readers tell words apart first. */
function inPlaceOfWord(text: string, random: Random, words: string): string {
  const found = [...text.matchAll(/[\p{L}\p{N}_]+/gu)];
  if (found.length === 0) return words + text;
  const word = random.of(found);
  return put(text, word.index, words, word.index + word[0].length);
}

const CHANGES: readonly Change[] = [
  (text, random, { dictionary }) => inPlaceOfWord(text, random, random.of(dictionary)),
  (text, random, { other }) => inPlaceOfWord(text, random, random.of(other.split(/\s+/))),
  (text, random, { dictionary }) => put(text, place(text, random), random.of(dictionary)),
  (text, random, { dictionary }) => {
    const [from, to] = stretch(text, random);
    return put(text, from, random.of(dictionary), to);
  },
  (text, random) => put(text, place(text, random), random.of(ODD)),
  (text, random) => {
    const [from, to] = stretch(text, random);
    return put(text, from, '', to);
  },
  (text, random) => {
    const [from, to] = stretch(text, random);
    return put(text, place(text, random), text.slice(from, to));
  },
  (text, random) => {
    const [from, to] = stretch(text, random);
    return put(text, to, text.slice(from, to).repeat(1 + random.below(40)));
  },
  (text, random) => {
    const at = place(text, random);
    return put(
      text,
      at,
      String.fromCharCode(random.below(4) === 0 ? random.below(0x1_0000) : random.below(0x80)),
      at + 1,
    );
  },
  (text, random) => {
    const at = place(text, random);
    return put(text, at, String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << random.below(8))), at + 1);
  },
  (text, random) => {
    const found = [...text.matchAll(/\d+/g)];
    if (found.length === 0) return put(text, place(text, random), random.of(NUMBERS));
    const number = random.of(found);
    return put(text, number.index, random.of(NUMBERS), number.index + number[0].length);
  },
  (text, random, { other }) => {
    const [from, to] = stretch(other, random);
    return put(text, place(text, random), other.slice(from, to));
  },
  (text, random, { other }) => text.slice(0, place(text, random)) + other.slice(place(other, random)),
];

export function mutated(text: string, random: Random, materials: Materials): string {
  let made = text;
  for (let left = 1 + random.below(4); left > 0; left -= 1)
    made = random.of(CHANGES)(made, random, materials).slice(0, MOST);
  return made;
}
