import type { AnchorWords } from './anchorWords.ts';

/** A stretch of the page's words that was laid against a quote: word places, `to` exclusive. */
export interface Alignment {
  readonly from: number;
  readonly to: number;
  /** 0 to 1: twice the number of shared words over the words of both stretches. */
  readonly score: number;
}

type Pairs = readonly (readonly [number, number])[];

/** The table of the longest common subsequence: one for all, since to make one takes longer than to fill it. */
let table = new Uint16Array(4_096);

function fill(rows: readonly number[], columns: readonly number[]): void {
  const wide = columns.length + 1;
  const size = (rows.length + 1) * wide;
  if (table.length < size) table = new Uint16Array(2 * size);
  table.fill(0, size - wide, size);
  for (let row = rows.length - 1; row >= 0; row--) {
    const word = rows[row];
    table[row * wide + columns.length] = 0;
    for (let column = columns.length - 1; column >= 0; column--) {
      const at = row * wide + column;
      // Where the two words are one, it is never better to pass over either.
      table[at] =
        word === columns[column]
          ? (table[at + wide + 1] ?? 0) + 1
          : Math.max(table[at + wide] ?? 0, table[at + 1] ?? 0);
    }
  }
}

/** The pairs of a longest common subsequence, in order: places in the quote and in the page, whose stretch begins at `from`. */
function pairs(rows: readonly number[], columns: readonly number[], from: number): Pairs {
  fill(rows, columns);
  const wide = columns.length + 1;
  const found: [number, number][] = [];
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
  return found;
}

/**
 * The same pairs, each as late as the next one lets it be: "the" and "of" stand in the sentence before too, and a quote that begins with
 * them would be drawn into it.
 */
function tightened(rows: readonly number[], page: readonly number[], found: Pairs): Pairs {
  const late: [number, number][] = [];
  let next = (found.at(-1)?.[1] ?? -1) + 1;
  for (const [row, place] of [...found].reverse()) {
    let at = next - 1;
    while (at > place && page[at] !== rows[row]) at--;
    late.push([row, at]);
    next = at;
  }
  return late.reverse();
}

/** Whether a word that may not change stands in `words[from, to)` outside the places given. */
function changed(words: AnchorWords, from: number, to: number, kept: readonly number[]): boolean {
  for (let i = from; i < to; i++) if (!kept.includes(i) && words.essential(i)) return true;
  return false;
}

/**
 * Lays a quote against `page[from, to)` and gives the stretch that says the same, or null: every name, number, date and
 * negation of either must stand in the other, in the same order, and no negation may stand right before the stretch
 * that the quote does not have. Time grows with `quote.length * (to - from)`.
 */
export function align(
  quote: AnchorWords,
  page: AnchorWords,
  from: number,
  columns: readonly number[],
): Alignment | null {
  const common = tightened(quote.folded, page.folded, pairs(quote.folded, columns, from));
  const start = common[0]?.[1];
  const last = common.at(-1)?.[1];
  if (start === undefined || last === undefined) return null;
  const end = last + 1;
  const [own, others] = [common.map(([row]) => row), common.map(([, place]) => place)];
  if (changed(quote, 0, quote.exact.length, own) || changed(page, start, end, others)) return null;
  // "did not agree to meet" holds all of "agree to meet".
  if (page.negates(start - 1)) return null;
  return { from: start, to: end, score: (2 * common.length) / (quote.exact.length + end - start) };
}
