import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Verdict } from '../../library/judgement/verdicts.ts';
import type { JudgedClaim, PairView, ReaderWord } from '../../library/views.ts';
import { counted, countedCapital, type MessageKey, message } from '../../ui/words/words.ts';
import { takeBack } from './judging.ts';

const VERDICT_WORDS: Record<Verdict, MessageKey> = {
  same: 'judge_same',
  differs: 'judge_differs',
  conflict: 'judge_conflict',
  none: 'judge_none',
};

/** All that the reader has said of the pair, at any time: each word can be taken back by itself, also one whose point is gone. */
export function OwnWords({ pair }: { readonly pair: PairView }) {
  const summary = useRef<HTMLElement>(null);
  const taken = useRef(false);
  const { words, lost } = pair.judged;
  useLayoutEffect(() => {
    // The button that had the focus is gone with its word.
    if (taken.current) summary.current?.focus();
    taken.current = false;
  }, [words.length]);
  if (words.length === 0) return null;
  const take = (word: ReaderWord) => {
    taken.current = true;
    void takeBack(pair, word);
  };
  return (
    <details class="correction own-words">
      <summary ref={summary}>
        <OwnMark /> {countedCapital('own_words', words.length)}
        {lost === 0 ? null : ` · ${counted('judged_gone', lost)}`}
      </summary>
      {lost === 0 ? null : <p class="hint">{counted('judged_lost', lost)}</p>}
      <ul>
        {words.map((word) => (
          <li key={word.id} data-word={word.verdict}>
            <p>
              <strong>{message(VERDICT_WORDS[word.verdict])}</strong>
            </p>
            <Words code={pair.own.code} claim={word.own} />
            <Words code={pair.other?.code ?? ''} claim={word.other} />
            <div class="verdicts">
              <button type="button" class="link" data-verdict="back" onClick={() => take(word)}>
                {message('judge_take_back')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Words({ code, claim }: { readonly code: string; readonly claim: JudgedClaim }) {
  return (
    <p>
      <span class="code">{code}</span> <q class="quotation">{claim.anchor.text}</q>
      {claim.claim === null ? <span class="hint"> {message('judged_not_found')}</span> : null}
    </p>
  );
}

/** The sign of the reader's own word; words stand beside it. */
export function OwnMark() {
  return (
    <span class="own-mark" aria-hidden="true">
      ✎
    </span>
  );
}
