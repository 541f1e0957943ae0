import { saidAlone } from '../library/judgement/claimStanding.ts';
import type { PairView, StatementView } from '../library/views.ts';
import { BalanceBar } from '../ui/pair/BalanceBar.tsx';
import { Glyph } from '../ui/pair/Glyph.tsx';
import { countedWithDoubt } from '../ui/pair/pairCounts.ts';
import { Quotation } from '../ui/pair/Quotation.tsx';
import { Specifics } from '../ui/pair/Specifics.tsx';
import type { ClaimStatus } from '../ui/pair/statusMarks.ts';
import { isCompared } from '../ui/pair/steadyPair.ts';
import { actWords } from '../ui/words/actWords.ts';
import { type CountKey, capital, countedCapital, message } from '../ui/words/words.ts';

/** How many missing points the popup quotes; the panel has them all. */
const FIRST_MISSING = 3;

const COUNTS = [
  { count: 'missing', key: 'count_missing', status: 'only' },
  { count: 'conflict', key: 'count_conflict', status: 'conflict' },
  { count: 'differs', key: 'count_differs', status: 'differs' },
  { count: 'both', key: 'count_both', status: 'both' },
  { count: 'only', key: 'count_only', status: 'only' },
] as const satisfies readonly { count: keyof PairView['counts']; key: CountKey; status: ClaimStatus }[];

/** Two statements in one glance: how specific they are, the balance, the first points that are missing here, the counts in words. */
export function Summary({ pair, other }: { readonly pair: PairView; readonly other: StatementView }) {
  if (!isCompared(pair)) return <p role="status">{message('comparing')}</p>;
  const missing = other.claims.filter((claim) => saidAlone(claim).length > 0);
  return (
    <>
      <Specifics sides={[pair.own, other]} />
      <BalanceBar pair={pair} />
      <section class="missing" aria-labelledby="missing-heading">
        <h2 id="missing-heading">{message('missing_heading')}</h2>
        <p class="hint">
          {missing.length === 0
            ? message('missing_none')
            : message('missing_intro', other.issuerName, pair.own.issuerName)}
        </p>
        <ol class="quotations">
          {missing.slice(0, FIRST_MISSING).map((claim) => (
            <li key={claim.id}>
              <p class="act">
                <Glyph status="only" /> {actWords(claim.act)}
              </p>
              {saidAlone(claim).map((span) => (
                <Quotation key={span.start} text={other.text} span={span} marks={[]} />
              ))}
            </li>
          ))}
        </ol>
        {missing.length > FIRST_MISSING ? (
          <p class="hint">{countedCapital('count_more', missing.length - FIRST_MISSING)}</p>
        ) : null}
      </section>
      <ul class="counts">
        {COUNTS.filter(({ count }) => count !== 'conflict' || pair.counts.conflict > 0).map(
          ({ count, key, status }) => (
            <li key={count} data-count={count}>
              <Glyph status={status} /> {capital(countedWithDoubt(key, pair, count))}
            </li>
          ),
        )}
      </ul>
    </>
  );
}
