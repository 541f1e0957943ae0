import type { PlacedClaim } from './paint.ts';

/** Which claim stands under a point of the window; in CSS pixels, as events give them. */
export type HitMap = (x: number, y: number) => PlacedClaim | null;

/**
 * Indexes the claims by text node. `caretPositionFromPoint` names the node and the offset, which works in both browsers;
 * a caret is found for the empty space beside a line as well, so the point must lie in a box of the claim too.
 */
export function createHitMap(document: Document, claims: readonly PlacedClaim[]): HitMap {
  const byNode = new Map<Node, { claim: PlacedClaim; range: Range }[]>();
  for (const claim of claims) {
    for (const range of claim.ranges) {
      const held = byNode.get(range.startContainer) ?? [];
      byNode.set(range.startContainer, held);
      held.push({ claim, range });
    }
  }
  return (x, y) => {
    const caret = document.caretPositionFromPoint(x, y);
    const held = caret && byNode.get(caret.offsetNode);
    if (!held) return null;
    // At the border of two claims the caret belongs to both: the boxes decide.
    const near = held.filter(({ range }) => range.startOffset <= caret.offset && caret.offset <= range.endOffset);
    const inside = (box: DOMRect) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    return near.find(({ range }) => [...range.getClientRects()].some(inside))?.claim ?? null;
  };
}

/** The boxes of all lines of a claim, in CSS pixels of the window; empty while it is not laid out. */
export function linesOf(claim: PlacedClaim): DOMRect[] {
  return claim.ranges
    .flatMap((range) => [...range.getClientRects()])
    .filter(({ width, height }) => width > 0 && height > 0);
}
