import type { ComponentChildren } from 'preact';
import type { PairView, StatementView } from '../../library/views.ts';
import { eventTitle } from '../words/eventWords.ts';
import { dateWords, message } from '../words/words.ts';

interface Heading {
  readonly pair: PairView;
  /** Without the two sides: where all are named anyway. */
  readonly bare?: boolean;
  /** Makes more of a side's name, such as a way to its page. */
  readonly named?: (side: StatementView, name: ComponentChildren) => ComponentChildren;
}

/** "Call with Russia", its date, and the two sides: the open page's first, whoever it is. */
export function EventHeading({ pair, bare = false, named = (_, name) => name }: Heading) {
  const { event, own, other } = pair;
  return (
    <header class="event">
      <h1>{eventTitle(pair)}</h1>
      <p class="event-date">{event.date === null ? message('event_undated') : dateWords(event.date)}</p>
      {bare ? null : (
        <p class="sides">
          {named(own, <Side side={own} />)}
          {other === null ? null : (
            <span>
              <span class="between" aria-hidden="true">
                ↔
              </span>{' '}
              {named(other, <Side side={other} />)}
            </span>
          )}
        </p>
      )}
    </header>
  );
}

/** A side is its name and its two-letter code; how its text came here is said where it is not its own page. */
export function Side({ side }: { readonly side: StatementView }) {
  const origin =
    side.origin === 'pasted' ? message('side_pasted') : side.origin === 'copy' ? message('side_copy') : null;
  return (
    <span class="side">
      <abbr class="code" title={side.issuerName}>
        {side.code}
      </abbr>{' '}
      {side.issuerName}
      {origin === null ? null : <small> ({origin})</small>}
    </span>
  );
}
