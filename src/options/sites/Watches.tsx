import { useEffect, useState } from 'preact/hooks';
import type { WatchRow } from '../../library/find/searchRows.ts';
import { watchesOn } from '../../library/find/watches.ts';
import { watchLibrary } from '../../library/live.ts';
import { issuerName } from '../../library/statement/issuerNames.ts';
import { statementOfPage } from '../../library/statement/statements.ts';
import { requestFinding } from '../../messages/finding.ts';
import { momentWords } from '../../ui/words/moments.ts';
import { message } from '../../ui/words/words.ts';

/** An account that is waited for, with the statement whose other side it is. */
interface Watched extends WatchRow {
  readonly title: string;
}

/** The accounts that are waited for, each to be waited for no more. Nothing to show where there is none. */
export function Watches() {
  const watched = useWatched();
  if (watched.length === 0) return null;
  return (
    <section class="watches" aria-labelledby="watches-heading">
      <h2 id="watches-heading">{message('options_watches')}</h2>
      <ul>
        {watched.map((one) => (
          <li key={one.id} class="watch" data-watched={one.id}>
            <OneWatch {...one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneWatch({ statement, issuer, title, nextAt, until }: Watched) {
  const { name, code } = issuerName(issuer, '');
  const stop = () => void requestFinding('counterpart.watch', { statement, issuer, on: false });
  return (
    <>
      <p>
        <abbr class="code">{code}</abbr> {name}
      </p>
      <a href={statement} target="_blank" rel="noreferrer">
        {title}
      </a>
      <p class="hint">{message('options_watch_times', momentWords(nextAt), momentWords(until))}</p>
      <button
        type="button"
        class="link"
        data-action="unwatch"
        aria-label={message('options_watch_stop_label', name)}
        onClick={stop}
      >
        {message('watch_stop')}
      </button>
    </>
  );
}

function useWatched(): readonly Watched[] {
  const [watched, setWatched] = useState<readonly Watched[]>([]);
  useEffect(
    () =>
      watchLibrary(
        async () => {
          const found: Watched[] = [];
          for (const row of await watchesOn()) {
            const title = (await statementOfPage(row.statement))?.title ?? '';
            found.push({ ...row, title: title.trim() === '' ? row.statement : title });
          }
          return found;
        },
        setWatched,
        () => setWatched([]),
      ),
    [],
  );
  return watched;
}
