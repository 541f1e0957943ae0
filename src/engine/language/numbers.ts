import type { Span, Term } from '../model.ts';
import { own } from '../text/own.ts';
import type { Word } from './words.ts';

/** A quantity as a text gives it. */
export interface Quantity extends Span {
  readonly kind: 'number' | 'money' | 'duration';
  readonly value: number;
  /** A currency (`usd`), `d` for days, `percent`, or the stem of what is counted (`servicemen`); empty when it is not said. */
  readonly unit: string;
}

const UNITS = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
/** By the English word for a length of time, its days. */
export const DURATIONS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  hours: 1 / 24,
  minute: 1 / 1440,
  minutes: 1 / 1440,
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  month: 30,
  months: 30,
  year: 365,
  years: 365,
  decade: 3650,
  decades: 3650,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: 'usd',
  dollars: 'usd',
  euro: 'eur',
  euros: 'eur',
  pound: 'gbp',
  pounds: 'gbp',
  rouble: 'rub',
  roubles: 'rub',
  ruble: 'rub',
  rubles: 'rub',
  yuan: 'cny',
  yen: 'jpy',
};
/** Written before the sum or behind it: USD 225 million. */
const CODES: Readonly<Record<string, string>> = {
  usd: 'usd',
  eur: 'eur',
  gbp: 'gbp',
  jpy: 'jpy',
  cny: 'cny',
  rmb: 'cny',
  rub: 'rub',
  uah: 'uah',
  cad: 'cad',
  aud: 'aud',
};
const SIGNS: Readonly<Record<string, string>> = { $: 'usd', '€': 'eur', '£': 'gbp', '¥': 'jpy' };

/**
 * All numbers, sums of money and durations among `words`, which must be words of `text`.
 * @param taken spans (dates) to leave alone.
 * @param reach how many code units at most stand between a number and what it counts.
 */
export function quantitiesOf(text: string, words: readonly Word[], taken: readonly Span[] = [], reach = 2): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first || taken.some((s) => first.start < s.end && s.start < first.end)) continue;
    const read = readValue(words, i);
    if (!read) continue;
    found.push(withUnit(text, words, { from: i, ...read, reach }));
    i = read.next - 1;
  }
  return found;
}

function readValue(words: readonly Word[], from: number): { value: number; next: number } | null {
  const first = words[from];
  if (!first) return null;
  let value = numeral(first.lower);
  if (value === null) return null;
  let next = from + 1;
  const second = UNITS.get(words[next]?.lower ?? '');
  if (second !== undefined && second < 10 && value >= 20 && value < 100 && UNITS.has(first.lower)) {
    value += second;
    next++;
  }
  for (;;) {
    const scale = own(SCALES, words[next]?.lower ?? '');
    if (scale === undefined) return { value, next };
    value *= scale;
    next++;
  }
}

function numeral(lower: string): number | null {
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const plain = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/.test(lower)
      ? lower.replace(/,/g, '')
      : lower.replace(',', '.');
    const value = Number(plain);
    return Number.isFinite(value) ? value : null;
  }
  return UNITS.get(lower) ?? null;
}

function withUnit(
  text: string,
  words: readonly Word[],
  { from, next, value, reach }: { from: number; next: number; value: number; reach: number },
): Quantity {
  const first = words[from] as Word;
  const last = words[next - 1] as Word;
  const signAt = text.charAt(first.start - 1) === ' ' ? first.start - 2 : first.start - 1;
  const sign = SIGNS[text.charAt(signAt)];
  if (sign) return { kind: 'money', value, unit: sign, start: signAt, end: last.end };
  const before = words[from - 1];
  const code = before && first.start - before.end <= reach ? own(CODES, before.lower) : undefined;
  if (before && code) return { kind: 'money', value, unit: code, start: before.start, end: last.end };
  const after = words[next];
  const near = after && after.start - last.end <= reach ? after : undefined;
  const days = near && own(DURATIONS, near.lower);
  if (near && days !== undefined)
    return { kind: 'duration', value: value * days, unit: 'd', start: first.start, end: near.end };
  const currency = near && (own(CURRENCIES, near.lower) ?? own(CODES, near.lower));
  if (near && currency) return { kind: 'money', value, unit: currency, start: first.start, end: near.end };
  if (text.charAt(last.end) === '%' || near?.lower === 'percent')
    return {
      kind: 'number',
      value,
      unit: 'percent',
      start: first.start,
      end: near?.lower === 'percent' ? near.end : last.end + 1,
    };
  return { kind: 'number', value, unit: near && !near.empty ? near.key : '', start: first.start, end: last.end };
}

/** A quantity as a term: `30d`, `usd225000000`, `175`. */
export function quantityTerm(quantity: Quantity): Term {
  const amount = String(Math.round(quantity.value * 1e4) / 1e4);
  const key = quantity.kind === 'money' ? quantity.unit + amount : quantity.kind === 'duration' ? `${amount}d` : amount;
  return { kind: quantity.kind, key, start: quantity.start, end: quantity.end };
}
