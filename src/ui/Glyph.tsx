import { type ClaimStatus, GLYPHS } from './statusMarks.ts';

/** The sign of a status. Words stand beside it wherever it is used, so a screen reader passes over it. */
export function Glyph({ status }: { readonly status: ClaimStatus }) {
  return (
    <span class="glyph" data-status={status} aria-hidden="true">
      {GLYPHS[status]}
    </span>
  );
}
