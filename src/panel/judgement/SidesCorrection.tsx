import type { EventPointView, EventSide } from '../../library/views.ts';
import { message } from '../../ui/words/words.ts';
import { PointWords } from '../comparison/PointWords.tsx';
import { judge } from './judging.ts';
import { VerdictButtons } from './VerdictButtons.tsx';

interface CorrectionOf {
  readonly point: EventPointView;
  readonly sides: readonly EventSide[];
}

/** With all sides: the reader's own word on how what another side says stands to what the first says of a point. */
export function SidesCorrection({ point, sides }: CorrectionOf) {
  const first = point.stands.findIndex(({ stand }) => stand === 'says');
  const [own, claim] = [sides[first], point.stands[first]?.claims[0]];
  const others = sides.flatMap((side, place) =>
    place === first ? [] : (point.stands[place]?.claims ?? []).map((other) => ({ side, other })),
  );
  if (own === undefined || claim === undefined || others.length === 0) return null;
  return (
    <details class="correction">
      <summary>{message('judge_heading')}</summary>
      <p class="hint">{message('judge_sides_intro', own.issuerName)}</p>
      <ul>
        {others.map(({ side, other }) => (
          <li key={other.id}>
            <p>
              <abbr class="code" title={side.issuerName}>
                {side.code}
              </abbr>{' '}
              <PointWords text={side.text} claim={other} />
            </p>
            <div class="verdicts">
              <VerdictButtons
                say={(verdict) =>
                  void judge({ statement: own.id, claim: claim.id, other: side.id, partner: other.id }, verdict)
                }
              />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
