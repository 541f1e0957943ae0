import { STATUS_SIGNS } from '../../engine/signs.ts';
import type { PairView } from '../../library/views.ts';
import { type CountKey, message } from '../words/words.ts';
import { countedWithDoubt, possiblyOf } from './pairCounts.ts';
import type { ClaimStatus } from './statusMarks.ts';

/** A part of the bar: the filter that it stands for. */
export type BalancePart = 'only' | 'conflict' | 'differs' | 'both' | 'missing';

interface Segment {
  readonly part: BalancePart;
  readonly status: ClaimStatus;
  readonly count: number;
  readonly words: string;
  readonly label: CountKey;
}

interface Balance {
  readonly pair: PairView;
  /** Where it is given, the parts are buttons. */
  readonly choose?: (part: BalancePart) => void;
  readonly chosen?: string;
}

/** How the points of both statements divide: what only the left side says, what they share, what only the right side says. */
export function BalanceBar({ pair, choose, chosen }: Balance) {
  const parts = segmentsOf(pair).filter(({ count }) => count > 0);
  if (parts.length === 0) return null;
  return (
    <ul class="balance" aria-label={message('balance_label')}>
      {parts.map(({ part, status, count, words, label }) => {
        const inside = (
          <>
            <span class="glyph" aria-hidden="true">
              {STATUS_SIGNS[status]}
            </span>
            <span class="balance-words" aria-hidden="true">
              {words}
            </span>
            <span aria-hidden="true">{count}</span>
            {possiblyOf(pair, part) === 0 ? null : (
              <span class="balance-doubt" aria-hidden="true">
                ({possiblyOf(pair, part)}?)
              </span>
            )}
            <span class="unseen">{countedWithDoubt(label, pair, part)}</span>
          </>
        );
        return (
          <li key={part} data-status={status} data-part={part} style={{ flexGrow: count }}>
            {choose === undefined ? (
              <span class="balance-part" title={countedWithDoubt(label, pair, part)}>
                {inside}
              </span>
            ) : (
              <button
                type="button"
                class="balance-part"
                title={countedWithDoubt(label, pair, part)}
                aria-pressed={chosen === part}
                onClick={() => choose(part)}
              >
                {inside}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function segmentsOf({ counts, own, other }: PairView): readonly Segment[] {
  return [
    { part: 'only', status: 'only', count: counts.only, words: message('balance_only', own.code), label: 'count_only' },
    {
      part: 'conflict',
      status: 'conflict',
      count: counts.conflict,
      words: message('balance_conflict'),
      label: 'count_conflict',
    },
    {
      part: 'differs',
      status: 'differs',
      count: counts.differs,
      words: message('balance_differs'),
      label: 'count_differs',
    },
    { part: 'both', status: 'both', count: counts.both, words: message('balance_both'), label: 'count_both' },
    {
      part: 'missing',
      status: 'only',
      count: counts.missing,
      words: message('balance_only', other?.code ?? ''),
      label: 'count_missing',
    },
  ];
}
