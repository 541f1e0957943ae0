import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClaimView, PairView, StatementView } from '../../library/views.ts';
import { Glyph } from '../../ui/pair/Glyph.tsx';
import { whenIdle } from '../loading/idle.ts';
import { useKept } from './keptElement.ts';
import { linkPath, spread } from './spinePlaces.ts';
import type { Look } from './textLooks.ts';
import type { Nearness, Paragraphed } from './useNear.ts';

/** Width of the spine, where its two lanes of signs stand, and how close two signs may come: px. */
const WIDTH = 80;
const LEFT = 12;
const RIGHT = 68;
const SIGN = 10;
const GAP = 18;

interface SpineOf {
  readonly pair: PairView;
  readonly sides: readonly [Paragraphed, Paragraphed];
  /** Holds both texts; the spine measures where their claims stand. */
  readonly texts: RefObject<HTMLElement | null>;
  /** The look that the texts have, or will have when the page is idle. */
  readonly look: Look;
  readonly lit: ReadonlySet<string>;
  /** Which paragraphs have their claims marked: whenever that changes, the spine measures anew. */
  readonly near: ReadonlySet<string>;
  readonly rest: Nearness;
}

/** The signs between two texts, each at the height of its claim, and a line for every link. Words stand in the texts. */
export function Spine({ pair, sides, texts, look, lit, near, rest }: SpineOf) {
  const [own, other] = sides;
  const places = usePlaces(texts, sides, look, near, rest);
  const lanes = useMemo(() => [lane(own.statement, places), lane(other.statement, places)] as const, [sides, places]);
  const [left, right] = lanes;
  const isDrawn = (claim: string) => places.get(claim)?.far === false;
  return (
    <div class="spine" aria-hidden="true">
      <svg width={WIDTH} height="100%" aria-hidden="true">
        {pair.own.claims.flatMap((claim) =>
          claim.partners.map((partner) => {
            const from = left.get(claim.id);
            const to = right.get(partner.claim);
            if (from === undefined || to === undefined) return null;
            if (!isDrawn(claim.id) && !isDrawn(partner.claim)) return null;
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
      {sides.flatMap(({ statement }, side) =>
        statement.claims.map((claim) => {
          const height = lanes[side]?.get(claim.id);
          if (height === undefined || !isDrawn(claim.id)) return null;
          return (
            <Sign key={claim.id} claim={claim} height={height} at={side === 0 ? LEFT : RIGHT} lit={lit.has(claim.id)} />
          );
        }),
      )}
    </div>
  );
}

interface SignOf {
  readonly claim: ClaimView;
  /** px from the top of the texts, and from the left of the spine. */
  readonly height: number;
  readonly at: number;
  readonly lit: boolean;
}

function Sign({ claim: { status, possible }, height, at, lit }: SignOf) {
  return useKept(
    () => (
      <span class="spine-sign" data-lit={lit} style={{ top: `${height}px`, left: `${at}px` }}>
        <Glyph status={status} possible={possible} />
      </span>
    ),
    [status, possible, height, at, lit],
  );
}

/** Where a claim stands: the height of its first line, px from the top of the texts; `far` where it is only about there. */
interface Place {
  readonly height: number;
  readonly far: boolean;
}
type Places = ReadonlyMap<string, Place>;

function lane(statement: StatementView, places: Places): ReadonlyMap<string, number> {
  const measured = statement.claims.flatMap(({ id }) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, height: place.height }];
  });
  measured.sort((one, two) => one.height - two.height);
  const heights = spread(
    measured.map(({ height }) => height),
    GAP,
  );
  return new Map(measured.map(({ id }, index) => [id, heights[index] ?? 0]));
}

/** Measured when the texts are painted, and again whenever they reflow or other claims of them are marked. */
function usePlaces(
  texts: RefObject<HTMLElement | null>,
  sides: readonly Paragraphed[],
  { shown }: Look,
  near: ReadonlySet<string>,
  rest: Nearness,
): Places {
  const [places, place] = useState<Places>(new Map());
  useEffect(() => {
    const holder = texts.current;
    if (holder === null) return;
    const measure = () => {
      const next = placesIn(holder, sides, shown);
      place((before) => (isSame(before, next) ? before : next));
    };
    const calledOff = whenIdle(measure);
    const observer = new ResizeObserver(measure);
    observer.observe(holder);
    return () => {
      calledOff();
      observer.disconnect();
    };
  }, [texts, sides, shown, near, rest]);
  return places;
}

const isSame = (one: Places, two: Places): boolean =>
  one.size === two.size &&
  [...one].every(([id, { height, far }]) => two.get(id)?.height === height && two.get(id)?.far === far);

function placesIn(holder: HTMLElement, sides: readonly Paragraphed[], shown: ReadonlySet<string>): Places {
  const top = holder.getBoundingClientRect().top;
  const paragraphs = sides.flatMap((side) => side.paragraphs);
  const places = new Map<string, Place>();
  for (const [index, element] of holder.querySelectorAll<HTMLElement>('[data-paragraph]').entries()) {
    const claims = paragraphs[index]?.flatMap(({ claim }) => claim ?? []) ?? [];
    const found = element.dataset.far === 'true' ? farIn(element, claims, shown) : linesIn(element);
    for (const [id, place] of found) if (!places.has(id)) places.set(id, { ...place, height: place.height - top });
  }
  return places;
}

/** The first line of every claim that is marked. */
function linesIn(paragraph: HTMLElement): [string, Place][] {
  return [...paragraph.querySelectorAll<HTMLElement>('[data-claim]')].flatMap((element) => {
    const line = element.getClientRects()[0];
    const id = element.dataset.claim;
    return id === undefined || line === undefined ? [] : [[id, { height: line.top + line.height / 2, far: false }]];
  });
}

/** Claims that are not marked, spread over their paragraph. */
function farIn(paragraph: HTMLElement, claims: readonly ClaimView[], shown: ReadonlySet<string>): [string, Place][] {
  const { top, height } = paragraph.getBoundingClientRect();
  return claims.flatMap(({ id }, index) =>
    shown.has(id) ? [[id, { height: top + (height * (index + 0.5)) / claims.length, far: true }]] : [],
  );
}
