import type { PartnerView } from '../../library/views.ts';
import { message } from '../../ui/words/words.ts';
import { type JudgedClaims, judge } from './judging.ts';

/** A pairing that is only possible, for the reader to confirm or to take apart with one press. */
export function ConfirmPair({ partner, claims }: { readonly partner: PartnerView; readonly claims: JudgedClaims }) {
  return (
    <div class="verdicts">
      <button type="button" data-confirm="yes" onClick={() => judge(claims, partner.relation)}>
        {message('judge_confirm')}
      </button>
      <button type="button" data-confirm="no" onClick={() => judge(claims, 'none')}>
        {message('judge_none')}
      </button>
    </div>
  );
}
