import type { ComponentChildren } from 'preact';
import type { PartnerView, StatementView } from '../../library/views.ts';
import { differencesInWords } from '../../ui/words/differenceWords.ts';
import { message } from '../../ui/words/words.ts';
import { reasonWords } from '../comparison/reasonWords.ts';
import { SharedWords } from '../comparison/SharedWords.tsx';
import { ConfirmPair } from './ConfirmPair.tsx';

interface PairingOf {
  readonly partner: PartnerView;
  /** The claim that the partner is linked with. */
  readonly claim: string;
  /** The side that the partner is seen from, and the partner's own. */
  readonly side: StatementView;
  readonly facing: StatementView;
  /** What else the claim may be paired with, where the pairing is only possible. */
  readonly children?: ComponentChildren;
}

/** What differs between two linked claims, in words, and why they were paired. */
export function Pairing({ partner, claim, side, facing, children }: PairingOf) {
  const differences = differencesInWords(partner.differences, side, facing);
  return (
    <div class="pairing">
      {differences.length === 0 ? null : (
        <ul class="differences">
          {differences.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {partner.judged ? <p class="judged">{message('judged_together')}</p> : null}
      {partner.possible ? (
        <>
          <p class="possible">{message('possible_pair')}</p>
          <ConfirmPair
            partner={partner}
            claims={{ statement: side.id, claim, other: facing.id, partner: partner.claim }}
          />
          {children}
        </>
      ) : null}
      {partner.judged && partner.reasons.length === 0 ? (
        <SharedWords claims={{ statement: side.id, claim, other: facing.id, partner: partner.claim }} />
      ) : (
        <WhyPaired partner={partner} />
      )}
    </div>
  );
}

function WhyPaired({ partner }: { readonly partner: PartnerView }) {
  const { shared, besides } = reasonWords(partner.reasons);
  return (
    <details class="why">
      <summary>{message('why_paired')}</summary>
      {shared.length === 0 ? null : (
        <>
          <p>{message('why_paired_intro')}</p>
          <ul>
            {shared.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      )}
      {besides.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}
