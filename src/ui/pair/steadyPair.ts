import type { PairView } from '../../library/views.ts';

/** How long a comparison may take before the reader is told that the statements are not compared. ms. */
const PATIENCE = 3_000;

/**
 * Bridges the moment between a changed text and its new comparison: while two statements that were compared are being
 * compared again, the old view stays, so that the list does not empty and fill under the reader's eyes.
 * @returns what to call with every view, and what forgets the one that waits.
 */
export function steadyPair(show: (pair: PairView | null) => void) {
  let shown: PairView | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const present = (pair: PairView | null) => {
    shown = pair;
    show(pair);
  };
  return {
    next: (pair: PairView | null) => {
      clearTimeout(timer);
      if (pair !== null && shown !== null && isBetween(shown, pair)) timer = setTimeout(() => present(pair), PATIENCE);
      else present(pair);
    },
    stop: () => clearTimeout(timer),
  };
}

/** Whether `next` is the uncompared moment of the two statements that `shown` compares. */
function isBetween(shown: PairView, next: PairView): boolean {
  return shown.own.id === next.own.id && isCompared(shown) && next.other?.id === shown.other?.id && !isCompared(next);
}

/** Whether the claims of a pair have statuses: there is a counterpart, and the comparison is of the current texts. */
export function isCompared({ own, other }: PairView): boolean {
  return other !== null && own.claims.some(({ status }) => status !== 'pending');
}
