/** How long what is left for later may be put off while the page has other work. ms. */
const PATIENCE = 200;

/** Does `work` when the page has nothing else to do: what is seen is painted first. Returns what calls it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 1);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: PATIENCE });
  return () => cancelIdleCallback(asked);
}
