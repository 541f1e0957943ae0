import type { Span } from '../../engine/model.ts';
import type { ClaimView } from '../../library/views.ts';

/** A run of a statement's text: a claim, a part of one that a line break cuts, or the words between claims. */
export interface TextRun extends Span {
  readonly claim: ClaimView | null;
}

/**
 * A statement's whole text in paragraphs, each cut into claims and the words between them, in order and without loss: the
 * runs of a paragraph join to its text. Claims that overlap give way to the earlier one.
 */
export function paragraphsOf(text: string, claims: readonly ClaimView[]): readonly (readonly TextRun[])[] {
  const ordered = [...claims].sort((one, two) => one.start - two.start || two.end - one.end);
  const paragraphs: TextRun[][] = [];
  let first = 0;
  for (const line of linesOf(text)) {
    while (first < ordered.length && (ordered[first]?.end ?? 0) <= line.start) first += 1;
    paragraphs.push(runsOf(line, ordered, first));
  }
  return paragraphs;
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function runsOf(line: Span, claims: readonly ClaimView[], first: number): TextRun[] {
  const runs: TextRun[] = [];
  let at = line.start;
  for (let index = first; index < claims.length; index += 1) {
    const claim = claims[index];
    if (claim === undefined || claim.start >= line.end) break;
    const start = Math.max(claim.start, at);
    const end = Math.min(claim.end, line.end);
    if (start >= end) continue;
    if (start > at) runs.push({ start: at, end: start, claim: null });
    runs.push({ start, end, claim });
    at = end;
  }
  if (at < line.end) runs.push({ start: at, end: line.end, claim: null });
  return runs;
}
