import type { Difference, DifferenceKind, Span } from '../model.ts';
import type { Profile } from './profile.ts';

/** Both sides' words for a difference; null where a side has none. */
export type Evidence = readonly [Span | null, Span | null];

export const NOTHING: Evidence = [null, null];

/** A difference of a kind by its words; null where there are none. */
export function pointing(kind: DifferenceKind, [a, b]: Evidence): Difference | null {
  return a || b ? { kind, a, b } : null;
}

/** Words of a claim in lower case. */
export const lowerOf = ({ text }: Profile, { start, end }: Span): string => text.slice(start, end).toLowerCase();
