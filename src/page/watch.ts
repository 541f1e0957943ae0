/** What a look at the changed page found: whether it was worth the work. */
export type Look = () => boolean;

/** From the first of several changes to the look, ms. */
const REST = 400;
/** The longest such rest, which looks that find nothing lead to, ms. */
const LONGEST_REST = 30_000;
/** Looks in all; a page that never rests is left as it is. */
const MOST_LOOKS = 200;

/**
 * Looks at a page again some time after it has changed, in an idle moment, until `signal` aborts. A look that finds
 * nothing doubles the next rest, so that a page with a ticking clock costs next to nothing; one that finds something
 * sets it back.
 */
export function watchPage(document: Document, look: Look, signal: AbortSignal): void {
  let rest = REST;
  let left = MOST_LOOKS;
  let waiting = false;
  const run = (): void => {
    waiting = false;
    whenIdle(() => {
      if (signal.aborted) return;
      left--;
      rest = look() ? REST : Math.min(rest * 2, LONGEST_REST);
      if (left <= 0) observer.disconnect();
    });
  };
  // Nothing but a timer is done for each change: pages make thousands of them.
  const observer = new MutationObserver(() => {
    if (!waiting) setTimeout(run, rest);
    waiting = true;
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Runs `work` in an idle moment of the page, within a second at the latest. */
export function whenIdle(work: () => void): void {
  requestIdleCallback(work, { timeout: 1_000 });
}
