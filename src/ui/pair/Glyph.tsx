import { STATUS_SIGNS } from '../../engine/signs.ts';
import type { ClaimStatus } from './statusMarks.ts';

interface Sign {
  readonly status: ClaimStatus;
  /** A pairing that is not sure has a question mark to its sign. */
  readonly possible?: boolean | undefined;
}

/** The sign of a status. Words stand beside it wherever it is used, so a screen reader passes over it. */
export function Glyph({ status, possible = false }: Sign) {
  return (
    <span class="glyph" data-status={status} aria-hidden="true">
      {STATUS_SIGNS[status]}
      {possible ? <sup>?</sup> : null}
    </span>
  );
}
