import type { Relation } from './model.ts';

/**
 * The shape of each status: what tells them apart without colour, on the page, in the panel, in what is exported and on the command line.
 * `pending` is what is not compared yet.
 */
export const STATUS_SIGNS = { both: '=', differs: '≈', conflict: '≠', only: '•', pending: '?' } as const;
/** A status that has a sign. */
export type SignedStatus = keyof typeof STATUS_SIGNS;

/** As what two linked claims are shown. */
export const RELATION_STATUS = { same: 'both', differs: 'differs', conflict: 'conflict' } as const satisfies Record<
  Relation,
  SignedStatus
>;

/** Where a side stands to a point of an event: says it, possibly says it, leaves it out, or is not compared with all who say it. */
export const STAND_SIGNS = { says: '■', possibly: '?', silent: '–', unknown: '·' } as const;
/** Where a side can stand to a point. */
export type Stand = keyof typeof STAND_SIGNS;
