import browser from 'webextension-polyfill';
import { message } from './words.ts';

const LIBRARY_PAGE = 'src/reading/index.html';

/** The way to the library, from any page of the extension. */
export function LibraryLink() {
  return (
    <nav class="library-way hint" aria-label={message('reading_link')}>
      <a href={browser.runtime.getURL(LIBRARY_PAGE)} target="_blank" rel="noreferrer" data-action="library">
        {message('reading_link')}
      </a>
    </nav>
  );
}
