import { request } from '../../messages/extension.ts';
import { isProblem } from '../../messages/problems.ts';
import type { PageAnswer } from './standing.ts';

/** A content script begins when the document is idle, a little after the tab says that it is complete. ms. */
const ASK_AGAIN = [250, 500, 1_000] as const;
/** After this the reader is told that a page takes long to be saved. ms. */
const SLOW = 6_000;

/**
 * Asks the content script of a tab what it makes of its page, again while nobody answers, and tells `show` each time the
 * answer changes. Returns what stops it.
 */
export function watchPage(tab: number, show: (answer: PageAnswer) => void): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (wait: number, next: () => void) => {
    timer = setTimeout(next, wait);
  };
  const ask = async (attempt: number) => {
    const answer = await request('page.state', {}, { tab });
    if (stopped) return;
    if (isProblem(answer)) {
      const wait = ASK_AGAIN[attempt];
      if (wait === undefined) show('absent');
      else later(wait, () => void ask(attempt + 1));
      return;
    }
    show(answer.recognised ? 'reading' : 'unknown');
    if (answer.recognised) later(SLOW, () => show('slow'));
  };
  void ask(0);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
