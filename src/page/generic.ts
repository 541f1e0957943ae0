/** Where no statement stands: navigation, footers, comments, related links. */
const AROUND = 'nav,aside,footer,header,form,dialog,[role="navigation"],[role="complementary"],[role="banner"]';

/** Elements whose text belongs to the block around them. */
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;
const PARAGRAPH = /^(?:p|li|pre|blockquote)$/;
const HEADING = /^h[1-6]$/;

/** A shorter stretch is a label or a link, and tells nothing of where the text stands. */
const SHORT = 40;
const MOST_NODES = 200_000;
const MOST_BLOCKS = 3_000;

/** How much running text each block holds itself, links counted against it. */
function ownText(root: Element): Map<Element, number> {
  const amounts = new Map<Element, number>();
  let node: Node | null = root;
  for (let count = 0; node && count < MOST_NODES; count++) {
    if (node.nodeType === 3) {
      const length = (node as Text).data.trim().length;
      let block = node.parentElement;
      let sign = 1;
      for (let up = 0; block && up < 8 && INLINE.test(block.localName); up++) {
        if (block.localName === 'a') sign = -1;
        block = block.parentElement;
      }
      if (block && length > 0) amounts.set(block, (amounts.get(block) ?? 0) + sign * length);
    }
    const skip = node.nodeType === 1 && /^(?:script|style|noscript|template|svg)$/.test((node as Element).localName);
    if (node.firstChild && !skip) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return amounts;
}

/**
 * The element that holds most of a page's running text, for pages that no issuer's selectors fit: each paragraph speaks for the element
 * around it and, half as loud, for the one around that; text that stands in no paragraph speaks for its own block. Null when the page
 * has no text to speak of.
 */
export function densestElement(root: Element): Element | null {
  const scores = new Map<Element, number>();
  const add = (element: Element | null, score: number): void => {
    if (element && root.contains(element)) scores.set(element, (scores.get(element) ?? 0) + score);
  };
  const blocks = [...ownText(root)].filter(([, length]) => length >= SHORT).slice(0, MOST_BLOCKS);
  for (const [block, length] of blocks) {
    if (HEADING.test(block.localName) || block.closest(AROUND)) continue;
    const holder = PARAGRAPH.test(block.localName) ? block.parentElement : block;
    add(holder, length);
    add(holder?.parentElement ?? null, length / 2);
  }
  let best: Element | null = null;
  for (const [element, score] of scores) if (!best || score > (scores.get(best) ?? 0)) best = element;
  return best;
}
