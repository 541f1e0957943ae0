import { signal } from '@preact/signals';
import type { PairView } from '../../library/views.ts';

/** Where the focus goes when the claim that had it is divided or joined, and so has another name. */
const landing = signal<{ readonly statement: string; readonly start: number } | null>(null);

/** So long a new comparison may take, ms; after that the reader is elsewhere. */
const PATIENCE = 5_000;

/** The claim that begins there takes the focus as soon as it is shown, unless the reader has gone elsewhere. */
export function landOn(statement: string, start: number): void {
  const wanted = { statement, start };
  landing.value = wanted;
  setTimeout(() => {
    if (landing.value === wanted) landing.value = null;
  }, PATIENCE);
}

/** To be called after every new view of the pair. */
export function land({ own, other }: PairView): void {
  const wanted = landing.value;
  if (wanted === null || (document.activeElement !== null && document.activeElement !== document.body)) return;
  const side = [own, other].find((one) => one?.id === wanted.statement);
  const claim = side?.claims.find(({ start, end }) => start <= wanted.start && wanted.start < end);
  landing.value = null;
  const place = claim === undefined ? null : elementOf(claim.id);
  (place ?? document.querySelector<HTMLElement>('[data-step="undo"]'))?.focus();
}

function elementOf(claim: string): HTMLElement | null {
  const name = CSS.escape(claim);
  return document.querySelector<HTMLElement>(`[data-point="${name}"], [data-claim="${name}"]`);
}

/** A point that is set aside leaves the list: the next takes the focus, else the one before, else what holds it. */
export function leavePoint(from: HTMLElement | null): void {
  const point = from?.closest<HTMLElement>('[data-point]');
  if (!point) return;
  const list = [...(point.closest('.points')?.querySelectorAll<HTMLElement>('[data-point]') ?? [])];
  const at = list.indexOf(point);
  const next = list[at + 1] ?? list[at - 1] ?? point.parentElement?.closest<HTMLElement>('[tabindex]');
  next?.focus();
}
