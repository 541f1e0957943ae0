import { useState } from 'preact/hooks';
import type { ClaimView, StatementView } from '../library/views.ts';
import { message } from '../ui/words.ts';
import { quotationOf } from './copyPoint.ts';

/** Copies a point's words with who published them, when and where. */
export function CopyPoint({ statement, claim }: { readonly statement: StatementView; readonly claim: ClaimView }) {
  const [said, say] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(quotationOf(statement, claim));
      say(message('export_copied'));
    } catch {
      say(message('export_not_copied'));
    }
  };
  return (
    <>
      <button type="button" class="link" data-action="copy" onClick={() => void copy()}>
        {message('export_copy')}
      </button>
      <span class="copied" role="status">
        {said}
      </span>
    </>
  );
}
