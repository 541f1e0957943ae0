import type { EventRow, ShelvedStatement } from '../library/shelves/shelfRows.ts';
import type { Passage } from '../library/shelves/shelves.ts';
import { Glyph } from '../ui/pair/Glyph.tsx';
import type { ClaimStatus } from '../ui/pair/statusMarks.ts';
import { segments } from '../ui/words/segments.ts';
import { type CountKey, counted, message } from '../ui/words/words.ts';
import { issuerOf, originalAddress, passageAddress } from './eventNames.ts';
import type { LibraryStore } from './store.ts';

interface Of {
  readonly event: EventRow;
  readonly store: LibraryStore;
}

/** Whose statements of an event there are, each to be selected and to be read where it was published. */
export function Statements({ event, store }: Of) {
  return (
    <ul class="statements">
      {event.statements.map((statement) => (
        <Statement key={statement.id} statement={statement} store={store} />
      ))}
    </ul>
  );
}

function Statement({ statement, store }: { readonly statement: ShelvedStatement; readonly store: LibraryStore }) {
  const { name, code } = issuerOf(statement);
  const original = originalAddress(statement);
  const title = statement.title.trim() === '' ? statement.id : statement.title;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          data-statement={statement.id}
          aria-label={message('reading_select', name, title)}
          checked={store.selected.value.has(statement.id)}
          onChange={() => toggle(store, [statement])}
        />
        <abbr class="code">{code}</abbr> {name}
      </label>{' '}
      <a class="statement-title" href={passageAddress(statement.id, null)} target="_blank" rel="noreferrer">
        {title}
      </a>
      {original === null ? null : (
        <a
          class="hint"
          href={original}
          target="_blank"
          rel="noreferrer"
          aria-label={message('reading_original_label', name)}
        >
          {message('reading_original')} <span aria-hidden="true">↗</span>
        </a>
      )}
    </li>
  );
}

/** Selects these, or takes them out of the selection where all of them are in it. */
export function toggle({ selected }: LibraryStore, statements: readonly ShelvedStatement[]): void {
  const next = new Map(selected.value);
  const all = statements.every(({ id }) => next.has(id));
  for (const statement of statements)
    if (all) next.delete(statement.id);
    else next.set(statement.id, statement);
  selected.value = next;
}

const COUNTS: readonly {
  readonly status: ClaimStatus & ('both' | 'differs' | 'conflict' | 'only');
  readonly words: CountKey;
}[] = [
  { status: 'both', words: 'reading_both' },
  { status: 'differs', words: 'reading_differ' },
  { status: 'conflict', words: 'reading_conflict' },
  { status: 'only', words: 'reading_missing' },
];

/** What the comparison of an event found, in words. */
export function Counts({ event: { counts } }: Pick<Of, 'event'>) {
  if (counts === null) return <p class="hint">{message('reading_alone')}</p>;
  return (
    <ul class="counts">
      {COUNTS.filter(({ status }) => status !== 'conflict' || counts.conflict > 0).map(({ status, words }) => (
        <li key={status}>
          <Glyph status={status} /> {counted(words, counts[status])}
        </li>
      ))}
    </ul>
  );
}

/** The sentences in which the words of a search stand; each leads to the comparison at that point. */
export function Passages({
  event,
  found = [],
}: {
  readonly event: EventRow;
  readonly found?: readonly Passage[] | undefined;
}) {
  if (found.length === 0) return null;
  return (
    <ul class="passages">
      {found.map((passage, place) => (
        <li key={`${passage.kind} ${passage.claim ?? passage.statement} ${place}`}>
          <a href={passageAddress(passage.statement, passage.claim)} target="_blank" rel="noreferrer">
            <PassageOf event={event} passage={passage} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function PassageOf({ event, passage }: { readonly event: EventRow; readonly passage: Passage }) {
  const statement = event.statements.find(({ id }) => id === passage.statement);
  const { text, spans, kind } = passage;
  const marks = spans.map((span) => ({ ...span, why: 'found' }));
  return (
    <>
      {statement === undefined ? null : <abbr class="code">{issuerOf(statement).code}</abbr>}{' '}
      {kind === 'claim' ? null : (
        <span class="hint">{message(kind === 'note' ? 'reading_found_note' : 'reading_found_title')} </span>
      )}
      {segments(text, { start: 0, end: text.length }, marks).map((run) =>
        run.why === null ? run.text : <mark key={run.start}>{run.text}</mark>,
      )}
    </>
  );
}
