import { message } from '../words/words.ts';
import { libraryAddress } from './libraryAddress.ts';

/** The way to the library, from any page of the extension. */
export function LibraryLink() {
  return (
    <nav class="library-way hint" aria-label={message('reading_link')}>
      <a href={libraryAddress()} target="_blank" rel="noreferrer" data-action="library">
        {message('reading_link')}
      </a>
    </nav>
  );
}
