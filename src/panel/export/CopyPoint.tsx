import { useState } from 'preact/hooks';
import { captureOf } from '../../library/export/exported.ts';
import type { ClaimView, StatementView } from '../../library/views.ts';
import { message } from '../../ui/words/words.ts';
import { copyQuotation, quotationOf } from './copyPoint.ts';

/** Copies a point's words with who published them, when and where, and when they were read. */
export function CopyPoint({ statement, claim }: { readonly statement: StatementView; readonly claim: ClaimView }) {
  const [said, say] = useState('');
  const copy = async () => {
    try {
      // Without the library the words still have their source.
      const capture = await captureOf(statement.id).catch(() => null);
      await copyQuotation(quotationOf(statement, claim, capture));
      say(message('export_copied'));
    } catch {
      say(message('export_not_copied'));
    }
  };
  return (
    <>
      <button type="button" class="link" data-action="copy" title={message('export_copy')} onClick={() => void copy()}>
        {message('export_copy_short')}
      </button>
      <span class="copied" role="status">
        {said}
      </span>
    </>
  );
}
