import type { EventRow } from '../library/shelves/shelfRows.ts';
import { sampleArticleAddress } from '../ui/addresses/articleAddress.ts';
import { message } from '../ui/words/words.ts';
import { setAsideSelected } from './deeds.ts';
import type { LibraryStore } from './store.ts';

/** Says of the sample what it is, and takes it away. */
export function SampleNote({ store, event }: { readonly store: LibraryStore; readonly event: EventRow }) {
  return (
    <p class="hint">
      {message('reading_sample_note')}{' '}
      <a href={sampleArticleAddress()} target="_blank" data-action="sample-article" rel="noopener">
        {message('reading_sample_article')}
      </a>{' '}
      <button
        type="button"
        class="link"
        data-action="sample-remove"
        onClick={() => void setAsideSelected(store, event.statements)}
      >
        {message('reading_sample_remove')}
      </button>
    </p>
  );
}
