import type { Span } from '../../engine/model.ts';
import type { MarkedSpan } from '../words/differenceWords.ts';
import { segments } from '../words/segments.ts';

interface Quoted {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly MarkedSpan[];
}

/** A stretch of a statement's text with the words that differ marked. Text only: nothing of a page is ever markup. */
export function MarkedText({ text, span, marks }: Quoted) {
  return segments(text, span, marks).map((run) =>
    run.why === null ? (
      run.text
    ) : (
      <mark key={run.start} title={run.why} data-found={run.found}>
        {run.text}
      </mark>
    ),
  );
}

/** A claim in its statement's own words, in quotation marks. */
export function Quotation(quoted: Quoted) {
  return (
    <q class="quotation">
      <MarkedText {...quoted} />
    </q>
  );
}
