import type { Span } from '../engine/model.ts';
import type { PagePaint, PaintedClaim, PaintedPart } from '../messages/contract.ts';
import type { Anchor } from '../page/anchor/anchor.ts';
import type { TextIndex } from '../page/anchor/textIndex.ts';
import type { PlacedClaim } from '../page/paint/paint.ts';

/** The anchored claims with their ranges on the page, in the order of the paint. Claims without a place are left out. */
export function placeClaims(
  document: Document,
  index: TextIndex,
  paint: PagePaint,
  anchors: ReadonlyMap<string, Anchor>,
): PlacedClaim[] {
  const rangesOf = ({ start, end }: Span): Range[] =>
    index.locate(start, end).map((place) => {
      const range = document.createRange();
      range.setStart(place.node, place.start);
      range.setEnd(place.node, place.end);
      return range;
    });
  return paint.claims.flatMap((claim) => {
    const { id, status, possible = false } = claim;
    const anchor = anchors.get(id);
    if (!anchor || !('start' in anchor)) return [];
    const ranges = rangesOf(anchor);
    const parts = spansOfParts(claim, anchor, index.text).map(({ start, end, status, possible = false }) => ({
      status,
      possible,
      ranges: rangesOf({ start, end }),
    }));
    return ranges.length > 0 ? [{ id, status, possible, ranges, ...(parts.length > 0 && { parts }) }] : [];
  });
}

/** Where a claim's parts stand on the page, in order; none where one of them is no longer there in the same words. */
function spansOfParts({ text, start, parts = [] }: PaintedClaim, anchor: Span, page: string): PaintedPart[] {
  const placed: PaintedPart[] = [];
  const said = page.slice(anchor.start, anchor.end);
  let at = 0;
  for (const part of parts) {
    const words = text.slice(part.start - start, part.end - start);
    const there = part.start - start;
    const from = there >= at && said.startsWith(words, there) ? there : said.indexOf(words, at);
    if (words === '' || from < 0) return [];
    at = from + words.length;
    placed.push({ ...part, start: anchor.start + from, end: anchor.start + at });
  }
  return placed;
}

/**
 * Tells later whether the claims still stand where they were put: a page that writes its text anew leaves empty ranges
 * behind, or ranges in nodes that are no longer on it.
 */
export function rememberPlaces(placed: readonly PlacedClaim[]): () => boolean {
  const ranges = placed.flatMap((claim) => claim.ranges);
  const words = ranges.map(String);
  return () => ranges.every((range, i) => range.startContainer.isConnected && String(range) === words[i]);
}
