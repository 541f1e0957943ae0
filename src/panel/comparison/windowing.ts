/** Which rows of a long list are in the document: those around the window, and some that must stay. */
export type WindowPart =
  | { readonly kind: 'row'; readonly index: number }
  /** Rows that are left out, and their height together in px. `from` is the first of them, `end` the one behind the last. */
  | { readonly kind: 'gap'; readonly from: number; readonly end: number; readonly height: number };

/** Some rows of a list. */
export interface Range {
  /** The first row and the one behind the last. */
  readonly first: number;
  readonly end: number;
}

/**
 * The rows that stand between two heights of the list.
 * @param heights of all rows, px.
 * @param top @param bottom heights in the list, px; may lie outside.
 */
export function rangeWithin(heights: readonly number[], top: number, bottom: number): Range {
  let at = 0;
  let first: number | null = null;
  let end = 0;
  for (const [index, height] of heights.entries()) {
    const next = at + height;
    if (first === null && next > top) first = index;
    if (at < bottom) end = index + 1;
    at = next;
  }
  const begin = Math.min(first ?? Math.max(0, heights.length - 1), heights.length);
  return { first: begin, end: Math.max(end, Math.min(begin + 1, heights.length)) };
}

/** Whether all rows of one range are in the other. */
export const covers = (whole: Range, part: Range): boolean => whole.first <= part.first && part.end <= whole.end;

/** `range` grown towards `wanted` by at most `by` rows at either end; never smaller than it is. */
export function grownTowards(range: Range, wanted: Range, by: number): Range {
  return {
    first: Math.min(range.first, Math.max(wanted.first, range.first - by)),
    end: Math.max(range.end, Math.min(wanted.end, range.end + by)),
  };
}

/** The list in order, the rows outside `range` as gaps; `kept` rows (what has the focus, what is to be shown) are never left out. */
export function windowParts(
  heights: readonly number[],
  { first, end }: Range,
  kept: readonly number[],
): readonly WindowPart[] {
  const parts: WindowPart[] = [];
  const stays = (index: number) => (index >= first && index < end) || kept.includes(index);
  for (let index = 0; index < heights.length; ) {
    if (stays(index)) {
      parts.push({ kind: 'row', index });
      index += 1;
      continue;
    }
    const from = index;
    let height = 0;
    for (; index < heights.length && !stays(index); index += 1) height += heights[index] ?? 0;
    parts.push({ kind: 'gap', from, end: index, height });
  }
  return parts;
}
