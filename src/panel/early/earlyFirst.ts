import { DATABASE_VERSION } from '../../library/database.ts';
import { pairViewOf } from '../../library/judgement/pairViewOf.ts';
import type { PairView } from '../../library/views.ts';
import type { WatchNamed } from '../../ui/pair/namedStanding.ts';
import { whenIdle } from '../loading/idle.ts';
import { type Asked, taken } from './place.ts';

/**
 * Shows the pair that the page's first script has read, and follows the library when that is painted: what has changed meanwhile is seen
 * then. Where that script has nothing, all is as `watch` does it.
 */
export function earlyFirst(watch: WatchNamed): WatchNamed {
  let asked = taken();
  return (statement, other, show, fail) => {
    const first = asked;
    asked = null;
    if (first === null || first.other !== other) return watch(statement, other, show, fail);
    let stopped = false;
    let stop = () => {};
    const follow = (shown: PairView | null) => {
      if (!stopped) stop = watch(statement, other, unlessShown(shown, show), fail);
    };
    void viewOf(first, statement).then((pair) => {
      if (stopped) return;
      if (pair === null) return follow(null);
      show(pair);
      stop = whenIdle(() => follow(pair));
    });
    return () => {
      stopped = true;
      stop();
    };
  };
}

/** Null where the rows are another statement's, could not be read, or stand in another form than ours. */
async function viewOf(asked: Asked, statement: string): Promise<PairView | null> {
  if ((await asked.statement) !== statement) return null;
  const early = await asked.rows;
  return early?.version === DATABASE_VERSION ? pairViewOf(early.rows) : null;
}

/** What is shown already is not shown again: nothing moves under the reader's eyes. */
function unlessShown(shown: PairView | null, show: (pair: PairView | null) => void): (pair: PairView | null) => void {
  let last = shown;
  return (pair) => {
    const known = last !== null && JSON.stringify(last) === JSON.stringify(pair);
    last = null;
    if (!known) show(pair);
  };
}
