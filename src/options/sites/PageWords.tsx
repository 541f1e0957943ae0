import type { PageWordRow } from '../../library/schema.ts';
import { issuerName } from '../../library/statement/issuerNames.ts';
import { requestPages } from '../../messages/pages.ts';
import { momentWords } from '../../ui/words/moments.ts';
import { message } from '../../ui/words/words.ts';

/** What the reader has said of single pages, each to be taken back. */
export function PageWords({ words }: { readonly words: readonly PageWordRow[] }) {
  return (
    <section class="words" aria-labelledby="words-heading">
      <h2 id="words-heading">{message('options_words')}</h2>
      {words.length === 0 ? <p class="hint">{message('options_words_none')}</p> : null}
      <ul>
        {words.map(({ page, issuer, title, saidAt }) => (
          <li key={page} class="word" data-page={page}>
            <a href={page} target="_blank" rel="noreferrer">
              {title.trim() === '' ? page : title}
            </a>
            <p>
              {issuer === null
                ? message('options_word_none')
                : message('options_word_statement', issuerName(issuer, '').name)}
            </p>
            <button
              type="button"
              class="link"
              data-action="undo"
              aria-label={message('options_undo_label', title.trim() === '' ? page : title)}
              onClick={() => void requestPages('page.wordless', { tab: null, url: page })}
            >
              {message('options_undo')}
            </button>
            <p class="hint">{momentWords(saidAt)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
