import { useRef, useState } from 'preact/hooks';
import type { ClaimView, StatementView } from '../../library/views.ts';
import { type MessageKey, message } from '../../ui/words/words.ts';
import type { Point } from '../comparison/points.ts';
import { OwnMark } from '../judgement/OwnWords.tsx';
import { Divide } from './Divide.tsx';
import { placesOf } from './dividing.ts';
import { Note, NoteEditor } from './RemarkNote.tsx';
import { landOn, leavePoint } from './remarkFocus.ts';
import { remark } from './remarking.ts';

/** A claim of a point, and whose it is. */
interface ClaimOf {
  readonly claim: ClaimView;
  readonly side: StatementView;
}

function claimsOf({ claim, side, facing, linked }: Point): readonly ClaimOf[] {
  return [{ claim, side }, ...(facing === null ? [] : linked.map((link) => ({ claim: link.claim, side: facing })))];
}

/** What divides, joins or sets aside each claim of a point. */
export function ClaimTools({ point }: { readonly point: Point }) {
  const all = claimsOf(point);
  return (
    <fieldset class="claims" aria-label={message('remark_more')}>
      {all.map((one) => (
        <Tools key={one.claim.id} of={one} several={all.length > 1} />
      ))}
    </fieldset>
  );
}

/** The reader's own notes on a point; nothing where there are none. */
export function Notes({ point }: { readonly point: Point }) {
  const notes = claimsOf(point).flatMap((one) => one.claim.notes ?? []);
  if (notes.length === 0) return null;
  return (
    <div class="notes">
      <p class="judged">
        <OwnMark /> {message('remark_note_label')}
      </p>
      {notes.map((note) => (
        <Note key={note.id} note={note} />
      ))}
    </div>
  );
}

/** What begins a note on a point, and the box to write it in. */
export function Remarks({ point }: { readonly point: Point }) {
  const [writing, write] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { claim, side } = point;
  const close = () => {
    write(false);
    setTimeout(() => opener.current?.focus());
  };
  return (
    <div class="remarks">
      {writing ? (
        <NoteEditor keep={(text, tags) => remark(side.id, claim.id, { kind: 'note', text, tags })} close={close} />
      ) : (
        <button type="button" class="link" data-key="note" data-remark="note" ref={opener} onClick={() => write(true)}>
          {message('remark_note_add')}
        </button>
      )}
    </div>
  );
}

function Tools({ of: { claim, side }, several }: { readonly of: ClaimOf; readonly several: boolean }) {
  const [dividing, divide] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const hasNext = side.claims.some(({ start }) => start >= claim.end);
  const say = async (said: Parameters<typeof remark>[2]): Promise<MessageKey | null> => {
    if (said.kind === 'boilerplate') leavePoint(tools.current);
    else landOn(side.id, claim.start);
    return remark(side.id, claim.id, said);
  };
  const close = () => {
    divide(false);
    setTimeout(() => opener.current?.focus());
  };
  return (
    <div class="remark-tools" ref={tools}>
      {several ? (
        <p>
          <abbr class="code" title={side.issuerName}>
            {side.code}
          </abbr>{' '}
          <q class="quotation">{claim.text}</q>
        </p>
      ) : null}
      {dividing ? (
        <Divide
          text={claim.text}
          divide={(at) => void say({ kind: 'divide', at }).then(() => divide(false))}
          close={close}
        />
      ) : (
        <div class="verdicts">
          <button
            type="button"
            data-remark="divide"
            ref={opener}
            disabled={placesOf(claim.text).length === 0}
            onClick={() => divide(true)}
          >
            {message('remark_divide')}
          </button>
          <button type="button" data-remark="join" disabled={!hasNext} onClick={() => void say({ kind: 'join' })}>
            {message('remark_join')}
          </button>
          <button type="button" data-remark="boilerplate" onClick={() => void say({ kind: 'boilerplate' })}>
            {message('remark_boilerplate')}
          </button>
        </div>
      )}
    </div>
  );
}
