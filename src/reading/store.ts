import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { watchLibrary } from '../library/live.ts';
import { type Choices, choices, eventsWanted } from '../library/search/find.ts';
import { leftToShelve } from '../library/search/shelveLeft.ts';
import type { ShelvedStatement } from '../library/shelfRows.ts';
import { listedEvents, orderedEvents } from '../library/shelves.ts';
import { isProblem, requestReading } from '../messages/reading.ts';
import { FIELDS, hashOf, type Shown, shownAt } from './address.ts';

/** The events that are listed, in order, by their numbers, and how many there are in all. */
export interface Shelf {
  readonly events: readonly number[];
  readonly all: number;
}
export type Listed = Shelf | 'loading' | 'failed';

/** What the library page knows; everything lies in the library or in the address. */
export interface LibraryStore {
  readonly shown: ReadonlySignal<Shown>;
  readonly listed: ReadonlySignal<Listed>;
  readonly choices: ReadonlySignal<Choices>;
  /** How many statements are not taken in yet. */
  readonly left: ReadonlySignal<number>;
  readonly selected: Signal<ReadonlyMap<string, ShelvedStatement>>;
  /** Whether the first rows stand on the page, or none will: what else is read of the library waits for it. */
  readonly settled: Signal<boolean>;
  /** Shows something else. While words are typed, one step back leads to what was before all of them. */
  readonly show: (change: Partial<Shown>, typing?: boolean) => void;
  readonly retry: () => void;
}

const NO_CHOICES: Choices = { parties: [], issuers: [], topics: [] };

/** Opens the library for the page: follows address and library for as long as the page lives. */
export function openLibrary(): LibraryStore {
  const { shown, show } = followAddress();
  const { listed, retry } = followEvents(shown);
  const chosen = signal<Choices>(NO_CHOICES);
  const left = signal(0);
  const settled = signal(false);
  effect(() => {
    const now = listed.value;
    if (now === 'failed' || (now !== 'loading' && now.events.length === 0)) settled.value = true;
  });
  effect(() => {
    if (!settled.value) return;
    return watchLibrary(choices, (found) => set(chosen, found), console.error);
  });
  const goOn = (count: number) => {
    left.value = count;
    if (count > 0) void shelve();
  };
  watchLibrary(leftToShelve, goOn, console.error);
  return { shown, listed, choices: chosen, left, selected: signal(new Map()), settled, show, retry };
}

function set<T>(one: Signal<T>, value: T): void {
  one.value = value;
}

function followAddress() {
  const shown = signal(shownAt(location.hash));
  const follow = () => {
    if (hashOf(shown.value) !== location.hash) shown.value = shownAt(location.hash);
  };
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);
  const show = (change: Partial<Shown>, typing = false) => {
    const before = shown.value;
    const next = { ...before, ...change };
    if (hashOf(next) === hashOf(before)) return;
    const goesOn = typing && before.query !== '';
    if (goesOn) history.replaceState(null, '', hashOf(next));
    else history.pushState(null, '', hashOf(next));
    shown.value = next;
  };
  return { shown, show };
}

/** The order of all events and those that are found are read apart: a search does not read the order again. */
function followEvents(shown: ReadonlySignal<Shown>) {
  const ordered = signal<readonly number[] | null>(null);
  const found = signal<ReadonlySet<number> | null | undefined>(undefined);
  const failed = signal(false);
  const attempt = signal(0);
  const fail = (cause: unknown) => {
    console.error(cause);
    failed.value = true;
  };
  const sort = computed(() => shown.value.sort);
  const wanted = computed(() => JSON.stringify(FIELDS.map((field) => shown.value[field])));
  effect(() => {
    attempt.value;
    const by = sort.value;
    return watchLibrary(
      () => orderedEvents(by),
      (events) => set(ordered, events),
      fail,
    );
  });
  effect(() => {
    attempt.value;
    wanted.value;
    const asked = shown.peek();
    return watchLibrary(
      () => eventsWanted(asked),
      (events) => set(found, events),
      fail,
    );
  });
  const listed = computed((): Listed => {
    if (failed.value) return 'failed';
    if (ordered.value === null || found.value === undefined) return 'loading';
    const events = listedEvents(ordered.value, found.value, shown.value.descending);
    return { events, all: ordered.value.length };
  });
  const retry = () => {
    failed.value = false;
    attempt.value += 1;
  };
  return { listed, retry };
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
