/** What a look at the changed page found: whether it was worth the work. */
export type Look = () => boolean;

export interface Patience {
  /** From the first of several changes to the look, ms. */
  readonly rest: number;
  /** The longest rest, which looks that find nothing lead to, ms. */
  readonly longest: number;
  /** Looks in all; a page that never rests is left as it is. */
  readonly looks: number;
}

const PATIENCE: Patience = { rest: 400, longest: 30_000, looks: 200 };

/**
 * Looks at a page again some time after it has changed, in an idle moment, until `signal` aborts. A look that finds
 * nothing doubles the next rest, so that a page with a ticking clock costs next to nothing; one that finds something
 * sets it back.
 */
export function watchPage(document: Document, look: Look, signal: AbortSignal, patience: Patience = PATIENCE): void {
  let { rest } = patience;
  let left = patience.looks;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const run = (): void => {
    timer = null;
    whenIdle(document, () => {
      if (signal.aborted) return;
      left--;
      rest = look() ? patience.rest : Math.min(rest * 2, patience.longest);
      if (left <= 0) observer.disconnect();
    });
  };
  // Nothing but a timer is done for each change: pages make thousands of them.
  const observer = new MutationObserver(() => {
    if (timer === null && !signal.aborted) timer = setTimeout(run, rest);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
}

/** Runs `work` in an idle moment of the page, within a second at the latest. */
export function whenIdle(document: Document, work: () => void): void {
  const view = document.defaultView;
  if (view && 'requestIdleCallback' in view) view.requestIdleCallback(() => work(), { timeout: 1_000 });
  else setTimeout(work, 0);
}
