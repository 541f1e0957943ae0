import type { RemarkRow } from '../../library/remarks/remarkRows.ts';
import type { PairView, RemarkView } from '../../library/views.ts';
import { counted, countedCapital, message } from '../../ui/words/words.ts';
import { OwnMark } from '../judgement/OwnWords.tsx';
import { NoteWords } from './RemarkNote.tsx';
import { takeRemarkBack } from './remarking.ts';

/** All that the reader said of single claims of the pair, each to be taken back by itself, also where its words are gone. */
export function OwnRemarks({ pair }: { readonly pair: PairView }) {
  const all = pair.remarks ?? [];
  const aside = all.filter(({ row }) => row.kind === 'boilerplate');
  const others = all.filter(({ row }) => row.kind !== 'boilerplate');
  return (
    <>
      <List kind="aside" heading={countedCapital('remark_aside', aside.length)} remarks={aside} pair={pair} />
      <List kind="own" heading={countedCapital('remark_own', others.length)} remarks={others} pair={pair} />
    </>
  );
}

interface ListOf {
  readonly kind: 'aside' | 'own';
  readonly heading: string;
  readonly remarks: readonly RemarkView[];
  readonly pair: PairView;
}

function List({ kind, heading, remarks, pair }: ListOf) {
  if (remarks.length === 0) return null;
  const lost = remarks.filter(({ claims }) => claims.length === 0).length;
  return (
    <details class="correction own-words" data-remarks={kind}>
      <summary>
        <OwnMark /> {heading}
        {lost === 0 ? null : ` · ${counted('judged_gone', lost)}`}
      </summary>
      {kind === 'aside' ? <p class="hint">{message('remark_aside_hint')}</p> : null}
      <ul>
        {remarks.map((remark) => (
          <Entry key={remark.row.id} remark={remark} pair={pair} />
        ))}
      </ul>
    </details>
  );
}

function Entry({ remark: { row, claims }, pair }: { readonly remark: RemarkView; readonly pair: PairView }) {
  const side = [pair.own, pair.other].find((one) => one?.id === row.statement);
  const words = row.kind === 'boilerplate' ? 'remark_put_back' : 'judge_take_back';
  const take = (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
    // The button goes with its entry: the focus stays with the list, or with what can be undone where that is empty.
    const list = event.currentTarget.closest('details');
    void takeRemarkBack(row).then(() =>
      setTimeout(() => {
        const next = list?.isConnected ? list.querySelector('summary') : null;
        (next ?? document.querySelector<HTMLElement>('[data-step="undo"]'))?.focus();
      }),
    );
    list?.querySelector('summary')?.focus();
  };
  return (
    <li data-remark={row.kind}>
      <p>
        <abbr class="code" title={side?.issuerName ?? ''}>
          {side?.code ?? ''}
        </abbr>{' '}
        <q class="quotation">{row.claim.text}</q>
        {claims.length === 0 ? <span class="hint"> {message('judged_not_found')}</span> : null}
      </p>
      <Said row={row} />
      <div class="verdicts">
        <button type="button" class="link" data-remark="back" onClick={take}>
          {message(words)}
        </button>
      </div>
    </li>
  );
}

function Said({ row }: { readonly row: RemarkRow }) {
  if (row.kind === 'note') return <NoteWords note={row} />;
  if (row.kind === 'boilerplate') return null;
  const divided = row.kind === 'divide';
  return (
    <p>
      <strong>{message(divided ? 'remark_kind_divide' : 'remark_kind_join')}</strong>{' '}
      <q class="quotation">{divided ? row.claim.text.slice(row.at ?? 0) : row.next?.text}</q>
    </p>
  );
}
