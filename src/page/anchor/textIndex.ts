/** A stretch of one text node: offsets are UTF-16 code units into its `data`. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The words of a page as one text, with the way back to its nodes. */
export interface TextIndex {
  /** White space collapsed to one space, `<br>` a line feed, paragraphs divided by a blank line. */
  readonly text: string;
  /**
   * The text nodes that hold `text.slice(start, end)`, in document order, one piece a node. Paragraph breaks belong to no
   * node; a stretch that holds nothing else gives an empty list, and so does one outside the text.
   */
  locate(start: number, end: number): readonly TextPiece[];
}

/** What of the roots is read. */
export interface TextIndexOptions {
  /** Selectors of elements inside the roots that are left out, with all that they hold. */
  readonly drop?: readonly string[];
  /** Asked for every line (a paragraph, or what stands between two line breaks); `false` leaves it out. */
  readonly keep?: (line: string) => boolean;
  /** Asked for every text node; `false` leaves it out. */
  readonly takes?: (node: Text) => boolean;
  /** Code units after which reading stops. */
  readonly maxLength?: number;
  /** Nodes after which reading stops. */
  readonly maxNodes?: number;
}

/** Where a stretch of the text comes from: text offset, node, offset in the node, length. */
type Mapping = { at: number; node: Text; from: number; length: number };

const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|d[dlt]|details|div|fieldset|fig\w+|footer|form|h\d|header|hr|li|main|nav|[ou]l|p|pre|section|summary|t(?:able|body|d|foot|h|head|r))$/;

/** Whether the text of an element of this name stands apart from that around it. */
export const isBlock = (name: string): boolean => BLOCK.test(name);

/** What no reader sees as running text, and text that is there for screen readers only ("opens in a new tab"). */
const UNSEEN =
  'script,style,noscript,template,iframe,svg,select,textarea,button,[hidden],[aria-hidden=true],[style*="display:none"],' +
  '[style*="display: none"],.visually-hidden,.screen-reader-text,.sr-only';

/**
 * Characters without width that a page may sprinkle into words, or white space, or words with single spaces between them: those are taken
 * whole, for most of a page is such.
 */
const RUNS = /[\u00ad\u200b\u2060]+|\s+|[^\s\u00ad\u200b\u2060]+(?: [^\s\u00ad\u200b\u2060]+)*/g;
const WORD = /^[^\s\u00ad\u200b\u2060]/;

/**
 * Collects the text paragraph by paragraph; a paragraph's mappings become absolute when it is closed. The open paragraph is a list
 * of stretches of words and single white spaces: to look at the end of a growing string again and again would take quadratic time.
 */
function collector(keep: (line: string) => boolean) {
  const paragraphs: string[] = [];
  const mappings: Mapping[] = [];
  let length = 0;
  let words: string[] = [];
  let size = 0;
  let open: Mapping[] = [];
  let line = 0;

  const ends = (white: string): boolean => white.includes(words.at(-1) ?? '\0');
  const cut = (count: number): void => {
    while (words.length > count) size -= words.pop()?.length ?? 0;
    for (let last = open.at(-1); last && last.at + last.length > size; last = open.at(-1)) {
      if (last.at >= size) open.pop();
      else last.length = size - last.at;
    }
  };
  const trim = (white: string): void => {
    let count = words.length;
    while (count > 0 && white.includes(words[count - 1] ?? '\0')) count--;
    cut(count);
  };
  /** Whether a line was left out: then the line break after it goes with it. */
  const endLine = (): boolean => {
    trim(' ');
    const unwanted = words.length > line && !keep(words.slice(line).join(''));
    if (unwanted) cut(line);
    return unwanted;
  };
  const add = (node: Text, from: number, word: string): void => {
    const last = open.at(-1);
    if (last?.node === node && last.from + last.length === from && last.at + last.length === size)
      last.length += word.length;
    else open.push({ at: size, node, from, length: word.length });
    words.push(word);
    size += word.length;
  };
  const close = (): void => {
    endLine();
    trim(' \n');
    if (size > 0) {
      const start = paragraphs.length > 0 ? length + 2 : 0;
      for (const mapping of open) mappings.push({ ...mapping, at: mapping.at + start });
      paragraphs.push(words.join(''));
      length = start + size;
    }
    words = [];
    size = 0;
    open = [];
    line = 0;
  };
  const lineBreak = (): void => {
    if (endLine() || size === 0) return;
    if (ends('\n')) close();
    else {
      words.push('\n');
      size++;
      line = words.length;
    }
  };
  const addNode = (node: Text): void => {
    for (const run of node.data.matchAll(RUNS)) {
      if (WORD.test(run[0])) add(node, run.index, run[0]);
      else if (/\s/.test(run[0]) && size > 0 && !ends(' \n')) add(node, run.index, ' ');
    }
  };
  return { paragraphs, mappings, close, lineBreak, addNode, size: () => length + size };
}

/** The last mapping that begins at or before `at`. */
function mappingAt(mappings: readonly Mapping[], at: number): number {
  let low = 0;
  let high = mappings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mappings[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function locateIn(mappings: readonly Mapping[], start: number, end: number): TextPiece[] {
  const pieces: { node: Text; start: number; end: number }[] = [];
  for (let i = mappingAt(mappings, start); i < mappings.length; i++) {
    const mapping = mappings[i];
    if (!mapping || mapping.at >= end) break;
    const from = Math.max(start, mapping.at) - mapping.at;
    const to = Math.min(end, mapping.at + mapping.length) - mapping.at;
    if (from >= to) continue;
    const last = pieces.at(-1);
    if (last?.node === mapping.node) last.end = mapping.from + to;
    else pieces.push({ node: mapping.node, start: mapping.from + from, end: mapping.from + to });
  }
  return pieces;
}

/**
 * Walks a tree in document order without a stack, so that nesting of any depth is no danger. `enter` says whether to go into an
 * element; `leave` is called for those that were gone into. Gives the number of nodes seen, at most `most`.
 */
export function walk(
  root: Element,
  most: number,
  enter: (node: Node, name: string) => boolean,
  leave: (name: string) => void = () => {},
): number {
  let node: Node | null = root;
  let count = 0;
  while (node && count < most) {
    count++;
    if (enter(node, node.nodeType === 1 ? (node as Element).localName : '') && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave((node as Element).localName);
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  return count;
}

/**
 * Reads the text of the roots (which must not lie inside one another) in the order given. It asks nothing of the layout, so it works
 * in a parsed document too.
 */
export function buildTextIndex(roots: readonly Element[], options: TextIndexOptions = {}): TextIndex {
  const { drop = [], keep = () => true, takes = () => true, maxLength = 2_000_000, maxNodes = 500_000 } = options;
  const unseen = [UNSEEN, ...drop].join(',');
  const text = collector(keep);
  let left = maxNodes;
  for (const root of roots) {
    const unread = new Set<Node>(root.querySelectorAll(unseen));
    const leave = (name: string): void => {
      if (isBlock(name)) text.close();
    };
    left -= walk(
      root,
      left,
      (node, name) => {
        if (node.nodeType === 3) {
          if (takes(node as Text)) text.addNode(node as Text);
        } else if (name === 'br') text.lineBreak();
        else leave(name);
        return !unread.has(node) && text.size() < maxLength;
      },
      leave,
    );
    text.close();
  }
  const { mappings } = text;
  return {
    text: text.paragraphs.join('\n\n'),
    locate: (start, end) => locateIn(mappings, start, end),
  };
}
