import { useId } from 'preact/hooks';
import type { PairView } from '../../library/views.ts';
import { message } from '../words/words.ts';
import { FinderOf } from './FinderOf.tsx';
import { soughtIssuers, useSearches } from './finderState.ts';

/** Most further bodies that are offered besides the most fitting one. */
const MOST_OTHERS = 7;

/** Looks for the other sides' accounts of an event on their own sites. Nothing to show where no other party is known. */
export function Finder({ pair }: { readonly pair: PairView }) {
  const id = useId();
  const known = useSearches(pair.own.id);
  const day = pair.event.date;
  const [first, ...others] = soughtIssuers(pair, known.off);
  if (first === undefined || day === null) return null;
  const finder = (issuer: typeof first) => {
    const row = known.searches.find((one) => one.issuer === issuer.id);
    const watch = known.watches.find((one) => one.issuer === issuer.id);
    const page = known.pages.get(row?.page ?? '');
    return <FinderOf key={issuer.id} issuer={issuer} pair={pair} day={day} row={row} page={page} watch={watch} />;
  };
  const begun = others.some(({ id: issuer }) => known.searches.some((row) => row.issuer === issuer));
  return (
    <section class="finder" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{message('find_heading')}</h2>
      {finder(first)}
      {others.length === 0 ? null : (
        <details class="finder-others" open={begun}>
          <summary>{message('find_others')}</summary>
          {others.slice(0, MOST_OTHERS).map(finder)}
        </details>
      )}
    </section>
  );
}
