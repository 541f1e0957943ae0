import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PairView } from '../../library/views.ts';
import { type ActivePage, followActivePage } from '../activePage.ts';
import { steadyPair } from './steadyPair.ts';

/** What popup and panel show: one of these at any time. */
export type Standing =
  | { readonly state: 'loading' | 'library' }
  | { readonly state: 'hidden' | 'none' }
  | { readonly state: 'reload' | 'slow'; readonly tab: number }
  /** The address of a comparison names no statement, or one that the library does not hold. */
  | { readonly state: 'misnamed' | 'gone' }
  /** The two statements that it names were never compared. */
  | { readonly state: 'unpaired'; readonly pair: PairView }
  | { readonly state: 'pair'; readonly tab: number; readonly pair: PairView };

/** The tab of a comparison that stands in a tab of its own, beside no page: `tabs.TAB_ID_NONE`. */
export const NO_TAB = -1;

/** What the content script of a page says: `absent` where nobody answers, `reading` where it knows a readout. */
export type PageAnswer = 'asking' | 'absent' | 'unknown' | 'reading' | 'slow';

/** Where the standing comes from; the rooms below, or stand-ins in tests. */
export interface Sources {
  readonly address: string;
  /** Calls `show` with the pair of a page now and after every change of the library, null while it holds none. */
  readonly watchPair: (
    url: string,
    other: string | null,
    show: (pair: PairView | null) => void,
    fail: () => void,
  ) => () => void;
  /** Calls `show` with what the page of a tab says, now and as it changes. */
  readonly watchPage: (tab: number, show: (answer: PageAnswer) => void) => () => void;
  /** Whether the address lies on the site of an issuer that is read without being asked. */
  readonly isIssuerSite: (url: string) => boolean;
}

/** What became of the pair on the open page, while somebody looks. */
export interface StandingStore {
  readonly standing: ReadonlySignal<Standing>;
  /** Compares with this statement instead of the closest one. */
  readonly compareWith: (statement: string) => void;
  readonly retry: () => void;
}

type Watched = PairView | null | 'waiting' | 'failed';

/** Follows the active page, its pair in the library and its content script, and gives what to show. */
export function followStanding(sources: Sources): StandingStore {
  const page = signal<ActivePage>({ state: 'waiting' });
  const other = signal<{ readonly url: string; readonly statement: string } | null>(null);
  const pair = signal<Watched>('waiting');
  const answer = signal<PageAnswer>('asking');
  const attempt = signal(0);
  followActivePage((now) => {
    if (!samePage(page.peek(), now)) page.value = now;
  }, sources.address);

  const url = computed(() => (page.value.state === 'open' ? page.value.url : null));
  const chosen = computed(() => (other.value?.url === url.value ? (other.value?.statement ?? null) : null));
  let watched: string | null = null;
  effect(() => {
    void attempt.value;
    const open = url.value;
    // Another counterpart of the same page replaces the pair when it is there: the reader keeps their place until then.
    if (open !== watched || pair.peek() === 'failed') pair.value = 'waiting';
    watched = open;
    if (open === null) return;
    const steady = steadyPair((found) => {
      pair.value = found;
    });
    const stop = sources.watchPair(open, chosen.value, steady.next, () => {
      steady.stop();
      pair.value = 'failed';
    });
    return () => {
      steady.stop();
      stop();
    };
  });
  const unknown = computed(() => pair.value === null);
  effect(() => {
    const open = page.value;
    answer.value = 'asking';
    if (open.state !== 'open' || !unknown.value) return;
    return sources.watchPage(open.tab, (said) => {
      answer.value = said;
    });
  });
  return {
    standing: computed(() => standingOf(page.value, pair.value, answer.value, sources.isIssuerSite)),
    compareWith: (statement) => {
      if (url.value !== null) other.value = { url: url.value, statement };
    },
    retry: () => {
      attempt.value += 1;
    },
  };
}

function samePage(one: ActivePage, two: ActivePage): boolean {
  return JSON.stringify(one) === JSON.stringify(two);
}

/** The standing that follows from what is known of page, library and content script. */
export function standingOf(
  page: ActivePage,
  pair: Watched,
  answer: PageAnswer,
  isIssuerSite: (url: string) => boolean,
): Standing {
  if (page.state === 'waiting') return { state: 'loading' };
  if (page.state === 'hidden') return { state: 'hidden' };
  if (pair === 'failed') return { state: 'library' };
  if (pair === 'waiting') return { state: 'loading' };
  if (pair !== null) return { state: 'pair', tab: page.tab, pair };
  if (answer === 'slow') return { state: 'slow', tab: page.tab };
  if (answer === 'unknown') return { state: 'none' };
  if (answer !== 'absent') return { state: 'loading' };
  if (!isIssuerSite(page.url)) return { state: 'none' };
  return page.complete ? { state: 'reload', tab: page.tab } : { state: 'loading' };
}
