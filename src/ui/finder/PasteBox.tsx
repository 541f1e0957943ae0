import { useEffect, useId, useState } from 'preact/hooks';
import { ALL_ISSUERS } from '../../issuers/all.ts';
import { issuerName } from '../../library/statement/issuerNames.ts';
import type { PairView } from '../../library/views.ts';
import { request } from '../../messages/extension.ts';
import { isProblem, type ProblemKey } from '../../messages/problems.ts';
import { expectedIssuer, issuerChoices } from '../pair/issuerChoice.ts';
import { type MessageKey, message } from '../words/words.ts';
import { type Draft, EMPTY_DRAFT, forgetDraft, keepDraft, readDraft } from './draft.ts';

interface Paste {
  readonly pair: PairView;
  /** Called once the text is saved and compared. */
  readonly done?: (statement: string) => void;
}

interface Fault {
  readonly field: 'issuer' | 'text';
  readonly key: MessageKey;
}

const FIELD_OF_PROBLEM: Partial<Record<MessageKey, Fault['field']>> = { problem_unknown_issuer: 'issuer' };

/** The box for the other side's text. What was typed stays, in the box and in the session, until it was compared. */
export function PasteBox({ pair, done }: Paste) {
  const id = useId();
  const [draft, edit] = useDraft(pair.own.id, expectedIssuer(pair, ALL_ISSUERS));
  const [fault, setFault] = useState<Fault | null>(null);
  const [working, setWorking] = useState(false);

  const compare = async (event: Event) => {
    event.preventDefault();
    const missing = missingIn(draft);
    setFault(missing);
    if (missing !== null || working) return;
    setWorking(true);
    const answer = await request('counterpart.pasted', { statement: pair.own.id, ...draft });
    setWorking(false);
    if (isProblem(answer)) return setFault(faultOf(answer.problem));
    await forgetDraft(pair.own.id);
    done?.(answer.statement);
  };
  const faultId = (field: Fault['field']) => (fault?.field === field ? `${id}-${field}-fault` : undefined);
  return (
    <form class="paste" onSubmit={(event) => void compare(event)} aria-labelledby={`${id}-heading`} noValidate>
      <h2 id={`${id}-heading`}>{message('paste_heading')}</h2>
      <label for={`${id}-issuer`}>{message('paste_issuer')}</label>
      <select
        id={`${id}-issuer`}
        name="issuer"
        value={draft.issuer}
        aria-invalid={fault?.field === 'issuer'}
        aria-describedby={faultId('issuer')}
        onChange={(event) => edit({ ...draft, issuer: event.currentTarget.value })}
      >
        <option value="">{message('paste_issuer_choose')}</option>
        {issuerChoices(pair, ALL_ISSUERS).map((issuer) => (
          <option key={issuer.id} value={issuer.id}>
            {issuerName(issuer.id, '').name}
          </option>
        ))}
      </select>
      <FaultLine fault={fault} field="issuer" id={`${id}-issuer-fault`} />
      <label for={`${id}-text`}>{message('paste_text')}</label>
      <textarea
        id={`${id}-text`}
        name="text"
        rows={6}
        value={draft.text}
        aria-invalid={fault?.field === 'text'}
        aria-describedby={faultId('text')}
        onInput={(event) => edit({ ...draft, text: event.currentTarget.value })}
      />
      <FaultLine fault={fault} field="text" id={`${id}-text-fault`} />
      <button type="submit" class="button" aria-disabled={working}>
        {message(working ? 'paste_working' : 'paste_button')}
      </button>
      <p class="hint">{message('paste_kept')}</p>
    </form>
  );
}

function FaultLine({
  fault,
  field,
  id,
}: {
  readonly fault: Fault | null;
  readonly field: string;
  readonly id: string;
}) {
  if (fault?.field !== field) return null;
  return (
    <p class="fault" role="alert" id={id}>
      {message(fault.key)}
    </p>
  );
}

function missingIn(draft: Draft): Fault | null {
  if (draft.issuer === '') return { field: 'issuer', key: 'problem_unknown_issuer' };
  if (draft.text.trim() === '') return { field: 'text', key: 'problem_empty_text' };
  return null;
}

function faultOf(key: ProblemKey): Fault {
  return { field: FIELD_OF_PROBLEM[key] ?? 'text', key };
}

/** The draft of a statement, read once and kept with every change. `expected` is chosen where the reader chose nobody. */
function useDraft(statement: string, expected: string | null) {
  const [draft, setDraft] = useState<Draft>({ ...EMPTY_DRAFT, issuer: expected ?? '' });
  useEffect(() => {
    let current = true;
    void readDraft(statement).then((kept) => {
      if (!current) return;
      // What was typed before the kept draft arrived is newer than it.
      setDraft((typed) =>
        typed.text === '' ? { issuer: kept.issuer === '' ? typed.issuer : kept.issuer, text: kept.text } : typed,
      );
    });
    return () => {
      current = false;
    };
  }, [statement]);
  const edit = (changed: Draft) => {
    setDraft(changed);
    void keepDraft(statement, changed);
  };
  return [draft, edit] as const;
}
