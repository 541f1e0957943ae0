import { Notice } from '../ui/Notice.tsx';
import { countedCapital, message } from '../ui/words/words.ts';
import { bringBackLast, compareSelected, setAsideSelected, told } from './deeds.ts';
import type { LibraryStore } from './store.ts';

/** What is selected and what can be done with it; nothing where nothing is. */
export function Selection({ store }: { readonly store: LibraryStore }) {
  const selected = [...store.selected.value.values()];
  if (selected.length === 0) return null;
  const working = told.value.what === 'working';
  return (
    <section class="selection" aria-label={countedCapital('reading_selected', selected.length)}>
      <p>{countedCapital('reading_selected', selected.length)}</p>
      {selected.length === 2 ? (
        <button
          type="button"
          class="button"
          data-action="compare"
          aria-disabled={working}
          onClick={() => void compareSelected(store)}
        >
          {message(working ? 'reading_comparing' : 'reading_compare')}
        </button>
      ) : (
        <p class="hint">{message('reading_compare_hint')}</p>
      )}
      <button type="button" class="link" data-action="delete" onClick={() => void setAsideSelected(store, selected)}>
        {message('reading_delete')}
      </button>
      <button
        type="button"
        class="link"
        data-action="unselect"
        data-key="close"
        onClick={() => {
          store.selected.value = new Map();
        }}
      >
        {message('reading_unselect')}
      </button>
    </section>
  );
}

/** What became of what the reader did last. The live region stands before it has words, or they would not be spoken. */
export function ToldNow() {
  const now = told.value;
  return (
    <>
      <div class="told" role="status" data-told={now.what}>
        {now.what === 'deleted' ? <p>{countedCapital('reading_deleted', now.statements.length)}</p> : null}
        {now.what === 'restored' ? <p>{countedCapital('reading_restored', now.statements.length)}</p> : null}
      </div>
      {now.what === 'deleted' ? (
        <button type="button" class="link" data-key="undo" data-action="undo" onClick={() => void bringBackLast()}>
          {message('reading_undo')}
        </button>
      ) : null}
      {now.what === 'problem' ? (
        <p class="fault" role="alert">
          {message(now.key)}
        </p>
      ) : null}
    </>
  );
}

/** Where search and filters leave nothing. */
export function NothingFound({ clear }: { readonly clear: () => void }) {
  return (
    <Notice title={message('reading_none_title')} text={message('reading_none_text')}>
      <button type="button" class="button" onClick={clear}>
        {message('reading_clear')}
      </button>
    </Notice>
  );
}
