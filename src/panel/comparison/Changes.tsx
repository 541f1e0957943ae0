import { useEffect, useMemo, useState } from 'preact/hooks';
import { watchLibrary } from '../../library/live.ts';
import { lastChange, type TextVersion } from '../../library/statement/textVersions.ts';
import type { StatementView } from '../../library/views.ts';
import { dayWords } from '../../ui/words/moments.ts';
import { countedCapital, message } from '../../ui/words/words.ts';
import { type ShownChange, shownChanges } from './changeShown.ts';

interface Change {
  readonly before: TextVersion;
  readonly after: TextVersion;
}

/** Most changes that are listed: a page that was written anew is better read as a whole. */
const MOST_SHOWN = 60;

/** What the issuer changed in its text since it was first read, word by word. Nothing to show for a text that stands as it was. */
export function Changes({ statement }: { readonly statement: StatementView }) {
  const change = useLastChange(statement);
  const [open, setOpen] = useState(false);
  if (change === null) return null;
  return (
    <details
      class="changes"
      data-changes={statement.id}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <abbr class="code">{statement.code}</abbr> {message('changes_since', dayWords(change.before.readAt))}
      </summary>
      {open ? <ChangeList change={change} /> : null}
    </details>
  );
}

function useLastChange({ id, versions }: StatementView): Change | null {
  const [change, setChange] = useState<Change | null>(null);
  useEffect(() => {
    if (versions < 2) return setChange(null);
    return watchLibrary(
      () => lastChange(id),
      setChange,
      () => setChange(null),
    );
  }, [id, versions]);
  return change;
}

function ChangeList({ change: { before, after } }: { readonly change: Change }) {
  const changes = useMemo(() => shownChanges(before.text, after.text), [before.text, after.text]);
  if (changes.length === 0) return <p class="hint">{message('changes_none')}</p>;
  return (
    <>
      <p class="hint">{countedCapital('count_changes', changes.length)}</p>
      <ol>
        {changes.slice(0, MOST_SHOWN).map((one, place) => (
          <li key={`${place} ${one.added}`}>
            <OneChange {...one} />
          </li>
        ))}
      </ol>
    </>
  );
}

function OneChange({ lead, removed, added, tail }: ShownChange) {
  return (
    <p class="quotation">
      {lead}
      {removed === '' ? null : (
        <>
          <span class="unseen">{message('changes_removed')} </span>
          <del>{removed}</del>
          {added === '' ? null : ' '}
        </>
      )}
      {added === '' ? null : (
        <>
          <span class="unseen">{message('changes_added')} </span>
          <ins>{added}</ins>
        </>
      )}
      {tail}
    </p>
  );
}
