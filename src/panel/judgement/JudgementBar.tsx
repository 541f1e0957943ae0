import { useEffect } from 'preact/hooks';
import type { PairView } from '../../library/views.ts';
import { type MessageKey, message } from '../../ui/words/words.ts';
import { OwnRemarks } from '../remarks/OwnRemarks.tsx';
import { land } from '../remarks/remarkFocus.ts';
import { done, fault, redo, shownBy, stepsOf, undo, undone } from './judging.ts';
import { OwnWords } from './OwnWords.tsx';

/** What the reader has put right of a pair, while the panel is open and before. */
export function JudgementBar({ pair }: { readonly pair: PairView }) {
  useEffect(() => land(pair), [pair]);
  return (
    <div class="judgements">
      <Steps shown={shownBy(pair)} />
      <OwnWords pair={pair} />
      <OwnRemarks pair={pair} />
    </div>
  );
}

/**
 * What the reader has put right of these statements while the panel is open, to be undone and done again: with buttons and the usual keys.
 */
export function Steps({ shown }: { readonly shown: readonly string[] }) {
  const all = shown.join(' ');
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const wanted = stepFor(event);
      if (wanted === null) return;
      event.preventDefault();
      void wanted(all.split(' '));
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [all]);
  const back = stepsOf(done.value, shown).length;
  const forth = stepsOf(undone.value, shown).length;
  return (
    <>
      {back + forth === 0 ? null : (
        <p role="status">
          {message(back === 0 ? 'judge_undone' : 'judge_kept')}{' '}
          <Step way="undo" words="judge_undo" count={back} take={() => undo(shown)} />{' '}
          <Step way="redo" words="judge_redo" count={forth} take={() => redo(shown)} />
        </p>
      )}
      {fault.value === null ? null : (
        <p class="fault" role="alert">
          {message(fault.value)}
        </p>
      )}
    </>
  );
}

interface StepOf {
  readonly way: 'undo' | 'redo';
  readonly words: MessageKey;
  readonly count: number;
  readonly take: () => Promise<void>;
}

function Step({ way, words, count, take }: StepOf) {
  return (
    <button
      type="button"
      class="link"
      data-key={way}
      data-step={way}
      disabled={count === 0}
      onClick={() => void take()}
    >
      {message(words)}
    </button>
  );
}

/** Ctrl or Cmd with Z undoes, with Shift and Z or with Y does again; never while the reader writes in a box. */
function stepFor(event: KeyboardEvent): ((shown: readonly string[]) => Promise<void>) | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? redo : undo;
  return key === 'y' ? redo : null;
}
