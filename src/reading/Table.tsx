import type { Column as SortColumn } from '../library/shelves/shelfRows.ts';
import { digits } from '../ui/words/locale.ts';
import { type MessageKey, message } from '../ui/words/words.ts';
import { isRanked } from './address.ts';
import { Passages, Statements } from './EventParts.tsx';
import type { RowsOf } from './Events.tsx';
import { whenWords } from './eventNames.ts';
import { SampleNote } from './SampleNote.tsx';
import type { LibraryStore } from './store.ts';
import { EventLink, isSampleEvent } from './Timeline.tsx';

const COLUMNS: readonly { readonly words: MessageKey; readonly sort: SortColumn | null }[] = [
  { words: 'reading_column_date', sort: 'date' },
  { words: 'reading_column_event', sort: 'parties' },
  { words: 'reading_column_statements', sort: 'statements' },
  { words: 'reading_column_both', sort: null },
  { words: 'reading_column_differ', sort: null },
  { words: 'reading_column_missing', sort: 'missing' },
];

/** The events as a table; its columns are sorted by a press. */
export function Table({ store, rows, passages, count }: RowsOf) {
  return (
    <table aria-rowcount={count + 1} aria-label={message('reading_heading')}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <Column key={column.words} {...column} store={store} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ event, place }) => (
          <tr key={event.n} data-row={event.n} tabIndex={-1} aria-rowindex={place + 2}>
            <td>{whenWords(event)}</td>
            <td>
              <EventLink event={event} />
              {isSampleEvent(event) ? <SampleNote store={store} event={event} /> : null}
              <Passages event={event} found={passages.get(event.n)} />
            </td>
            <td>
              <Statements event={event} store={store} />
            </td>
            <Count words="reading_column_both" count={event.counts?.both} />
            <Count
              words="reading_column_differ"
              count={event.counts === null ? undefined : event.counts.differs + event.counts.conflict}
            />
            <Count words="reading_column_missing" count={event.counts?.only} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** With its column's name where the table is too narrow for columns. */
function Count({ words, count }: { readonly words: MessageKey; readonly count: number | undefined }) {
  return (
    <td class="count">
      <span class="count-name" aria-hidden="true">
        {message(words)}{' '}
      </span>
      {count === undefined ? '–' : digits(count)}
    </td>
  );
}

function Column({ words, sort, store }: (typeof COLUMNS)[number] & { readonly store: LibraryStore }) {
  const shown = store.shown.value;
  if (sort === null)
    return (
      <th scope="col" class="count">
        {message(words)}
      </th>
    );
  // Where nothing is sought, the newest fit best.
  const now = shown.sort === sort || (sort === 'date' && shown.sort === 'best' && !isRanked(shown));
  const order = now ? (shown.descending ? 'descending' : 'ascending') : 'none';
  const next = { sort, descending: now ? !shown.descending : sort !== 'parties' };
  return (
    <th scope="col" aria-sort={order} class={sort === 'missing' ? 'count' : ''}>
      <button type="button" class="link" data-sort={sort} onClick={() => store.show(next)}>
        {message(words)} <span aria-hidden="true">{now ? (shown.descending ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  );
}
