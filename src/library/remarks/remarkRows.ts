import type { ClaimAnchor } from '../schema.ts';

/**
 * What the reader says of one claim: a note with tags, that it makes no point, where it is to be divided, or that it goes on with the next.
 */
export const REMARK_KINDS = ['note', 'boilerplate', 'divide', 'join'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** Bounds of a note, in UTF-16 code units and in tags. */
export const MAX_NOTE = 2_000;
export const MAX_TAGS = 20;
export const MAX_TAG = 40;

/** A remark hangs on the claim's words, as judgements do: ids are new with every version of a text. */
export interface RemarkRow {
  readonly id: string;
  readonly statement: string;
  readonly kind: RemarkKind;
  /** The claim as it stood when the reader said it. */
  readonly claim: ClaimAnchor;
  /** The note; empty in other kinds. */
  readonly text: string;
  readonly tags: readonly string[];
  /** Of a division alone: where in `claim.text` the second part begins, in UTF-16 code units. */
  readonly at?: number;
  /** Of a join alone: the claim that it is joined with, which comes after it. */
  readonly next?: ClaimAnchor;
  /** Milliseconds since 1970; grows with every remark on a statement. */
  readonly saidAt: number;
}
