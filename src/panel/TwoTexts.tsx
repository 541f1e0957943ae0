import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClaimView, PairView, StatementView } from '../library/views.ts';
import { message } from '../ui/words.ts';
import { isJudged } from './judged.ts';
import { PointItem } from './PointItem.tsx';
import { type Filter, filterOfClaim, pointOfClaim } from './points.ts';
import { Spine } from './Spine.tsx';
import { StatementText } from './StatementText.tsx';

interface Texts {
  readonly pair: PairView;
  readonly other: StatementView;
  readonly tab: number;
  readonly filter: Filter;
  /** The claims that are looked for; null for all. */
  readonly among: ReadonlySet<string> | null;
  /** The words that the reader looks for. */
  readonly found: readonly string[];
  readonly chosen: string | null;
  readonly choose: (claim: string | null) => void;
}

/** Wide screens: both statements in full, side by side, the signs between them, and the chosen point below. */
export function TwoTexts({ pair, other, tab, filter, among, found, chosen, choose }: Texts) {
  const texts = useRef<HTMLDivElement | null>(null);
  const detail = useRef<HTMLElement>(null);
  const [pointed, point] = useState<string | null>(null);
  const partners = useMemo(() => partnersOf(pair, other), [pair, other]);
  const lit = litWith(pointed ?? chosen, partners);
  const point_ = chosen === null ? null : pointOfClaim(pair, chosen);
  useEffect(() => {
    if (chosen === null) return;
    claimElement(texts.current, chosen)?.scrollIntoView({ block: 'nearest' });
    detail.current?.focus({ preventScroll: true });
  }, [chosen]);
  const close = () => {
    if (chosen !== null) claimElement(texts.current, chosen)?.focus();
    choose(null);
  };
  const textOf = (statement: StatementView, facing: StatementView) => {
    const here = statement === pair.own;
    const shows = (claim: ClaimView) =>
      claim.id === chosen ||
      ((among?.has(claim.id) ?? true) && (filter === 'all' || filterOfClaim(claim, here) === filter));
    return (
      <StatementText
        statement={statement}
        facing={facing}
        lit={lit}
        current={currentIn(statement, pointed ?? chosen, shows)}
        shows={shows}
        found={found}
        judged={(claim) => isJudged(claim, pair)}
        light={point}
        choose={choose}
      />
    );
  };
  return (
    <>
      <div class="texts" ref={texts}>
        {textOf(pair.own, other)}
        <Spine pair={pair} other={other} texts={texts} lit={lit} />
        {textOf(other, pair.own)}
      </div>
      <aside
        class="detail"
        aria-label={message('point_detail')}
        ref={detail}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      >
        {point_ === null ? (
          <p class="hint">{message('choose_point')}</p>
        ) : (
          <>
            <button type="button" class="link close" onClick={close}>
              {message('point_closed')}
            </button>
            <PointItem key={point_.id} point={point_} pair={pair} tab={tab} />
          </>
        )}
      </aside>
    </>
  );
}

function partnersOf(pair: PairView, other: StatementView): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...pair.own.claims, ...other.claims].map(({ id, partners }) => [id, partners.map(({ claim }) => claim)]),
  );
}

function litWith(claim: string | null, partners: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  return new Set(claim === null ? [] : [claim, ...(partners.get(claim) ?? [])]);
}

function currentIn(
  statement: StatementView,
  claim: string | null,
  shows: (claim: ClaimView) => boolean,
): string | null {
  const marked = statement.claims.filter(shows);
  return (marked.find(({ id }) => id === claim) ?? marked[0])?.id ?? null;
}

function claimElement(holder: HTMLElement | null, claim: string): HTMLElement | null {
  return holder?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(claim)}"]`) ?? null;
}
