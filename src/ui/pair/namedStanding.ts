import { computed, effect, signal } from '@preact/signals';
import type { PairView } from '../../library/views.ts';
import type { NamedComparison } from '../addresses/namedComparison.ts';
import { NO_TAB, type Standing, type StandingStore } from './standing.ts';
import { steadyPair } from './steadyPair.ts';

/** Calls `show` with the pair now and after every change of the library, null while it holds no such statement. */
export type WatchNamed = (
  statement: string,
  other: string | null,
  show: (pair: PairView | null) => void,
  fail: () => void,
) => () => void;

type Watched = PairView | null | 'waiting' | 'failed';

/** Stays with the statement that the address names, whatever tab is open. `chosen` hears which other one the reader picks. */
export function followNamed(
  named: NamedComparison | 'malformed',
  watch: WatchNamed,
  chosen: (other: string) => void,
): StandingStore {
  if (named === 'malformed')
    return { standing: signal<Standing>({ state: 'misnamed' }), compareWith: () => {}, retry: () => {} };
  const other = signal(named.other);
  const pair = signal<Watched>('waiting');
  const attempt = signal(0);
  effect(() => {
    void attempt.value;
    // Another counterpart replaces the pair when it is there: the reader keeps their place until then.
    if (pair.peek() === 'failed') pair.value = 'waiting';
    const steady = steadyPair((found) => {
      pair.value = found;
    });
    const stop = watch(named.statement, other.value, steady.next, () => {
      steady.stop();
      pair.value = 'failed';
    });
    return () => {
      steady.stop();
      stop();
    };
  });
  return {
    standing: computed(() => standingOf(pair.value, other.value)),
    compareWith: (statement) => {
      other.value = statement;
      chosen(statement);
    },
    retry: () => {
      attempt.value += 1;
    },
  };
}

function standingOf(pair: Watched, other: string | null): Standing {
  if (pair === 'waiting') return { state: 'loading' };
  if (pair === 'failed') return { state: 'library' };
  if (pair === null) return { state: 'gone' };
  // The library gives the closest counterpart where the named one is gone or was never compared with it.
  if (other !== null && pair.counterparts.every(({ id }) => id !== other)) return { state: 'unpaired', pair };
  return { state: 'pair', tab: NO_TAB, pair };
}
