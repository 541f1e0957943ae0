import { isBlock, walk } from './textIndex.ts';

/** Where no statement stands: navigation, footers, comments, related links. */
const AROUND = 'nav,aside,footer,header,form,[role=navigation],[role=banner],h1,h2,h3';
const PARAGRAPH = /^(?:p|li|pre|blockquote)$/;

/** A shorter stretch is a label or a link, and tells nothing of where the text stands. */
const SHORT = 40;
const MOST_NODES = 200_000;
const MOST_BLOCKS = 3_000;

/** How much running text each block holds itself, links counted against it. */
function ownText(root: Element): Map<Element, number> {
  const amounts = new Map<Element, number>();
  walk(root, MOST_NODES, (node, name) => {
    let block = node.nodeType === 3 ? node.parentElement : null;
    let length = block ? (node as Text).data.trim().length : 0;
    for (let up = 0; block && up < 8 && !isBlock(block.localName); up++) {
      if (block.localName === 'a') length = -length;
      block = block.parentElement;
    }
    if (block && length) amounts.set(block, (amounts.get(block) ?? 0) + length);
    return !/^(?:script|style|noscript|template|svg)$/.test(name);
  });
  return amounts;
}

/**
 * The element that holds most of a page's running text, for pages that no issuer's selectors fit: each paragraph speaks for the element
 * around it and, half as loud, for the one around that; text that stands in no paragraph speaks for its own block. Null when the page
 * has no text to speak of.
 */
export function densestElement(root: Element): Element | null {
  const scores = new Map<Element, number>();
  let best: Element | null = null;
  let most = 0;
  const add = (element: Element | null, length: number): void => {
    if (!element || !root.contains(element)) return;
    const score = (scores.get(element) ?? 0) + length;
    scores.set(element, score);
    if (score > most) [best, most] = [element, score];
  };
  const blocks = [...ownText(root)].filter(([, length]) => length >= SHORT).slice(0, MOST_BLOCKS);
  for (const [block, length] of blocks) {
    if (block.closest(AROUND)) continue;
    const holder = PARAGRAPH.test(block.localName) ? block.parentElement : block;
    add(holder, length);
    add(holder?.parentElement ?? null, length / 2);
  }
  return best;
}
