import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MAX_NOTE, MAX_TAGS, type RemarkRow } from '../../library/remarks/remarkRows.ts';
import { digits } from '../../ui/words/locale.ts';
import { type MessageKey, message } from '../../ui/words/words.ts';
import { rewrite, tagsIn, takeRemarkBack } from './remarking.ts';

/** From so many characters on the reader is told how many are left. */
const NEARLY_FULL = MAX_NOTE - 200;

interface EditorOf {
  readonly text?: string;
  readonly tags?: readonly string[];
  readonly keep: (text: string, tags: readonly string[]) => Promise<MessageKey | null>;
  readonly close: () => void;
}

/** The box in which a note is written. What could not be kept stays in it. */
export function NoteEditor({ text = '', tags = [], keep, close }: EditorOf) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [words, write] = useState(text);
  const [line, writeTags] = useState(tags.join(', '));
  const [fault, setFault] = useState<MessageKey | null>(null);
  useEffect(() => box.current?.focus(), []);
  const submit = async () => {
    const listed = tagsIn(line);
    const wrong = listed.length > MAX_TAGS ? 'problem_note_too_long' : await keep(words, listed);
    if (wrong === null) close();
    else setFault(wrong);
  };
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
        if (event.key !== 'Escape') return;
        // What holds the point has an Escape of its own. What was written is not thrown away by one key.
        event.stopPropagation();
        if (words === text && line === tags.join(', ')) close();
      }}
    >
      <label for={id}>{message('remark_note_label')}</label>
      <textarea
        id={id}
        ref={box}
        dir="auto"
        rows={3}
        maxLength={MAX_NOTE}
        value={words}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p class="hint" role="status">
        {words.length < NEARLY_FULL ? '' : message('remark_note_left', digits(MAX_NOTE - words.length))}
      </p>
      <label for={`${id}-tags`}>{message('remark_tags_label')}</label>
      <input id={`${id}-tags`} dir="auto" value={line} onInput={(event) => writeTags(event.currentTarget.value)} />
      {fault === null ? null : (
        <p class="fault" role="alert">
          {message(fault)}
        </p>
      )}
      <div class="verdicts">
        <button type="submit" data-remark="keep-note">
          {message('remark_note_keep')}
        </button>
        <button type="button" class="link" onClick={close}>
          {message('remark_cancel')}
        </button>
      </div>
    </form>
  );
}

/** A note of the reader's with its tags, to be changed or deleted. Text alone: nothing that was written is ever markup. */
export function Note({ note }: { readonly note: RemarkRow }) {
  const [editing, edit] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const close = () => {
    edit(false);
    setTimeout(() => change.current?.focus());
  };
  const remove = () => {
    // The button goes with its note.
    change.current?.closest<HTMLElement>('[data-point]')?.focus();
    void takeRemarkBack(note);
  };
  if (editing)
    return (
      <NoteEditor text={note.text} tags={note.tags} keep={(text, tags) => rewrite(note, text, tags)} close={close} />
    );
  return (
    <div class="note" data-note={note.id}>
      <NoteWords note={note} />
      <p class="places">
        <button type="button" class="link" data-remark="edit" ref={change} onClick={() => edit(true)}>
          {message('remark_note_edit')}
        </button>
        <button type="button" class="link" data-remark="delete" onClick={remove}>
          {message('remark_note_delete')}
        </button>
      </p>
    </div>
  );
}

/** The words of a note and its tags, to be read. */
export function NoteWords({ note: { text, tags } }: { readonly note: RemarkRow }) {
  return (
    <>
      {text === '' ? null : (
        <p class="note-words" dir="auto">
          {text}
        </p>
      )}
      {tags.length === 0 ? null : (
        <ul class="tags" aria-label={message('remark_tags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
