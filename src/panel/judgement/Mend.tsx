import { useState } from 'preact/hooks';
import type { PairView } from '../../library/views.ts';
import { message } from '../../ui/words/words.ts';
import type { Point } from '../comparison/points.ts';
import { ClaimTools } from '../remarks/Remarks.tsx';
import { Correction } from './Correction.tsx';

/** All that puts a point right, behind one press: what it is paired with, where its claims begin and end, and whether they count. */
export function Mend({ point, pair }: { readonly point: Point; readonly pair: PairView }) {
  const [open, setOpen] = useState(false);
  const { claim, facing } = point;
  return (
    <details class="correction mend" data-remark="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{message('point_mend')}</summary>
      {!open || facing === null || claim.status === 'pending' ? null : (
        <Correction point={point} facing={facing} pair={pair} />
      )}
      {open ? <ClaimTools point={point} /> : null}
    </details>
  );
}
