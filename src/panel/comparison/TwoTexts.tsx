import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PairView, StatementView } from '../../library/views.ts';
import { message } from '../../ui/words/words.ts';
import { useLater } from '../loading/useLater.ts';
import { reachPoint } from './OriginalSide.tsx';
import { PointItem } from './PointItem.tsx';
import { paragraphsOf } from './paragraphs.ts';
import { type Filter, pointOfClaim } from './points.ts';
import { Spine } from './Spine.tsx';
import { StatementText } from './StatementText.tsx';
import { claimsMarked, currentIn, judgedIn, type Look, litWith, paragraphsKept, partnersOf } from './textLooks.ts';
import { type Nearness, type Paragraphed, paragraphName, useNear } from './useNear.ts';

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
  const [pointed, point] = useState<string | null>(null);
  const [at, reach] = useState<string | null>(null);
  const sides = useParagraphed(pair.own, other);
  const look = useLook(pair, other, { filter, among, found, chosen, pointed });
  const looks = { now: look, later: useLater(look) };
  const { near, rest, nearness: nearnessOf } = useNear(texts, sides);
  const judged = useMemo(() => judgedIn(pair), [pair]);
  const kept = sides.map(({ paragraphs }) => paragraphsKept(paragraphs, look.shown, [chosen, at, ...look.current]));
  const nearness = (side: number, index: number): Nearness =>
    kept[side]?.has(index) ? 'near' : nearnessOf(paragraphName(sides[side]?.statement.id ?? '', index));
  useEffect(() => {
    if (chosen !== null) claimElement(texts.current, chosen)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const reached = chosen ?? at;
  useEffect(() => {
    const there = reached === null ? null : pointOfClaim(pair, reached);
    if (there !== null) reachPoint(there);
  }, [pair, reached]);
  const close = () => {
    if (chosen !== null) claimElement(texts.current, chosen)?.focus();
    choose(null);
  };
  const [left, right] = sides.map((side, place) => (
    <StatementText
      {...side}
      facing={place === 0 ? other : pair.own}
      looks={looks}
      nearness={(index) => nearness(place, index)}
      judged={judged}
      light={point}
      choose={choose}
      reach={reach}
    />
  ));
  return (
    <>
      <div class="texts" ref={texts}>
        {left}
        <Spine pair={pair} sides={sides} texts={texts} look={looks.later} lit={look.lit} near={near} rest={rest} />
        {right}
      </div>
      <Detail pair={pair} tab={tab} chosen={chosen} close={close} />
    </>
  );
}

/** The chosen point, which takes the focus. */
function Detail({ pair, tab, chosen, close }: Pick<Texts, 'pair' | 'tab' | 'chosen'> & { readonly close: () => void }) {
  const detail = useRef<HTMLElement>(null);
  const shown = chosen === null ? null : pointOfClaim(pair, chosen);
  useEffect(() => {
    if (chosen !== null) detail.current?.focus({ preventScroll: true });
  }, [chosen]);
  return (
    <aside
      class="detail"
      aria-label={message('point_detail')}
      ref={detail}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      {shown === null ? (
        <p class="hint">{message('choose_point')}</p>
      ) : (
        <>
          <button type="button" class="link close" onClick={close}>
            {message('point_closed')}
          </button>
          <PointItem key={shown.id} point={shown} pair={pair} tab={tab} />
        </>
      )}
    </aside>
  );
}

function useParagraphed(own: StatementView, other: StatementView): readonly [Paragraphed, Paragraphed] {
  return useMemo(() => {
    const of = (statement: StatementView) => ({
      statement,
      paragraphs: paragraphsOf(statement.text, statement.claims),
    });
    return [of(own), of(other)];
  }, [own, other]);
}

interface Looking extends Pick<Texts, 'filter' | 'among' | 'found' | 'chosen'> {
  readonly pointed: string | null;
}

/** The same look for as long as nothing of it changes. */
function useLook(pair: PairView, other: StatementView, { filter, among, found, chosen, pointed }: Looking): Look {
  const partners = useMemo(() => partnersOf(pair), [pair]);
  const shown = useMemo(() => claimsMarked(pair, filter, among, chosen), [pair, filter, among, chosen]);
  const at = pointed ?? chosen;
  return useMemo(
    () => ({
      lit: litWith(at, partners),
      shown,
      found,
      current: [currentIn(pair.own, at, shown), currentIn(other, at, shown)],
    }),
    [pair, other, at, partners, shown, found],
  );
}

function claimElement(holder: HTMLElement | null, claim: string): HTMLElement | null {
  return holder?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(claim)}"]`) ?? null;
}
