import type { Relation } from '../../engine/model.ts';
import type { SaidBy } from '../../library/event/eventPoints.ts';
import type { EventPointView, SideStand } from '../../library/views.ts';
import type { ClaimStatus } from '../../ui/pair/statusMarks.ts';
import { type CountKey, type MessageKey, message } from '../../ui/words/words.ts';
import { speaksOf } from '../comparison/points.ts';

/** How a statement can stand to a point. */
export const STANDS = ['says', 'possibly', 'silent', 'unknown'] as const satisfies readonly SideStand['stand'][];

const STAND_KEYS = {
  says: ['stand_says', 'stand_says_of'],
  possibly: ['stand_possibly', 'stand_possibly_of'],
  silent: ['stand_silent', 'stand_silent_of'],
  unknown: ['stand_unknown', 'stand_unknown_of'],
} as const satisfies Record<SideStand['stand'], readonly [MessageKey, MessageKey]>;

/** Where a side stands to a point, in words: of this issuer, or of any side where none is named. */
export function standWords(stand: SideStand['stand'], issuerName?: string): string {
  const [any, named] = STAND_KEYS[stand];
  return issuerName === undefined ? message(any) : message(named, issuerName);
}

/** How those who say a point stand to each other: the sign and the words. */
export const RELATION_WORDS: Readonly<Record<Relation, { readonly status: ClaimStatus; readonly words: MessageKey }>> =
  {
    same: { status: 'both', words: 'all_sides_same' },
    differs: { status: 'differs', words: 'status_differs' },
    conflict: { status: 'conflict', words: 'status_conflict' },
  };

/** The words for how many say a point. */
export const SAID_BY_KEYS = {
  all: 'count_said_by_all',
  several: 'count_said_by_several',
  one: 'count_said_by_one',
} as const satisfies Record<SaidBy, CountKey>;
/** The points that speak of a topic, whoever says them; all of them for null. */
export function ofEventTopic(points: readonly EventPointView[], topic: string | null): readonly EventPointView[] {
  return points.filter(({ stands }) =>
    stands.some(({ stand, claims }) => stand === 'says' && claims.some((claim) => speaksOf(claim, topic))),
  );
}
