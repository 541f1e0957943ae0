import type { Span, Term } from '../model.ts';
import { own } from '../text/own.ts';
import { isPlainDigit } from '../text/plain.ts';
import { overlap } from '../text/span.ts';
import { numeralAt } from './amounts/numerals.ts';
import { CURRENCIES, currencyOfCode, DOLLARS, DURATIONS, inDays, MEASURES, SIGNS } from './amounts/units.ts';
import type { Word } from './words.ts';

/** A quantity as a text gives it. */
export interface Quantity extends Span {
  readonly kind: 'number' | 'money' | 'duration';
  readonly value: number;
  /** A currency (`usd`), `d` for days, `percent`, or the stem of what is counted (`servicemen`); empty when it is not said. */
  readonly unit: string;
}

/**
 * All numbers, sums of money and durations among `words`, which must be words of `text`.
 * @param taken spans (dates) to leave alone.
 * @param reach how many code units at most stand between a number and what it counts.
 */
export function quantitiesOf(text: string, words: readonly Word[], taken: readonly Span[] = [], reach = 2): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first || taken.some((s) => overlap(s, first))) continue;
    const quantity = quantityAt(text, words, i, reach) ?? lengthAt(text, words, i);
    if (!quantity) continue;
    found.push(quantity);
    while ((words[i + 1]?.start ?? quantity.end) < quantity.end) i++;
  }
  return found;
}

/** Half of what is counted, behind a number or behind its unit: "two and a half hours", "an hour and a half". */
const HALF = ['and', 'a', 'half'];
const isHalf = (words: readonly Word[], at: number): boolean => HALF.every((word, i) => words[at + i]?.lower === word);

/** "One hour", "an hour", "half an hour": what is no number by itself is one before a length of time. "One day" may be any day. */
function lengthAt(text: string, words: readonly Word[], from: number): Quantity | null {
  const [first, second, third] = [words[from], words[from + 1], words[from + 2]];
  const half = first?.lower === 'half' && (second?.lower === 'an' || second?.lower === 'a');
  const unit = half ? third : second;
  if (!first || !unit || unit.start - (half ? (second?.end ?? 0) : first.end) > 1) return null;
  const days = own(DURATIONS, unit.lower);
  const counts =
    half ||
    (first.lower === 'an' && unit.lower === 'hour' && text.charAt(unit.end) !== '-') ||
    (first.lower === 'a' && unit.lower === 'fortnight') ||
    (first.lower === 'one' && (!/^days?$/.test(unit.lower) || text.charAt(first.end) === '-'));
  return days !== undefined && counts
    ? lengthOf(words, half ? 0.5 : 1, days, { first, at: from + (half ? 2 : 1) })
    : null;
}

/** So many of a unit of so many days, with the half or the minutes that may stand behind the unit. @param at the index of the unit */
function lengthOf(
  words: readonly Word[],
  value: number,
  days: number,
  { first, at }: { readonly first: Word; readonly at: number },
): Quantity {
  const half = isHalf(words, at + 1);
  const minutes = minutesAfter(words, at);
  const last = words[half ? at + HALF.length : at + (minutes?.words ?? 0)] ?? first;
  const length = inDays(value + (half ? 0.5 : 0), days) + (minutes?.days ?? 0);
  return { kind: 'duration', value: inDays(length, 1), unit: 'd', start: first.start, end: last.end };
}

/**
 * "An hour | and ten minutes", "2 hours | 15 minutes": in days, and how many words it takes; not "an hour, 15 minutes of which …", nor "an hour. 20 minutes later …".
 * @param at the index of the hours
 */
function minutesAfter(words: readonly Word[], at: number): { readonly days: number; readonly words: number } | null {
  if (!/^hours?$/.test(words[at]?.lower ?? '')) return null;
  const from = words[at + 1]?.lower === 'and' ? at + 2 : at + 1;
  const read = numeralAt(words, from, 1);
  if (!read || !/^min(?:ute)?s?$/.test(words[read.next]?.lower ?? '')) return null;
  if (words.slice(at, read.next).some(({ end }, i) => (words[at + i + 1]?.start ?? end) - end !== 1)) return null;
  if (/^(?:of|later|earlier|before|after)$/.test(words[read.next + 1]?.lower ?? '')) return null;
  return { days: inDays(read.value, DURATIONS.minutes ?? 0), words: read.next - at };
}

