import { useEffect } from 'preact/hooks';
import type { PairView } from '../library/views.ts';
import { message } from '../ui/words.ts';
import { done, fault, redo, stepsOf, undo, undone } from './judging.ts';
import { OwnRemarks } from './OwnRemarks.tsx';
import { OwnWords } from './OwnWords.tsx';
import { land } from './remarkFocus.ts';

/** What the reader has put right while the panel is open, to be undone and done again: with buttons and with the usual keys. */
export function JudgementBar({ pair }: { readonly pair: PairView }) {
  useEffect(() => land(pair), [pair]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const wanted = stepFor(event);
      if (wanted === null) return;
      event.preventDefault();
      void wanted(pair);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [pair]);
  const back = stepsOf(done.value, pair).length;
  const forth = stepsOf(undone.value, pair).length;
  return (
    <div class="judgements">
      {back + forth === 0 ? null : (
        <p role="status">
          {message(back === 0 ? 'judge_undone' : 'judge_kept')}{' '}
          <button
            type="button"
            class="link"
            data-key="undo"
            data-step="undo"
            disabled={back === 0}
            onClick={() => undo(pair)}
          >
            {message('judge_undo')}
          </button>{' '}
          <button
            type="button"
            class="link"
            data-key="redo"
            data-step="redo"
            disabled={forth === 0}
            onClick={() => redo(pair)}
          >
            {message('judge_redo')}
          </button>
        </p>
      )}
      {fault.value === null ? null : (
        <p class="fault" role="alert">
          {message(fault.value)}
        </p>
      )}
      <OwnWords pair={pair} />
      <OwnRemarks pair={pair} />
    </div>
  );
}

/** Ctrl or Cmd with Z undoes, with Shift and Z or with Y does again; never while the reader writes in a box. */
function stepFor(event: KeyboardEvent): ((pair: PairView) => Promise<void>) | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? redo : undo;
  return key === 'y' ? redo : null;
}
