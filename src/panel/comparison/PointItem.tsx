import type { Standing } from '../../library/judgement/claimStanding.ts';
import { partsOfPartner, partsWithPartner, wordsOfParts } from '../../library/judgement/linkedWords.ts';
import type { ClaimView, PairView, StatementView } from '../../library/views.ts';
import { Glyph } from '../../ui/pair/Glyph.tsx';
import { Quotation } from '../../ui/pair/Quotation.tsx';
import { statusWords } from '../../ui/pair/statusMarks.ts';
import { actWords } from '../../ui/words/actWords.ts';
import { markedSpans } from '../../ui/words/differenceWords.ts';
import { topicWords } from '../../ui/words/topicWords.ts';
import { message } from '../../ui/words/words.ts';
import { OtherCandidates } from '../judgement/Correction.tsx';
import { isJudged } from '../judgement/judged.ts';
import { Mend } from '../judgement/Mend.tsx';
import { OwnMark } from '../judgement/OwnWords.tsx';
import { Pairing } from '../judgement/Pairing.tsx';
import { Notes, Remarks } from '../remarks/Remarks.tsx';
import { PartedQuotation } from './PartedText.tsx';
import { Places } from './Places.tsx';
import { isMissing, type LinkedClaim, type Point } from './points.ts';
import { foundSpans } from './sifting.ts';

interface Item {
  readonly point: Point;
  readonly pair: PairView;
  readonly tab: number;
  /** The words that the reader looks for. */
  readonly found?: readonly string[];
}

/** A point as the list shows it: what it does, who says it in which words, and what differs. */
export function PointItem({ point, pair, tab, found = [] }: Item) {
  const { claim, side, facing } = point;
  const { status, possible }: Standing = isMissing(point) ? { status: 'only' } : claim;
  return (
    <article
      class="point"
      data-point={point.id}
      data-status={status}
      data-here={point.here}
      data-possible={possible}
      tabIndex={-1}
    >
      <h3 class="point-head">
        <Glyph status={status} possible={possible} />
        <span class="act">
          {actWords(claim.act)}
          {claim.topics?.[0] === undefined ? null : <span class="topic-of"> · {topicWords(claim.topics[0])}</span>}
        </span>
        <span class="status">
          {statusWords(status, side.code, possible)}
          {isJudged(claim, pair) ? (
            <span class="judged" data-judged>
              {' '}
              <OwnMark /> {message('judged_mark')}
            </span>
          ) : null}
        </span>
      </h3>
      {facing === null || point.linked.length === 0 ? (
        <Quotation text={side.text} span={claim} marks={foundIn(side, claim, found)} />
      ) : (
        <BothSides point={point} facing={facing} pair={pair} found={found} />
      )}
      <Notes point={point} />
      <div class="point-ways">
        <Places point={point} pair={pair} tab={tab} />
        <Remarks point={point} />
        <Mend point={point} pair={pair} />
      </div>
    </article>
  );
}

const foundIn = (side: StatementView, claim: ClaimView, found: readonly string[]) =>
  found.length === 0 ? [] : foundSpans(side, claim, found, message('sift_found'));

/** Both sides' words, the open page's first, and what differs below the words that it concerns. */
interface BothOf {
  readonly point: Point;
  readonly facing: StatementView;
  readonly pair: PairView;
  readonly found: readonly string[];
}

function BothSides({ point, facing, pair, found }: BothOf) {
  const { claim, side, linked, here } = point;
  const differences = linked.flatMap(({ partner }) => partner.differences);
  const partners = linked.map((link) => ({
    link,
    side: facing,
    claim: link.claim,
    marks: markedSpans(link.partner.differences, 'b', facing, side),
  }));
  const doubtful = linked.find(({ partner }) => partner.possible);
  const own = { link: null, side, claim, marks: markedSpans(differences, 'a', side, facing) };
  return (
    <dl class="sides-words">
      {(here ? [own, ...partners] : [...partners, own]).map((row) => (
        <div key={row.claim.id}>
          <dt>
            <abbr class="code" title={row.side.issuerName}>
              {row.side.code}
            </abbr>
          </dt>
          <dd>
            {row.link === null || linked.length === 1 ? null : <AboutPart claim={claim} link={row.link} />}
            <PartedQuotation
              text={row.side.text}
              claim={row.claim}
              code={row.side.code}
              marks={[...foundIn(row.side, row.claim, found), ...row.marks]}
              meant={row.link && partsOfPartner(row.link.partner)}
            />
            {row.link === null ? null : (
              <Pairing partner={row.link.partner} claim={claim.id} side={side} facing={facing}>
                {row.link === doubtful ? <OtherCandidates point={point} facing={facing} pair={pair} /> : null}
              </Pairing>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** With which part of a claim a partner is linked, where it has several. */
function AboutPart({ claim, link }: { readonly claim: ClaimView; readonly link: LinkedClaim }) {
  const places = partsWithPartner(link.partner);
  return claim.parts === undefined || places === null ? null : (
    <p class="hint">{message('part_about', wordsOfParts(claim, places))}</p>
  );
}
