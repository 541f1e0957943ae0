import type { PagePaint } from '../messages/contract.ts';
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
  return paint.claims.flatMap(({ id, status, possible = false }) => {
    const anchor = anchors.get(id);
    if (!anchor || !('start' in anchor)) return [];
    const ranges = index.locate(anchor.start, anchor.end).map(({ node, start, end }) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    });
    return ranges.length > 0 ? [{ id, status, possible, ranges }] : [];
  });
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
