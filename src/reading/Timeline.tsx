import { SAMPLE_TEXTS } from '../library/sample/sampleEvent.ts';
import type { EventRow } from '../library/shelves/shelfRows.ts';
import { message } from '../ui/words/words.ts';
import { isRanked } from './address.ts';
import { Counts, Passages, Statements } from './EventParts.tsx';
import type { Placed, RowsOf } from './Events.tsx';
import { eventAddress, eventWords, monthWords, whenWords } from './eventNames.ts';
import { SampleNote } from './SampleNote.tsx';

/** The events by month, or by how well they fit what is sought, each a row that takes the focus. */
export function Timeline({ store, rows, passages, count }: RowsOf) {
  const byMonth = !isRanked(store.shown.value);
  // Without months over them, the events stand right under the page's own heading.
  const Name = byMonth ? 'h3' : 'h2';
  return (
    <ol class="timeline">
      {rows.map(({ event, place }, at) => (
        <li
          key={event.n}
          class="event-row"
          data-row={event.n}
          tabIndex={-1}
          aria-posinset={place + 1}
          aria-setsize={count}
        >
          {byMonth && beginsMonth(rows, at) ? <h2 class="month">{monthWords(event.when)}</h2> : null}
          <div class="event-head">
            <Name>
              <EventLink event={event} />
            </Name>
            <p class="event-date">{whenWords(event)}</p>
          </div>
          <Statements event={event} store={store} />
          <Counts event={event} />
          {isSampleEvent(event) ? <SampleNote store={store} event={event} /> : null}
          <Passages event={event} found={passages.get(event.n)} />
        </li>
      ))}
    </ol>
  );
}

/** The way to an event's comparison. */
export function EventLink({ event }: { readonly event: EventRow }) {
  const words = eventWords(event);
  return (
    <a
      href={eventAddress(event)}
      target="_blank"
      rel="noreferrer"
      data-open
      aria-label={message('reading_open', words, whenWords(event))}
    >
      {words}
    </a>
  );
}

export function isSampleEvent({ members }: EventRow): boolean {
  return members.every((member) => SAMPLE_TEXTS.some(({ id }) => id === member));
}

/** The first row on the page begins one too: what stood above it is not there. */
function beginsMonth(rows: readonly Placed[], at: number): boolean {
  const [own, before] = [rows[at], rows[at - 1]];
  return own?.event.when.slice(0, 7) !== before?.event.when.slice(0, 7) || before === undefined;
}
