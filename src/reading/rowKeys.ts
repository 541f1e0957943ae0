import type { EventRow, ShelvedStatement } from '../library/shelves/shelfRows.ts';
import { toggle } from './EventParts.tsx';
import type { LibraryStore } from './store.ts';

interface Rows {
  readonly store: LibraryStore;
  /** Takes statements out of the library. */
  readonly remove: (statements: readonly ShelvedStatement[]) => void;
  readonly eventOf: (n: number) => EventRow | null;
}

/** The keys of a list: arrows go through its rows from anywhere in them; the others do something with the row that has the focus. */
export function rowKeys({ store, remove, eventOf }: Rows) {
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest<HTMLElement>('[data-row]') ?? null;
    if (row === null) return;
    const own = eventOf(Number(row.dataset.row));
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') go(row, event.key === 'ArrowDown');
    else if (event.key === 'Delete' && own !== null) {
      const selected = [...store.selected.value.values()];
      remove(selected.length > 0 ? selected : own.statements);
    } else if (target !== row) return;
    else if (event.key === 'Enter') row.querySelector<HTMLElement>('[data-open]')?.click();
    else if (event.key === ' ' && own !== null) toggle(store, own.statements);
    else return;
    event.preventDefault();
  };
}

function go(row: HTMLElement, down: boolean): void {
  const next = down ? row.nextElementSibling : row.previousElementSibling;
  if (!(next instanceof HTMLElement)) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}
