import type { EventPointView } from './views.ts';

/** Sides, each with a code of its own: of several that share one, the second is `US 2`. */
export function distinct<Side extends { readonly code: string }>(sides: readonly Side[]): readonly Side[] {
  return sides.map((side, place) => {
    const before = sides.slice(0, place).filter(({ code }) => code === side.code).length;
    return before === 0 ? side : { ...side, code: `${side.code} ${before + 1}` };
  });
}

export type SaidBy = 'all' | 'several' | 'one';

/** A point of an event, as far as it tells who says it. */
export interface StoodTo {
  readonly stands: readonly Pick<EventPointView['stands'][number], 'stand'>[];
}

/** The points by how many sides say them: all, several, one alone; each in the order given. Groups without a point are left out. */
export function bySpeakers<Point extends StoodTo>(
  points: readonly Point[],
  sides: number,
): readonly { readonly saidBy: SaidBy; readonly points: readonly Point[] }[] {
  const saidBy = ({ stands }: StoodTo): SaidBy => {
    const speakers = stands.filter(({ stand }) => stand === 'says').length;
    return speakers === sides ? 'all' : speakers > 1 ? 'several' : 'one';
  };
  return (['all', 'several', 'one'] as const)
    .map((group) => ({ saidBy: group, points: points.filter((point) => saidBy(point) === group) }))
    .filter((group) => group.points.length > 0);
}
