import { specificShare } from '../../library/event/specificShare.ts';
import type { ClaimView, StatementView } from '../../library/views.ts';
import { message } from '../words/words.ts';

/** A statement as far as its overview needs it. */
export interface OverviewSide extends Pick<StatementView, 'id' | 'issuerName' | 'code'> {
  readonly claims: readonly Pick<ClaimView, 'specific' | 'topics'>[];
}

/** General remarks against specific points, a bar a side: what a reader wants to see first. The filled part is the specific one. */
export function Specifics({ sides }: { readonly sides: readonly OverviewSide[] }) {
  const known = sides.flatMap((side) => {
    const share = specificShare(side);
    return share ? [{ side, share }] : [];
  });
  if (known.length === 0) return null;
  return (
    <section class="specifics" aria-label={message('specifics_label')}>
      <p class="specifics-ends" aria-hidden="true">
        <span>{message('specifics_specific')}</span>
        <span>{message('specifics_general')}</span>
      </p>
      <ul>
        {known.map(({ side, share: { specific, all } }) => (
          <li key={side.id}>
            <span class="code" aria-hidden="true">
              {side.code}
            </span>
            <span class="specifics-bar" aria-hidden="true">
              <span style={{ width: `${(100 * specific) / all}%` }} />
            </span>
            <span class="specifics-words" aria-hidden="true">
              {message('specifics_of', String(specific), String(all))}
            </span>
            <span class="unseen">{message('specifics_sentence', side.issuerName, String(specific), String(all))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
