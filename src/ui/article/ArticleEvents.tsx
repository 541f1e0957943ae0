import { useEffect, useState } from 'preact/hooks';
import { type ArticleEvent, libraryEvents } from '../../library/article/articleEvents.ts';
import type { ArticleView } from '../../library/article/articleView.ts';
import { watchLibrary } from '../../library/live.ts';
import { requestArticle } from '../../messages/articles.ts';
import { isProblem } from '../../messages/problems.ts';
import { dateWords, type MessageKey, message } from '../words/words.ts';

/** Most events in the list: whoever looks for another writes some of its words. */
const MOST_SHOWN = 20;

/** Which event an article is read against: one of those it may report, or any other of the library. */
export function ArticleEvents({ view }: { readonly view: ArticleView }) {
  const [fault, setFault] = useState<MessageKey | null>(null);
  const choose = (statement: string) =>
    void requestArticle('article.choose', { article: view.row.id, statement }).then((answer) => {
      setFault(isProblem(answer) ? answer.problem : null);
    });
  return (
    <div class="article-events">
      {view.events.length < 2 ? null : <LikelyEvents view={view} choose={choose} />}
      <OtherEvents read={view.row.statements} choose={choose} />
      {fault === null ? null : (
        <p class="fault" role="alert">
          {message(fault)}
        </p>
      )}
    </div>
  );
}

type Choose = (statement: string) => void;

function LikelyEvents({ view, choose }: { readonly view: ArticleView; readonly choose: Choose }) {
  return (
    <label class="compare-with">
      {message('article_event')}{' '}
      <select
        name="event"
        value={view.row.statements[0] ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {view.events.map((event) => (
          <option key={event.id} value={event.id}>
            {lineOf(event)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface OtherEventsOf {
  /** The statements that the article is read against. */
  readonly read: readonly string[];
  readonly choose: Choose;
}

function OtherEvents({ read, choose }: OtherEventsOf) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const events = useLibraryEvents(open, words);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary data-action="other-event">{message('article_other_event')}</summary>
      <label>
        <span class="hint">{message('article_find_event')}</span>
        <input type="search" name="event-words" onInput={({ currentTarget }) => setWords(currentTarget.value)} />
      </label>
      {events?.length === 0 ? <p class="hint">{message('article_no_event')}</p> : null}
      <ul>
        {events?.slice(0, MOST_SHOWN).map((event) => (
          <li key={event.id}>
            <button
              type="button"
              class="link"
              data-event={event.id}
              aria-pressed={read.includes(event.id)}
              onClick={() => choose(event.id)}
            >
              {lineOf(event)}
            </button>
          </li>
        ))}
      </ul>
      {(events?.length ?? 0) > MOST_SHOWN ? (
        <p class="hint">{message('article_more_events', String(MOST_SHOWN))}</p>
      ) : null}
    </details>
  );
}

/** The events that have these words, kept up to date while they are shown; null before. */
function useLibraryEvents(open: boolean, words: string): readonly ArticleEvent[] | null {
  const [events, setEvents] = useState<readonly ArticleEvent[] | null>(null);
  useEffect(
    () => (open ? watchLibrary(() => libraryEvents(words), setEvents, console.error) : undefined),
    [open, words],
  );
  return events;
}

const lineOf = ({ day, name, title }: ArticleEvent): string =>
  [day === null ? '' : dateWords(day), name, title].filter(Boolean).join(' · ');
