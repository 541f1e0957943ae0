import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { isProblem, type ProblemKey } from '../messages/problems.ts';
import { MOST_AT_ONCE, requestReading } from '../messages/reading.ts';
import { comparisonAddress } from '../ui/addresses/comparisonAddress.ts';
import type { MessageKey } from '../ui/words/words.ts';
import type { LibraryStore } from './store.ts';

/** What became of the last thing that the reader did: told in words until the next one. */
export type Told =
  | { readonly what: 'nothing' | 'working' }
  | { readonly what: 'deleted' | 'restored'; readonly statements: readonly string[] }
  | { readonly what: 'problem'; readonly key: MessageKey };

/** What the page tells of what was done last. */
export const told = signal<Told>({ what: 'nothing' });

interface Named {
  readonly id: string;
}

/** Takes these statements out of the library; the row after them takes the focus. */
export async function setAsideSelected(store: LibraryStore, statements: readonly Named[]): Promise<void> {
  const ids = statements.map(({ id }) => id).slice(0, MOST_AT_ONCE);
  if (ids.length === 0) return;
  focusBeside();
  const answer = await requestReading('statements.aside', { statements: ids });
  if (isProblem(answer)) return tellProblem(answer.problem);
  const gone = new Set(ids);
  store.selected.value = new Map([...store.selected.value].filter(([id]) => !gone.has(id)));
  told.value = { what: 'deleted', statements: ids };
}

/** Brings back what was taken out last. */
export async function bringBackLast(): Promise<void> {
  if (told.value.what !== 'deleted') return;
  const { statements } = told.value;
  const answer = await requestReading('statements.back', { statements });
  if (isProblem(answer)) return tellProblem(answer.problem);
  told.value = { what: 'restored', statements };
}

/** Compares two statements as the reader's own pairing, and opens their comparison. */
export async function compareSelected(store: LibraryStore): Promise<void> {
  const [one, two] = [...store.selected.value.keys()];
  if (one === undefined || two === undefined || told.value.what === 'working') return;
  told.value = { what: 'working' };
  const answer = await requestReading('statements.pair', { statement: one, other: two });
  if (isProblem(answer)) return tellProblem(answer.problem);
  told.value = { what: 'nothing' };
  store.selected.value = new Map();
  await browser.tabs.create({ url: comparisonAddress(one, two) });
}

/** Puts the sample into the library. */
export async function loadSample(): Promise<void> {
  if (told.value.what === 'working') return;
  told.value = { what: 'working' };
  const answer = await requestReading('sample.load', {});
  if (isProblem(answer)) tellProblem(answer.problem);
  else told.value = { what: 'nothing' };
}

function tellProblem(key: ProblemKey): void {
  told.value = { what: 'problem', key };
}

/** What has the focus is about to go: the next row gets it, or the one before. */
function focusBeside(): void {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  if (beside instanceof HTMLElement) beside.focus({ preventScroll: true });
}
