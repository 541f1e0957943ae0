import { Readability } from '@mozilla/readability';
import type { Span } from '../../engine/model.ts';
import { buildTextIndex, type TextIndex, walk } from '../anchor/textIndex.ts';
import { densestElement } from './generic.ts';

/** The text of an article on a page, and which of its paragraphs stand in block quotes; offsets are UTF-16 code units into the text. */
export interface ArticleText {
  readonly index: TextIndex;
  readonly quoted: readonly Span[];
}

/** Longest article that is read, in UTF-16 code units: some fifteen thousand words. */
const LONGEST_ARTICLE = 100_000;
/** Beyond so many elements the text is taken where it is densest, in one pass: readability takes many. */
const MOST_ELEMENTS = 20_000;
/** Words that readability moved into elements of its own lead back to none of the page's: more than this share must lead back. */
const LEAST_SHARE = 0.6;
const MOST_QUOTED = 200;

const AT = 'data-counterpart-at';

/**
 * Reads the article of a page with Mozilla's readability. It works on a copy in a document of its own, where no script runs and nothing is
 * loaded; each element of the copy carries its number, which leads back to the page's. The page itself is only read. Throws nothing.
 */
export function articleText(document: Document): ArticleText {
  // A page without a body, such as a picture's or a frame set's, has no article.
  const body = document.documentElement ? document.body : null;
  const index = bounded(body ? (byReadability(document, body) ?? byDensity(body)) : buildTextIndex([]));
  return { index, quoted: quotedIn(index) };
}

/** The last node that was read may hold any amount of words. */
const bounded = (index: TextIndex): TextIndex =>
  index.text.length > LONGEST_ARTICLE ? { ...index, text: index.text.slice(0, LONGEST_ARTICLE) } : index;

function byDensity(body: HTMLElement): TextIndex {
  const element = densestElement(body);
  return buildTextIndex(element ? [element] : [], {
    drop: ['nav', 'aside', 'footer', 'form'],
    maxLength: LONGEST_ARTICLE,
  });
}

function byReadability(document: Document, body: HTMLElement): TextIndex | null {
  const elements = [...document.documentElement.getElementsByTagName('*')];
  if (elements.length > MOST_ELEMENTS) return null;
  const found = readabilityOf(document);
  if (found === null) return null;
  const kept = new Set<Node>(found.numbers.flatMap((number) => elements[number] ?? []));
  const takes = (node: Text): boolean => node.parentNode !== null && kept.has(node.parentNode);
  const index = buildTextIndex([body], { takes, maxLength: LONGEST_ARTICLE });
  if (index.text.length >= LEAST_SHARE * Math.min(found.length, LONGEST_ARTICLE)) return index;
  const around = holderOf(kept, body);
  return around && buildTextIndex([around], { drop: ['nav', 'aside', 'footer', 'form'], maxLength: LONGEST_ARTICLE });
}

/** The numbers of the elements whose words readability kept, and how long those are; null where it finds no article. */
function readabilityOf(document: Document): { readonly numbers: readonly number[]; readonly length: number } | null {
  try {
    const copy = document.implementation.createHTMLDocument('');
    const root = copy.importNode(document.documentElement, true);
    copy.documentElement.remove();
    copy.append(root);
    for (const [number, element] of [...root.getElementsByTagName('*')].entries())
      element.setAttribute(AT, String(number));
    holdBareWords(root);
    const read = new Readability<Element>(copy, { serializer: (node) => node as Element, disableJSONLD: true }).parse();
    if (!read?.content) return null;
    const numbers = new Set<number>();
    let length = 0;
    walk(read.content, Number.POSITIVE_INFINITY, (node) => {
      const holder = node.nodeType === 3 ? node.parentElement?.closest(`[${AT}]`) : null;
      if (holder) numbers.add(Number(holder.getAttribute(AT)));
      if (node.nodeType === 3) length += (node as Text).data.trim().length;
      return true;
    });
    return { numbers: [...numbers], length };
  } catch {
    // A page can defeat readability, which was made for well-meant ones.
    return null;
  }
}

/**
 * Readability moves the words that stand in a `div` itself into a paragraph of its own making: each takes the number of its `div` along.
 */
function holdBareWords(root: Element): void {
  for (const division of [...root.getElementsByTagName('div')])
    for (const node of [...division.childNodes]) {
      if (node.nodeType !== 3 || !(node as Text).data.trim()) continue;
      const holder = root.ownerDocument.createElement('span');
      holder.setAttribute(AT, division.getAttribute(AT) ?? '');
      node.replaceWith(holder);
      holder.append(node);
    }
}

/** The innermost element that holds all of these. */
function holderOf(kept: ReadonlySet<Node>, body: HTMLElement): Element | null {
  const [first, ...others] = kept;
  let holder = first?.parentElement ?? null;
  for (const other of others) while (holder && !holder.contains(other)) holder = holder.parentElement;
  return holder && body.contains(holder) ? holder : null;
}

/** The paragraphs that stand in block quotes. */
function quotedIn(index: TextIndex): Span[] {
  const quoted: Span[] = [];
  let start = 0;
  for (const paragraph of index.text.split('\n\n')) {
    const end = start + paragraph.length;
    const holder = index.locate(start, start + 1)[0]?.node.parentElement;
    if (holder?.closest('blockquote') && quoted.length < MOST_QUOTED) quoted.push({ start, end });
    start = end + 2;
  }
  return quoted;
}
