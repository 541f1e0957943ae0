import { pairViewOf } from '../../library/judgement/pairView.ts';
import { library } from '../../library/schema.ts';
import type { PairView } from '../../library/views.ts';
import type { WatchNamed } from '../../ui/pair/namedStanding.ts';
import { whenIdle } from '../loading/idle.ts';
import { type Asked, taken } from './place.ts';

/** Dexie counts ten of the browser's versions as one. */
const VERSIONS = 10;

/**
 * Shows the pair that the page's first script has read, and follows the library when that is painted: what has changed meanwhile is seen
 * then. Where that script has nothing, all is as `watch` does it.
 */
export function earlyFirst(watch: WatchNamed): WatchNamed {
  let asked = taken();
  return (statement, other, show, fail) => {
    const first = asked;
    asked = null;
    if (first?.statement !== statement || first.other !== other) return watch(statement, other, show, fail);
    let stopped = false;
    let stop = () => {};
    const follow = (shown: PairView | null) => {
      if (!stopped) stop = watch(statement, other, unlessShown(shown, show), fail);
    };
    void viewOf(first).then((pair) => {
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

/** Null where the rows could not be read, or stand in another form than ours. */
async function viewOf(asked: Asked): Promise<PairView | null> {
  const early = await asked.rows;
  return early?.version === library.verno * VERSIONS ? pairViewOf(early.rows) : null;
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
