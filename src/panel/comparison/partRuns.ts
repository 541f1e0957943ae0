import type { Span } from '../../engine/model.ts';

/** A run of a claim's words: one of its parts, or what joins two. */
export interface PartRun extends Span {
  /** Which part it is; null for what joins them. */
  readonly place: number | null;
}

/** Cuts a span into the parts that stand in it, in order, and the words between them, without loss. */
export function runsOfParts({ start, end }: Span, parts: readonly Span[]): readonly PartRun[] {
  const runs: PartRun[] = [];
  let at = start;
  for (const [place, part] of parts.entries()) {
    const [from, to] = [Math.max(part.start, at), Math.min(part.end, end)];
    if (from >= to) continue;
    if (from > at) runs.push({ start: at, end: from, place: null });
    runs.push({ start: from, end: to, place });
    at = to;
  }
  if (at < end) runs.push({ start: at, end, place: null });
  return runs;
}
