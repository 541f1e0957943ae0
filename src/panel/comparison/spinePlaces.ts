/**
 * Moves signs apart that would cover each other. `wanted` are their heights in px, ascending; each comes to stand at its
 * own height, or `gap` below the one before.
 */
export function spread(wanted: readonly number[], gap: number): readonly number[] {
  let before = Number.NEGATIVE_INFINITY;
  return wanted.map((height) => {
    before = Math.max(height, before + gap);
    return before;
  });
}

/** A line from the left lane to the right one, level where it leaves and where it arrives. */
export function linkPath(left: number, leftHeight: number, right: number, rightHeight: number): string {
  const middle = (left + right) / 2;
  return `M${left} ${leftHeight}C${middle} ${leftHeight} ${middle} ${rightHeight} ${right} ${rightHeight}`;
}
