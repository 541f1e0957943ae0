import { BackupReminder } from '../ui/keeping/BackupReminder.tsx';
import { LibraryReach } from '../ui/keeping/LibraryReach.tsx';
import { LostLibrary } from '../ui/keeping/LostLibrary.tsx';
import { UntoldRestore } from '../ui/keeping/UntoldRestore.tsx';
import { Keys } from '../ui/keys/KeyList.tsx';
import { Notice } from '../ui/Notice.tsx';
import { digits } from '../ui/words/locale.ts';
import { counted, countedCapital, message } from '../ui/words/words.ts';
import { ALL_SHOWN, FIELDS, isNarrowed } from './address.ts';
import { Empty } from './Empty.tsx';
import { Events } from './Events.tsx';
import { Filters } from './Filters.tsx';
import { KeepingLine } from './Keeping.tsx';
import { NothingFound, Selection, ToldNow } from './Selection.tsx';
import type { LibraryStore, Listed } from './store.ts';

/** The library: every event that was read, to be looked through, searched, compared and put in order. */
export function Reading({ store }: { readonly store: LibraryStore }) {
  const listed = store.listed.value;
  return (
    <main class="reading" data-state={stateOf(listed, store.left.value)}>
      <h1>{message('reading_heading')}</h1>
      <LibraryReach />
      {store.settled.value ? (
        <>
          <LostLibrary />
          <UntoldRestore />
          <BackupReminder />
        </>
      ) : null}
      {typeof listed !== 'string' && listed.all > 0 ? (
        <>
          <Filters store={store} />
          <Head store={store} listed={listed} />
        </>
      ) : null}
      <div class="told-place">
        <ToldNow />
      </div>
      <List store={store} listed={listed} />
      <Selection store={store} />
      <footer>
        {typeof listed !== 'string' && listed.all > 0 ? <p class="hint">{message('reading_keys')}</p> : null}
        {store.settled.value ? <KeepingLine /> : null}
        <Keys room="reading" />
      </footer>
    </main>
  );
}

/** A library without events may still have statements that are not sorted in. */
function stateOf(listed: Listed, left: number | null): string {
  if (typeof listed === 'string') return listed;
  if (listed.all === 0 && left === null) return 'loading';
  return listed.all === 0 ? 'empty' : 'ready';
}

interface Of {
  readonly store: LibraryStore;
  readonly listed: Listed;
}

function List({ store, listed }: Of) {
  if (listed === 'loading') return <Waiting words={message('reading_loading')} />;
  if (listed === 'failed')
    return (
      <Notice title={message('state_library_title')} text={message('state_library_text')}>
        <button type="button" class="button" onClick={store.retry}>
          {message('state_retry')}
        </button>
      </Notice>
    );
  const left = store.left.value;
  if (listed.all === 0 && left === null) return <Waiting words={message('reading_loading')} />;
  if (listed.all === 0 && left !== null && left > 0) return <Waiting words={countedCapital('reading_sorting', left)} />;
  if (listed.all === 0) return <Empty />;
  const none = Object.fromEntries(FIELDS.map((field) => [field, ALL_SHOWN[field]]));
  if (listed.count === 0) return <NothingFound clear={() => store.show(none)} />;
  return <Events store={store} shelf={listed} />;
}

function Waiting({ words }: { readonly words: string }) {
  return (
    <p class="waiting" role="status">
      {words}
    </p>
  );
}

/** How many events are listed, and the choice of how. */
function Head({ store, listed }: { readonly store: LibraryStore; readonly listed: Exclude<Listed, string> }) {
  const shown = store.shown.value;
  const events = countedCapital('reading_events', listed.count);
  const left = store.left.value ?? 0;
  return (
    <div class="reading-head">
      <p role="status" class="reading-count">
        {isNarrowed(shown) ? message('reading_events_of', events, digits(listed.all)) : events}
        {left > 0 ? <span class="hint"> {counted('reading_sorting', left)}</span> : null}
      </p>
      {shown.query.trim() === '' ? null : <OrderChoice store={store} />}
      <fieldset class="view">
        <legend class="unseen">{message('reading_view')}</legend>
        {(['timeline', 'table'] as const).map((view) => (
          <button
            key={view}
            type="button"
            class="link"
            data-view={view}
            aria-pressed={shown.view === view}
            onClick={() => store.show({ view, sort: shown.sort === 'date' ? 'date' : 'best', descending: true })}
          >
            {message(view === 'table' ? 'reading_table' : 'reading_timeline')}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

/** What is found stands by how well it fits, or the newest first. */
function OrderChoice({ store }: { readonly store: LibraryStore }) {
  const { sort } = store.shown.value;
  return (
    <fieldset class="view">
      <legend class="unseen">{message('reading_order')}</legend>
      {(['best', 'date'] as const).map((one) => (
        <button
          key={one}
          type="button"
          class="link"
          data-order={one}
          aria-pressed={sort === one}
          onClick={() => store.show({ sort: one, descending: true })}
        >
          {message(one === 'best' ? 'reading_order_best' : 'reading_order_newest')}
        </button>
      ))}
    </fieldset>
  );
}
