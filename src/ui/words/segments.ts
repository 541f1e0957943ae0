import type { Span } from '../../engine/model.ts';
import type { MarkedSpan } from './differenceWords.ts';

/** A run of text, marked or not. */
export interface Segment {
  /** Where it begins in the text, a UTF-16 offset. */
  readonly start: number;
  readonly text: string;
  /** Why the run is marked; null where it is not. */
  readonly why: string | null;
  /** True for words that the reader looks for. */
  readonly found?: boolean;
}

/**
 * Cuts `text` from `start` to `end` (UTF-16 offsets) into marked and plain runs. Spans may come in any order, overlap or
 * reach outside: they are clipped, and where two overlap the earlier keeps its words.
 */
export function segments(text: string, { start, end }: Span, marks: readonly MarkedSpan[]): readonly Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
    .filter((mark) => mark.start < mark.end)
    .sort((one, two) => one.start - two.start || two.end - one.end);
  const runs: Segment[] = [];
  let at = start;
  for (const mark of inside) {
    const from = Math.max(mark.start, at);
    if (from >= mark.end) continue;
    if (from > at) runs.push({ start: at, text: text.slice(at, from), why: null });
    const run = { start: from, text: text.slice(from, mark.end), why: mark.why };
    runs.push(mark.found ? { ...run, found: true } : run);
    at = mark.end;
  }
  if (at < end) runs.push({ start: at, text: text.slice(at, end), why: null });
  return runs;
}
