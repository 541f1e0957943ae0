import type { Span } from '../model.ts';
import { type Token, tokenize } from './tokens.ts';

/** A stretch of one text that stands in place of a stretch of the other; empty (`start` = `end`) where words were only added or removed. */
export interface TextChange {
  /** UTF-16 offsets into the text before. */
  readonly before: Span;
  /** UTF-16 offsets into the text after. */
  readonly after: Span;
}

/** Beyond so many words added and removed, two texts are no edition of one another: the whole is one change. */
const MOST_STEPS = 1_500;
/** Changes with no more than this many unchanged words between them read better as one. */
const MERGED_OVER = 2;

/** A stretch of words that are no longer there, and of those that are there instead; numbers of tokens, the end exclusive. */
interface Step {
  readonly fromBefore: number;
  readonly toBefore: number;
  readonly fromAfter: number;
  readonly toAfter: number;
}

/**
 * What was changed from one text to another, word by word, in order. White space does not count; punctuation does. The
 * fewest words possible are taken for changed: the greedy method of Myers, "An O(ND) Difference Algorithm and Its Variations"
 * (1986), on what lies between the common beginning and end; beyond `MOST_STEPS` that whole is one change. Deterministic;
 * time and memory are bounded by the length of the texts and the square of `MOST_STEPS`. No change: an empty list.
 */
export function wordChanges(before: string, after: string): TextChange[] {
  const a = tokenize(before);
  const b = tokenize(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.text === b[head]?.text) head++;
  let tail = 0;
  const room = Math.min(a.length, b.length) - head;
  while (tail < room && a[a.length - 1 - tail]?.text === b[b.length - 1 - tail]?.text) tail++;
  const steps = stepsBetween(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return merged(steps).map(({ fromBefore, toBefore, fromAfter, toAfter }) => ({
    before: spanOf(a, head + fromBefore, head + toBefore, before.length),
    after: spanOf(b, head + fromAfter, head + toAfter, after.length),
  }));
}

/** The words from one number to another; where there are none, the place before the next. */
function spanOf(tokens: readonly Token[], from: number, to: number, length: number): Span {
  const start = tokens[from]?.start ?? length;
  return { start, end: to > from ? (tokens[to - 1]?.end ?? length) : start };
}

function stepsBetween(a: readonly Token[], b: readonly Token[]): Step[] {
  if (a.length === 0 && b.length === 0) return [];
  const whole = { fromBefore: 0, toBefore: a.length, fromAfter: 0, toAfter: b.length };
  if (a.length === 0 || b.length === 0) return [whole];
  const ways = waysTo(numbered(a, b), a.length, b.length);
  return ways === null ? [whole] : traced(ways, a.length, b.length);
}

/** Both as numbers, equal where the words are. */
function numbered(a: readonly Token[], b: readonly Token[]): { a: Int32Array; b: Int32Array } {
  const numbers = new Map<string, number>();
  const numberOf = ({ text }: Token): number => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  return { a: Int32Array.from(a, numberOf), b: Int32Array.from(b, numberOf) };
}

/**
 * How far each diagonal `k` (words of the one gone less words of the other) can be followed with `d` words changed, for every
 * `d` until the end is reached: entry `k + d` of the array of `d`. Null beyond `MOST_STEPS`.
 */
function waysTo(texts: { a: Int32Array; b: Int32Array }, n: number, m: number): Int32Array[] | null {
  const ways: Int32Array[] = [];
  for (let d = 0; d <= Math.min(n + m, MOST_STEPS); d++) {
    const before = ways[d - 1];
    const now = new Int32Array(2 * d + 1).fill(-1);
    ways.push(now);
    for (let k = -d; k <= d; k += 2) {
      let x = before ? firstOn(before, d, k) : 0;
      let y = x - k;
      while (x < n && y < m && texts.a[x] === texts.b[y]) {
        x++;
        y++;
      }
      now[k + d] = x;
      if (x >= n && y >= m) return ways;
    }
  }
  return null;
}

/** Where diagonal `k` is entered: by a removed word from the diagonal below, or by an added word from the one above. */
function firstOn(before: Int32Array, d: number, k: number): number {
  // The array of `d - 1` begins at diagonal `1 - d`.
  const below = before[k - 1 + d - 1] ?? -1;
  const above = before[k + 1 + d - 1] ?? -1;
  return isAdded(below, above, d, k) ? above : below + 1;
}

const isAdded = (below: number, above: number, d: number, k: number): boolean => k === -d || (k !== d && below < above);

/** Goes back from the end along the ways, and gives the steps in order. */
function traced(ways: readonly Int32Array[], n: number, m: number): Step[] {
  const steps: Step[] = [];
  let [x, y] = [n, m];
  for (let d = ways.length - 1; d > 0; d--) {
    const before = ways[d - 1] ?? new Int32Array();
    const k = x - y;
    const below = before[k - 1 + d - 1] ?? -1;
    const above = before[k + 1 + d - 1] ?? -1;
    const added = isAdded(below, above, d, k);
    const fromBefore = added ? above : below;
    const fromAfter = fromBefore - (added ? k + 1 : k - 1);
    steps.push({ fromBefore, fromAfter, toBefore: fromBefore + (added ? 0 : 1), toAfter: fromAfter + (added ? 1 : 0) });
    [x, y] = [fromBefore, fromAfter];
  }
  return steps.reverse();
}

function merged(steps: readonly Step[]): Step[] {
  const all: Step[] = [];
  for (const step of steps) {
    const last = all.at(-1);
    if (last && step.fromBefore - last.toBefore <= MERGED_OVER)
      all[all.length - 1] = { ...last, toBefore: step.toBefore, toAfter: step.toAfter };
    else all.push(step);
  }
  return all;
}
