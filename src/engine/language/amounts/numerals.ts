import { own } from '../../text/own.ts';
import type { Word } from '../words.ts';

/** Numbers as English writes them: "225", "1,250", "twenty-five", "two hundred and fifty", "1.5 million", "2.5bn", "half a billion". */

const UNITS = new Map(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen'
  )
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 10 * (i + 2)] as const),
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
/** What may be written to the digits: £2.5bn. A single letter tells a scale only where it is money: 5m is a length too. */
const GLUED = /^(\d[\d.,]*)(bn|mn|mln|tn|[mk])$/;
const LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** A number among words. */
export interface Numeral {
  readonly value: number;
  /** The index of the first word behind it. */
  readonly next: number;
}

/**
 * The number that begins at a word; null where none does. "One" and "a" alone are no number, only before a scale: "a billion".
 * @param reach how many code units at most stand between two words of a number.
 * @param money whether a sign or a code of money stands before it: then 5m are five million.
 */
export function numeralAt(words: readonly Word[], from: number, reach: number, money = false): Numeral | null {
  const first = words[from]?.lower ?? '';
  const after: Follows = (at) => {
    const [before, word] = [words[at - 1], words[at]];
    return before && word && word.start - before.end <= reach ? word.lower : '';
  };
  if (first === 'half' && after(from + 1) === 'a' && scaleOf(after(from + 2))) return grown(0.5, from + 2, after);
  if (first === 'a' || first === 'one') return scaleOf(after(from + 1)) ? grown(1, from + 1, after) : null;
  const glued = GLUED.exec(first);
  if (glued) {
    const [, digits = '', letters = ''] = glued;
    const [value, scale] = [inDigits(digits), scaleOf(letters) ?? (money ? own(LETTERS, letters) : undefined)];
    return value === null || scale === undefined ? null : { value: rounded(value * scale), next: from + 1 };
  }
  const value = inDigits(first);
  if (value !== null) return scaled(value, from + 1, after);
  const small = smallAt(first, from, after);
  return small && grown(small.value, small.next, after);
}

/** The word at an index where it follows the one before it closely, in lower case; empty where it does not. */
type Follows = (at: number) => string;

const scaleOf = (word: string): number | undefined => own(SCALES, word);
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** A number of digits, or null. A comma before three digits groups the thousands, any other one stands before the tenths. */
function inDigits(lower: string): number | null {
  const first = lower.charCodeAt(0);
  if (first < 48 || first > 57) return null;
  const grouped = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/.test(lower);
  const value = Number(grouped ? lower.replace(/,/g, '') : lower.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** A number below a hundred: "fifteen", "twenty", "twenty-five". */
function smallAt(word: string, at: number, after: Follows): Numeral | null {
  const unit = UNITS.get(word);
  if (unit !== undefined) return { value: unit, next: at + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const second = UNITS.get(after(at + 1));
  return second !== undefined && second < 10 ? { value: tens + second, next: at + 2 } : { value: tens, next: at + 1 };
}

/** A number with the scales that follow it. */
function scaled(value: number, next: number, after: Follows): Numeral {
  let [product, at] = [value, next];
  for (let scale = scaleOf(after(at)); scale !== undefined; scale = scaleOf(after(at))) {
    product *= scale;
    at++;
  }
  return { value: rounded(product), next: at };
}

/** The same of a number in words, which may go on behind its hundreds and thousands: "two hundred and fifty thousand". */
function grown(value: number, next: number, after: Follows): Numeral {
  let whole: Numeral = { value, next };
  let last = 1;
  for (;;) {
    const scale = scaleOf(after(whole.next));
    if (scale !== undefined) {
      whole = { value: whole.value * scale, next: whole.next + 1 };
      last = scale;
      continue;
    }
    const rest = last === 100 || last === 1000 ? restAt(whole.next, last, after) : null;
    if (!rest) return { value: rounded(whole.value), next: whole.next };
    whole = { value: whole.value + rest.value, next: rest.next };
    last = 1;
  }
}

/** What is added to hundreds or thousands. "Between two hundred and three hundred" are two numbers. */
function restAt(next: number, last: number, after: Follows): Numeral | null {
  const at = after(next) === 'and' ? next + 1 : next;
  const small = smallAt(after(at), at, after);
  if (!small) return null;
  if (after(small.next) !== 'hundred') return small;
  return last > 100 ? { value: 100 * small.value, next: small.next + 1 } : null;
}
