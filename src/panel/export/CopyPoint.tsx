import { useState } from 'preact/hooks';
import { message } from '../../ui/words/words.ts';
import type { Point } from '../comparison/points.ts';

/** Copies a point's words with who published them, when and where, when they were read, and how its parts stand. */
export function CopyPoint({ point }: { readonly point: Point }) {
  const [said, say] = useState('');
  const copy = async () => {
    try {
      // What the first points can be shown without is loaded when it is asked for.
      const [{ captureOf }, { copyQuotation, quotationOf }] = await Promise.all([
        import('../../library/export/exported.ts'),
        import('./copyPoint.ts'),
      ]);
      // Without the library the words still have their source.
      const capture = await captureOf(point.side.id).catch(() => null);
      await copyQuotation(quotationOf(point, capture));
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
