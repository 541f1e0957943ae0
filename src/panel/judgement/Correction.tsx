import { useState } from 'preact/hooks';
import type { Verdict } from '../../library/judgement/verdicts.ts';
import type { ClaimView, PairView, StatementView } from '../../library/views.ts';
import { Quotation } from '../../ui/pair/Quotation.tsx';
import { digits } from '../../ui/words/locale.ts';
import { message } from '../../ui/words/words.ts';
import type { Point } from '../comparison/points.ts';
import { type JudgedClaims, judge } from './judging.ts';
import { VerdictButtons } from './VerdictButtons.tsx';

/** From these scores on a claim is called likely, and perhaps, the counterpart. */
const LIKELY = 0.56;
const PERHAPS = 0.2;

interface Choice {
  readonly claim: ClaimView;
  /** How the two stand now: as the engine or the reader has it; null where they are not linked and nobody said so. */
  readonly verdict: Verdict | null;
  /** Linked by the engine, which is not sure of it: its word is no fact. */
  readonly possible: boolean;
  readonly judged: boolean;
  readonly score: number;
}

interface CorrectionOf {
  readonly point: Point;
  /** The other side's statement. */
  readonly facing: StatementView;
  readonly pair: PairView;
}

/** A point's likeliest counterparts, and the reader's own word on each: one press puts the pairing right. */
export function Correction({ point, facing, pair }: CorrectionOf) {
  const choices = choicesOf(point, facing, pair);
  if (choices.length === 0) return null;
  return (
    <fieldset class="pairs" aria-label={message('judge_heading')}>
      <p class="hint">{message('judge_intro', facing.issuerName)}</p>
      <Choices choices={choices} point={point} facing={facing} />
    </fieldset>
  );
}

/** Of a pairing that is only possible: what else the point may be paired with, how likely each is, and one press to say so. */
export function OtherCandidates({ point, facing, pair }: CorrectionOf) {
  const [open, setOpen] = useState(false);
  const others = choicesOf(point, facing, pair).filter(({ verdict, possible }) => verdict === null && !possible);
  if (others.length === 0) return null;
  return (
    <details class="correction others" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{message('other_candidates', digits(others.length))}</summary>
      {open ? <Choices choices={others} point={point} facing={facing} /> : null}
    </details>
  );
}

function Choices({
  choices,
  point,
  facing,
}: Pick<CorrectionOf, 'point' | 'facing'> & { readonly choices: readonly Choice[] }) {
  const claimsWith = ({ id }: ClaimView): JudgedClaims => ({
    statement: point.side.id,
    claim: point.claim.id,
    other: facing.id,
    partner: id,
  });
  return (
    <ul>
      {choices.map((choice) => (
        <li key={choice.claim.id}>
          <Quotation text={facing.text} span={choice.claim} marks={[]} />
          <p class="hint">{standingWords(choice)}</p>
          <Verdicts choice={choice} claims={claimsWith(choice.claim)} />
        </li>
      ))}
    </ul>
  );
}

function Verdicts({ choice, claims }: { readonly choice: Choice; readonly claims: JudgedClaims }) {
  return (
    <div class="verdicts">
      <VerdictButtons now={choice.verdict} say={(verdict) => void judge(claims, verdict)} />
      {choice.judged ? (
        <button type="button" class="link" data-verdict="back" onClick={() => judge(claims, null)}>
          {message('judge_take_back')}
        </button>
      ) : null}
    </div>
  );
}

/** The linked claims, then the likeliest others, then those that the reader took apart; each once. */
function choicesOf({ claim, linked, here }: Point, facing: StatementView, pair: PairView): Choice[] {
  const claims = new Map(facing.claims.map((one) => [one.id, one]));
  const apart = new Set(
    pair.judged.unlinked.flatMap(({ own, other }) => {
      const [mine, theirs] = here ? [own, other] : [other, own];
      return mine === claim.id ? [theirs] : [];
    }),
  );
  const choices = new Map<string, Choice>();
  for (const { claim: other, partner } of linked)
    choices.set(other.id, {
      claim: other,
      verdict: partner.possible ? null : partner.relation,
      possible: partner.possible ?? false,
      judged: partner.judged ?? false,
      score: partner.score,
    });
  const offer = (id: string, score: number): void => {
    const other = claims.get(id);
    const unlinked = apart.has(id);
    if (other && !choices.has(id))
      choices.set(id, { claim: other, verdict: unlinked ? 'none' : null, possible: false, judged: unlinked, score });
  };
  for (const candidate of claim.candidates ?? []) offer(candidate.claim, candidate.score);
  for (const id of apart) offer(id, 0);
  return [...choices.values()];
}

function standingWords({ verdict, possible, judged, score }: Choice): string {
  if (judged) return message(verdict === 'none' ? 'judged_apart' : 'judged_together');
  if (possible) return message('possible_pair');
  if (verdict !== null) return message('judge_linked');
  if (score >= LIKELY) return message('judge_likely');
  return message(score >= PERHAPS ? 'judge_perhaps' : 'judge_unlikely');
}
