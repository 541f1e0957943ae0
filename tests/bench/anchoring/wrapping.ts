/** The text nodes of which a range holds some; those that it holds in part are divided, so that what is given lies inside it whole. */
function textsIn(range: Range): Text[] {
  if (range.startContainer instanceof Text && range.startOffset > 0) {
    const rest = range.startContainer.splitText(range.startOffset);
    range.setStart(rest, 0);
  }
  const { endContainer: last, endOffset } = range;
  if (last instanceof Text && endOffset < last.length) last.splitText(endOffset);
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode())
    if (node instanceof Text && node.length > 0 && range.intersectsNode(node)) found.push(node);
  return found;
}

/** Wraps the words of a range in elements of this name, one for each run of neighbours; gives the elements. */
export function wrap(range: Range, name: string): HTMLElement[] {
  const runs: Text[][] = [];
  for (const text of textsIn(range)) {
    const last = runs.at(-1);
    if (last?.at(-1)?.nextSibling === text) last.push(text);
    else runs.push([text]);
  }
  // Between two paragraphs stands white space that nobody sees.
  return runs
    .filter((run) => run.some(({ data }) => /\S/.test(data)))
    .map((run) => {
      const mark = document.createElement(name);
      mark.className = 'bench-mark';
      run[0]?.before(mark);
      mark.append(...run);
      return mark;
    });
}