/** A sign or code of money before a number, and where it begins. */
function moneyBefore(
  text: string,
  words: readonly Word[],
  from: number,
  reach: number,
): { readonly unit: string; readonly start: number } | null {
  const first = words[from] as Word;
  const signAt = text.charAt(first.start - 1) === ' ' ? first.start - 2 : first.start - 1;
  const sign = own(SIGNS, text.charAt(signAt));
  const before = words[from - 1];
  if (sign) {
    const letters = before && before.end === signAt ? text.slice(before.start, before.end) : '';
    const dollar = sign === 'usd' ? own(DOLLARS, letters) : undefined;
    // The sign alone is shown where the letters tell no other dollar.
    return before && dollar && dollar !== sign ? { unit: dollar, start: before.start } : { unit: sign, start: signAt };
  }
  if (!before || first.start - before.end > reach) return null;
  const code = currencyOfCode(text.slice(before.start, before.end));
  return code ? { unit: code, start: before.start } : null;
}

/** The number that begins at a word, with its money, or with what it counts; null where none does. */
function quantityAt(text: string, words: readonly Word[], from: number, reach: number): Quantity | null {
  const first = words[from];
  if (!first) return null;
  const money = moneyBefore(text, words, from, reach);
  const read = numeralAt(words, from, reach, money !== null);
  if (!read) return null;
  const half = isHalf(words, read.next) && own(DURATIONS, words[read.next + HALF.length]?.lower ?? '') !== undefined;
  const value = half ? read.value + 0.5 : read.value;
  const next = half ? read.next + HALF.length : read.next;
  const last = words[next - 1] as Word;
  if (money) return { kind: 'money', value, unit: money.unit, start: money.start, end: last.end };
  return withUnit(text, words, { first, last, value, next, reach });
}

/** A number with what it counts behind it. */
function withUnit(
  text: string,
  words: readonly Word[],
  { first, last, value, next, reach }: { first: Word; last: Word; value: number; next: number; reach: number },
): Quantity {
  const { start } = first;
  const after = words[next];
  const near = after && after.start - last.end <= reach ? after : undefined;
  const days = near && own(DURATIONS, near.lower);
  if (days !== undefined) return lengthOf(words, value, days, { first, at: next });
  const second = words[next + 1];
  const two = near && second && second.start - near.end <= reach ? `${near.lower} ${second.lower}` : '';
  /** What the two words behind the number, or the first of them, stand for in a table, and where they end. */
  const named = (table: Readonly<Record<string, string>>): { unit: string; end: number } | null => {
    const [both, one] = [own(table, two), near && own(table, near.lower)];
    if (both && second) return { unit: both, end: second.end };
    return near && one ? { unit: one, end: near.end } : null;
  };
  const code = near && currencyOfCode(text.slice(near.start, near.end));
  const currency = named(CURRENCIES) ?? (near && code ? { unit: code, end: near.end } : null);
  if (currency) return { kind: 'money', value, start, ...currency };
  const signAt = text.charAt(last.end) === ' ' ? last.end + 1 : last.end;
  const sign = text.charAt(signAt);
  if (sign === '%') return { kind: 'number', value, unit: 'percent', start, end: signAt + 1 };
  const money = own(SIGNS, sign);
  if (money && !isPlainDigit(text.charCodeAt(signAt + 1)))
    return { kind: 'money', value, unit: money, start, end: signAt + 1 };
  const measure = named(MEASURES);
  if (measure) return { kind: 'number', value, start, ...measure };
  return { kind: 'number', value, unit: near && !near.empty ? near.key : '', start, end: last.end };
}

/** A quantity as a term: `30d`, `usd225000000`, `175`. */
export function quantityTerm(quantity: Quantity): Term {
  const amount = String(Math.round(quantity.value * 1e4) / 1e4);
  const key = quantity.kind === 'money' ? quantity.unit + amount : quantity.kind === 'duration' ? `${amount}d` : amount;
  return { kind: quantity.kind, key, start: quantity.start, end: quantity.end };
}
