import { isBlock, type TextIndex, walk } from '../anchor/textIndex.ts';

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
  const texts = ownText(root);
  const blocks = [...texts].filter(([, length]) => length >= SHORT).slice(0, MOST_BLOCKS);
  for (const [block, length] of blocks) {
    if (block.closest(AROUND)) continue;
    const holder = PARAGRAPH.test(block.localName) ? block.parentElement : block;
    add(holder, length);
    add(holder?.parentElement ?? null, length / 2);
  }
  // `add` assigns `best` where the compiler does not see it: to it, `best` is null here for ever.
  const dense: Element | null = best;
  if (dense === null) return null;
  return articleOf(withItsLike(dense, texts, root), root);
}

/** Where paragraphs are boxes of any kind, the box around them. */
function withItsLike(box: Element, texts: ReadonlyMap<Element, number>, root: Element): Element {
  const around = box.parentElement;
  if (!texts.has(box) || !around || !root.contains(around)) return box;
  const like = [box.previousElementSibling, box.nextElementSibling].some(
    (other) =>
      other?.localName === box.localName &&
      (texts.get(other) ?? 0) > 0 &&
      SENTENCE_END.test((other.textContent ?? '').trim().slice(-LONGEST_END)),
  );
  return like ? around : box;
}

/** A lead that stands in a box of its own belongs to the article, and so does the text when the lead is the longer of the two. */
function articleOf(element: Element, root: Element): Element {
  const article = element.closest('article');
  return article && root.contains(article) ? article : element;
}

/** What ends a sentence, in the scripts of the world's governments, also inside a quotation. */
const SENTENCE_END = /[.!?…。！？।؟۔:;]["'”’»」』)\]\s]*$/u;
/** A line of so many code units is prose even where nothing ends it. */
const LONG_LINE = 80;
/** How much of a box's end is looked at. */
const LONGEST_END = 20;

const isProse = (line: string): boolean => line.length >= LONG_LINE || SENTENCE_END.test(line);

/**
 * Where the running text of an element begins and ends among its lines (`end` exclusive): labels, dates and tags before and after it are
 * not the statement's words. An item of a list that is no link ends a text as a sentence does. Everything where no line is prose.
 */
export function proseRange({ text, locate }: TextIndex): {
  readonly lines: readonly string[];
  start: number;
  end: number;
} {
  const lines = text.split(/\n+/);
  const places = placesOf(text);
  const within = (at: number, selector: string): boolean =>
    locate(at, at + 1)[0]?.node.parentElement?.closest(selector) != null;
  const tells = (i: number): boolean => {
    const [line = '', at = 0] = [lines[i], places[i]];
    return isProse(line) && !(within(at, 'a') && within(at + line.length - 1, 'a'));
  };
  const isItem = (i: number): boolean => within(places[i] ?? 0, 'li') && !within(places[i] ?? 0, 'a');
  const start = lines.findIndex((_, i) => tells(i));
  if (start < 0) return { lines, start: 0, end: lines.length };
  let end = lines.length;
  while (end > start + 1 && !tells(end - 1) && !isItem(end - 1)) end--;
  return { lines, start, end };
}

/** Where each line begins, in UTF-16 code units. */
const placesOf = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\n+/g)].map(({ index, 0: gap }) => index + gap.length),
];
