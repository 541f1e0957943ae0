import type { PairView, PartnerView, StatementView } from '../library/views.ts';
import { actWords } from '../ui/actWords.ts';
import { differenceWords, markedSpans } from '../ui/differenceWords.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { Quotation } from '../ui/Quotation.tsx';
import { statusWords } from '../ui/statusMarks.ts';
import { message } from '../ui/words.ts';
import { Places } from './Places.tsx';
import type { LinkedClaim, Point } from './points.ts';
import { reasonWords } from './reasonWords.ts';

/** Below this the engine is less sure than not that two claims speak of the same matter. */
const POSSIBLE_BELOW = 0.5;

interface Item {
  readonly point: Point;
  readonly pair: PairView;
  readonly tab: number;
}

/** A point as the list shows it: what it does, who says it in which words, and what differs. */
export function PointItem({ point, pair, tab }: Item) {
  const { claim, side, facing } = point;
  return (
    <article class="point" data-point={point.id} data-status={claim.status} tabIndex={-1}>
      <h3 class="point-head">
        <Glyph status={claim.status} />
        <span class="act">{actWords(claim.act)}</span>
        <span class="status">{statusWords(claim.status, side.code)}</span>
      </h3>
      {facing === null || point.linked.length === 0 ? (
        <Quotation text={side.text} span={claim} marks={[]} />
      ) : (
        <LinkedQuotations point={point} facing={facing} />
      )}
      {point.linked.map((link) => (
        <Pairing key={link.claim.id} link={link} side={side} facing={facing ?? side} />
      ))}
      <Places point={point} pair={pair} tab={tab} />
    </article>
  );
}

/** Both sides' words, the open page's first. */
function LinkedQuotations({ point, facing }: { readonly point: Point; readonly facing: StatementView }) {
  const { claim, side, linked, here } = point;
  const differences = linked.flatMap(({ partner }) => partner.differences);
  const own = (
    <SideWords key={claim.id} side={side}>
      <Quotation text={side.text} span={claim} marks={markedSpans(differences, 'a', side, facing)} />
    </SideWords>
  );
  const others = linked.map(({ claim: other, partner }) => (
    <SideWords key={other.id} side={facing}>
      <Quotation text={facing.text} span={other} marks={markedSpans(partner.differences, 'b', facing, side)} />
    </SideWords>
  ));
  return <dl class="sides-words">{here ? [own, ...others] : [...others, own]}</dl>;
}

function SideWords({ side, children }: { readonly side: StatementView; readonly children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>
        <abbr class="code" title={side.issuerName}>
          {side.code}
        </abbr>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

interface PairingOf {
  readonly link: LinkedClaim;
  readonly side: StatementView;
  readonly facing: StatementView;
}

/** What differs between two linked claims, in words, and why they were paired. */
function Pairing({ link, side, facing }: PairingOf) {
  const { partner } = link;
  const differences = [...new Set(partner.differences.map((difference) => differenceWords(difference, side, facing)))];
  return (
    <div class="pairing">
      {differences.length === 0 ? null : (
        <ul class="differences">
          {differences.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {partner.score < POSSIBLE_BELOW ? <p class="possible">{message('possible_pair')}</p> : null}
      <WhyPaired partner={partner} />
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
