import { useRef } from 'preact/hooks';
import { capital, type MessageKey, message } from '../../ui/words/words.ts';
import { FILTERS, type Filter } from './points.ts';

const FILTER_KEYS: Record<Filter, MessageKey> = {
  missing: 'filter_missing',
  conflict: 'filter_conflict',
  differs: 'filter_differs',
  both: 'filter_both',
  only: 'filter_only',
  pending: 'filter_pending',
  all: 'filter_all',
};

interface FilterChoice {
  readonly counts: Readonly<Record<Filter, number>>;
  readonly chosen: Filter;
  readonly choose: (filter: Filter) => void;
  /** Id of the list that the filters govern. */
  readonly governs: string;
  /** The codes of both sides where neither is the open page: then nothing is "here". */
  readonly sides?: readonly [own: string, other: string] | null;
}

/** The filters by status: one tab stop, arrow keys between them. */
export function FilterTabs({ counts, chosen, choose, governs, sides = null }: FilterChoice) {
  const list = useRef<HTMLDivElement>(null);
  const shown = filtersShown(counts);
  const move = (event: KeyboardEvent) => {
    const next = neighbour(shown, chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelector<HTMLElement>(`[data-filter="${next}"]`)?.focus();
  };
  return (
    <div class="filters" role="tablist" aria-label={message('filter_label')} ref={list}>
      {shown.map((filter) => (
        <button
          key={filter}
          type="button"
          role="tab"
          id={`${governs}-${filter}`}
          data-filter={filter}
          aria-selected={filter === chosen}
          aria-controls={governs}
          tabIndex={filter === chosen ? 0 : -1}
          onClick={() => choose(filter)}
          onKeyDown={move}
        >
          {filterWords(filter, sides)}
          {filter === 'all' ? null : <span class="count"> {counts[filter]}</span>}
        </button>
      ))}
    </div>
  );
}

function filterWords(filter: Filter, sides: FilterChoice['sides']): string {
  if (sides && filter === 'only') return capital(message('status_only', sides[0]));
  if (sides && filter === 'missing') return capital(message('status_only', sides[1]));
  return message(FILTER_KEYS[filter]);
}

/** Contradictions and points not compared yet have a filter only where there are any; with no counterpart it is the only one. */
export function filtersShown(counts: Readonly<Record<Filter, number>>): readonly Filter[] {
  if (counts.pending > 0 && counts.pending === counts.all) return ['pending'];
  const rare: readonly Filter[] = ['conflict', 'pending'];
  return [...FILTERS.filter((filter) => !rare.includes(filter) || counts[filter] > 0), 'all'];
}

/** The filter that an arrow key leads to; null for any other key. */
export function neighbour(shown: readonly Filter[], chosen: Filter, key: string): Filter | null {
  const at = shown.indexOf(chosen);
  const last = shown.length - 1;
  const to: Record<string, number> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at <= 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const index = to[key];
  return index === undefined ? null : (shown[index] ?? null);
}
