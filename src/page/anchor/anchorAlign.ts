import { type AnchorWord, negates } from './anchorWords.ts';

/** A stretch of the page's words that was laid against a quote: word places, `to` exclusive. */
export interface Alignment {
  readonly from: number;
  readonly to: number;
  /** 0 to 1: twice the number of shared words over the words of both stretches. */
  readonly score: number;
}

/** The quote's words as numbers, and those of a stretch of the page in the same numbers: -1 for a word that the quote has not. */
function numbered(quote: readonly AnchorWord[], page: readonly AnchorWord[], from: number, to: number) {
  const numbers = new Map<string, number>();
  const rows = new Int32Array(quote.length);
  for (let row = 0; row < quote.length; row++) {
    const folded = quote[row]?.folded ?? '';
    const number = numbers.get(folded) ?? numbers.size;
    numbers.set(folded, number);
    rows[row] = number;
  }
  const columns = new Int32Array(Math.max(0, to - from));
  for (let column = 0; column < columns.length; column++)
    columns[column] = numbers.get(page[from + column]?.folded ?? '') ?? -1;
  return { rows, columns };
}

/** The table of the longest common subsequence. */
function fill(rows: Int32Array, columns: Int32Array): Uint16Array {
  const wide = columns.length + 1;
  const table = new Uint16Array((rows.length + 1) * wide);
  for (let row = rows.length - 1; row >= 0; row--) {
    const word = rows[row];
    for (let column = columns.length - 1; column >= 0; column--) {
      const at = row * wide + column;
      // Where the two words are one, it is never better to pass over either.
      table[at] =
        word === columns[column]
          ? (table[at + wide + 1] ?? 0) + 1
          : Math.max(table[at + wide] ?? 0, table[at + 1] ?? 0);
    }
  }
  return table;
}

/** The pairs of a longest common subsequence, in order: places in the quote and in the page. */
function pairs(
  quote: readonly AnchorWord[],
  page: readonly AnchorWord[],
  from: number,
  to: number,
): (readonly [number, number])[] {
  const { rows, columns } = numbered(quote, page, from, to);
  const table = fill(rows, columns);
  const wide = columns.length + 1;
  const found: (readonly [number, number])[] = [];
  let row = 0;
  let column = 0;
  while (row < rows.length && column < columns.length) {
    const at = row * wide + column;
    if (rows[row] === columns[column]) {
      found.push([row, from + column]);
      row++;
      column++;
    } else if ((table[at + wide] ?? 0) >= (table[at + 1] ?? 0)) row++;
    else column++;
  }
  return tightened(quote, page, found);
}

/**
 * The same pairs, each as late as the next one lets it be: "the" and "of" stand in the sentence before too, and a quote that begins with
 * them would be drawn into it.
 */
function tightened(
  quote: readonly AnchorWord[],
  page: readonly AnchorWord[],
  found: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const late: (readonly [number, number])[] = [];
  let next = (found.at(-1)?.[1] ?? -1) + 1;
  for (const [row, place] of [...found].reverse()) {
    let at = next - 1;
    while (at > place && page[at]?.folded !== quote[row]?.folded) at--;
    late.push([row, at]);
    next = at;
  }
  return late.reverse();
}

/** Whether a word that may not change stands in `words[from, to)` outside the places given. */
function changed(words: readonly AnchorWord[], from: number, to: number, kept: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (words[i]?.essential && !kept.has(i)) return true;
  return false;
}

/**
 * Lays a quote against `page[from, to)` and gives the stretch that says the same, or null: every name, number, date and
 * negation of either must stand in the other, in the same order, and no negation may stand right before the stretch
 * that the quote does not have. Time grows with `quote.length * (to - from)`.
 */
export function align(
  quote: readonly AnchorWord[],
  page: readonly AnchorWord[],
  from: number,
  to: number,
): Alignment | null {
  const common = pairs(quote, page, Math.max(0, from), Math.min(page.length, to));
  const first = common[0];
  const last = common.at(-1);
  if (!first || !last) return null;
  const start = first[1];
  const end = last[1] + 1;
  if (changed(quote, 0, quote.length, new Set(common.map(([row]) => row)))) return null;
  if (changed(page, start, end, new Set(common.map(([, place]) => place)))) return null;
  // "did not agree to meet" holds all of "agree to meet".
  if (negates(page[start - 1]?.folded ?? '')) return null;
  return { from: start, to: end, score: (2 * common.length) / (quote.length + end - start) };
}
