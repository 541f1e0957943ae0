import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { PairView, StatementView } from '../library/views.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { linkPath, spread } from './spinePlaces.ts';

/** Width of the spine, where its two lanes of signs stand, and how close two signs may come: px. */
const WIDTH = 80;
const LEFT = 12;
const RIGHT = 68;
const SIGN = 10;
const GAP = 18;

interface SpineOf {
  readonly pair: PairView;
  readonly other: StatementView;
  /** Holds both texts; the spine measures where their claims stand. */
  readonly texts: RefObject<HTMLElement | null>;
  readonly lit: ReadonlySet<string>;
}

/** The signs between two texts, each at the height of its claim, and a line for every link. Words stand in the texts. */
export function Spine({ pair, other, texts, lit }: SpineOf) {
  const heights = useHeights(texts, pair);
  const left = lane(pair.own, heights);
  const right = lane(other, heights);
  return (
    <div class="spine" aria-hidden="true">
      <svg width={WIDTH} height="100%" aria-hidden="true">
        {pair.own.claims.flatMap((claim) =>
          claim.partners.map((partner) => {
            const from = left.get(claim.id);
            const to = right.get(partner.claim);
            if (from === undefined || to === undefined) return null;
            return (
              <path
                key={`${claim.id} ${partner.claim}`}
                d={linkPath(LEFT + SIGN, from, RIGHT - SIGN, to)}
                data-status={partner.relation === 'same' ? 'both' : partner.relation}
                data-lit={lit.has(claim.id) && lit.has(partner.claim)}
              />
            );
          }),
        )}
      </svg>
      <Lane statement={pair.own} heights={left} at={LEFT} lit={lit} />
      <Lane statement={other} heights={right} at={RIGHT} lit={lit} />
    </div>
  );
}

interface LaneOf {
  readonly statement: StatementView;
  readonly heights: ReadonlyMap<string, number>;
  readonly at: number;
  readonly lit: ReadonlySet<string>;
}

function Lane({ statement, heights, at, lit }: LaneOf) {
  return statement.claims.map((claim) => {
    const height = heights.get(claim.id);
    if (height === undefined) return null;
    return (
      <span
        key={claim.id}
        class="spine-sign"
        data-lit={lit.has(claim.id)}
        style={{ top: `${height}px`, left: `${at}px` }}
      >
        <Glyph status={claim.status} possible={claim.possible} />
      </span>
    );
  });
}

function lane(statement: StatementView, heights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const measured = statement.claims.flatMap(({ id }) => {
    const height = heights.get(id);
    return height === undefined ? [] : [{ id, height }];
  });
  measured.sort((one, two) => one.height - two.height);
  const places = spread(
    measured.map(({ height }) => height),
    GAP,
  );
  return new Map(measured.map(({ id }, index) => [id, places[index] ?? 0]));
}

/** The height of the first line of every claim, px from the top of `texts`; measured again whenever the texts reflow. */
function useHeights(texts: RefObject<HTMLElement | null>, pair: PairView): ReadonlyMap<string, number> {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const holder = texts.current;
    if (holder === null) return;
    const measure = () => setHeights(heightsIn(holder));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(holder);
    return () => observer.disconnect();
  }, [texts, pair]);
  return heights;
}

function heightsIn(holder: HTMLElement): ReadonlyMap<string, number> {
  const top = holder.getBoundingClientRect().top;
  const heights = new Map<string, number>();
  for (const element of holder.querySelectorAll<HTMLElement>('[data-claim]')) {
    const id = element.dataset.claim;
    const line = element.getClientRects()[0];
    if (id === undefined || line === undefined || heights.has(id)) continue;
    heights.set(id, line.top + line.height / 2 - top);
  }
  return heights;
}
