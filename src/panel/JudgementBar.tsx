import { useEffect } from 'preact/hooks';
import type { PairView } from '../library/views.ts';
import { counted, message } from '../ui/words.ts';
import { done, fault, redo, undo, undone } from './judging.ts';

/** What the reader has put right while the panel is open, to be undone and done again: with buttons and with the usual keys. */
export function JudgementBar({ pair }: { readonly pair: PairView }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const wanted = stepFor(event);
      if (wanted === null) return;
      event.preventDefault();
      void wanted();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const { lost } = pair.judged;
  return (
    <div class="judgements">
      {done.value.length + undone.value.length === 0 ? null : (
        <p role="status">
          {message('judge_kept')}{' '}
          <button type="button" class="link" data-step="undo" disabled={done.value.length === 0} onClick={undo}>
            {message('judge_undo')}
          </button>{' '}
          <button type="button" class="link" data-step="redo" disabled={undone.value.length === 0} onClick={redo}>
            {message('judge_redo')}
          </button>
        </p>
      )}
      {fault.value === null ? null : (
        <p class="fault" role="alert">
          {message(fault.value)}
        </p>
      )}
      {lost === 0 ? null : <p class="hint">{counted('judged_lost', lost)}</p>}
    </div>
  );
}

/** Ctrl or Cmd with Z undoes, with Shift and Z or with Y does again; never while the reader writes in a box. */
function stepFor(event: KeyboardEvent): (() => Promise<void>) | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? redo : undo;
  return key === 'y' ? redo : null;
}
