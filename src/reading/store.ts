import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { watchLibrary } from '../library/live.ts';
import { type Choices, choices, isAsked } from '../library/search/find.ts';
import { Memory } from '../library/search/memory.ts';
import { leftToShelve } from '../library/search/shelveLeft.ts';
import type { EventRow, ShelvedStatement } from '../library/shelves/shelfRows.ts';
import { type Listing, listing, type Opening, opening, readAhead } from '../library/shelves/shelves.ts';
import { isProblem } from '../messages/problems.ts';
import { requestReading } from '../messages/reading.ts';
import { FIELDS, hashOf, type Shown, shownAt } from './address.ts';

/** The events that are listed, in order. */
export interface Shelf {
  /** What was asked for: the same words for the same question. */
  readonly asked: string;
  readonly count: number;
  /** How many there are in all. */
  readonly all: number;
  /** The rows of the first ones. */
  readonly first: readonly EventRow[];
  /** The numbers of all; null until more than the first are wanted. */
  readonly events: readonly number[] | null;
}
export type Listed = Shelf | 'loading' | 'failed';

/** What the library page knows; everything lies in the library or in the address. */
export interface LibraryStore {
  readonly shown: ReadonlySignal<Shown>;
  readonly listed: ReadonlySignal<Listed>;
  readonly choices: ReadonlySignal<Choices>;
  /** How many statements are not taken in yet; null until it is known. */
  readonly left: ReadonlySignal<number | null>;
  readonly selected: Signal<ReadonlyMap<string, ShelvedStatement>>;
  /** Whether the first rows stand on the page, or none will: what else is read of the library waits for it. */
  readonly settled: Signal<boolean>;
  /** Shows something else. While words are typed, one step back leads to what was before all of them. */
  readonly show: (change: Partial<Shown>, typing?: boolean) => void;
  readonly retry: () => void;
  /** Asks for the numbers of all events that are listed. */
  readonly reach: () => void;
  /** The reader is about to seek something: what any answer needs is read meanwhile. */
  readonly prepare: () => void;
}

const NO_CHOICES: Choices = { parties: [], issuers: [], topics: [] };

/** Opens the library for the page: follows address and library for as long as the page lives. */
export function openLibrary(): LibraryStore {
  const { shown, show } = followAddress();
  const { listed, retry, reach, prepare } = followEvents(shown);
  const chosen = signal<Choices>(NO_CHOICES);
  const left = signal<number | null>(null);
  const settled = signal(false);
  effect(() => {
    const now = listed.value;
    if (now === 'failed' || (now !== 'loading' && now.count === 0)) settled.value = true;
  });
  effect(() => {
    if (!settled.value) return;
    return watchLibrary(choices, (found) => set(chosen, found), console.error);
  });
  const goOn = (count: number) => {
    left.value = count;
    if (count > 0) void shelve();
  };
  const known = computed(() => listed.value !== 'loading');
  // After the rows, which it would only keep waiting.
  effect(() => (known.value ? watchLibrary(leftToShelve, goOn, console.error) : undefined));
  return { shown, listed, choices: chosen, left, selected: signal(new Map()), settled, show, retry, reach, prepare };
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

/** What is listed without anything being sought is read first; all else when it is asked for. */
function followEvents(shown: ReadonlySignal<Shown>) {
  const opened = signal<(Opening & { readonly asked: string }) | null>(null);
  const found = signal<(Listing & { readonly asked: string; readonly all: number }) | null>(null);
  const reached = signal(false);
  const failed = signal(false);
  const attempt = signal(0);
  const fail = (cause: unknown) => {
    console.error(cause);
    failed.value = true;
  };
  const order = computed(() => JSON.stringify([shown.value.sort, shown.value.descending]));
  const sought = computed(() =>
    isAsked(shown.value) ? JSON.stringify(FIELDS.map((field) => shown.value[field])) : '',
  );
  const asked = computed(() => `${order.value} ${sought.value}`);
  // Where the address itself seeks something, nothing else is shown before; later what was listed stays until the answer is there.
  const answered = signal(sought.peek() === '');
  effect(() => {
    attempt.value;
    const now = `${order.value} `;
    const { sort, descending } = shown.peek();
    return watchLibrary(
      () => opening(sort, descending),
      (first) => {
        // What could not be opened while another page held it is there now.
        if (opened.peek() === null) failed.value = false;
        set(opened, { ...first, asked: now });
      },
      fail,
    );
  });
  const stand = computed(() => opened.value?.stand ?? null);
  let memory = new Memory('');
  const memoryOf = (now: string) => {
    if (memory.stand !== now) memory = new Memory(now);
    return memory;
  };
  const prepare = () => {
    const now = stand.peek();
    if (now !== null) void readAhead(shown.peek().sort, memoryOf(now)).catch(console.error);
  };
  effect(() => {
    attempt.value;
    const now = asked.value;
    if (stand.value === null || (sought.value === '' && !reached.value)) return set(found, null);
    const { sort, descending, ...wanted } = shown.peek();
    const all = opened.peek()?.all ?? 0;
    let open = true;
    void listing({ wanted, sort, descending }, all, memoryOf(stand.value)).then(
      (events) => {
        if (!open) return;
        set(found, { ...events, asked: now, all });
        answered.value = true;
      },
      (cause) => open && fail(cause),
    );
    return () => {
      open = false;
    };
  });
  const listed = computed((): Listed => {
    if (failed.value) return 'failed';
    if (found.value !== null) return { ...found.value, count: found.value.events.length };
    if (opened.value === null || !(answered.value || sought.value === '')) return 'loading';
    return { ...opened.value, count: opened.value.all, events: null };
  });
  const retry = () => {
    failed.value = false;
    attempt.value += 1;
  };
  return { listed, retry, reach: () => set(reached, true), prepare };
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
