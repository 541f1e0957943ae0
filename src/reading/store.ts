import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { watchLibrary } from '../library/live.ts';
import { type Choices, choices } from '../library/search/find.ts';
import { leftToShelve } from '../library/search/shelveLeft.ts';
import type { ShelvedStatement } from '../library/shelfRows.ts';
import { type Shelf, shelf } from '../library/shelves.ts';
import { isProblem, requestReading } from '../messages/reading.ts';
import { hashOf, type Shown, shownAt } from './address.ts';

export type Listed = Shelf | 'loading' | 'failed';

/** What the library page knows; everything lies in the library or in the address. */
export interface LibraryStore {
  readonly shown: ReadonlySignal<Shown>;
  readonly listed: ReadonlySignal<Listed>;
  readonly choices: ReadonlySignal<Choices>;
  /** How many statements are not taken in yet. */
  readonly left: ReadonlySignal<number>;
  readonly selected: Signal<ReadonlyMap<string, ShelvedStatement>>;
  /** Shows something else. While words are typed, one step back leads to what was before all of them. */
  readonly show: (change: Partial<Shown>, typing?: boolean) => void;
  readonly retry: () => void;
}

const NO_CHOICES: Choices = { parties: [], issuers: [], topics: [] };

/** Opens the library for the page: follows address and library for as long as the page lives. */
export function openLibrary(): LibraryStore {
  const shown = signal(shownAt(location.hash));
  const listed = signal<Listed>('loading');
  const chosen = signal<Choices>(NO_CHOICES);
  const left = signal(0);
  const attempt = signal(0);
  const follow = () => {
    if (hashOf(shown.value) !== location.hash) shown.value = shownAt(location.hash);
  };
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);
  effect(() => {
    const { view: _, sort, descending, ...wanted } = shown.value;
    return attempt.value < 0
      ? undefined
      : watchLibrary(
          () => shelf(wanted, sort, descending),
          (found) => {
            listed.value = found;
          },
          (cause) => {
            console.error(cause);
            listed.value = 'failed';
          },
        );
  });
  watchLibrary(
    choices,
    (found) => {
      chosen.value = found;
    },
    console.error,
  );
  watchLibrary(
    leftToShelve,
    (count) => {
      left.value = count;
      if (count > 0) void shelve();
    },
    console.error,
  );
  const show = (change: Partial<Shown>, typing = false) => {
    const before = shown.value;
    const next = { ...before, ...change };
    if (hashOf(next) === hashOf(before)) return;
    const goesOn = typing && before.query !== '';
    if (goesOn) history.replaceState(null, '', hashOf(next));
    else history.pushState(null, '', hashOf(next));
    shown.value = next;
  };
  const retry = () => {
    listed.value = 'loading';
    attempt.value += 1;
  };
  return { shown, listed, choices: chosen, left, selected: signal(new Map()), show, retry };
}

let asking = false;

/** Asks the worker to go on as long as statements are left: it works by itself, but may be ended between two requests. */
async function shelve(): Promise<void> {
  if (asking) return;
  asking = true;
  try {
    for (;;) {
      const answer = await requestReading('library.shelve', {});
      if (isProblem(answer) || answer.left === 0) return;
    }
  } finally {
    asking = false;
  }
}
